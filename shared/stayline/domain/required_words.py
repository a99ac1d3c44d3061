"""What the law wants a text to begin and end with, put there."""

from collections.abc import Iterable, Mapping

from stayline.domain import permits
from stayline.domain.contact import Contact
from stayline.domain.law import Pack, Purpose, Wording
from stayline.domain.playbook import Business, Playbook


def dressed(
    body: str, contact: Contact, purpose: Purpose, playbook: Playbook, language: str
) -> str:
    """Give a text with all that the packs of a contact's places ask for, each once.

    Of several packs each adds its own; what stands in the text already is not added again.
    """
    laws = permits.laws_for(contact, playbook)
    return worded(body, laws.of(Wording, laws.counted(purpose)), playbook.business, language)


def worded(
    body: str, rules: Iterable[tuple[Pack, Wording]], business: Business, language: str
) -> str:
    """Give a text with what these rules add, in their order.

    What the last of them puts first stands at the very front; what the text says already is looked
    up in it as it was.
    """
    values = {**business.identity, "sender": business.name}
    said = body
    for _, rule in rules:
        if any(has.format_map(values) in said for has in rule.or_has):
            continue
        first, last = (_filled(part, values, language) for part in (rule.first, rule.last))
        body = body if body.startswith(first) else f"{first}{body}"
        body = body if body.endswith(last) else f"{body}{last}"
    return body


def _filled(words: Mapping[str, str] | None, values: Mapping[str, str], language: str) -> str:
    if not words:
        return ""
    # Only our own patterns are formatted, and only with what business.toml says.
    return words.get(language, words.get("", "")).format_map(values)
