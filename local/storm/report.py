"""What a storm came to, as tables."""

from collections import Counter
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.table import Table

from local.provider.store import Note
from local.storm import judges
from local.storm.evidence import Evidence
from stayline.domain.message import Message

_MOST_SHOWN = 5


def table(title: str, rows: Mapping[str, object]) -> Table:
    """Give a table of two columns: what, and how many."""
    shown = Table(title=title, title_justify="left", title_style="bold", show_header=False)
    shown.add_column(width=58)
    shown.add_column(justify="right", width=14)
    for what, many in rows.items():
        shown.add_row(what, f"{many:,}" if isinstance(many, int) else str(many))
    return shown


def faults(calls: Counter[str], fired: Counter[str], posts: Counter[str]) -> dict[str, object]:
    """Give the rows on what went wrong: with calls to AWS, and with posts to the providers."""
    share = sum(fired.values()) / max(sum(calls.values()), 1)
    return {
        f"calls to AWS while it failed ({', '.join(sorted(calls))})": sum(calls.values()),
        **{f"  {kind}": count for kind, count in sorted(fired.items())},
        "  share that failed": f"{share:.1%}",
        "posts to the providers while they failed": sum(posts.values()),
        **{f"  {kind.replace('_', ' ')}": posts[kind] for kind in sorted(posts) if kind},
    }


def traffic(seen: Evidence, notes: Sequence[Note]) -> dict[str, object]:
    """Give the rows on what went, what came, and what came twice."""
    tries = Counter(note.sid for note in notes if note.kind == "webhook")
    by_webhook = [reply for reply in seen.replied if not reply.by_aws]
    missed = [reply for reply in by_webhook if not reply.thanked_at]
    by_aws = {one.message_id for one in seen.sent if one.by_aws}
    events = sum(name in by_aws for name, _ in seen.receipts)
    return {
        "contacts enrolled": len(seen.enrolled),
        "texts accepted by the providers": len(seen.sent),
        "  by AWS": len(by_aws),
        "  to different contacts": len({one.to for one in seen.sent}),
        "texts not known to have gone, each with its reason": _not_gone(seen).total(),
        **{f"  {words}": count for words, count in _not_gone(seen).items()},
        "replies": len(seen.replied),
        "  texted to AWS": len(seen.replied) - len(by_webhook),
        "    of those, published twice": sum(
            tries[reply.id] > 1 for reply in seen.replied if reply.by_aws
        ),
        "  answered with thanks": len(by_webhook) - len(missed),
        "  of those, not at the first try": sum(
            tries[reply.id] > 1 for reply in by_webhook if reply.thanked_at
        ),
        "  never answered, fetched from Twilio's list": len(missed),
        "receipts answered with thanks, or published": len(seen.receipts),
        "  AWS's events": events,
        "  of all, repeated, and changing nothing": len(seen.receipts) - len({*seen.receipts}),
        "STOPs answered": len(judges.stops(seen)),
        "  texts on the wire when one came": judges.on_the_wire(seen),
        "STOPs texted to AWS": sum(reply.is_stop for reply in seen.replied if reply.by_aws),
    }


def _not_gone(seen: Evidence) -> Counter[str]:
    return Counter(
        states[-1].because or states[-1].status
        for states in seen.saved.values()
        if not judges.has_gone(states[-1])
    )


def unknown(seen: Evidence) -> dict[str, object]:
    """Give the rows on the sends whose outcome was not known, by what settled it."""
    settled = Counter(how for states in seen.saved.values() if (how := _settled(seen, states)))
    return {"sends whose outcome was not known": sum(settled.values()), **settled}


def _settled(seen: Evidence, states: Sequence[Message]) -> str:
    unclear = [number for number, one in enumerate(states) if one.status == "unknown"]
    if not unclear:
        left = states[-1].status == "claimed"
        return "  claimed, to be looked up" if left else ""
    after = states[unclear[-1] + 1 :]
    if not after:
        is_case = (states[-1].contact_id, "send_unknown") in seen.cases
        return "  a case for people, not repeated" if is_case else "  to be looked up again"
    looked_up = after[0].status == "accepted"
    return "  found in Twilio's list" if looked_up else "  told by a receipt"


def judged(console: Console, wrong: Mapping[str, Sequence[str]]) -> None:
    """Print what each judge found."""
    for name, violations in wrong.items():
        words = name.replace("_", " ")
        if not violations:
            console.print(f"[green]✓[/green] {words}")
            continue
        console.print(f"[bold red]✗ {words}: {len(violations)}[/bold red]")
        for one in violations[:_MOST_SHOWN]:
            console.print(f"    {one}")
