"""Uploads, lists in pages, contents; and the multipart reader underneath."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from oai_lite.testing.multipart import Part, parse

from .wire import Wire


def form(boundary: str = "xYzZY", /, **fields: str | tuple[str, bytes]) -> tuple[bytes, str]:
    """A form: a text field, or a file as (name, content)."""
    body = b""
    for name, value in fields.items():
        text, content = ("", value.encode()) if isinstance(value, str) else (f'; filename="{value[0]}"', value[1])
        body += (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"{text}\r\n\r\n'.encode() + content + b"\r\n"
        )
    return body + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def upload(wire: Wire, name: str = "a.jsonl", content: bytes = b"{}\n", /, **fields: str) -> dict[str, object]:
    body, content_type = form(**{"purpose": "batch", **fields}, file=(name, content))
    heard = wire.send("POST", "/files", body=body, content_type=content_type)
    assert heard.status == 200, heard.body
    return dict(heard.json)


def test_a_file_is_kept_byte_for_byte(wire: Wire) -> None:
    content = bytes(range(256)) * 300 + b"\r\n--xYzZ\r\n--xYzZYnot\r\n\r\n"
    made = upload(wire, "naïve (1).jsonl", content)
    assert str(made["id"]).startswith("file-")
    assert made["object"] == "file"
    assert (made["filename"], made["bytes"], made["purpose"]) == ("naïve (1).jsonl", len(content), "batch")
    assert made["status"] == "processed"
    assert wire.get(f"/files/{made['id']}") == made
    heard = wire.send("GET", f"/files/{made['id']}/content")
    assert heard.body == content
    assert heard.headers["content-type"] == "application/octet-stream"
    assert wire.send("DELETE", f"/files/{made['id']}").json == {"object": "file", "id": made["id"], "deleted": True}
    for method, path in (("GET", ""), ("GET", "/content"), ("DELETE", "")):
        heard = wire.send(method, f"/files/{made['id']}{path}")
        assert (heard.status, heard.error["param"]) == (404, "id")


def test_pages(wire: Wire) -> None:
    ids = [upload(wire, f"{n}.jsonl", purpose="evals")["id"] for n in range(5)]
    upload(wire, purpose="vision")
    path = "/files?purpose=evals&limit=2"
    first = wire.get(path)
    assert first["object"] == "list"
    assert [row["id"] for row in first["data"]] == ids[:-3:-1]
    assert (first["first_id"], first["last_id"], first["has_more"]) == (ids[4], ids[3], True)
    wire.send("DELETE", f"/files/{ids[3]}")  # going on after a row that is gone must not start again
    second = wire.get(f"{path}&after={ids[3]}")
    assert [row["id"] for row in second["data"]] == [ids[2], ids[1]]
    third = wire.get(f"{path}&after={ids[1]}")
    assert ([row["id"] for row in third["data"]], third["has_more"]) == ([ids[0]], False)
    oldest = wire.get(f"{path}&order=asc&after={ids[0]}")
    assert [row["id"] for row in oldest["data"]] == [ids[1], ids[2]]
    empty = wire.get("/files?purpose=fine-tune")
    assert (empty["data"], empty["first_id"], empty["last_id"], empty["has_more"]) == ([], None, None, False)


@pytest.mark.parametrize(
    ("query", "param"), [("limit=0", "limit"), ("limit=x", "limit"), ("order=up", "order"), ("after=file-x", "after")]
)
def test_queries_that_cannot_be_read(wire: Wire, query: str, param: str) -> None:
    heard = wire.send("GET", f"/files?{query}")
    assert (heard.status, heard.error["param"]) == (400, param)


def test_when_a_file_goes(wire: Wire) -> None:
    asked = {"expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    made = upload(wire, **asked)
    assert made["expires_at"] == int(str(made["created_at"])) + 3600
    assert upload(wire, purpose="user_data")["expires_at"] is None


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"purpose": "batch"}, "file"),
        ({"file": ("a", b"")}, "purpose"),
        ({"file": ("a", b""), "purpose": "fun"}, "purpose"),
        (
            {
                "file": ("a", b""),
                "purpose": "batch",
                "expires_after[anchor]": "created_at",
                "expires_after[seconds]": "9",
            },
            "expires_after.seconds",
        ),
        ({"file": ("a", b""), "purpose": "batch", "expires_after[seconds]": "3600"}, "expires_after.anchor"),
    ],
)
def test_uploads_that_are_refused(wire: Wire, fields: dict[str, str | tuple[str, bytes]], param: str) -> None:
    body, content_type = form(**fields)
    heard = wire.send("POST", "/files", body=body, content_type=content_type)
    assert (heard.status, heard.error["param"]) == (400, param)


def test_uploads_that_are_no_form(wire: Wire) -> None:
    assert wire.send("POST", "/files", {"purpose": "batch"}).status == 415
    heard = wire.send("POST", "/files", body=b"--x\r\n", content_type="multipart/form-data; boundary=x")
    assert (heard.status, "closing boundary" in heard.error["message"]) == (400, True)


def test_assistants_files_are_not_given_back(wire: Wire) -> None:
    made = upload(wire, purpose="assistants")
    assert wire.send("GET", f"/files/{made['id']}/content").status == 400


# The reader by itself


def part(head: str, content: bytes = b"x") -> Part:
    body = b"preamble\r\n--b \t\r\n" + head.encode() + b"\r\n\r\n" + content + b"\r\n--b--\r\nepilogue"
    [found] = parse(body, 'multipart/form-data; charset=utf-8; boundary="b"')
    return found


@pytest.mark.parametrize(
    ("head", "name", "filename"),
    [
        ('Content-Disposition: form-data; name="a"', "a", None),
        ("content-disposition:form-data;name=a; filename=b.txt", "a", "b.txt"),
        ('Content-Disposition: form-data; name="a"; filename=""', "a", ""),
        ('Content-Disposition: form-data; name="a"; filename="x; name=y.txt"', "a", "x; name=y.txt"),
        (r'Content-Disposition: form-data; name="a"; filename="q\"q\\b"', "a", r'q"q\b'),
        ('Content-Disposition: form-data; name="a%22b"; filename="50%.txt"', 'a"b', "50%.txt"),
        ("Content-Disposition: form-data; name=a; filename=x; filename*=UTF-8''na%C3%AFve", "a", "naïve"),
        ('Content-Type: text/plain\r\nContent-Disposition: form-data; name="日本"', "日本", None),
    ],
)
def test_heads_of_parts(head: str, name: str, filename: str | None) -> None:
    found = part(head)
    assert (found.name, found.filename, found.content) == (name, filename, b"x")


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"--b--\r\n", "multipart/form-data"),
        (b"--b--\r\n", f"multipart/form-data; boundary={'b' * 71}"),
        (b"", "multipart/form-data; boundary=b"),
        (b"--bb\r\n\r\n--bb--", "multipart/form-data; boundary=b"),
        (b"--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n", "multipart/form-data; boundary=b"),
        (b"--b\r\nContent-Disposition: form-data; name=a\r\n--b--", "multipart/form-data; boundary=b"),
        (b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--", "multipart/form-data; boundary=b"),
    ],
)
def test_bodies_that_are_no_form(body: bytes, content_type: str) -> None:
    with pytest.raises(ValueError, match=r"bound|blank line|name"):
        parse(body, content_type)


def test_an_empty_form_has_no_parts() -> None:
    assert parse(b"--b--", "multipart/form-data; boundary=b") == []


@settings(max_examples=60, deadline=None, database=None)
@given(contents=st.lists(st.binary(max_size=40) | st.sampled_from([b"\r\n", b"--", b"\r\n--b", b"--b--"]), max_size=4))
def test_contents_come_back_byte_for_byte(contents: list[bytes]) -> None:
    boundary = "boundary-that-does-not-occur"
    body, content_type = form(boundary, **{f"f{n}": (f"{n}.bin", content) for n, content in enumerate(contents)})
    assert [(part.name, part.content) for part in parse(body, content_type)] == [
        (f"f{n}", content) for n, content in enumerate(contents)
    ]
