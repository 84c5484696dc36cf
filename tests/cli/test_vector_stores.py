"""`oai-lite vector-stores`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from .conftest import Cli, OpenTerminal
from .scripted import Api, scripted

STORE = {"id": "vs_1", "object": "vector_store", "name": "n", "status": "completed", "usage_bytes": 9, "created_at": 1}
BATCHES = "/vector_stores/vs_1/file_batches"


def batch(status: str, working: int = 0, failed: int = 0) -> dict[str, Any]:
    """Two files that are worked in."""
    counts = {"total": 2, "in_progress": working, "failed": failed, "completed": 2 - working - failed, "cancelled": 0}
    return {"id": "vsfb_1", "object": "vector_store.files_batch", "status": status, "file_counts": counts}


@pytest.fixture
def api(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Api:
    """A server with one store; the folder holds a file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("# A")
    api = scripted(httpserver, monkeypatch)
    api.on("POST /vector_stores", STORE)
    api.on("GET /vector_stores/vs_1", STORE)
    api.on("POST /files", {"id": "file-a", "object": "file", "filename": "a.md"})
    api.on(f"POST {BATCHES}", batch("in_progress", 2))
    api.on(f"GET {BATCHES}/vsfb_1", batch("in_progress", 1), batch("completed"))
    return api


def test_create_with_files(api: Api, cli: Cli) -> None:
    """Files are uploaded, ids are taken as they are, and all are waited for."""
    words = ["vector-stores", "create", "handbook", "a.md", "file-123", "--expires-days", "3", "--poll", "0"]
    assert cli(words).json["id"] == "vs_1"
    assert api.of("POST /vector_stores")[0].json == {
        "name": "handbook",
        "expires_after": {"anchor": "last_active_at", "days": 3},
    }
    assert api.of("POST /files")[0].form == {"purpose": "assistants"}
    assert api.of(f"POST {BATCHES}")[0].json == {"file_ids": ["file-a", "file-123"]}
    assert len(api.of(f"GET {BATCHES}/vsfb_1")) == 2


def test_create_empty(api: Api, cli: Cli) -> None:
    """One call."""
    assert cli(["vector-stores", "create", "n"]).code == 0 and len(api.asked) == 1


def test_files_that_fail(api: Api, cli: Cli) -> None:
    """Why is told, and the exit code is 1."""
    api.on(f"GET {BATCHES}/vsfb_1", batch("completed", failed=1))
    failed = {"id": "file-a", "status": "failed", "last_error": {"code": "x", "message": "not a text"}}
    api.on(f"GET {BATCHES}/vsfb_1/files", {"object": "list", "data": [failed], "has_more": False})
    result = cli(["vector-stores", "upload", "vs_1", "a.md"])
    assert result.code == 1 and result.err == "file-a: not a text\n"


def test_upload_of_what_is_not_there(api: Api, cli: Cli) -> None:
    """Nothing is made for it."""
    assert cli(["vector-stores", "create", "n", "a.md", "b.md"]).code == 2 and not api.asked


def test_ctrl_c_tells_what_goes_on(api: Api, terminal: OpenTerminal, tmp_path: Path) -> None:
    """A bar shows how far it got."""
    api.on(f"GET {BATCHES}/vsfb_1", batch("in_progress", 1))
    shell = terminal(["vector-stores", "upload", "vs_1", "a.md", "--poll", "600"], cwd=tmp_path)
    shell.expect("working files into vs_1")
    shell.expect("1 of 2")
    shell.interrupt()
    shell.expect("go on with: oai-lite vector-stores files vs_1")
    assert shell.close() == 130


def test_search(api: Api, cli: Cli) -> None:
    """Scores, names and words for people, all of it for programs."""
    found = {"file_id": "file-a", "filename": "a.md", "score": 0.5, "content": [{"type": "text", "text": "One\nTwo"}]}
    api.on("POST /vector_stores/vs_1/search", {"object": "page", "data": [found], "has_more": False})
    assert cli(["vector-stores", "search", "vs_1", "one?", "--rewrite"]).json == [found]
    assert api.asked[0].json == {"query": "one?", "max_num_results": 10, "rewrite_query": True}
    text = cli(["vector-stores", "search", "vs_1", "one?"], tty=True).out
    assert text == "0.500  a.md (file-a)\n       One\n       Two\n"
    assert "0.500" in cli(["vector-stores", "search", "vs_1", "one?", "--output", "table"]).out


def test_list_show_files_delete(api: Api, cli: Cli) -> None:
    """The others are one call each."""
    api.on("GET /vector_stores", {"object": "list", "data": [STORE], "has_more": False})
    files = [{"id": "file-a", "status": "completed", "usage_bytes": 3}]
    api.on("GET /vector_stores/vs_1/files", {"object": "list", "data": files, "has_more": False})
    api.on("DELETE /vector_stores/vs_1", {"id": "vs_1", "object": "vector_store.deleted", "deleted": True})
    assert cli(["vector-stores", "list"]).json == [STORE] and "vs_1" in cli(["vector-stores", "list"], tty=True).out
    assert cli(["vector-stores", "show", "vs_1"]).json == STORE
    assert cli(["vector-stores", "files", "vs_1"]).json == files
    assert cli(["vector-stores", "delete", "vs_1"]).json["deleted"] is True
