"""Who opens a link: a person, or software that looks at it before or instead of them."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from stayline.domain.facts import Reader


@cache
def _signs() -> Mapping[str, Any]:
    text = files(__package__).joinpath("readers.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def who(method: str, headers: Mapping[str, str]) -> Reader:
    """Tell by a request's method and headers; `readers.toml` has the signs and their sources.

    A person is what begins like a browser, asks for the page itself and bears no sign of software.
    So a preview that nobody has listed counts as one wherever it does not pretend to be a browser;
    a scanner that pretends well counts as a person.
    """
    said = {name.lower(): value.lower() for name, value in headers.items()}
    agent = said.get("user-agent", "")
    signs = _signs()
    is_browser = method == "GET" and agent.startswith(tuple(signs["browsers"]))
    is_ahead = any(word in said.get(name, "") for name, word in signs["ahead"].items())
    is_software = any(sign in agent for sign in signs["software"])
    return "human" if is_browser and not is_ahead and not is_software else "preview"
