"""Shows a talk in the terminal: texts as bubbles with what they cost, decisions dimly beneath."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from typing import IO

from rich.box import ROUNDED
from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.prompt import Prompt
from rich.text import Text

from stayline.domain import segments
from stayline.domain.decision import Line
from stayline.domain.message import Message

_WIDEST = 64


class Screen:
    """Writes to `out`, reads from `typed`; a terminal is asked, a pipe is read line by line."""

    def __init__(self, typed: IO[str], out: IO[str] | None = None) -> None:
        self._typed = typed
        self._console = Console(file=out, highlight=False)
        self.is_terminal = typed.isatty()

    def lines(self) -> Iterator[str]:
        """Give what is typed, until it ends."""
        if not self.is_terminal:
            for line in self._typed:
                self.say(f"> {line.strip()}", "bold")
                yield line.strip()
            return
        with suppress(EOFError, KeyboardInterrupt):
            while True:
                yield self._console.input("[bold]> [/bold]").strip()

    def ask(self, question: str, default: str) -> str:
        """Ask in a terminal; a pipe takes the default."""
        if not self.is_terminal:
            return default
        return Prompt.ask(
            question, console=self._console, default=default, show_default=bool(default)
        )

    def bubble(self, message: Message, at: datetime, sender: str) -> None:
        """Show a text that left, when, and how many segments it is billed as."""
        cost = segments.count(message.body)
        noun = "segment" if cost.segments == 1 else "segments"
        panel = Panel(
            Text(message.body),
            box=ROUNDED,
            title=Text(f"{sender}, {at:%a %d %b %Y %H:%M}"),
            title_align="left",
            subtitle=Text(f"{cost.segments} {noun}, {cost.encoding}, {cost.units} units"),
            subtitle_align="right",
            width=min(_WIDEST, self._console.width),
            border_style="cyan",
        )
        self._console.print(panel)

    def decided(self, lines: Iterable[Line]) -> None:
        """Show ledger lines: the rule, why, and where."""
        for line in lines:
            place = "/".join(name for name in (line.journey, line.step) if name)
            words = f"{line.rule}: {line.because}" + (f" ({place})" if place else "")
            self._console.print(Padding(Text(words, style="dim"), (0, 0, 0, 2)))

    def say(self, words: str, style: str = "") -> None:
        self._console.print(Text(words, style=style))

    def plain(self, words: str) -> None:
        """Write words as they are: nothing wrapped, nothing coloured, ready to be copied."""
        self._console.file.write(f"{words}\n")
