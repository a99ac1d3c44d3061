"""What the law wants a text to begin and end with, put there."""

from collections.abc import Mapping

from stayline.domain import permits
from stayline.domain.contact import Contact
from stayline.domain.law import Purpose, Wording
from stayline.domain.playbook import Playbook


def dressed(
    body: str, contact: Contact, purpose: Purpose, playbook: Playbook, language: str
) -> str:
    """Give a text with all that the packs of a contact's places ask for, each once.

    Of several packs each adds its own; what stands in the text already is not added again.
    """
    laws = permits.laws_for(contact, playbook)
    values = {**playbook.business.identity, "sender": playbook.business.name}
    for _, rule in laws.of(Wording, laws.counted(purpose)):
        first, last = (_worded(part, values, language) for part in (rule.first, rule.last))
        if any(has.format_map(values) in body for has in rule.or_has):
            continue
        if first and not body.startswith(first.strip()):
            body = f"{first}{body}"
        if last and last.strip() not in body:
            body = f"{body}{last}"
    return body


def _worded(words: Mapping[str, str] | None, values: Mapping[str, str], language: str) -> str:
    if not words:
        return ""
    # Only our own patterns are formatted, and only with what business.toml says.
    return words.get(language, words.get("", "")).format_map(values)
