"""`oai-lite embed`."""

from __future__ import annotations

import json

import pytest

from oai_lite.cli import embed
from oai_lite.testing import Server

from .conftest import Cli


def test_vectors_as_json(server: Server, cli: Cli) -> None:
    """An object a line, in the order of the texts."""
    lines = cli(["embed", "a", "b b", "--dimensions", "3"]).out.splitlines()
    found = [json.loads(line) for line in lines]
    assert [each["text"] for each in found] == ["a", "b b"] and all(len(each["embedding"]) == 3 for each in found)
    assert server.requests[0].json["model"] == "text-embedding-3-small"


def test_vectors_for_people(server: Server, cli: Cli) -> None:
    """As text, numbers alone; as a table, with their length."""
    text = cli(["embed", "a", "--dimensions", "2"], tty=True).out
    assert len([float(word) for word in text.split()]) == 2
    table = cli(["embed", "a", "b", "--dimensions", "2", "--output", "table"]).out.splitlines()
    assert table[0].split() == ["length", "vector", "text"] and [line.split()[0] for line in table[1:]] == ["2", "2"]


def test_lines_of_standard_input(server: Server, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is a text; many go in several requests, and stay in order."""
    monkeypatch.setattr(embed, "_AT_ONCE", 2)
    lines = cli(["embed", "--dimensions", "2"], "one\n\ntwo\nthree\n").out.splitlines()
    assert [json.loads(line)["text"] for line in lines] == ["one", "two", "three"]
    assert [request.json["input"] for request in server.requests] == [["one", "two"], ["three"]]


def test_nothing_to_embed(server: Server, cli: Cli) -> None:
    """No text, or an empty one, is told before anything is sent."""
    for words, stdin in (([], "\n"), (["a", " "], "")):
        assert cli(["embed", *words], stdin).code == 2
    assert not server.requests
