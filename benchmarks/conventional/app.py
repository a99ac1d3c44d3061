"""The webhook for texts as it is commonly written: the same job, by the libraries that offer it.

It is what ours is compared with (first_answer.py): resolver, Parser, Idempotency, Metrics and
parameters of Powertools, boto3, Twilio's validator. No Tracer: X-Ray's SDK is not among our tools.
"""

import os
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

import boto3
from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.utilities import parameters
from aws_lambda_powertools.utilities.idempotency import (
    DynamoDBPersistenceLayer,
    IdempotencyConfig,
    idempotent_function,
)
from aws_lambda_powertools.utilities.parser import BaseModel, parse
from pydantic import Field
from twilio.request_validator import RequestValidator

from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Outbox
from stayline.adapters.table import Table
from stayline.content import playbook
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import TextReceived

logger, metrics, app = Logger(), Metrics(namespace="stayline"), APIGatewayHttpResolver()
NAMES = [
    os.environ[f"{name}_PARAMETER"] for name in ("PUBLIC_BASE_URL", "AUTH_TOKENS", "CONTACT_KEY")
]
REQUESTS = boto3.resource("dynamodb").Table(os.environ["TABLE_NAME"])
STORE = DynamoDBPersistenceLayer(REQUESTS.name)
ONCE = IdempotencyConfig(event_key_jmespath="MessageSid")
OUTBOX = Outbox(boto3.client("sqs"), {"urgent": os.environ["URGENT_QUEUE_URL"]})
INTAKE = Intake(Table(boto3.client("dynamodb"), REQUESTS.name), OUTBOX, playbook())


class Text(BaseModel):
    """What we read of the form."""

    sid: str = Field(alias="MessageSid")
    phone: str = Field(alias="From")
    body: str = Field("", alias="Body")


@app.post("/twilio/texts")
def texts() -> Response[str]:
    secrets = parameters.get_parameters_by_name({name: {"decrypt": True} for name in NAMES})
    url, token, key = (secrets[name] for name in NAMES)
    form = dict(parse_qsl(app.current_event.decoded_body, keep_blank_values=True))
    signature = app.current_event.headers["x-twilio-signature"]
    if not RequestValidator(token).validate(f"{url}/twilio/texts", form, signature):
        return Response(403)
    take(form=form, key=key)
    metrics.add_metric("texts", unit="Count", value=1)
    return Response(200, "text/xml", "<Response/>")


@idempotent_function(  # type: ignore[untyped-decorator]
    data_keyword_argument="form",
    persistence_store=STORE,
    config=ONCE,
)
def take(form: dict[str, str], key: str) -> None:
    text, now = parse(form, Text), datetime.now(UTC)
    contact = Contact(id=contact_id(text.phone, key.encode()), phone=text.phone)
    INTAKE.take(TextReceived(id=text.sid, body=text.body, at=now), contact, now)


@logger.inject_lambda_context
@metrics.log_metrics
def lambda_handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    ONCE.register_lambda_context(context)
    return app.resolve(event, context)
