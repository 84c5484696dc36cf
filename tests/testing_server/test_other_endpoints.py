"""Embeddings, models, moderations and the old completions."""

from __future__ import annotations

import base64
import math
import struct
from typing import Any

import pytest

from oai_lite.testing import Server

from .wire import Wire

TUNED = "ft:gpt-4o-mini-2024-07-18:toy::demo0001"


def embed(wire: Wire, given: object, **more: object) -> Any:
    return wire.post("/embeddings", **{"model": "text-embedding-3-small", "input": given, **more})


def cosine(first: list[float], second: list[float]) -> float:
    return sum(a * b for a, b in zip(first, second, strict=True))


def test_embeddings(wire: Wire) -> None:
    answer = embed(wire, ["one two", "three"])
    assert (answer["object"], answer["model"]) == ("list", "text-embedding-3-small")
    assert answer["usage"] == {"prompt_tokens": 3, "total_tokens": 3}
    assert [(row["object"], row["index"], len(row["embedding"])) for row in answer["data"]] == [
        ("embedding", 0, 1536),
        ("embedding", 1, 1536),
    ]
    assert math.isclose(cosine(*[answer["data"][0]["embedding"]] * 2), 1, rel_tol=1e-5)


def test_base64_says_the_same_as_floats(wire: Wire) -> None:
    floats = embed(wire, "a cat", dimensions=20)["data"][0]["embedding"]
    packed = base64.b64decode(embed(wire, "a cat", dimensions=20, encoding_format="base64")["data"][0]["embedding"])
    assert list(struct.unpack("<20f", packed)) == floats


def test_texts_that_share_words_are_near(wire: Wire) -> None:
    texts = ["The cat sleeps in the window.", "A sleepy cat at the window.", "Interest rates rose in March."]
    first, near, far = (row["embedding"] for row in embed(wire, texts)["data"])
    assert cosine(first, near) > 0.3
    assert cosine(first, far) < 0.2


@pytest.mark.parametrize(("given", "rows"), [("a", 1), (["a", "b"], 2), ([1, 2, 3], 1), ([[1, 2], [3]], 2), ([" "], 1)])
def test_every_form_of_input(wire: Wire, given: object, rows: int) -> None:
    assert len(embed(wire, given, dimensions=3)["data"]) == rows


@pytest.mark.parametrize(
    ("change", "param", "code"),
    [
        ({"input": None}, "input", "missing_required_parameter"),
        ({"input": ""}, "input", None),
        ({"input": []}, "input", "invalid_value"),
        ({"input": ["a"] * 2049}, "input", "invalid_value"),
        ({"input": [None]}, "input[0]", "invalid_type"),
        ({"input": 4}, "input", "invalid_type"),
        ({"dimensions": 0}, "dimensions", "integer_below_min_value"),
        ({"dimensions": 4000}, "dimensions", "invalid_value"),
        ({"dimensions": 5, "model": "text-embedding-ada-002"}, "dimensions", None),
        ({"encoding_format": "hex"}, "encoding_format", "invalid_value"),
    ],
)
def test_embeddings_refused(wire: Wire, change: dict[str, object], param: str, code: str | None) -> None:
    error = wire.refused("/embeddings", **{"model": "text-embedding-3-small", "input": "a", **change})
    assert (error["param"], error["code"]) == (param, code)


def test_models() -> None:
    with Server(pace=0) as server:
        wire = Wire(server)
        listed = wire.get("/models")
        assert listed["object"] == "list"
        assert {"gpt-4o", "text-embedding-3-small", TUNED} <= {row["id"] for row in listed["data"]}
        assert wire.get("/models/gpt-4o").items() >= {"id": "gpt-4o", "object": "model", "owned_by": "system"}.items()
        heard = wire.send("GET", "/models/nope")
        assert (heard.status, heard.error["code"], heard.error["param"]) == (404, "model_not_found", "model")
        assert wire.send("DELETE", "/models/gpt-4o").status == 403
        assert wire.send("DELETE", "/models/nope").status == 404
        assert wire.send("DELETE", "/models/ft%3Agpt-4o-mini-2024-07-18%3Atoy%3A%3Ademo0001").json == {
            "id": TUNED,
            "object": "model",
            "deleted": True,
        }
        assert wire.send("DELETE", f"/models/{TUNED}").status == 404


