"""Every method of every resource, called in both colours: it sends what it declares, and its answer becomes what it promises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from oai_lite import parts
from oai_lite.endpoint import Endpoint, PagedEndpoint, StreamingEndpoint
from oai_lite.model import Model
from oai_lite.response import HttpxBinaryResponseContent

from ..conftest import Colour
from ..face.wire import Wire
from .specimen import value_of
from .test_declarations import declarations

ENDPOINTS: dict[str, Any] = {
    path: declared
    for name in parts.modules_in("resources")
    for path, declared in declarations(name)
    if isinstance(declared, Endpoint | PagedEndpoint | StreamingEndpoint)
}


# What a declaration cannot say: parameters that are needed together with others.
NEEDED: dict[str, dict[str, Any]] = {
    "admin.organization.external_keys.create": {"kms_arn": "a", "role_arn": "r", "external_id": "e"},
    "audio.voices.create": {"type": "prompt", "prompt": "calm"},
    "beta.agents.automations.create": {"expression": "0 9 * * 1", "timezone": "UTC"},
    "beta.agents.environments.files.create": {"file_id": "file-1"},
}


def endpoint_of(declared: Any) -> Endpoint[..., Any]:
    """The endpoint inside."""
    return declared if isinstance(declared, Endpoint) else declared.endpoint


def arguments_of(endpoint: Endpoint[..., Any]) -> dict[str, Any]:
    """A value for each required parameter."""
    function = endpoint.declared.function
    hints = get_type_hints(function, include_extras=True)
    optional = function.__kwdefaults__ or {}
    return {name: value_of(hints[name], whole=False) for name in endpoint.declared.parameters if name not in optional}


@pytest.fixture
def wire() -> Wire:
    """A transport in memory."""
    return Wire()


def bound(made: Any, path: str) -> Any:
    """The method of a client."""
    for name in path.split("."):
        made = getattr(made, name)
    return made


@pytest.mark.parametrize("path", ENDPOINTS)
def test_a_method_sends_and_reads_what_it_declares(path: str, client: Colour, wire: Wire) -> None:
    """Verb, path and body are the declared ones, and every field of a full answer arrives, typed."""
    declared = ENDPOINTS[path]
    endpoint = endpoint_of(declared)
    result = endpoint.declared.result()
    answer, content = answer_for(declared, result)
    if answer is not None or content is not None:
        wire.answer(content if answer is None else answer)
    given = {**arguments_of(endpoint), **NEEDED.get(path, {})}
    made = client.make(plugins=[wire], admin_api_key="sk-admin")
    got = client.run(bound(made, path)(**given))
    assert len(wire.sent) == 1
    names = re.findall(r"{(\w+)}", endpoint.path)
    expected = re.sub(r"{(\w+)}", lambda found: str(given[found[1]]), endpoint.path)
    assert (wire.last.method, wire.last.path) == (endpoint.method, f"/v1{expected}")
    rest = {name: value for name, value in given.items() if name not in names}
    if (
        endpoint.has_body
        and endpoint.multipart is None
        and endpoint.before is None
        and endpoint.shape is None
        and not endpoint.query_names
    ):
        assert wire.last.json == rest
    elif endpoint.multipart is None and endpoint.method != "POST":
        assert wire.last.body == b""
    check(got, declared, result, answer)


def answer_for(declared: Any, result: Any) -> tuple[Any, bytes | None]:
    """JSON or bytes that a server would answer."""
    if isinstance(declared, PagedEndpoint):
        (item,) = get_args(result)
        return {"object": "list", "data": [value_of(item)], "has_more": False}, None
    if result is None or result is HttpxBinaryResponseContent:
        return None, b"bytes"
    if result is str:
        return None, b"text"
    return value_of(result), None


def check(got: Any, declared: Any, result: Any, answer: Any) -> None:
    """The result is of the declared kind and holds the whole answer."""
    if result is None:
        assert got is None
    elif result is HttpxBinaryResponseContent:
        assert got.content == b"bytes"
    elif result is str:
        assert got == "text"
    elif isinstance(declared, PagedEndpoint):
        assert [plain(item) for item in got.data] == answer["data"]
        assert not untyped(got.data[0])
    else:
        assert plain(got) == answer
        assert not untyped(got)
        if isinstance(result, type):
            assert type(got) is result


def plain(value: Any) -> Any:
    """A result as the JSON that it was."""
    return value.to_dict() if isinstance(value, Model) else value


def untyped(value: Any, where: str = "$") -> list[str]:
    """Where an object that has a class is a dict all the same."""
    return list(_untyped(value, where))


def _untyped(value: Any, where: str) -> Iterator[str]:
    from .specimen import fields_of

    if not isinstance(value, Model):
        return
    if type(value).__name__ == "UnknownObject":
        yield where
        return
    for name, (annotation, _) in fields_of(type(value)).items():
        inner = getattr(value, name)
        if isinstance(inner, dict) and not _may_be_dict(annotation):
            yield f"{where}.{name}"
        for index, item in enumerate(inner if isinstance(inner, list) else [inner]):
            yield from _untyped(item, f"{where}.{name}[{index}]")


def _may_be_dict(annotation: Any) -> bool:
    if annotation in (object, dict) or get_origin(annotation) is dict:
        return True
    return any(_may_be_dict(each) for each in get_args(annotation))
