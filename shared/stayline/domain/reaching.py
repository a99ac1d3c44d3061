"""Whether a number can be texted: lost, in doubt, found again. It says nothing of consent."""

from stayline.domain.draft import Draft


def lose(draft: Draft, because: str, *, certain: bool = True) -> None:
    """Plan nothing more for a number that cannot be texted, and let a person look.

    Where that is not `certain`, it takes a second time with nothing delivered in between.
    """
    contact = draft.contact
    if contact.unreachable_at:
        return
    if not certain and not contact.unreachable_because:
        draft.change(unreachable_because=because)
        draft.note("in doubt", f"{because}: if it is so again, the number gets no more texts")
        return
    draft.change(unreachable_at=draft.now, unreachable_because=because)
    draft.note("unreachable", f"{because}: nothing is planned any more")
    draft.open_case("unreachable", "A number that cannot be texted", about=because)


def find(draft: Draft, because: str) -> None:
    """Believe in a number again."""
    if not draft.contact.unreachable_because:
        return
    if draft.contact.unreachable_at:
        draft.note("reachable", because)
    draft.change(unreachable_at=None, unreachable_because="")
