"""Reading a `multipart/form-data` body (RFC 7578): bytes in, parts out.

Forgiving where senders differ (a preamble, blanks after the boundary, quoted or bare names, `\\"` or `%22` in file
names, `filename*`), strict where guessing would lose data: no boundary, no closing boundary or a part without a name
is a `ValueError` that says so. The content of a part is never looked into.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

_PARAMETER = re.compile(r';\s*([\w!#$%&\'*+.^`|~-]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;\s]*))', re.DOTALL)


@dataclass(frozen=True)
class Part:
    """One part of a form: a field, or a file when it has a `filename`."""

    name: str
    content: bytes
    filename: str | None = None
    content_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The content as text."""
        return self.content.decode("utf-8", "replace")


def parse(body: bytes, content_type: str) -> list[Part]:
    """The parts of `body` in order."""
    boundary = _parameters(content_type).get("boundary", "")
    if not 0 < len(boundary) <= 70:  # RFC 2046, 5.1.1
        raise ValueError("the Content-Type names no boundary of 1 to 70 characters")
    # A boundary counts only where a line starts and nothing but blanks, or the closing dashes, follows it.
    delimiter = re.compile(rb"\r\n--" + re.escape(boundary.encode()) + rb"(--)?[ \t]*(?=\r\n|$)")
    text = b"\r\n" + body
    found = delimiter.search(text)
    if found is None:
        raise ValueError("the boundary does not occur in the body")
    parts: list[Part] = []
    while not found[1]:
        following = delimiter.search(text, found.end())
        if following is None:
            raise ValueError("the body ends without its closing boundary")
        parts.append(_part(text[found.end() + 2 : following.start()]))
        found = following
    return parts


def _part(raw: bytes) -> Part:
    head, blank, content = raw.partition(b"\r\n\r\n")
    if not blank:
        raise ValueError("a part has no blank line after its headers")
    headers: dict[str, str] = {}
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    parameters = _parameters(headers.get("content-disposition", ""))
    if "name" not in parameters:
        raise ValueError("a part has no name in its Content-Disposition")
    filename = parameters.get("filename")
    if "filename*" in parameters:  # RFC 5987: charset'language'percent-encoded
        charset, _, rest = parameters["filename*"].partition("'")
        filename = unquote(rest.partition("'")[2], encoding=charset or "utf-8", errors="replace")
    return Part(parameters["name"], content, filename, headers.get("content-type"), headers)


def _parameters(value: str) -> dict[str, str]:
    """The `; name=value` pairs of a header."""
    found: dict[str, str] = {}
    for name, quoted, bare in _PARAMETER.findall(value):
        text = re.sub(r'\\(["\\])', r"\1", quoted) or bare
        for code, mark in (("%22", '"'), ("%0D", "\r"), ("%0A", "\n")):  # what browsers escape, and nothing else
            text = text.replace(code, mark)
        found[name.lower()] = text
    return found
