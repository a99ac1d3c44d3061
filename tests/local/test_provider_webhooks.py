"""How the provider double calls webhooks: signed as Twilio signs, retried as the URL says."""

from collections.abc import Callable

import pytest
from twilio.request_validator import (
    RequestValidator,
)

from local.phones.web_server import Answer, Request
from local.provider.double import Provider
from local.provider.mischief import Fate
from local.provider.refusals import Draft
from tests.local.conftest import ACCOUNT, AUTH_TOKEN, US, Webhook

ANA = "+12025550101"


def is_genuine(url: str, request: Request) -> bool:
    signature = request.headers.get("x-twilio-signature", "")
    return bool(RequestValidator(AUTH_TOKEN).validate(url, request.form(), signature))


def xml(body: str) -> Answer:
    return Answer(200, body.encode(), "text/xml")


def webhook_notes(provider: Provider) -> list[tuple[str, int]]:
    return [(note.words, note.code) for note in provider.notes("webhook")]


def test_an_inbound_webhook_is_signed_with_its_blanks(provider: Provider, webhook: Webhook) -> None:
    provider.webhook_url = f"{webhook.url}/prod/inbound?tenant=a%20b#rc=2&rp=all"
    sid = provider.text_in(ANA, "안녕 ğ+&=")
    (call,) = provider.wait_for(lambda: list(webhook.calls), 2)
    form = call.form()

    assert is_genuine(f"{webhook.url}/prod/inbound?tenant=a%20b", call)
    assert form["FromCity"] == form["ToCountry"] == ""
    assert (form["Body"], form["From"], form["To"]) == ("안녕 ğ+&=", ANA, US)
    assert form["MessageSid"] == form["SmsSid"] == form["SmsMessageSid"] == sid
    assert (form["AccountSid"], form["SmsStatus"], form["NumSegments"]) == (
        ACCOUNT,
        "received",
        "1",
    )


def test_a_changed_webhook_is_not_genuine(provider: Provider, webhook: Webhook) -> None:
    provider.text_in(ANA, "Hi")
    (call,) = provider.wait_for(lambda: list(webhook.calls), 2)

    assert is_genuine(f"{webhook.url}/inbound", call)
    assert not is_genuine(f"{webhook.url}/other", call)


def test_receipts_follow_every_status_but_the_first(provider: Provider, webhook: Webhook) -> None:
    url = f"{webhook.url}/receipts/m-1"
    sid = provider.send(Draft(ANA, US, "Hello", url)).sid
    calls = provider.wait_for(lambda: list(webhook.calls) if len(webhook.calls) == 3 else [], 2)

    assert sorted(call.form()["MessageStatus"] for call in calls) == [
        "delivered",
        "sending",
        "sent",
    ]
    assert {call.form()["MessageSid"] for call in calls} == {sid}
    assert all(is_genuine(url, call) for call in calls)


def test_a_receipt_of_a_failure_says_why(provider: Provider, webhook: Webhook) -> None:
    provider.mischief.fates[ANA] = Fate("undelivered", 30005)
    provider.send(Draft(ANA, US, "Hello", f"{webhook.url}/receipts"))

    def code() -> str:
        return "".join(call.form().get("ErrorCode", "") for call in webhook.calls)

    assert provider.wait_for(code, 2) == "30005"


def test_receipts_can_be_repeated(provider: Provider, webhook: Webhook) -> None:
    provider.mischief.receipt_copies = 3
    provider.mischief.receipt_delay = 0.02
    provider.send(Draft(ANA, US, "Hello", f"{webhook.url}/receipts"))

    assert provider.wait_for(lambda: len(webhook.calls) == 9, 2)


@pytest.mark.parametrize(
    ("fragment", "calls"),
    [("#rc=3&rp=all", 4), ("#rc=2&rp=5xx", 3), ("#rc=3&rp=4xx", 1), ("", 1), ("#rc=0&rp=all", 1)],
)
def test_a_failing_webhook_is_tried_as_often_as_its_url_says(
    provider: Provider, webhook: Webhook, fragment: str, calls: int
) -> None:
    webhook.answers.extend([Answer(503)] * 9)
    provider.webhook_url = f"{webhook.url}/inbound{fragment}"
    provider.text_in(ANA, "Hi")

    provider.wait_for(lambda: provider.conversation(ANA)[0].error == 11200, 2)
    assert webhook_notes(provider) == [("answered 503", 11200)] * calls
    assert len({call.headers["i-twilio-idempotency-token"] for call in webhook.calls}) == 1


