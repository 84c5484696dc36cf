"""`oai-lite files`: what goes up, what comes down, and that nothing is lost on the way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from oai_lite.cli import files
from oai_lite.cli.saving import free_name, plain_name, written
from oai_lite.errors import ArgumentError
from oai_lite.testing import Server

from .conftest import Cli, OpenTerminal
from .scripted import scripted


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to be in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def stored(cli: Cli, name: str, content: bytes = b"content") -> str:
    """The id of a file that is at the API."""
    path = Path("of-upload")
    path.mkdir()
    (path / name).write_bytes(content)
    id = cli(["files", "upload", str(path / name), "--purpose", "batch"]).json["id"]
    (path / name).unlink()
    path.rmdir()
    return str(id)


def test_upload_and_list(server: Server, cli: Cli, here: Path) -> None:
    """One file is an object, several are a list; `list` gives the newest first."""
    for name in "abc":
        (here / name).write_text(name)
    one = cli(["files", "upload", "a", "--purpose", "fine-tune"]).json
    two = cli(["files", "upload", "b", "c", "--purpose", "batch", "--expires-days", "2"]).json
    assert one["filename"] == "a" and [each["filename"] for each in two] == ["b", "c"]
    assert two[0]["expires_at"] - two[0]["created_at"] == 2 * 86400
    assert {each["filename"] for each in cli(["files", "list"]).json} == {"a", "b", "c"}
    assert [each["id"] for each in cli(["files", "list", "--purpose", "fine-tune"]).json] == [one["id"]]
    assert len(cli(["files", "list", "--limit", "2"]).json) == 2
    assert "filename" in cli(["files", "list"], tty=True).out.splitlines()[0]
    assert cli(["files", "get", one["id"]]).json == one


def test_what_cannot_be_uploaded(server: Server, cli: Cli, here: Path) -> None:
    """It is told before anything is sent, also of the last of several files."""
    (here / "a").write_text("a")
    for name in ("b", "."):
        assert cli(["files", "upload", "a", name, "--purpose", "batch"]).code == 2
    assert cli(["files", "upload", "a"]).code == 2 and not server.requests


def test_an_upload_that_is_tried_again_starts_anew(server: Server, cli: Cli, here: Path) -> None:
    """The whole file arrives."""
    (here / "a").write_bytes(b"x" * 200_000)
    server.fail(503)
    id = cli(["files", "upload", "a", "--purpose", "batch"]).json["id"]
    assert cli(["files", "get", id]).json["bytes"] == 200_000 and len(server.requests) == 3


def test_large_files_go_in_parts(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, cli: Cli, here: Path) -> None:
    """What is too large for one request is sent by the uploads API."""
    api = scripted(httpserver, monkeypatch)
    monkeypatch.setattr(files, "_IN_PARTS", 3)
    (here / "a.bin").write_bytes(b"12345")
    api.on("POST /uploads", {"id": "up_1", "object": "upload", "status": "pending"})
    api.on("POST /uploads/up_1/parts", {"id": "part_1", "object": "upload.part"})
    done = {"id": "file-9", "object": "file", "filename": "a.bin", "bytes": 5}
    api.on("POST /uploads/up_1/complete", {"id": "up_1", "object": "upload", "status": "completed", "file": done})
    assert cli(["files", "upload", "a.bin", "--purpose", "batch"]).json == done


def test_delete(server: Server, cli: Cli) -> None:
    """One that fails does not keep the others, and makes the exit code 1."""
    id = stored(cli, "a")
    result = cli(["files", "delete", "file-none", id])
    assert result.code == 1 and result.json["deleted"] is True and "file-none: " in result.err
    assert cli(["files", "delete", id]).code == 1


# ---------------------------------------------------------------------- downloads


def test_download(server: Server, cli: Cli, here: Path) -> None:
    """Under its own name, another, in a folder, on standard output."""
    id = stored(cli, "a.txt", b"\x00\xff")
    result = cli(["files", "download", id])
    assert result.out == "a.txt\n" and (here / "a.txt").read_bytes() == b"\x00\xff"
    (here / "d").mkdir()
    assert cli(["files", "download", id, "d"]).out == "d/a.txt\n"
    assert cli(["files", "download", id, "b.txt", "--output", "json"]).json == {"file": "b.txt", "bytes": 2}
    assert cli(["files", "download", id, "-"]).data == b"\x00\xff"
    assert cli(["files", "download", id, "-"], "", tty=True).code == 2
    assert sorted(path.name for path in here.iterdir()) == ["a.txt", "b.txt", "d"]


def test_nothing_is_overwritten(server: Server, cli: Cli, here: Path) -> None:
    """A name that is taken is refused, also by a link that leads nowhere; --force replaces."""
    id = stored(cli, "a.txt")
    (here / "a.txt").write_text("mine")
    (here / "link").symlink_to("nowhere")
    for words in ([], ["a.txt"], ["link"], ["no/b.txt"]):
        assert cli(["files", "download", id, *words]).code == 2
    assert (here / "a.txt").read_text() == "mine"
    assert cli(["files", "download", id, "--force"]).code == 0 and (here / "a.txt").read_text() == "content"


def test_a_name_that_leads_away(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, cli: Cli, here: Path) -> None:
    """What a server calls a file is a name in this folder, whatever it is."""
    api = scripted(httpserver, monkeypatch)
    api.on("GET /files/f/content", b"x")
    for name, kept in (
        ("../../etc/passwd", "passwd"),
        (".bashrc", "bashrc"),
        ("a\\b\x1b[2J.txt", "b[2J.txt"),
        ("..", "f"),
    ):
        api.on("GET /files/f", {"id": "f", "object": "file", "filename": name})
        assert cli(["files", "download", "f"]).out == f"{kept}\n" and (here / kept).exists()
    assert plain_name("é" * 300 + ".jsonl", "x").endswith(".jsonl") and len(plain_name("é" * 300, "x").encode()) <= 200


def test_a_download_that_breaks_off(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, cli: Cli, here: Path
) -> None:
    """There is no file then, and an old one is as it was."""
    api = scripted(httpserver, monkeypatch)
    api.on("GET /files/f/content", lambda asked: Response(iter([b"half"]), headers={"Content-Length": "99"}))
    (here / "old").write_text("old")
    for words in (["new"], ["old", "--force"]):
        assert cli(["files", "download", "f", *words]).code == 3
    assert [path.name for path in here.iterdir()] == ["old"] and (here / "old").read_text() == "old"


def test_ctrl_c_leaves_nothing(server: Server, cli: Cli, terminal: OpenTerminal, here: Path) -> None:
    """While a download is under way; its bar shows how far it got."""
    id = stored(cli, "a.bin", b"x" * 300_000)
    server.stall(600, after=150_000, on="*/content")
    shell = terminal(["files", "download", id, "a.bin"], cwd=here)
    shell.expect("downloading a.bin")
    shell.expect("of 300.0 kB")
    assert any(path.name.endswith(".part") for path in here.iterdir())
    shell.interrupt()
    shell.expect("interrupted")
    assert shell.close() == 130 and list(here.iterdir()) == []


def test_an_upload_shows_how_far_it_got(server: Server, terminal: OpenTerminal, here: Path) -> None:
    """On a terminal, and the line is gone afterwards."""
    (here / "a.bin").write_bytes(b"x" * 300_000)
    shell = terminal(["files", "upload", "a.bin", "--purpose", "batch"], cwd=here)
    shell.expect("uploading a.bin")
    shell.expect("100%")
    shell.expect("object: file")
    assert shell.close() == 0


def test_a_name_taken_meanwhile(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever was first keeps it, on file systems with links and without."""

    def no_links(*names: object) -> None:
        raise OSError("no links here")

    for patched in (False, True):
        if patched:
            monkeypatch.setattr(os, "link", no_links)
        with pytest.raises(ArgumentError, match="is there already"), written(here / "a") as file:
            file.write(b"late")
            (here / "a").write_text("first")
        assert (here / "a").read_text() == "first" and os.listdir(here) == ["a"]
        (here / "a").unlink()
        with written(here / "a") as file:
            file.write(b"alone")
        assert (here / "a").read_bytes() == b"alone" and os.listdir(here) == ["a"]
        (here / "a").unlink()


def test_free_names(here: Path) -> None:
    """The next number that is free."""
    assert free_name(here, "a", ".png").name == "a.png"
    for name in ("a.png", "a-2.png"):
        (here / name).touch()
    assert free_name(here, "a", ".png").name == "a-3.png"
