"""A restored table goes live and texts nothing twice; the command says what it does."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from functions.advance_due.app import SWEEP
from local.provider.double import Provider
from operations import restore
from operations.carrying_over import CarryOver, contacts, counted
from stayline.adapters.desk import Desk
from stayline.adapters.due_rows import DueRows
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Job
from stayline.adapters.table import Table
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain.facts import ActivityReported, EnrolmentRequested
from tests.conftest import ROOT
from tests.functions.conftest import Service
from tests.operations.restoring import HOUR, IDS, PHONES, drill, freeze, meet, text


def live(intake: Intake, provider: TwilioSms, at: datetime) -> list[Exception]:
    """Let the minute's sweep and the sender do whatever is due by then; give what failed."""
    failures = []
    rows = DueRows(intake.table.client, intake.table.name)
    desk = Desk(intake, lambda _: provider, "https://example.com/l")
    for minute in range(3):
        then = at + timedelta(minutes=6 * minute)
        sweep = replace(SWEEP, intake=intake, rows=rows, circuits={})
        failures += sweep.run([*rows.come(then)], then).failures
        for row in [*rows.come(then + timedelta(minutes=6))]:
            found, messages = intake.table.together([row.about] if row.about else [])
            if row.kind == "message" and row.about in messages:
                desk.send(Job(found[row.contact_id], messages[row.about]), f"{row.id}{then}", then)
    return failures


def test_what_has_gone_does_not_go_again_when_the_restored_table_goes_live(
    service: Service, copy: Table, provider: TwilioSms, double: Provider, now: datetime
) -> None:
    meet(service, "ana", now)
    joined = ActivityReported(id="1", activity="case_closed", at=now)
    service.intake.take(joined, service.contact(IDS["ana"]), now)
    freeze(service, copy)  # the survey after an hour is still to come here
    live(service.intake, provider, now + HOUR)
    sent = [one.body for one in double.accepted()]
    assert len(sent) == 1
    there = replace(service.intake, table=copy)
    assert drill(service, copy, now)["messages"] == 1
    assert live(there, provider, now + 2 * HOUR) == []
    assert [one.body for one in double.accepted()] == sent


def test_a_text_that_was_on_its_way_at_that_moment_is_taken_as_it_ended(
    service: Service, copy: Table, provider: TwilioSms, double: Provider, now: datetime
) -> None:
    """In the copy it is planned and due, and could be sent at once."""
    meet(service, "ana", now)
    asked = EnrolmentRequested(id="1", journey="onboarding_check_in", at=now)
    service.intake.take(asked, service.contact(IDS["ana"]), now)
    freeze(service, copy)
    live(service.intake, provider, now + HOUR)
    assert len(double.accepted()) == 1
    drill(service, copy, now)
    there = replace(service.intake, table=copy)
    assert live(there, provider, now + 2 * HOUR) == []
    assert len(double.accepted()) == 1
    kinds = {row.kind for row in DueRows(copy.client, copy.name).of(IDS["ana"])}
    assert "message" not in kinds
    assert "receipt" in kinds


def test_without_the_carrying_over_it_would_go_again(
    service: Service, copy: Table, provider: TwilioSms, double: Provider, now: datetime
) -> None:
    """The test above can fail."""
    meet(service, "ana", now)
    joined = ActivityReported(id="1", activity="case_closed", at=now)
    service.intake.take(joined, service.contact(IDS["ana"]), now)
    freeze(service, copy)
    live(service.intake, provider, now + HOUR)
    live(replace(service.intake, table=copy), provider, now + 2 * HOUR)
    assert len(double.accepted()) == 2


def test_a_text_that_was_only_planned_still_goes_once(
    service: Service, copy: Table, provider: TwilioSms, double: Provider, now: datetime
) -> None:
    meet(service, "ana", now)
    asked = EnrolmentRequested(id="1", journey="onboarding_check_in", at=now)
    service.intake.take(asked, service.contact(IDS["ana"]), now)
    freeze(service, copy)
    drill(service, copy, now)
    for _ in range(2):
        live(replace(service.intake, table=copy), provider, now + HOUR)
    assert len(double.accepted()) == 1


def test_it_says_what_follows_in_the_order_of_the_page() -> None:
    page = (
        (ROOT / "docs" / "operations.md").read_text(encoding="utf-8").partition("## A restore")[2]
    )
    drill_to_switch = page.partition("4. ")[2].partition("7. ")[0]
    for said in (restore.next_step("restored").lower(), drill_to_switch.lower()):
        places = [said.index(step) for step in ("stop", "once more", "deploy")]
        assert places == sorted(places)


def test_where_the_old_table_is_gone_a_list_from_the_log_says_who_was_erased(
    service: Service, copy: Table, tmp_path: Path, now: datetime
) -> None:
    meet(service, "ana", now)
    meet(service, "ben", now)
    freeze(service, copy)
    file = tmp_path / "erased.csv"
    file.write_text(f"{IDS['ana']},{(now + HOUR).isoformat()}\n")
    nobody = replace(copy, name="gone")
    carry = CarryOver(nobody, copy, now, go=True)
    said = "\n".join(restore.drill(carry, restore.listed(file), is_old_there=False))
    assert "1  erased since" in said
    ana, ben = copy.contact(IDS["ana"]), copy.contact(IDS["ben"])
    assert ana
    assert ben
    assert (ana.phone, ana.erased_at, ben.phone) == ("", now + HOUR, PHONES["ben"])


def names(lines: Iterable[str]) -> set[str]:
    said = "\n".join(lines)
    return {one for one in (*PHONES.values(), "Ana", *IDS.values()) if one in said}


def test_the_report_counts_and_names_nobody(service: Service, copy: Table, now: datetime) -> None:
    meet(service, "ana", now)
    freeze(service, copy)
    text(service, "ana", "STOP", "SM1", now + HOUR)
    carry = CarryOver(service.intake.table, copy, now, go=True)
    said = [*restore.drill(carry, contacts(service.intake.table), is_old_there=True)]
    assert names(said) == set()
    assert "restored holds:" in "\n".join(said)
    assert counted(copy)["contact"] == counted(service.intake.table)["contact"] == 1


def test_a_restore_gets_the_settings_that_aws_leaves_out(service: Service, now: datetime) -> None:
    meet(service, "ana", now)
    client = service.intake.table.client
    on = {"PointInTimeRecoveryEnabled": True}
    client.update_continuous_backups(
        TableName="stayline",
        PointInTimeRecoverySpecification=on,  # type: ignore[arg-type]
    )
    for _ in range(2):
        restore.restore(client, "stayline", "restored", now)
    assert Table(client, "restored").contact(IDS["ana"])
    lives = client.describe_time_to_live(TableName="restored")["TimeToLiveDescription"]
    assert lives["AttributeName"] == "expires_at"
    backups = client.describe_continuous_backups(TableName="restored")
    described = backups["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]
    assert described["PointInTimeRecoveryStatus"] == "ENABLED"
    assert client.describe_table(TableName="restored")["Table"]["DeletionProtectionEnabled"]