def test_a_retry_that_is_answered_leaves_no_error(provider: Provider, webhook: Webhook) -> None:
    webhook.answers.append(Answer(500))
    provider.webhook_url = f"{webhook.url}/inbound#rc=3&rp=all"
    provider.text_in(ANA, "Hi")

    provider.wait_for(lambda: len(provider.notes("webhook")) == 2, 2)
    assert webhook_notes(provider) == [("answered 500", 11200), ("answered 204", 0)]
    assert provider.conversation(ANA)[0].error == 0


def test_a_webhook_that_is_not_there_is_an_error_of_its_own(
    provider: Provider, webhook: Webhook
) -> None:
    webhook.close()
    provider.text_in(ANA, "Hi")

    provider.wait_for(lambda: provider.conversation(ANA)[0].error == 11205, 2)


@pytest.mark.parametrize(
    ("answer", "texts"),
    [
        (xml("<Response><Message>One</Message></Response>"), ["One"]),
        (xml("<Response><Message><Body>A &amp; B</Body></Message></Response>"), ["A & B"]),
        (xml("<Response/>"), []),
        (Answer(204), []),
        (Answer(200, b"OK", "text/plain"), ["OK"]),
    ],
)
def test_what_a_webhook_answers_reaches_the_phone(
    provider: Provider, webhook: Webhook, answer: Answer, texts: list[str]
) -> None:
    webhook.answers.append(answer)
    provider.text_in(ANA, "Hi")
    provider.wait_for(lambda: len(provider.conversation(ANA)) == 1 + len(texts), 2)
    provider.wait_for(lambda: provider.notes("webhook"), 2)

    assert [bubble.body for bubble in provider.conversation(ANA)] == ["Hi", *texts]


def test_the_plain_text_trap_is_written_down(provider: Provider, webhook: Webhook) -> None:
    webhook.answers.append(Answer(200, b"OK", "text/plain"))
    provider.text_in(ANA, "Hi")

    provider.wait_for(lambda: ("webhook answered text/plain", 0) in webhook_notes(provider), 2)


@pytest.mark.parametrize(
    ("answer", "code"),
    [(Answer(200, b"{}", "application/json"), 12300), (xml("<Response>"), 12100)],
)
def test_an_unreadable_answer_is_an_error(
    provider: Provider, webhook: Webhook, answer: Answer, code: int
) -> None:
    webhook.answers.append(answer)
    provider.text_in(ANA, "Hi")

    provider.wait_for(lambda: provider.conversation(ANA)[0].error == code, 2)


def test_a_webhook_still_owed_is_called_after_a_restart(
    start: Callable[..., Provider], webhook: Webhook
) -> None:
    before = start()
    sid = before.text_in(ANA, "Hi")
    before.close()

    after = start()
    after.webhook_url = f"{webhook.url}/inbound"
    (call,) = after.wait_for(lambda: list(webhook.calls), 2)
    assert call.form()["MessageSid"] == sid


def test_a_text_under_the_same_id_is_the_same_text(provider: Provider, webhook: Webhook) -> None:
    sid = "SM" + "1" * 32
    assert provider.text_in(ANA, "Hi", sid) == provider.text_in(ANA, "Hi", sid) == sid
    provider.text_in(ANA, "Bye")
    provider.wait_for(lambda: len(provider.notes("webhook")) == 2, 2)
    assert [bubble.body for bubble in provider.conversation(ANA)] == ["Hi", "Bye"]
    assert sorted(call.form()["Body"] for call in webhook.calls) == ["Bye", "Hi"]


def test_what_nobody_answered_is_called_again(provider: Provider, webhook: Webhook) -> None:
    webhook.answers.extend(Answer(500) for _ in range(4))
    text = provider.text_in(ANA, "Hi")
    sent = provider.send(Draft(ANA, US, "Hello", f"{webhook.url}/receipts")).sid
    provider.wait_for(lambda: len(provider.notes("receipt")) == 3, 2)
    provider.wait_for(lambda: provider.notes("webhook"), 2)
    webhook.calls.clear()

    provider.call_again()
    provider.wait_for(lambda: len(webhook.calls) == 2, 2)
    told = {call.form()["MessageSid"]: call.form()["SmsStatus"] for call in webhook.calls}
    assert told == {text: "received", sent: "delivered"}
    provider.wait_for(lambda: provider.conversation(ANA)[0].error == 0, 2)


def test_what_was_answered_is_not_called_again(provider: Provider, webhook: Webhook) -> None:
    provider.text_in(ANA, "Hi")
    provider.send(Draft(ANA, US, "Hello", f"{webhook.url}/receipts"))
    provider.wait_for(lambda: len(provider.notes("receipt")) == 3, 2)
    provider.wait_for(lambda: provider.notes("webhook"), 2)

    provider.call_again()
    later = provider.text_in(ANA, "Bye")
    provider.wait_for(lambda: len(webhook.calls) > 4, 2)
    assert [call.form()["MessageSid"] for call in webhook.calls[4:]] == [later]
