"""What is sent is what the official client sends over the same server (`drift/azure.py` recorded it), but where that cannot be meant."""

from __future__ import annotations

import json
from typing import Any

import pytest

from drift import azure

RECORD: dict[str, Any] = json.loads(azure.FIXTURE.read_text("utf-8"))["clients"]
# Where ours differs, and why.
DIFFERENT = {"no version": "the official client refuses; here it means /openai/v1, which needs none"}


def test_the_record_is_of_these_calls() -> None:
    """Whoever changes the calls writes the record again: `python -m drift.azure --write`."""
    assert list(RECORD) == list(azure.CLIENTS)
    for name in azure.EVERY_CALL:
        assert list(RECORD[name]) == list(azure.CALLS)


@pytest.mark.filterwarnings("ignore:.*:DeprecationWarning")  # of calls that are made on purpose
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_the_same_is_sent(asynchronous: bool) -> None:
    """Address, credentials and body of each call, by clients of all kinds of options and environments. What the official client
    refuses is refused with an error of (at least) its kinds."""
    ours = json.loads(json.dumps(azure.sent("oai_lite", asynchronous)))
    for name, theirs in RECORD.items():
        if name in DIFFERENT:
            assert ours[name] != theirs
        elif isinstance(theirs, list):
            assert set(theirs) <= set(ours[name]) <= {"OpenAIError", "TypeError", "ValueError"}
        else:
            assert ours[name] == theirs
