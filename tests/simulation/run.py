"""One history from its seed: run it, and have it judged."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tests.simulation.chance import Faults
from tests.simulation.deployment import Deployment, Design
from tests.simulation.plan import Event, Plan, content
from tests.simulation.world import World

Mode = Literal["safety", "liveness"]
_ROUGH = 720.0  # seconds in which things happen and faults befall them
_CALM = 48 * 3600.0  # how long there is to settle once the faults have stopped


@dataclass
class Run:
    """A history that has been lived, and all that is to be known about it."""

    seed: int
    mode: Mode
    plan: Plan
    faults: Faults
    deployment: Deployment

    @property
    def design(self) -> Design:
        return self.deployment.design

    @property
    def size(self) -> int:
        """How much there is in it: the faults that befell it, and the events."""
        return len(self.faults.injected) + len(self.plan.events)

    @property
    def world(self) -> World:
        return self.deployment.world


def mode_of(seed: int) -> Mode:
    """Let every fourth history come to rest."""
    return "safety" if seed % 4 else "liveness"


def run(
    seed: int,
    mode: Mode,
    design: Design | None = None,
    plan: Plan | None = None,
    only: frozenset[str] | None = None,
) -> Run:
    """Live the history of a seed; `plan` and `only` (of its faults) are for one made shorter."""
    plan = plan or Plan.of(seed)
    faults = Faults.of(seed)
    faults.only = only
    world = World(seed, faults, plan.begins)
    deployment = Deployment(world, content(), design or Design())
    for event in plan.events:
        world.later(event.at, _happening(event, deployment))
    world.run(_ROUGH)
    if mode == "liveness":
        faults.stopped = True
        world.run(_ROUGH + _CALM)
    return Run(seed, mode, plan, faults, deployment)


def _happening(event: Event, deployment: Deployment) -> Callable[[], None]:
    return lambda: event.happen(deployment)
