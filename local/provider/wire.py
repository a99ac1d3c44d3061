"""Twilio's wire protocol for messages, in front of the provider double."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime
from urllib.parse import urlencode

from local.phones.web_server import Answer, Request, Route, as_json
from local.provider.double import Provider
from local.provider.refusals import Draft, Refused
from local.provider.store import Message
from local.provider.webhooks import API_VERSION

_ACCOUNT = rf"/{API_VERSION}/Accounts/([^/]+)"
_DEFAULT_PAGE, _LARGEST_PAGE = 50, 1000
_CUT = Answer(is_cut=True)

_PAGING = {"Page", "PageToken", "PageSize"}


def routes(provider: Provider) -> list[Route]:
    """The Message resource (https://www.twilio.com/docs/messaging/api/message-resource)."""
    api = _Api(provider)
    messages, message = rf"{_ACCOUNT}/Messages\.json", rf"{_ACCOUNT}/Messages/([^/]+)\.json"
    return [
        Route("POST", messages, api.guarded(api.create)),
        Route("GET", messages, api.guarded(api.list)),
        Route("GET", message, api.guarded(api.fetch)),
        Route("POST", message, api.guarded(api.update)),
        Route("DELETE", message, api.guarded(api.delete)),
    ]


class _Api:
    def __init__(self, provider: Provider) -> None:
        self._provider = provider

    def guarded(self, act: Callable[[Request], Answer]) -> Callable[[Request], Answer]:
        """`act` for whom we know, and refusals as Twilio writes them."""

        def answer(request: Request) -> Answer:
            try:
                self._admit(request)
                return act(request)
            except Refused as refused:
                return as_json(refused.as_json(), refused.status)

        return answer

    def _admit(self, request: Request) -> None:
        if not self._provider.knows(*request.credentials):
            raise Refused(20003)
        if request.path_values[0] != self._provider.account_sid:
            raise Refused(20404)

    def create(self, request: Request) -> Answer:
        fault = self._provider.mischief.next_send()
        if fault == "rate_limited":
            raise Refused(20429)
        if fault == "broken":
            raise Refused(20500)
        form = request.form()
        draft = Draft(
            to=form.get("To", ""),
            from_=form.get("From", "") or self._number_of(form.get("MessagingServiceSid", "")),
            body=form.get("Body", ""),
            status_callback=form.get("StatusCallback", ""),
        )
        message = self._provider.send(draft)
        if fault == "broken_after":
            raise Refused(20500)
        if fault == "hang_after":
            time.sleep(self._provider.mischief.hang_seconds)
        taken = as_json(self._resource(message), 201)
        if fault == "garbled_after":
            return replace(taken, body=taken.body[: len(taken.body) // 2])
        return _CUT if fault else taken

    def _number_of(self, service: str) -> str:
        """The number a messaging service sends from; '' for one that is not ours."""
        return self._provider.sender if service and service == self._provider.service else ""

    def fetch(self, request: Request) -> Answer:
        return as_json(self._resource(self._provider.message(request.path_values[1])))

    def update(self, request: Request) -> Answer:
        if request.form().get("Body") != "":
            raise Refused(20001)  # redaction is the only change we know
        return as_json(self._resource(self._provider.redact(request.path_values[1])))

    def delete(self, request: Request) -> Answer:
        self._provider.delete(request.path_values[1])
        return Answer(204)

    def list(self, request: Request) -> Answer:
        """A page, newest first. Its token names the last row, so that new texts shift nothing."""
        size = min(max(_whole(request.query.get("PageSize"), _DEFAULT_PAGE), 1), _LARGEST_PAGE)
        page = _whole(request.query.get("Page"), 0)
        found = self._provider.log(*_condition(request.query), most=size + 1)
        shown = found[:size]
        asked = {name: text for name, text in request.query.items() if name not in _PAGING}
        asked["PageSize"] = str(size)
        following = asked | {"Page": str(page + 1)}
        if shown:
            following["PageToken"] = f"PA{shown[-1].seq}"
        return as_json(
            {
                "messages": [self._resource(message) for message in shown],
                "page": page,
                "page_size": size,
                "start": page * size,
                "end": page * size + max(len(shown) - 1, 0),
                "uri": self._link(request.query),
                "first_page_uri": self._link(asked | {"Page": "0"}),
                "next_page_uri": self._link(following) if len(found) > size else None,
                "previous_page_uri": None,
            }
        )

    def _link(self, query: dict[str, str]) -> str:
        return f"{self._path}.json?{urlencode(query)}"

    @property
    def _path(self) -> str:
        return f"/{API_VERSION}/Accounts/{self._provider.account_sid}/Messages"

    def _resource(self, message: Message) -> dict[str, object]:
        uri = f"{self._path}/{message.sid}"
        return {
            "account_sid": self._provider.account_sid,
            "api_version": API_VERSION,
            "body": message.body,
            "date_created": _date(message.created_at),
            "date_sent": _date(message.sent_at) if message.sent_at else None,
            "date_updated": _date(message.updated_at),
            "direction": message.direction,
            "error_code": message.error or None,
            "error_message": None,
            "from": message.from_,
            "messaging_service_sid": self._provider.service or None,
            "num_media": "0",
            "num_segments": str(message.segments),
            "price": None,
            "price_unit": "USD",
            "sid": message.sid,
            "status": message.status,
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": message.to_,
            "uri": f"{uri}.json",
        }


def _condition(query: dict[str, str]) -> tuple[str, list[str | float]]:
    """The SQL condition a list request means, and its values."""
    given = dict(query)
    if day := given.pop("DateSent", "")[:10]:
        given |= {"DateSent>": day, "DateSent<": f"{day}T23:59:59Z"}
    conditions: list[str] = ["1"]
    values: list[str | float] = []
    for name, (condition, read) in _FILTERS.items():
        if name in given:
            conditions.append(condition)
            values.append(read(given[name]))
    return " AND ".join(conditions), values


def _seconds(text: str) -> float:
    """A day means its first second."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused(20001) from None
    return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()


def _token(text: str) -> int:
    return _whole(text.removeprefix("PA"), 0)


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() else default


def _date(seconds: float) -> str:
    return format_datetime(datetime.fromtimestamp(int(seconds), UTC))


# A filter of the list: its name on the wire, the condition it sets on the log, and how to read it.
# DateSent has whole seconds. A message still waiting is found by the time it was taken; whether
# Twilio does the same is not documented.
_SENT = "CAST(CASE sent_at WHEN 0 THEN created_at ELSE sent_at END AS INTEGER)"
_FILTERS: dict[str, tuple[str, Callable[[str], str | float]]] = {
    "To": ("to_ = ?", str),
    "From": ("from_ = ?", str),
    "DateSent>": (f"{_SENT} >= ?", _seconds),
    "DateSent<": (f"{_SENT} <= ?", _seconds),
    "PageToken": ("seq < ?", _token),
}
