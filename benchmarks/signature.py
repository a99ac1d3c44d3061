"""Checking a webhook's signature: ours beside the one in Twilio's own library."""

from twilio.request_validator import RequestValidator

from benchmarks.environment import BASE_URL, PARAMETERS
from benchmarks.row import Row, ratio
from benchmarks.side_by_side import processor_time, time_all
from benchmarks.webhooks import text
from stayline.adapters.twilio_signature import is_genuine

_ROUNDS = 15
_TIMES = 1_000


def measure() -> list[Row]:
    token, url, form = (
        PARAMETERS["/stayline/twilio/auth-tokens"],
        f"{BASE_URL}/twilio/texts",
        text("8"),
    )
    theirs = RequestValidator(token)
    signature = theirs.compute_signature(url, form)
    pairs = list(form.items())
    subjects = {
        "ours": processor_time(lambda: is_genuine(url, pairs, signature, [token]), _TIMES),
        "theirs": processor_time(lambda: theirs.validate(url, form, signature), _TIMES),
    }
    times = time_all(subjects, _ROUNDS)
    method = (
        f"a genuine text of {len(form)} fields, {_TIMES:,} times in each of {_ROUNDS} rounds; "
        f"{times.median('ours') * 1e6:.0f} and {times.median('theirs') * 1e6:.0f} µs here"
    )
    return [ratio("is_genuine ÷ RequestValidator.validate", times.ratios("ours", "theirs"), method)]
