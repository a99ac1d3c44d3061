"""A model judges where the deployment names one; whatever it does, a text gets a judgement."""

from typing import Any

import pytest
from botocore.stub import Stubber

from stayline.adapters import aws
from stayline.adapters.bedrock_triage import BedrockTriage
from stayline.domain import triage

COMPLAINT = "The app keeps crashing since Monday"
REPORT = {"sentiment": "negative", "severity": "low", "spam": False, "reason": "the app crashes"}


def answer(*blocks: dict[str, Any]) -> dict[str, Any]:
    return {
        "output": {"message": {"role": "assistant", "content": list(blocks)}},
        "stopReason": "tool_use",
        "usage": {"inputTokens": 1, "outputTokens": 1, "totalTokens": 2},
        "metrics": {"latencyMs": 1},
    }


def used(report: object) -> dict[str, Any]:
    return {"toolUse": {"toolUseId": "1", "name": "report", "input": report}}


@pytest.fixture
def model() -> Any:
    client = aws.bedrock()
    with Stubber(client) as stubber:
        yield BedrockTriage(client, "a-model"), stubber


def test_the_models_word_is_taken(model: Any) -> None:
    judge, stubber = model
    stubber.add_response("converse", answer({"text": "Let me see."}, used(REPORT)))
    found = judge.read(COMPLAINT, "en")
    assert (found.sentiment, found.severity, found.spam) == ("negative", "low", False)
    assert found.reasons == ("the model: the app crashes",)
    stubber.assert_no_pending_responses()


@pytest.mark.parametrize(
    "report",
    [
        {**REPORT, "severity": "urgent"},
        {**REPORT, "sentiment": None},
        {**REPORT, "spam": "no"},
        {"severity": "low"},
        {},
    ],
)
def test_a_word_that_is_none_leaves_the_judgement_to_the_word_lists(
    report: dict[str, Any], model: Any
) -> None:
    judge, stubber = model
    stubber.add_response("converse", answer(used(report)))
    found = judge.read(COMPLAINT, "en")
    by_words = triage.read(COMPLAINT, "en")
    assert (found.sentiment, found.severity) == (by_words.sentiment, by_words.severity)
    assert found.reasons[-1] == "the model gave no answer"


def test_talk_without_the_tool_is_no_judgement(model: Any) -> None:
    judge, stubber = model
    stubber.add_response("converse", answer({"text": "severity: none"}))
    assert judge.read(COMPLAINT, "en").reasons[-1] == "the model gave no answer"


def test_a_model_that_fails_leaves_the_judgement_to_the_word_lists(model: Any) -> None:
    judge, stubber = model
    stubber.add_client_error("converse", "ThrottlingException")
    assert judge.read(COMPLAINT, "en").severity == triage.read(COMPLAINT, "en").severity


def test_what_the_word_lists_find_high_stays_high(model: Any) -> None:
    judge, stubber = model
    stubber.add_response("converse", answer(used({**REPORT, "severity": "none"})))
    found = judge.read("My lawyer will sue you", "en")
    assert found.severity == "high"
    assert any("lawyer" in reason for reason in found.reasons)
