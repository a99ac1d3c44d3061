"""is_genuine against Twilio's published vectors, and against Twilio's own validator."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from stayline.adapters.twilio_signature import is_genuine

# From the tests of Twilio's own Python library, token 12345.
CALL = [
    ("CallSid", "CA1234567890ABCDE"),
    ("Digits", "1234"),
    ("From", "+14158675309"),
    ("To", "+18005551212"),
    ("Caller", "+14158675309"),
]
PAGE = "https://mycompany.com/myapp.php?foo=1&bar=2"
VECTORS = [
    (PAGE, CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
    (
        "https://mycompany.com:443/myapp.php?foo=1&bar=2",
        CALL,
        "kvajT1Ptam85bY51eRf/AJRuM3w=",
    ),
    ("http://mycompany.com:80/myapp.php?foo=1&bar=2", CALL, "0ZXoZLH/DfblKGATFgpif+LLRf4="),
    ("http://mycompany.com:1234/myapp.php?foo=1&bar=2", CALL, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
    (
        PAGE,
        [
            ("Sid", "CA123"),
            ("SidAccount", "AC123"),
            ("Digits", "5678"),
            ("Digits", "1234"),
            ("Digits", "1234"),
        ],
        "IK+Dwps556ElfBT0I3Rgjkr1wJU=",
    ),
    (
        "https://api.example.com/prod/sms?tenant=a%20b",
        [
            ("Body", "안녕 ğ+&="),
            ("FromCity", ""),
            ("From", "+15005550006"),
            ("MessageSid", "SM1"),
        ],
        "EXZrILiOLK223MvYZsCR5UDizQU=",
    ),
]
URL = "https://example.com/twilio/texts"


@pytest.mark.parametrize(("url", "pairs", "signature"), VECTORS)
def test_what_twilio_signed_is_genuine(
    url: str, pairs: list[tuple[str, str]], signature: str
) -> None:
    assert is_genuine(url, pairs, signature, ["12345"])


@pytest.mark.parametrize(("url", "pairs", "signature"), VECTORS)
def test_the_order_of_arrival_does_not_matter(
    url: str, pairs: list[tuple[str, str]], signature: str
) -> None:
    assert is_genuine(url, reversed(pairs), signature, ["12345"])


@pytest.mark.parametrize(
    ("url", "signed_as"),
    [
        (URL, "https://example.com:443/twilio/texts"),
        ("https://example.com:443/twilio/texts", URL),
        (f"{URL}#rc=3&rp=all", URL),
    ],
)
def test_the_standard_port_and_the_fragment_make_no_difference(url: str, signed_as: str) -> None:
    signature = RequestValidator("12345").compute_signature(signed_as, dict(CALL))
    assert is_genuine(url, CALL, signature, ["12345"])


@pytest.mark.parametrize("tokens", [["12345", "next"], ["last", "12345"]])
def test_either_token_is_valid_during_a_rotation(tokens: list[str]) -> None:
    assert is_genuine(PAGE, CALL, VECTORS[0][2], tokens)


@pytest.mark.parametrize(
    "signature", [None, "", "RSOYDt4T1cUTdK1PDd93/VVr8B8", "ü", "\ud800", "A" * 5000, "RSOYDt4="]
)
def test_no_signature_is_none(signature: str | None) -> None:
    assert not is_genuine(PAGE, CALL, signature, ["12345"])


@pytest.mark.parametrize("tokens", [[], [""], ["54321"]])
def test_without_the_right_token_nothing_is_genuine(tokens: list[str]) -> None:
    assert not is_genuine(PAGE, CALL, VECTORS[0][2], tokens)


@pytest.mark.parametrize(
    "url",
    [
        PAGE.replace("https", "http"),
        PAGE.replace("mycompany", "evil"),
        PAGE.replace("foo=1", "foo=2"),
        PAGE + "&a=b",
        "https://mycompany.com/dev/myapp.php?foo=1&bar=2",
        "https://mycompany.com:99999/myapp.php",
        "https://[broken",
        "",
    ],
)
def test_another_address_is_not_genuine(url: str) -> None:
    assert not is_genuine(url, CALL, VECTORS[0][2], ["12345"])


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
names = st.text(string.ascii_letters, min_size=1, max_size=10)


@given(st.dictionaries(names, texts, max_size=8), texts)
def test_it_agrees_with_twilios_own_validator(form: dict[str, str], token: str) -> None:
    signature = RequestValidator(token or "x").compute_signature(URL, form)
    assert is_genuine(URL, form.items(), signature, [token or "x"])


@given(st.dictionaries(names, texts, min_size=1, max_size=8), names, texts)
def test_one_change_of_a_value_is_noticed(form: dict[str, str], name: str, value: str) -> None:
    signature = RequestValidator("12345").compute_signature(URL, form)
    changed = {**form, name: value}
    said = "".join(name + changed[name] for name in sorted(changed))
    is_same = said == "".join(name + form[name] for name in sorted(form))
    assert is_genuine(URL, changed.items(), signature, ["12345"]) == is_same


@given(st.text(), st.lists(st.tuples(st.text(), st.text())), st.text() | st.none())
def test_nothing_that_arrives_raises(
    url: str, pairs: list[tuple[str, str]], signature: str | None
) -> None:
    assert not is_genuine(url, pairs, signature, ["12345"])
