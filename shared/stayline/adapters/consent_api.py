"""The API's routes for consents: given, withdrawn, and imported lists of who has opted out."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from aws_lambda_powertools.event_handler import Response

from stayline.adapters import last_texts, suppressions
from stayline.adapters.api import Api, known, taken
from stayline.adapters.inputs import ConsentInput, WithdrawalInput
from stayline.adapters.intake import Intake
from stayline.adapters.suppressions import UnreadableError
from stayline.domain.consent import Given
from stayline.domain.contact import Contact
from stayline.domain.decision import Line
from stayline.domain.facts import ConsentGiven, ConsentWithdrawn
from stayline.domain.records import to_record


def add_routes(api: Api, intake: Intake, key: Callable[[], bytes]) -> None:
    """Add what the API says of consents; `key` gives the secret of contacts' ids."""

    @api.post("/contacts/<contact>/consents")
    def post_consent(contact: str) -> dict[str, Any]:
        given = api.given(ConsentInput)
        return _decided(record(intake, known(intake.table, contact), [given], api.request_id()))

    @api.post("/contacts/<contact>/withdrawals")
    def post_withdrawal(contact: str) -> dict[str, Any]:
        # No DELETE: nothing is deleted, and a withdrawal has a moment and a source of its own.
        asked, now = api.given(WithdrawalInput), datetime.now(UTC)
        fact = ConsentWithdrawn(
            id=api.request_id(), to=asked.to, at=asked.at or now, source=asked.source
        )
        decided = _decided(taken(intake, fact, known(intake.table, contact), now))
        if after := intake.table.contact(contact):
            last_texts.wait(intake, after, fact.id, now)  # of everything: as a STOP
        return decided

    @api.post("/suppressions")
    def post_suppressions() -> Response[dict[str, Any]]:
        kind, now = api.current_event.headers.get("content-type", ""), datetime.now(UTC)
        try:
            body = api.current_event.decoded_body or ""
            listed = suppressions.read(body, kind, now)
        except (UnicodeDecodeError, UnreadableError) as error:
            wrong = {"error": [{"field": "body", "reason": _words(error)}]}
            return Response(HTTPStatus.UNPROCESSABLE_ENTITY, "application/json", wrong)
        done = suppressions.take_in(listed, intake, key(), now)
        return Response(HTTPStatus.OK, "application/json", done)


def record(
    intake: Intake, contact: Contact, consents: Iterable[ConsentInput], request_id: str
) -> list[Line]:
    """Take consents in, one by one; give what was decided of each."""
    now = datetime.now(UTC)
    return [
        line
        for number, given in enumerate(consents)
        for line in taken(intake, _fact(given, f"{request_id}.{number}", now), contact, now)
    ]


def _fact(given: ConsentInput, name: str, now: datetime) -> ConsentGiven:
    digest = hashlib.sha256(given.wording.encode()).hexdigest() if given.wording else ""
    proof = Given(
        to=given.to,
        at=given.at,
        basis=given.basis,
        source=given.source,
        wording_hash=digest,
        language=given.language,
        zone=given.zone or "",
        evidence=given.evidence,
        registry=given.registry,
    )
    return ConsentGiven(id=name, given=proof, at=now, wording=given.wording)


def _decided(lines: Iterable[Line]) -> dict[str, Any]:
    return {"decided": [to_record(line) for line in lines]}


def _words(error: Exception) -> str:
    return str(error) if isinstance(error, UnreadableError) else "it is not UTF-8"
