"""Embeddings travel as base64 and arrive as lists of floats, whatever the server makes of the request."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any

import pytest

from oai_lite.errors import APIError, APIResponseValidationError

from ..conftest import Colour
from ..support.scripted import answer, loop, read, send
from .conftest import Serve

VECTOR = [0.0, 1.0, -0.5, 3.4028234663852886e38]


def packed(vector: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


def answered(*embeddings: object) -> bytes:
    data = [{"object": "embedding", "index": i, "embedding": value} for i, value in enumerate(embeddings)]
    return answer({"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}})


def create(client: Colour, url: str, **options: Any) -> Any:
    return client.run(client.make(base_url=url).embeddings.create(input=["a", "b"], model="m", **options))


def test_base64_is_asked_for_and_decoded(client: Colour, serve: Serve) -> None:
    """Without an `encoding_format`, base64 is asked for, and its little-endian float32s come out as lists of floats."""
    server = serve(loop(read, send(answered(packed(VECTOR), packed([2.0])))))
    made = create(client, server.url)
    assert server.requests[0].json == {"input": ["a", "b"], "model": "m", "encoding_format": "base64"}
    assert [item.embedding for item in made.data] == [VECTOR, [2.0]]
    assert type(made.data[0].embedding) is list and type(made.data[0].embedding[0]) is float
    assert made.usage.total_tokens == 1
    assert json.loads(made.to_json())["data"][0]["embedding"] == VECTOR


def test_lists_pass(client: Colour, serve: Serve) -> None:
    """A server that ignores the format and sends lists is understood."""
    server = serve(loop(read, send(answered([0.25, 1], packed([2.0])))))
    assert [item.embedding for item in create(client, server.url).data] == [[0.25, 1], [2.0]]


@pytest.mark.parametrize("chosen", ["base64", "float"])
def test_a_chosen_format_is_left_alone(client: Colour, serve: Serve, chosen: str) -> None:
    """With an `encoding_format` of the caller's, what the server sends is what the caller gets."""
    server = serve(loop(read, send(answered(packed(VECTOR), [1.0]))))
    made = create(client, server.url, encoding_format=chosen)
    assert server.requests[0].json["encoding_format"] == chosen  # type: ignore[index]  # is an object
    assert [item.embedding for item in made.data] == [packed(VECTOR), [1.0]]


@pytest.mark.parametrize(
    "broken",
    ["AACAPw", "AACA", "!!!!", "AACAPw==\n\n=", "größe", "AACAPw==AACAPw==", "AAAAAAA=", " AACAPw=="],
    ids=["padding", "three bytes", "no base64", "padding twice", "no ascii", "two in one", "five bytes", "blank"],
)
def test_broken_base64(client: Colour, serve: Serve, broken: str) -> None:
    """What is neither a list nor base64 of float32s is an error that says so, never a wrong vector."""
    server = serve(loop(read, send(answered(packed(VECTOR), broken))))
    with pytest.raises(APIResponseValidationError) as caught:
        create(client, server.url)
    assert str(caught.value).startswith("POST /embeddings: an embedding is neither a list nor base64 of float32s (")
    assert str(caught.value).endswith("; try encoding_format='float'")
    assert caught.value.status_code == 200
    assert caught.value.request is not None and caught.value.request.url == f"{server.url}/embeddings"


def test_an_empty_vector(client: Colour, serve: Serve) -> None:
    """Base64 of nothing is an empty vector."""
    server = serve(loop(read, send(answered(""))))
    assert create(client, server.url).data[0].embedding == []


@pytest.mark.parametrize(
    "body", [{"data": []}, {"data": None}, {"data": 5}, {"data": {"embedding": "x"}}, {"data": "x"}, {}]
)
def test_data_that_is_no_list(client: Colour, serve: Serve, body: dict[str, Any]) -> None:
    """An answer without vectors is handed out as it came."""
    server = serve(loop(read, send(answer({"object": "list", **body}))))
    assert create(client, server.url).to_dict() == {"object": "list", **body}


@pytest.mark.parametrize("item", [None, 5, "x", [], {}, {"embedding": None}, {"embedding": 5}, {"embedding": {"a": 1}}])
def test_items_that_are_no_embeddings(client: Colour, serve: Serve, item: object) -> None:
    """Items without a text for a vector pass untouched."""
    server = serve(loop(read, send(answer({"data": [item]}))))
    assert create(client, server.url).to_dict() == {"data": [item]}


@pytest.mark.parametrize("body", [b"null", b"[]", b"5", b'"text"'])
def test_an_answer_that_is_no_object(client: Colour, serve: Serve, body: bytes) -> None:
    """JSON of another kind is handed out as it is."""
    server = serve(loop(read, send(answer(body))))
    assert create(client, server.url) == json.loads(body)


def test_an_error_in_place_of_vectors(client: Colour, serve: Serve) -> None:
    """A 200 with an error object raises it."""
    server = serve(loop(read, send(answer({"error": {"message": "m"}}))))
    with pytest.raises(APIError, match="^m$"):
        create(client, server.url)


def test_raw_embeddings_are_decoded_by_parse(client: Colour, serve: Serve) -> None:
    """A raw answer's `parse()` decodes too; its `content` is what came."""
    server = serve(loop(read, send(answered(packed(VECTOR)))))
    made = client.make(base_url=server.url)
    raw = client.run(made.embeddings.with_raw_response.create(input="a", model="m"))
    assert packed(VECTOR).encode() in raw.content
    assert raw.parse().data[0].embedding == VECTOR
    assert raw.parse() is raw.parse()
