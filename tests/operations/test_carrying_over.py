"""What is carried over into a restored table: nobody is brought back, no opt-out is forgotten."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from stayline.adapters.story import Story
from stayline.adapters.table import Table
from stayline.domain.contact import Contact
from stayline.domain.facts import ConsentWithdrawn
from tests.functions.conftest import Service
from tests.operations.restoring import HOUR, IDS, PHONES, drill, everything, freeze, meet, text


def test_the_erased_stay_erased_and_later_opt_outs_are_kept(
    service: Service, copy: Table, now: datetime
) -> None:
    for name in ("ana", "ben", "chi"):
        meet(service, name, now)
    freeze(service, copy)
    later = now + HOUR
    Story(service.intake.table.client, "stayline").erase(IDS["ana"], later)
    text(service, "ben", "STOP", "SM1", later)
    text(service, "dee", "STOP", "SM2", later)  # of whom the restored table has never heard
    withdrawn = ConsentWithdrawn(id="1", to="marketing", at=later, source="call")
    service.intake.take(withdrawn, service.contact(IDS["chi"]), later)
    found = drill(service, copy, now)
    assert (found["erased since"], found["objections since"]) == (1, 3)
    ana, ben, chi, dee = (copy.contact(IDS[name]) for name in ("ana", "ben", "chi", "dee"))
    assert ana
    assert ben
    assert chi
    assert dee
    assert (ana.phone, ana.name, ana.erased_at) == ("", "", later)
    assert [row for row in Story(copy.client, copy.name).rows(IDS["ana"]) if "fact" in row] == []
    assert PHONES["ana"] not in str(everything(copy))
    assert [one.opted_out_at for one in (ben, dee)] == [later, later]
    assert chi.consents["marketing"].withdrawn()
    assert (ben.name, chi.name) == ("Ben", "Chi")


def test_what_was_called_off_since_is_in_the_restored_table_and_so_are_later_versions(
    service: Service, copy: Table, now: datetime
) -> None:
    meet(service, "ben", now)
    freeze(service, copy)
    text(service, "ben", "hello?", "SM1", now + HOUR)
    text(service, "ben", "STOP", "SM2", now + HOUR)
    drill(service, copy, now)
    was, ben = service.contact(IDS["ben"]), copy.contact(IDS["ben"])
    assert ben
    assert ben.called_off == was.called_off != {}
    assert ben.version > was.version  # what is called off from now on includes what is carried over


def test_a_repeat_changes_nothing(service: Service, copy: Table, now: datetime) -> None:
    for name in ("ana", "ben"):
        meet(service, name, now)
    freeze(service, copy)
    Story(service.intake.table.client, "stayline").erase(IDS["ana"], now + HOUR)
    text(service, "ben", "STOP", "SM1", now + HOUR)
    drill(service, copy, now)
    once = everything(copy)
    assert drill(service, copy, now) == Counter()
    assert everything(copy) == once


def test_without_go_nothing_is_written(service: Service, copy: Table, now: datetime) -> None:
    meet(service, "ana", now)
    meet(service, "ben", now)
    freeze(service, copy)
    Story(service.intake.table.client, "stayline").erase(IDS["ana"], now + HOUR)
    text(service, "ben", "STOP", "SM1", now + HOUR)
    before = everything(copy)
    assert drill(service, copy, now, go=False)["erased since"] == 1
    assert everything(copy) == before


def test_who_came_since_is_counted_and_not_half_restored(
    service: Service, copy: Table, now: datetime
) -> None:
    freeze(service, copy)
    meet(service, "ana", now + HOUR)
    assert drill(service, copy, now)["new since, to be told of again"] == 1
    assert everything(copy) == []


@dataclass(frozen=True)
class Live(Table):
    """A table in which somebody writes whenever a contact has been read, once."""

    meanwhile: list[Callable[[], None]] = field(default_factory=list)

    def contact(self, contact_id: str) -> Contact | None:
        found = super().contact(contact_id)
        if self.meanwhile:
            self.meanwhile.pop()()
        return found


def test_a_stop_that_comes_to_the_restored_table_meanwhile_is_kept(
    service: Service, copy: Table, now: datetime
) -> None:
    meet(service, "ana", now)
    freeze(service, copy)
    later = now + HOUR
    withdrawn = ConsentWithdrawn(id="1", to="marketing", at=later, source="call")
    service.intake.take(withdrawn, service.contact(IDS["ana"]), later)
    there = Service(replace(service.intake, table=copy))
    live = Live(copy.client, copy.name, [lambda: text(there, "ana", "STOP", "SM1", later)])
    assert drill(service, live, now)["objections since"] == 1
    ana = copy.contact(IDS["ana"])
    assert ana
    assert (ana.opted_out_at, ana.consents["marketing"].withdrawn()) == (later, True)
