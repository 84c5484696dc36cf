"""Fine-tuning: permissions, which are posted and come as pages; names that Python has taken; jobs that are not started twice."""

from __future__ import annotations

from typing import Any

import pytest

import oai_lite
from oai_lite.limits import Exchange
from oai_lite.page import AsyncPage, SyncPage
from oai_lite.request import Request
from oai_lite.types.fine_tuning import alpha, checkpoints
from oai_lite.types.graders import StringCheckGrader

from ..conftest import Colour
from .wire import Wire

CHECK: Any = {
    "type": "string_check",
    "name": "same",
    "input": "{{sample.output_text}}",
    "reference": "x",
    "operation": "eq",
}
MODEL = "ft:gpt-4o-mini:org::abc:ckpt-step-50"
PERMISSIONS = f"/v1/fine_tuning/checkpoints/{MODEL}/permissions"


def test_permissions_are_created_as_a_page(client: Colour, wire: Wire) -> None:
    """One POST with all projects; a single page answers, even if it says that there were more."""
    wire.answer({"object": "list", "has_more": True, "data": [{"id": "cp_1", "project_id": "a"}]})
    made = client.make(plugins=[wire])
    page = client.run(made.fine_tuning.checkpoints.permissions.create(MODEL, project_ids=("a",)))
    assert type(page) is (AsyncPage if client.asynchronous else SyncPage)
    assert (wire.last.method, wire.last.path, wire.last.json) == ("POST", PERMISSIONS, {"project_ids": ["a"]})
    assert [type(item) for item in client.items(page)] == [checkpoints.PermissionCreateResponse]
    assert len(wire.sent) == 1


def test_permissions_are_listed_by_last_id(client: Colour, wire: Wire) -> None:
    """`list` walks on from the page's `last_id`; `retrieve` gives one page as it is."""
    wire.answer({"object": "list", "has_more": True, "last_id": "x", "data": [{"id": "cp_1"}]})
    wire.answer({"object": "list", "has_more": False, "last_id": "y", "data": [{"id": "cp_2"}]})
    made = client.make(plugins=[wire]).fine_tuning.checkpoints.permissions
    assert [item.id for item in client.items(made.list(MODEL, project_id="a"))] == ["cp_1", "cp_2"]
    assert [sent.query for sent in wire.sent] == [[("project_id", "a")], [("project_id", "a"), ("after", "x")]]
    wire.answer({"object": "list", "has_more": True, "last_id": "x", "data": [{"id": "cp_1"}]})
    one = client.run(made.retrieve(MODEL))
    assert (type(one), type(one.data[0]), one.last_id) == (
        checkpoints.PermissionRetrieveResponse,
        checkpoints.Data,
        "x",
    )


def test_permissions_take_the_plain_key(client: Colour, wire: Wire) -> None:
    """The API wants an admin key, which the caller gives as `api_key`; an `admin_api_key` beside it is not used."""
    made = client.make(plugins=[wire], admin_api_key="sk-admin")
    client.run(made.fine_tuning.checkpoints.permissions.delete("cp_1", fine_tuned_model_checkpoint=MODEL))
    assert (wire.last.path, wire.last.headers["authorization"]) == (f"{PERMISSIONS}/cp_1", "Bearer sk-test")


def test_a_grader_is_tried(client: Colour, wire: Wire) -> None:
    """What begins with `model_` on the wire begins with `api_model_` here."""
    answer = {
        "reward": 0.5,
        "sub_rewards": {},
        "model_grader_token_usage_per_model": {"m": {"total_tokens": 3}},
        "metadata": {"name": "g", "errors": {"model_grader_parse_error": True, "other_error": False}},
    }
    wire.answer(answer)
    graders = client.make(plugins=[wire]).fine_tuning.alpha.graders
    found = client.run(graders.run(grader=CHECK, model_sample="x", item={"a": 1}))
    assert wire.last.json == {"grader": CHECK, "model_sample": "x", "item": {"a": 1}}
    assert type(found) is alpha.GraderRunResponse
    assert found.api_model_grader_token_usage_per_model == {"m": {"total_tokens": 3}}
    assert found.metadata.errors.api_model_grader_parse_error is True
    assert found.to_dict() == answer
    wire.answer({"grader": CHECK})
    assert type(client.run(graders.validate(grader=CHECK)).grader) is StringCheckGrader


def test_jobs_by_metadata(client: Colour, wire: Wire) -> None:
    """Pairs are nested in the query; a job's own checkpoints are below the job."""
    made = client.make(plugins=[wire]).fine_tuning.jobs
    client.run(made.list(metadata={"team": "a b"}, limit=2))
    assert wire.last.query == [("limit", "2"), ("metadata[team]", "a b")]
    client.run(made.checkpoints.list("ftjob-1"))
    assert wire.last.path == "/v1/fine_tuning/jobs/ftjob-1/checkpoints"


@pytest.mark.parametrize("name", ["cancel", "pause", "resume"])
def test_a_job_is_told_without_a_body(client: Colour, wire: Wire, name: str) -> None:
    """These take nothing but the id."""
    client.run(getattr(client.make(plugins=[wire]).fine_tuning.jobs, name)("ftjob-1"))
    assert (wire.last.method, wire.last.path, wire.last.body) == ("POST", f"/v1/fine_tuning/jobs/ftjob-1/{name}", b"")


def test_a_job_is_not_started_twice(client: Colour, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the connection broke after the request, training may have begun: only `resend=True` tries again."""

    def broken(side: Any, request: Request, exchange: Exchange, stream: bool = False) -> Any:
        wire.take(request)
        exchange.sent = True
        raise oai_lite.APIConnectionError(message="broken", request=request)

    monkeypatch.setattr("tests.face.wire._Side.send", broken)
    monkeypatch.setattr("oai_lite.retry.FIRST_DELAY", 0.001)
    made = client.make(plugins=[wire], max_retries=1)
    for resend, sent in ((False, 1), (True, 3)):
        with pytest.raises(oai_lite.APIConnectionError):
            client.run(made.fine_tuning.jobs.create(model="m", training_file="file-1", resend=resend))
        assert len(wire.sent) == sent
