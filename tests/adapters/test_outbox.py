"""What is queued: every job is one that SQS takes, whatever its contact has texted."""

import re
from datetime import datetime

import pytest

from stayline.adapters import outbox
from stayline.adapters.outbox import Job
from tests.builders import ana, planned

# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
_TAKEN = re.compile("[\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")


@pytest.mark.parametrize("name", ["Ana\uffff", "\ufffeAna", "A\x00n\x1ba", "아나 🎉", 'A"n\\a'])
def test_a_job_is_queued_in_letters_that_sqs_takes_and_read_back_as_it_was(
    name: str, now: datetime
) -> None:
    job = Job(ana(name=name), planned(now))
    written = outbox.write(job)
    assert _TAKEN.fullmatch(written)
    assert outbox.read(written) == job
