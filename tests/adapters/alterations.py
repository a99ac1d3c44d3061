"""The ways in which a signed request is altered, by name; each gives the event that comes."""

import base64
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from tests.adapters.recut import recut
from tests.adapters.signed import BASE_URL, Event, Pairs, Request, sign

Make = Callable[[Random, Request], Event]
_TEN_MB = base64.b64encode(b"Body=" + b"x" * 10_000_000).decode()
_ELSEWHERE = (
    "https://evil.example", "http://api-id.execute-api.us-east-1.amazonaws.com", f"{BASE_URL}:8443",
    f"{BASE_URL}:80", BASE_URL.replace("//", "//user:pass@"), f"{BASE_URL}/prod",
    BASE_URL.replace("api-id", "other-id"), BASE_URL.upper(), f"{BASE_URL}.", "",
)  # fmt: skip
_PATHS = (
    "/prod{}", "{}/", "/{}", "{}//", "/.{}", "/x/..{}", "{}/.", "{}%2f", "{}?", "{}#rc=3", "{};a=b",
    "{}%00", "{}\x00", "{}\ud800", "{} ", "",
)  # fmt: skip
_QUERIES = ("a=b", "=", "&", "?", "bodySHA256=00", "%", "AccountSid=AC0", "\ud800", "a=b#c")


@dataclass(frozen=True)
class Alteration:
    """One way of altering, and how often it is taken beside the others."""

    make: Make
    weight: float = 1


def _with(request: Request, pairs: Pairs) -> Request:
    """Give another form under the signature of this one."""
    return replace(request, signature=request.signed, pairs=pairs)


def _at(rng: Random, request: Request) -> tuple[int, str, str]:
    index = rng.randrange(len(request.pairs))
    return index, *request.pairs[index]


def _put(request: Request, index: int, *pairs: tuple[str, str]) -> Event:
    old = request.pairs
    return _with(request, (*old[:index], *pairs, *old[index + 1 :])).event()


def _flip(rng: Random, word: str) -> str:
    if not word:
        return "x"
    at = rng.randrange(len(word))
    return word[:at] + chr(ord(word[at]) ^ (1 << rng.randrange(5))) + word[at + 1 :]


def flip_a_value(rng: Random, request: Request) -> Event:
    index, name, value = _at(rng, request)
    return _put(request, index, (name, _flip(rng, value)))


def flip_a_name(rng: Random, request: Request) -> Event:
    index, name, value = _at(rng, request)
    return _put(request, index, (_flip(rng, name), value))


def drop_a_field(rng: Random, request: Request) -> Event:
    return _put(request, _at(rng, request)[0])


def add_a_field(rng: Random, request: Request) -> Event:
    name = rng.choice(["OptOutType", "ErrorCode", "Body", "Zz", "", "a", "From", "\x00"])
    return _put(request, 0, request.pairs[0], (name, rng.choice(["START", "", "30004", "x"])))


def repeat_a_field(rng: Random, request: Request) -> Event:
    index, name, value = _at(rng, request)
    other = rng.choice([value, value, _flip(rng, value), ""])
    both = [(name, value), (name, other)]
    rng.shuffle(both)
    return _put(request, index, *both)


def blank_a_value(rng: Random, request: Request) -> Event:
    index, name, _ = _at(rng, request)
    return _put(request, index, (name, ""))


def swap_two_values(rng: Random, request: Request) -> Event:
    pairs = list(request.pairs)
    one, other = rng.sample(range(len(pairs)), 2)
    pairs[one], pairs[other] = (pairs[one][0], pairs[other][1]), (pairs[other][0], pairs[one][1])
    return _with(request, tuple(pairs)).event()


def change_the_case(rng: Random, request: Request) -> Event:
    index, name, value = _at(rng, request)
    change = rng.choice([str.lower, str.upper, str.swapcase])
    return _put(request, index, rng.choice([(change(name), value), (name, change(value))]))


def reorder(rng: Random, request: Request) -> Event:
    """Mean the same: Twilio does not sign the order."""
    return _with(request, tuple(rng.sample(request.pairs, len(request.pairs)))).event()


def cut_anew(rng: Random, request: Request) -> Event:
    return recut(rng, request).event()


def move_into_the_query(rng: Random, request: Request) -> Event:
    index, name, value = _at(rng, request)
    query = rng.choice([f"{name}={value}", f"{name}{value}", name])
    left = (*request.pairs[:index], *request.pairs[index + 1 :])
    return replace(_with(request, left), query=query).event()


def change_the_path(rng: Random, request: Request) -> Event:
    path = rng.choice(_PATHS).format(request.path)
    return {**request.event(), "rawPath": rng.choice([path, _flip(rng, request.path)])}


def add_a_query(rng: Random, request: Request) -> Event:
    return {**request.event(), "rawQueryString": rng.choice(_QUERIES)}


def of_another_address(rng: Random, request: Request) -> Event:
    """Come with what our own account signed for somewhere else, and with headers that say so."""
    elsewhere = rng.choice(_ELSEWHERE)
    host = elsewhere.rpartition("//")[2]
    said = {
        "host": host, "x-forwarded-host": host, "x-forwarded-proto": elsewhere.partition(":")[0],
        "x-forwarded-port": rng.choice(["443", "80", "99999", "-1"]), "forwarded": f"host={host}",
        "x-forwarded-path": request.path, "x-original-url": f"{elsewhere}{request.path}",
        "x-forwarded-prefix": "/prod",
    }  # fmt: skip
    said = dict(rng.sample(sorted(said.items()), rng.randint(1, len(said)))) | {"host": host}
    signature = sign(elsewhere + request.path, request.pairs)
    return replace(request, signature=signature, headers=said).event()


