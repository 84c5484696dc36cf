"""Evals: names that Python has taken, kinds of graders and data sources, rows by page, and runs that are not started twice."""

from __future__ import annotations

from typing import Any

import pytest

import oai_lite
from oai_lite.limits import Exchange
from oai_lite.request import Request
from oai_lite.types import eval as evaluation, evals
from oai_lite.types.evals import runs
from oai_lite.types.graders import StringCheckGrader

from ..conftest import Colour
from .wire import Wire

SCHEMA = {"type": "object", "properties": {"question": {"type": "string"}}}
CHECK: Any = {
    "type": "string_check",
    "name": "same",
    "input": "{{sample.output_text}}",
    "reference": "x",
    "operation": "eq",
}
SOURCE: Any = {"type": "jsonl", "source": {"type": "file_id", "id": "file-1"}}


def test_an_eval_comes_back_as_its_kinds(client: Colour, wire: Wire) -> None:
    """`schema` is `schema_`; each criterion is of its grader's class, with a threshold where it has one."""
    python: Any = {"type": "python", "name": "p", "source": "def grade(sample, item): return 1", "pass_threshold": 0.5}
    wire.answer(
        {
            "id": "eval_1",
            "object": "eval",
            "data_source_config": {"type": "logs", "schema": SCHEMA, "metadata": {"usecase": "support"}},
            "testing_criteria": [CHECK, python],
        }
    )
    made = client.make(plugins=[wire])
    config = {"type": "logs", "metadata": {"usecase": "support"}}
    found = client.run(made.evals.create(data_source_config=config, testing_criteria=(c for c in [CHECK, python])))
    assert wire.last.json == {"data_source_config": config, "testing_criteria": [CHECK, python]}
    assert isinstance(found.data_source_config, evaluation.DataSourceConfigLogs)
    assert found.data_source_config.schema_ == SCHEMA
    assert [type(c) for c in found.testing_criteria] == [StringCheckGrader, evaluation.TestingCriterionEvalGraderPython]
    assert found.testing_criteria[1].pass_threshold == 0.5
    assert found.to_dict()["data_source_config"]["schema"] == SCHEMA


def test_a_run(client: Colour, wire: Wire) -> None:
    """Its source is told by its `type`; a model's usage has the name `run_model_name`, on the wire `model_name`."""
    usage = {"model_name": "m", "invocation_count": 2, "total_tokens": 7}
    wire.answer({"id": "run_1", "data_source": SOURCE, "per_model_usage": [usage], "result_counts": {"passed": 1}})
    run = client.run(client.make(plugins=[wire]).evals.runs.create("eval_1", data_source=SOURCE, name="n"))
    assert (wire.last.path, wire.last.json) == ("/v1/evals/eval_1/runs", {"data_source": SOURCE, "name": "n"})
    assert type(run) is evals.RunCreateResponse
    assert type(run.data_source) is evals.CreateEvalJSONLRunDataSource
    assert type(run.data_source.source) is evals.SourceFileID
    assert run.per_model_usage[0].run_model_name == "m"
    assert run.to_dict()["per_model_usage"] == [usage]


def test_rows_by_page(client: Colour, wire: Wire) -> None:
    """Rows come page by page; the filter is repeated, and both ids stay in the path."""
    wire.answer({"data": [{"id": "a", "status": "fail"}], "has_more": True})
    wire.answer({"data": [{"id": "b", "status": "fail"}], "has_more": False})
    rows = client.make(plugins=[wire]).evals.runs.output_items.list("run_1", eval_id="eval_1", status="fail")
    assert [(type(row), row.id) for row in client.items(rows)] == [
        (runs.OutputItemListResponse, "a"),
        (runs.OutputItemListResponse, "b"),
    ]
    assert {sent.path for sent in wire.sent} == {"/v1/evals/eval_1/runs/run_1/output_items"}
    assert [sent.query for sent in wire.sent] == [[("status", "fail")], [("status", "fail"), ("after", "a")]]


@pytest.mark.parametrize("ids", [("", "run_1"), ("eval_1", ".."), ("eval_1", "")])
def test_bad_ids_are_not_sent(client: Colour, wire: Wire, ids: tuple[str, str]) -> None:
    """An id that would change the path is refused."""
    with pytest.raises(ValueError, match="_id"):
        client.run(client.make(plugins=[wire]).evals.runs.delete(ids[1], eval_id=ids[0]))
    assert wire.sent == []


def test_a_run_is_not_started_twice(client: Colour, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the connection broke after the request, a run may go on; asking for it is harmless and is tried again."""

    def broken(side: Any, request: Request, exchange: Exchange, stream: bool = False) -> Any:
        wire.take(request)
        exchange.sent = True
        raise oai_lite.APIConnectionError(message="broken", request=request)

    monkeypatch.setattr("tests.face.wire._Side.send", broken)
    monkeypatch.setattr("oai_lite.retry.FIRST_DELAY", 0.001)
    made = client.make(plugins=[wire], max_retries=1)
    with pytest.raises(oai_lite.APIConnectionError):
        client.run(made.evals.runs.create("eval_1", data_source=SOURCE))
    assert len(wire.sent) == 1
    with pytest.raises(oai_lite.APIConnectionError):
        client.run(made.evals.runs.retrieve("run_1", eval_id="eval_1"))
    assert len(wire.sent) == 3
