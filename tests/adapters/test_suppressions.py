"""Lists of opt-outs: what is read of each form, what is refused, and that nothing is repeated."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from stayline.adapters.suppressions import MOST_ROWS, UnreadableError, read

NOW = datetime(2026, 3, 2, 17, tzinfo=UTC)
MAY = datetime(2025, 5, 1, 10, tzinfo=UTC)
ANA, BEN, DOA = "+12025550101", "+447700900101", "+905550000101"
JSON, CSV = "application/json", "text/csv; charset=utf-8"


def moments(body: Any, kind: str) -> dict[str, datetime]:
    listed = read(body if isinstance(body, str) else json.dumps(body), kind, NOW)
    assert listed.refused == []
    return {phone: one.at for phone, one in listed.opt_outs.items()}


@pytest.mark.parametrize(
    ("body", "kind", "found"),
    [
        ({"numbers": [{"phone": ANA}, {"phone": BEN, "at": "2025-05-01T10:00:00Z"}]}, JSON, "both"),
        (
            {
                "OptOutListName": "Default",
                "OptedOutNumbers": [
                    {"OptedOutNumber": ANA, "EndUserOptedOut": False},
                    {
                        "OptedOutNumber": BEN,
                        "OptedOutTimestamp": "2025-05-01T12:00:00.000000+02:00",
                        "EndUserOptedOut": True,
                    },
                ],
            },
            JSON,
            "both",
        ),
        (
            {
                "OptedOutNumbers": [
                    {"OptedOutNumber": ANA},
                    {"OptedOutNumber": BEN, "OptedOutTimestamp": 1746093600.0},
                ]
            },
            JSON,
            "both",
        ),
        (f"phone,at\n{ANA},\n{BEN},2025-05-01T10:00:00Z\n", CSV, "both"),
        (
            f"\ufeffName;Phone Number;Opted_Out_At\r\nAna;{ANA};\r\n;{BEN};1746093600\r\n",
            CSV,
            "both",
        ),
        (f'OptedOutNumber\tx\n"{ANA}"\t1\n\n', CSV, "Ana"),
        (f"number\n +1 (202) 555-0101 \n{ANA}\n", CSV, "Ana"),
    ],
)
def test_each_form_of_a_list_is_read(body: Any, kind: str, found: str) -> None:
    assert moments(body, kind) == {"both": {ANA: NOW, BEN: MAY}, "Ana": {ANA: NOW}}[found]


def test_of_an_export_of_pinpoint_only_opt_outs_from_texts_count() -> None:
    rows = [
        f"SMS,{ANA},ALL",
        f"SMS,{BEN},NONE",
        f"SMS,{BEN},",
        "EMAIL,ana@fern.example,ALL",
        f"SMS,{DOA},yes",
    ]
    listed = read("\n".join(["ChannelType,Address,OptOut", *rows]), "text/csv", NOW)
    assert list(listed.opt_outs) == [ANA]
    assert listed.skipped == 3
    assert [(one["line"], one["reason"]) for one in listed.refused] == [
        (6, "opt_out: Input should be 'ALL'")
    ]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("hello,", "phone: Value error, not a phone number"),
        ("2025550101,", "phone: Value error, not a phone number"),
        (",2025-05-01T10:00:00Z", "phone: Field required"),
        (f"{ANA},2025-05-01T10:00:00", "at: Input should have timezone info"),
        (f"{ANA},yesterday", "at: Input should be a valid datetime"),
        (f"{ANA},2030-01-01T00:00:00Z", "at: Value error, lies in the future"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_by_its_line_and_not_repeated(
    row: str, reason: str
) -> None:
    listed = read(f"phone,at\n{BEN},\n{row}\n", "text/csv", NOW)
    assert list(listed.opt_outs) == [BEN]
    (refused,) = listed.refused
    assert refused["line"] == 3
    assert refused["reason"].startswith(reason)
    assert "202" not in refused["reason"].replace("+12025550101", "")  # but for the example


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        ("{}", JSON, "no list called numbers or OptedOutNumbers"),
        ('{"numbers": {}}', JSON, "no list called"),
        ("[]", JSON, "no list called"),
        ("{", JSON, "it is no JSON"),
        ("[" * 100_000, JSON, "it is no JSON"),
        ("", "text/csv", "no column is called phone"),
        (f"{ANA}\n{BEN}\n", "text/csv", "no column is called phone"),
        ('phone\n"+1202', "text/csv", "it is no CSV"),
        ("phone\n" + f"{ANA}\n" * (MOST_ROWS + 1), "text/csv", "1001 rows; at most 1000"),
        (ANA, "text/plain", "send it as application/json or text/csv"),
        (ANA, "", "send it as"),
    ],
)
def test_what_is_no_list_is_refused_whole(body: str, kind: str, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason) as error:
        read(body, kind, NOW)
    assert ANA not in str(error.value)


def test_of_a_number_listed_twice_the_latest_opt_out_counts() -> None:
    earlier, later = "2025-01-01T10:00:00Z", "2025-05-01T10:00:00Z"
    rows = [f"{ANA},{earlier}", f"{ANA},{later}", f"{ANA},{earlier}"]
    assert moments("\n".join(["phone,at", *rows]), CSV) == {ANA: MAY}


def test_a_row_has_the_same_name_whenever_its_list_is_read() -> None:
    body = f"phone,at\n{ANA},2025-05-01T10:00:00Z\n{BEN},\n"
    first, second = read(body, CSV, MAY), read(body, CSV, NOW)
    assert [one.name for one in first.opt_outs.values()] == [
        one.name for one in second.opt_outs.values()
    ]
    assert first.opt_outs[ANA].name == "import-2025-05-01T10:00:00+00:00"