def test_other_models_can_be_served() -> None:
    with Server(pace=0, models=["org/own-model"]) as server:
        wire = Wire(server)
        assert [row["id"] for row in wire.get("/models")["data"]] == ["org/own-model"]
        assert wire.get("/models/org%2Fown-model")["id"] == "org/own-model"
        answer = wire.post("/chat/completions", model="org/own-model", messages=[{"role": "user", "content": "Hi"}])
        assert answer["model"] == "org/own-model"
        assert wire.send("POST", "/completions", {"model": "gpt-4o"}).status == 404


def test_moderations(wire: Wire) -> None:
    answer = wire.post("/moderations", input=["I will kill you", "Good morning"])
    assert (answer["id"][:5], answer["model"]) == ("modr-", "omni-moderation-latest")
    bad, good = answer["results"]
    assert (bad["flagged"], good["flagged"]) == (True, False)
    assert [name for name, found in bad["categories"].items() if found] == ["violence"]
    for result in (bad, good):
        assert len(result["categories"]) == 13
        assert result["categories"].keys() == result["category_scores"].keys()
        assert result["categories"].keys() == result["category_applied_input_types"].keys()
        assert all(0 <= score <= 1 for score in result["category_scores"].values())


def test_moderations_of_parts(wire: Wire) -> None:
    parts = [{"type": "text", "text": "hello"}, {"type": "image_url", "image_url": {"url": "data:,"}}]
    [result] = wire.post("/moderations", input=parts, model="omni-moderation-latest")["results"]
    assert result["category_applied_input_types"]["violence"] == ["text", "image"]
    assert result["category_applied_input_types"]["hate"] == ["text"]
    assert wire.refused("/moderations")["param"] == "input"
    assert wire.refused("/moderations", input=[{"type": "text"}])["param"] == "input[0].text"


def test_old_completions(wire: Wire) -> None:
    wire.server.say("a b c", "d", "e", "f")
    answer = wire.post("/completions", model="gpt-3.5-turbo-instruct", prompt=["One", "Two"], n=2, echo=True)
    assert (answer["object"], answer["id"][:5]) == ("text_completion", "cmpl-")
    assert [choice["text"] for choice in answer["choices"]] == ["Onea b c", "Oned", "Twoe", "Twof"]
    assert [choice["index"] for choice in answer["choices"]] == [0, 1, 2, 3]
    assert (answer["usage"]["prompt_tokens"], answer["usage"]["completion_tokens"]) == (2, 6)


def test_old_completions_stop_at_sixteen_tokens(wire: Wire) -> None:
    [choice] = wire.post("/completions", model="gpt-3.5-turbo-instruct", prompt=[5, 6, 7])["choices"]
    assert choice["finish_reason"] == "length"


def test_old_completions_stream(wire: Wire) -> None:
    wire.server.say("a b c")
    more = {"stream_options": {"include_usage": True}}
    told = wire.stream("/completions", model="gpt-3.5-turbo-instruct", prompt="Hi", **more)
    assert told[-1] == (None, "[DONE]")
    chunks = [data for _, data in told[:-1]]
    assert {chunk["object"] for chunk in chunks} == {"text_completion"}
    assert [chunk["choices"][0]["text"] for chunk in chunks[:-1]] == ["a", " b", " c", ""]
    assert chunks[-2]["choices"][0]["finish_reason"] == "stop"
    assert (chunks[-1]["choices"], chunks[-1]["usage"]["total_tokens"]) == ([], 4)
