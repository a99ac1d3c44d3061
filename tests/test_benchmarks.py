"""What the benchmarks count is the same on every machine, so it is tested; times are not."""

import site
import subprocess
import sys

import pytest

from benchmarks import capacity, cost, imports, lifetime, sweep
from benchmarks.aws_calls import BUDGETS, count
from benchmarks.built import FUNCTION, ROOT, Built
from benchmarks.imports import UNWANTED
from benchmarks.registry import BENCHMARKS
from benchmarks.row import Row, figure, ratio
from benchmarks.scenes import (
    Scene,
    a_forged_text,
    a_link_that_is_opened,
    a_minute_with_nothing_due,
    a_receipt,
    a_receipt_that_comes_again,
    a_reply_that_is_answered,
    a_send,
    a_slot_that_is_booked,
    a_text_that_comes_again,
    a_text_that_is_kept,
    a_timer_that_leads_to_a_text,
    ten_texts_that_come_due,
)
from benchmarks.side_by_side import time_all
from benchmarks.talks import overheard
from stayline.adapters import keys

READ_AND_SAVE = ["GetItem", "TransactWriteItems"]
EXPECTED: dict[Scene, list[str]] = {
    a_text_that_is_kept: READ_AND_SAVE,
    a_reply_that_is_answered: [*READ_AND_SAVE, "SendMessageBatch"],
    a_slot_that_is_booked: ["GetItem", "Query", "TransactWriteItems", "SendMessageBatch"],
    a_text_that_comes_again: [*READ_AND_SAVE, "GetItem"],
    a_forged_text: [],
    a_send: ["TransactWriteItems", "TransactWriteItems"],
    a_receipt: ["BatchGetItem", "PutItem", "DeleteItem"],
    a_receipt_that_comes_again: ["BatchGetItem"],
    a_link_that_is_opened: ["GetItem", *READ_AND_SAVE],
    a_timer_that_leads_to_a_text: [
        *READ_AND_SAVE,
        "DeleteItem",
        "Query",
        "SendMessageBatch",
        "UpdateItem",
    ],
    ten_texts_that_come_due: ["Query", "BatchGetItem", "SendMessageBatch", *["UpdateItem"] * 10],
    a_minute_with_nothing_due: [*["Query"] * keys.SHARDS, "BatchGetItem"],
}


@pytest.mark.parametrize("scene", BUDGETS, ids=lambda scene: scene.__name__)
def test_an_act_asks_of_aws_what_it_must_and_no_more(scene: Scene) -> None:
    assert count(scene) == EXPECTED[scene]


@pytest.mark.parametrize("scene", BUDGETS, ids=lambda scene: scene.__name__)
def test_no_act_is_allowed_more_calls_than_it_makes(scene: Scene) -> None:
    assert len(EXPECTED[scene]) == BUDGETS[scene]


@pytest.mark.parametrize("kind", lifetime.KINDS)
def test_a_thousand_texts_cost_no_more_than_they_did(kind: str) -> None:
    used = cost.total(cost.priced(lifetime.live(kind)))
    assert (round(used.writes, 1), round(used.reads, 1)) == (25, 5.1)
    assert cost.usd(used) <= cost.BUDGET


def test_a_sweep_asks_the_same_beside_ten_million_contacts() -> None:
    few, many = (sweep.sweep(contacts, sweep.ONE_IN) for contacts in (sweep.FEW, sweep.MANY))
    assert few.requests == many.requests
    assert many.reads <= few.reads * sweep.MOST


def test_an_item_is_as_large_as_the_documentation_says() -> None:
    item = {"pk": {"S": "ü"}, "n": {"N": "1200"}, "l": {"L": [{"BOOL": True}, {"M": {}}]}}
    assert capacity.size(item) == (2 + 2) + (1 + 1 + 1) + (1 + 3 + (1 + 1) + (1 + 3))


def test_a_write_is_billed_by_the_larger_of_before_and_after() -> None:
    small, large = {"a": {"S": "b" * 1023}}, {"a": {"S": "b" * 1024}}
    assert [capacity.written(small, None), capacity.written(large, small)] == [1, 2]
    assert capacity.written(None, None) == 1  # a condition that failed is billed, too


def test_a_read_is_rounded_item_by_item_or_for_a_whole_query() -> None:
    sizes = [300, 5000]
    assert capacity.read(sizes, is_consistent=True) == 3
    assert capacity.read(sizes, is_consistent=False, is_together=True) == 1


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a text's function loads from the source tree, its content compiled as in the layer."""
    folder = tmp_path_factory.mktemp("layer")
    layer = Built(FUNCTION, ROOT / "shared").copy(folder, bytecode=False).layer
    compiling = [sys.executable, "-m", "stayline.content.compile", str(layer / "stayline")]
    subprocess.run(compiling, cwd=layer, check=True)  # noqa: S603  our own code
    packages = "".join(f"sys.path.append({path!r})\n" for path in site.getsitepackages())
    return imports.loaded(Built(FUNCTION, layer).run(packages + imports.LIST))


def test_a_text_loads_nothing_it_does_not_need(loaded: list[str]) -> None:
    assert imports.of(UNWANTED, loaded) == []


def test_a_text_reads_content_that_was_compiled(loaded: list[str]) -> None:
    assert "stayline.content.compiled" in loaded


def test_a_module_of_an_unwanted_family_is_noticed() -> None:
    assert imports.of(["pydantic"], ["pydantic.main", "pydantic", "pydantic_core", "six"]) == [
        "pydantic.main",
        "pydantic",
    ]


@pytest.mark.parametrize("name", BENCHMARKS)
def test_every_benchmark_is_a_module_of_its_name(name: str) -> None:
    assert (ROOT / "benchmarks" / f"{name}.py").is_file()


def test_a_budget_is_broken_above_its_most_and_below_its_least() -> None:
    rows = [
        figure("calls", 3, "calls", "", most=2),
        figure("share", 99, "%", "", least=100),
        figure("calls", 2, "calls", "", most=2),
        ratio("of two", [1.0, 4.0, 2.0], ""),
    ]
    assert [row.is_kept for row in rows] == [False, False, True, True]


def test_a_ratio_is_the_median_of_pairs_with_their_extremes() -> None:
    turns = {"one": iter([9.0, 2.0, 8.0, 3.0]), "other": iter([9.0, 1.0, 2.0, 2.0])}
    subjects = {name: turn.__next__ for name, turn in turns.items()}
    row: Row = ratio("one ÷ other", time_all(subjects, rounds=3).ratios("one", "other"), "")
    assert (row.low, row.median, row.high) == (1.5, 2.0, 4.0)


def test_the_transcripts_give_facts_and_replies_to_measure_with() -> None:
    moments, replies = overheard()
    assert {type(moment.fact).__name__ for moment in moments} >= {"TextReceived", "SendEnded"}
    assert {reply.language for reply in replies} == {"en", "ko", "tr"}
