"""Content provenance checks: the file goes out as a form, and each kind of mark has its own result."""

from __future__ import annotations

from pathlib import Path

import pytest

from oai_lite import OpenAIError
from oai_lite.types import content_provenance_check as provenance

from ..conftest import Colour
from .wire import Wire


def test_a_file_is_checked(client: Colour, wire: Wire, tmp_path: Path) -> None:
    """A file on disk is sent by its name; what is not known is None."""
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG of a cat")
    wire.answer(
        {
            "object": "content_provenance_check",
            "created_at": 1,
            "results": [
                {"type": "c2pa", "outcome": "detected", "validation_state": "trusted", "issuer": "OpenAI"},
                {"type": "synthid", "outcome": "not_detected"},
            ],
        }
    )
    found = client.run(client.make(plugins=[wire]).content_provenance_checks.create(file=picture))
    assert wire.last.path == "/v1/content_provenance_checks"
    assert wire.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    body = wire.last.body
    assert b'name="file"; filename="cat.png"' in body and b"\x89PNG of a cat" in body
    assert [type(result) for result in found.results] == [provenance.ResultC2PA, provenance.ResultSynthID]
    assert (found.results[0].issuer, found.results[0].model, found.results[1].model) == ("OpenAI", None, None)


def test_text_is_no_file(client: Colour, wire: Wire) -> None:
    """A text might be a path or the content: it is refused before anything is sent."""
    with pytest.raises((OpenAIError, TypeError), match="file"):
        client.run(client.make(plugins=[wire]).content_provenance_checks.create(file="cat.png"))
    assert wire.sent == []