def of_another_path(rng: Random, request: Request) -> Event:
    other = rng.choice(["/twilio/texts", "/twilio/receipts/x.1", "/", "/twilio/fallback"])
    if other == request.path:
        other = "/prod" + other
    return replace(request, signature=sign(BASE_URL + other, request.pairs)).event()


def claim_another_host(rng: Random, request: Request) -> Event:
    """Mean the same: headers are nobody's signature, and ours are never looked at."""
    name = rng.choice(["host", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"])
    said = {name: rng.choice(["evil.example", "http", "99999", "", "a:b@c", "\ud800"])}
    return replace(request, headers=said).event()


def of_another_token(rng: Random, request: Request) -> Event:
    token = rng.choice(["12345", "", "an-auth-token-of-no-account ", "AN-AUTH-TOKEN", ","])
    return replace(request, signature=sign(BASE_URL + request.path, request.pairs, token)).event()


def spoil_the_signature(rng: Random, request: Request) -> Event:
    good = request.signed
    others = (
        good[:-1], good[:14], good[:1], good + "=", good[:-2] + "A=", "", "=", None, good.lower(),
        good.swapcase(), good[::-1], f" {good} ", f"{good}\n", f"{good},{good}", f"x,{good}",
        f"{good};{good}", "A" * 28, "ü" * 28, "\ud800", "\x00", "0" * 100_000, f'"{good}"',
        good.replace("+", "-").replace("/", "_") + " ", _flip(rng, good), _flip(rng, good[:-1]),
        base64.b64decode(good).hex(),
    )  # fmt: skip
    event = request.event()
    event["headers"]["x-twilio-signature"] = rng.choice(others)
    return event


def rename_the_signature(rng: Random, request: Request) -> Event:
    """Send it under other names: another case means the same, another word nothing."""
    event = request.event()
    signature = event["headers"].pop("x-twilio-signature")
    name = rng.choice(["X-Twilio-Signature", "X-TWILIO-SIGNATURE", "x-signature", "authorization"])
    event["headers"][name] = signature
    if rng.random() < 0.2:
        event["headers"] = rng.choice([None, {}])
    return event


def spoil_the_body(rng: Random, request: Request) -> Event:
    event = request.event()
    good = event["body"]
    raw = base64.b64decode(good)
    others: tuple[str | None, ...] = (
        good[:-3], f"{good}!", "not base64!", "\ud800", "ü", "=", None, "", good + good,
        good[: len(good) // 2], base64.urlsafe_b64encode(b"\xfb\xff" + raw).decode(),
        base64.b64encode(raw + b"&%ED%A0%80=1").decode(), base64.b64encode(b"\xff" + raw).decode(),
        base64.b64encode(b"\xef\xbb\xbf" + raw).decode(), base64.b64encode(raw + b"&&").decode(),
        base64.b64encode(raw.replace(b"&", b";")).decode(), base64.b64encode(raw[:-1]).decode(),
        base64.b64encode(raw + b"&Body").decode(), base64.b64encode(raw + b"\x00").decode(),
        base64.b64encode(raw.decode().encode("utf-16")).decode(),
    )  # fmt: skip
    return {**event, "body": rng.choice(others)}


def say_it_is_not_base64(rng: Random, request: Request) -> Event:
    """Mean the same where the body is sent as it is, and nothing where it is not."""
    event = {**request.event(), "isBase64Encoded": False}
    if rng.random() < 0.5:
        event["body"] = base64.b64decode(event["body"]).decode()
    return event


def oversize(rng: Random, request: Request) -> Event:
    index, name, value = _at(rng, request)
    return _put(request, index, (name, value + "x" * rng.choice([64_000, 65_536, 70_000, 200_000])))


def oversize_by_far(rng: Random, request: Request) -> Event:  # noqa: ARG001  always as big
    return {**request.event(), "body": _TEN_MB}


def add_many_fields(rng: Random, request: Request) -> Event:
    many = tuple((f"Zz{n}", "") for n in range(rng.choice([150, 201, 5_000])))
    return _with(request, request.pairs + many).event()


def change_the_content_type(rng: Random, request: Request) -> Event:
    """Mean the same: it is read as a form or not at all."""
    kinds = ["text/plain", "application/json", "multipart/form-data; boundary=x", "", "a" * 5000]
    return replace(request, headers={"content-type": rng.choice(kinds)}).event()


def replay(rng: Random, request: Request) -> Event:
    """Mean the same: it is the fact's key that knows it, and not the signature."""
    event = request.event()
    event["requestContext"]["timeEpoch"] += rng.choice([1, 60, 86_400, 63_072_000]) * 1000
    return event


_RARE = {oversize: 0.3, oversize_by_far: 0.004, add_many_fields: 0.1, cut_anew: 12.0}
ALTERATIONS = {
    make.__name__: Alteration(make, _RARE.get(make, 1))
    for make in (
        flip_a_value, flip_a_name, drop_a_field, add_a_field, repeat_a_field, blank_a_value,
        swap_two_values, change_the_case, reorder, cut_anew, move_into_the_query, change_the_path,
        add_a_query, of_another_address, of_another_path, claim_another_host, of_another_token,
        spoil_the_signature, rename_the_signature, spoil_the_body, say_it_is_not_base64, oversize,
        oversize_by_far, add_many_fields, change_the_content_type, replay,
    )
}  # fmt: skip
