"""Questions whose answers are counted over all contacts, and what came of them in words."""

from collections.abc import Mapping
from typing import Any

from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask
from stayline.domain.writing import shares


def counted(playbook: Playbook, about: str) -> Ask | None:
    """Give the question (journey.step) whose answers are counted; None where they are not."""
    journey_id, _, step_id = about.partition(".")
    journey = playbook.journeys.get(journey_id)
    step = journey.steps.get(step_id) if journey else None
    return step if isinstance(step, Ask) and step.tally else None


def labels(step: Ask) -> dict[int, Mapping[str, str]]:
    """Give what can be answered, and its name by language; a scale's steps have none."""
    if step.scale:
        low, high = step.scale
        return {value: {} for value in range(low, high + 1)}
    return {number: option.label for number, option in enumerate(step.options, start=1)}


def tally(step: Ask, votes: Mapping[int, int]) -> dict[str, Any]:
    """Give how many voted, and for each answer its label by language, its votes and its share."""
    total = sum(votes.values())
    options = [
        {
            "value": value,
            "label": label,
            "votes": votes.get(value, 0),
            "share": round(votes.get(value, 0) / total, 4) if total else 0.0,
        }
        for value, label in labels(step).items()
    ]
    return {"votes": total, "options": options}


def result(step: Ask, votes: Mapping[int, int], language: str) -> str:
    """Say the shares of the answers in whole percent, the first first: Lime 61 %, Sky 39 %.

    '' where nobody has answered yet.
    """
    total = sum(votes.values())
    if not total:
        return ""
    ranked = sorted(labels(step).items(), key=lambda one: (-votes.get(one[0], 0), one[0]))
    return ", ".join(
        f"{label.get(language, value)} {shares.written(votes.get(value, 0), total, language)}"
        for value, label in ranked
    )
