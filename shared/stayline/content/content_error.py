"""What is raised for a mistake in a content file."""


class ContentError(Exception):
    """A mistake in a content file: where it is, and what is wrong."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason
