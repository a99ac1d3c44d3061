"""Permission to text a contact: given up, given again."""

from stayline.domain import enrolments, starts
from stayline.domain.draft import Draft


def opt_out(draft: Draft, because: str) -> None:
    """Stop everything: every journey ends, and nothing is planned any more."""
    for journey_id in tuple(draft.contact.enrolments):
        enrolments.break_off(draft, journey_id, "opted out")
    starts.disarm(draft)
    if draft.contact.opted_out_at is None:
        draft.change(opted_out_at=draft.now)
    draft.note("opted out", because)


def opt_in(draft: Draft, because: str) -> None:
    """Only a START brings a contact back who had opted out."""
    draft.change(opted_out_at=None)
    draft.note("opted in", because)
