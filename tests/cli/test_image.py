"""`oai-lite image`: pictures end up in files, and in none that was there."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from .conftest import Cli
from .scripted import KEY, Api, scripted

PNG, JPEG = b"\x89PNG\r\n\x1a\n" + bytes(8), b"\xff\xd8\xff" + bytes(8)


def pictures(*contents: bytes) -> dict[str, Any]:
    """An answer with these in it."""
    data = [{"b64_json": base64.b64encode(each).decode()} for each in contents]
    return {"created": 1, "data": data, "output_format": "png", "usage": {"total_tokens": 7}}


@pytest.fixture
def api(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Api:
    """A server that draws one picture; the folder is empty."""
    monkeypatch.chdir(tmp_path)
    api = scripted(httpserver, monkeypatch)
    api.on("POST /images/generations", pictures(PNG))
    api.on("POST /images/edits", pictures(PNG))
    return api


def test_pictures_are_numbered(api: Api, cli: Cli, tmp_path: Path) -> None:
    """Each goes to the next free name, with the suffix of what it is; the names are printed."""
    assert cli(["image", "a", "bird"]).out == "image.png\n"
    api.on("POST /images/generations", pictures(PNG, JPEG))
    assert cli(["image", "a bird", "-n", "2"]).out == "image-2.png\nimage.jpg\n"
    assert (tmp_path / "image-2.png").read_bytes() == PNG and (tmp_path / "image.jpg").read_bytes() == JPEG
    first, second = (each.json for each in api.of("POST /images/generations"))
    assert first == {"prompt": "a bird", "model": "gpt-image-2"} and second["n"] == 2


def test_where_and_how(api: Api, cli: Cli, tmp_path: Path) -> None:
    """A folder, which is made, a name, and what the picture is to be like."""
    words = "--output-dir x/y --name bird --size 1536x1024 --quality high --background opaque --format png -m m".split()
    found = cli(["image", "-", *words, "--output", "json"], "a bird").json
    assert found["images"][0]["file"] == str(Path("x/y/bird.png")) and found["usage"] == {"total_tokens": 7}
    assert (tmp_path / "x/y/bird.png").exists()
    assert api.asked[0].json == {
        "prompt": "a bird",
        "model": "m",
        "size": "1536x1024",
        "quality": "high",
        "background": "opaque",
        "output_format": "png",
    }


def test_edits(api: Api, cli: Cli, tmp_path: Path) -> None:
    """Pictures to start from, and a mask, go along."""
    for name in ("a.png", "b.png", "m.png"):
        (tmp_path / name).write_bytes(PNG + name.encode())
    assert cli(["image", "at night", "--edit", "a.png", "--edit", "b.png", "--mask", "m.png"]).code == 0
    asked = api.asked[0]
    assert asked.form["prompt"] == "at night"
    assert [content for files in asked.files.values() for _, content in files] == [
        PNG + b"a.png",
        PNG + b"b.png",
        PNG + b"m.png",
    ]


def test_pictures_at_urls(api: Api, cli: Cli, httpserver: HTTPServer, tmp_path: Path) -> None:
    """They are fetched, and the key does not go there."""
    base = httpserver.url_for("/")
    other = base.replace("localhost", "127.0.0.1") if "localhost" in base else base.replace("127.0.0.1", "localhost")
    url = f"{other}v1/picture?signature=s3cret"
    api.on("GET /picture", Response(PNG))
    api.on("POST /images/generations", {"created": 1, "data": [{"url": url}]})
    assert cli(["image", "x"]).out == "image.png\n" and (tmp_path / "image.png").read_bytes() == PNG
    assert not any(KEY in value for value in api.of("GET /picture")[0].headers.values())
    api.on("GET /picture", 403)
    result = cli(["image", "x"])
    assert (result.code, result.err.count("\n")) == (1, 1) and "403" in result.err and "s3cret" not in result.err
    assert f"cannot fetch the picture from {other}v1/picture" in result.err


@pytest.mark.parametrize("data", [None, [], [{}], [{"b64_json": "%%%"}]])
def test_answers_without_a_picture(api: Api, cli: Cli, tmp_path: Path, data: object) -> None:
    """Are errors, and leave no file."""
    api.on("POST /images/generations", {"created": 1, "data": data})
    assert cli(["image", "x"]).code == 1 and not list(tmp_path.iterdir())


def test_pictures_ahead_of_a_broken_one(api: Api, cli: Cli, tmp_path: Path) -> None:
    """They are paid for, so they are saved and told."""
    data = [*pictures(PNG)["data"], {"b64_json": "%%%"}]
    api.on("POST /images/generations", {"created": 1, "data": data})
    result = cli(["image", "x"])
    assert (result.code, result.out) == (1, "image.png\n") and "picture 2" in result.err


def test_what_cannot_be_asked(api: Api, cli: Cli, tmp_path: Path) -> None:
    """It costs nothing."""
    (tmp_path / "file").touch()
    for words in (["--mask", "m.png"], ["--name", "a/b"], ["--edit", "none.png"]):
        assert cli(["image", "x", *words]).code == 2
    assert cli(["image", "x", "--output-dir", "file"]).code == 1
    assert not api.asked
