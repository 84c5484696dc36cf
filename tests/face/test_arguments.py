"""What a method says about itself, what it says about wrong arguments, and how it is replaced in a test."""

from __future__ import annotations

import copy
import inspect
import pydoc
from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest

import oai_lite
from oai_lite import parts
from oai_lite.resources.chat import Completions
from oai_lite.resources.files import Files

from ..conftest import Colour
from .wire import Wire


@pytest.fixture
def made(client: Colour, wire: Wire) -> Any:
    """A client on the wire."""
    return client.make(plugins=[wire])


# ---------------------------------------------------------------------- wrong arguments


WRONG: list[tuple[str, Callable[[Any], Any], str]] = [
    (
        "missing",
        lambda c: c.chat.completions.create(model="m"),
        "Completions.create() missing 1 required keyword-only argument: 'messages'",
    ),
    (
        "missing, streamed",
        lambda c: c.chat.completions.create(messages=[], stream=True),
        "missing 1 required keyword-only argument: 'model'",
    ),
    (
        "misspelt",
        lambda c: c.chat.completions.create(model="m", messages=[], temperatur=1),
        "Completions.create() got an unexpected keyword argument 'temperatur'; did you mean 'temperature'?",
    ),
    (
        "misspelt, streamed",
        lambda c: c.chat.completions.create(model="m", messages=[], stream=True, temperatur=1),
        "got an unexpected keyword argument 'temperatur'; did you mean 'temperature'?",
    ),
    (
        "misspelt option",
        lambda c: c.embeddings.create(model="m", input="x", extra_header={}),
        "Embeddings.create() got an unexpected keyword argument 'extra_header'; did you mean 'extra_headers'?",
    ),
    (
        "unknown",
        lambda c: c.responses.create(model="m", input="x", zzz=1),
        "Responses.create() got an unexpected keyword argument 'zzz'; send it with extra_body={…} if your server knows it",
    ),
    ("by position", lambda c: c.chat.completions.create("m"), "positional"),
    ("too many", lambda c: c.models.retrieve("m", "n"), "positional"),
    ("twice", lambda c: c.models.retrieve("m", model="n"), "multiple values for argument 'model'"),
    ("missing in a list", lambda c: c.responses.input_items.list(), "missing 1 required positional argument"),
    ("missing in a helper", lambda c: c.files.wait_for_processing(), "missing 1 required positional argument"),
    (
        "unknown in a list",
        lambda c: c.files.list(limmit=1),
        "Files.list() got an unexpected keyword argument 'limmit'; did you mean 'limit'?",
    ),
    (
        "unknown in a helper",
        lambda c: c.files.wait_for_processing("f", poll=1),
        "got an unexpected keyword argument 'poll'",
    ),
]


@pytest.mark.parametrize(
    ("call", "message"), [(call, text) for _, call, text in WRONG], ids=[name for name, *_ in WRONG]
)
@pytest.mark.parametrize("mode", ["plain", "raw", "streaming"])
def test_wrong_arguments(client: Colour, made: Any, wire: Wire, call: Any, message: str, mode: str) -> None:
    """A wrong call is a TypeError that says what is wrong and the nearest right name, in every mode; nothing is sent."""
    face = {"plain": made, "raw": made.with_raw_response, "streaming": made.with_streaming_response}[mode]
    with pytest.raises(TypeError) as caught:
        result = client.run(call(face))
        if mode == "streaming":
            client.enter(result)
    assert message in str(caught.value)
    assert not wire.sent


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", "model must be a non-empty id, got ''; the request would go to another address"),
        (".", "model must be a non-empty id, got '.'"),
        ("..", "model must be a non-empty id, got '..'"),
        (None, "model must be text, got None"),
        (oai_lite.omit, "model must be a non-empty id"),
        (b"m", "model must be text, got bytes"),
        (True, "model must be text, got bool"),
        ("\ud800", "model has a lone surrogate, which is no character"),
    ],
)
def test_ids_in_paths(client: Colour, made: Any, wire: Wire, value: Any, message: str) -> None:
    """An id that would lead to another address is refused before anything is sent, as ValueError and TypeError."""
    for error in (ValueError, TypeError, oai_lite.ArgumentError):
        with pytest.raises(error) as caught:
            client.run(made.models.retrieve(value))
        assert str(caught.value).startswith(f"GET /models/{{model}}: {message}")
    with pytest.raises(ValueError, match="DELETE /files/{file_id}: file_id "):
        client.run(made.files.delete(value))
    assert not wire.sent


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("a/b", "a%2Fb"),
        ("ä?#", "%C3%A4%3F%23"),
        ("a b%", "a%20b%25"),
        ("ft:gpt:org::1", "ft:gpt:org::1"),
        ("...", "..."),
        (7, "7"),
    ],
)
def test_ids_are_one_segment(client: Colour, made: Any, wire: Wire, value: Any, path: str) -> None:
    """An id is percent-encoded as one segment of the path."""
    client.run(made.models.retrieve(value))
    assert wire.last.url == f"https://api.openai.com/v1/models/{path}"


def test_arguments_are_left_alone(client: Colour, made: Any) -> None:
    """A call changes none of the dicts and lists that it is given."""
    messages = [{"role": "user", "content": "x"}]
    body, headers, query = {"a": {"b": 1}}, {"X": "1"}, {"q": [1]}
    given = {"messages": messages, "extra_body": body, "extra_headers": headers, "extra_query": query}
    before = copy.deepcopy(given)
    client.run(made.chat.completions.create(model="m", **given))
    assert given == before


def test_positional_and_keyword(client: Colour, made: Any, wire: Wire) -> None:
    """An id may be passed by position or by name."""
    client.run(made.models.retrieve("m"))
    client.run(made.models.retrieve(model="m"))
    assert wire.sent[0].url == wire.sent[1].url


# ---------------------------------------------------------------------- the truth about methods


def test_signatures(made: Any) -> None:
    """`inspect.signature` shows the declared parameters, of a bound method without `self`."""
    for signature in (
        inspect.signature(made.embeddings.create),
        inspect.signature(made.embeddings.with_raw_response.create),
        inspect.signature(made.with_streaming_response.embeddings.create),
    ):
        assert list(signature.parameters) == ["input", "model", "dimensions", "encoding_format", "user", "options"]
        assert signature.parameters["input"].kind is inspect.Parameter.KEYWORD_ONLY
        assert signature.parameters["input"].default is inspect.Parameter.empty
        assert signature.parameters["user"].default is oai_lite.omit
        assert signature.return_annotation == "types.CreateEmbeddingResponse"
    on_the_class: Any = Completions.create
    assert list(inspect.signature(on_the_class).parameters) == ["self", "messages", "model", "stream", "params"]
    assert list(inspect.signature(made.files.list).parameters) == ["after", "limit", "order", "purpose", "options"]
    helper = inspect.signature(made.files.wait_for_processing)
    assert helper.parameters["poll_interval"].default == 5.0


@pytest.mark.parametrize(
    ("method", "name"),
    [
        (lambda c: c.chat.completions.create, "Completions.create"),
        (lambda c: c.chat.completions.list, "Completions.list"),
        (lambda c: c.embeddings.create, "Embeddings.create"),
        (lambda c: c.files.wait_for_processing, "Files.wait_for_processing"),
    ],
)
def test_names_and_docs(made: Any, method: Any, name: str) -> None:
    """A method has the name, module, docstring and `__wrapped__` of its declaration."""
    bound = method(made)
    assert bound.__qualname__ == name
    assert bound.__name__ == name.split(".")[1]
    assert bound.__module__.startswith(f"{oai_lite.__name__}.resources.")
    assert bound.__doc__ == bound.__wrapped__.__doc__
    assert bound.__wrapped__.__qualname__ == name
    assert inspect.ismethod(bound)


def test_help(made: Any) -> None:
    """`help` of a method and of a resource's class shows signature and docstring."""
    text = pydoc.plain(pydoc.render_doc(made.files.retrieve))
    assert "retrieve(file_id: 'str', **options: 'Unpack[RequestOptions]') -> 'types.FileObject'" in text
    assert "What is known of a file." in text
    text = pydoc.plain(pydoc.render_doc(Files))
    assert "retrieve(self, file_id: 'str', **options: 'Unpack[RequestOptions]') -> 'types.FileObject'" in text
    for declared in (
        "What is known of a file.",
        "Upload a file:",
        "The files of the project",
        "Ask every `poll_interval`",
    ):
        assert declared in text
    text = pydoc.plain(pydoc.render_doc(oai_lite.OpenAI))
    assert "The synchronous client. Thread-safe; make one and keep it." in text


def test_every_method_is_documented(made: Any) -> None:
    """Each method of each resource, and each resource, has a docstring of its own."""
    seen = 0
    waiting = [getattr(made, name) for name in parts.modules_in("resources")]
    while waiting:
        resource = waiting.pop()
        cls = type(resource)
        assert cls.__doc__ and cls.__doc__ != oai_lite.Resource.__doc__
        for name in dir(cls):
            if name.startswith("_") or name.startswith("with_"):
                continue
            value = getattr(resource, name)
            if isinstance(value, oai_lite.Resource):
                assert getattr(cls, name).__doc__, f"{cls.__name__}.{name}"
                waiting.append(value)
            else:
                assert value.__doc__ and len(value.__doc__) > 10, f"{cls.__name__}.{name}"
                seen += 1
    assert seen >= 380


def test_a_method_that_is_not_there(made: Any) -> None:
    """A misspelt method is an AttributeError that knows the nearest name, and how a plugin's methods are had."""
    with pytest.raises(oai_lite.MissingPluginError) as caught:
        made.files.retreive  # noqa: B018
    assert str(caught.value).startswith("Files has no attribute 'retreive'; did you mean 'retrieve'?")
    assert "without that plugin: it was left out by without=[…]" in str(caught.value)
    assert isinstance(caught.value, AttributeError)
    assert not hasattr(made.files, "_nothing") and not hasattr(made.files, "nothing")


def test_methods_on_the_class(client: Colour, made: Any, wire: Wire) -> None:
    """On the class a method is its declaration, with verb and path to be read; it takes its owner first, as any function does."""
    assert (Files.retrieve.method, Files.retrieve.path) == ("GET", "/files/{file_id}")
    function: Any = Files.retrieve
    client.run(function(made.files, "f"))
    assert wire.last.path == "/v1/files/f"


# ---------------------------------------------------------------------- mocks


def test_a_mock_by_assignment(client: Colour, made: Any, wire: Wire) -> None:
    """A method can be assigned to, and deleting that brings the real one back."""
    made.chat.completions.create = mock.Mock(return_value="mocked")
    assert made.chat.completions.create(anything=1) == "mocked"
    made.chat.completions.create.assert_called_once_with(anything=1)
    del made.chat.completions.create
    client.run(made.chat.completions.create(model="m", messages=[]))
    assert len(wire.sent) == 1


def test_a_patched_method(client: Colour, made: Any, wire: Wire) -> None:
    """`patch.object` holds for as long as it should, on the resource object and on its class."""
    with mock.patch.object(made.chat.completions, "create", return_value="mocked") as method:
        assert made.chat.completions.create(model="m") == "mocked"
        method.assert_called_once_with(model="m")
    with mock.patch("oai_lite.resources.chat.Completions.create", return_value="everywhere"):
        assert made.chat.completions.create(model="m") == "everywhere"
    client.run(made.chat.completions.create(model="m", messages=[]))
    assert len(wire.sent) == 1


def test_an_autospecced_method(made: Any) -> None:
    """`autospec=True` knows the real signature: a wrong argument fails in the mock as it would in the client."""
    with mock.patch.object(made.embeddings, "create", autospec=True) as method:
        made.embeddings.create(model="m", input="x")
        method.assert_called_once_with(model="m", input="x")
        with pytest.raises(TypeError):
            made.embeddings.create(model="m")


def test_a_mock_of_a_resource(made: Any) -> None:
    """A whole resource can be replaced; a copy of the client has the real one."""
    made.chat = mock.Mock()
    made.chat.completions.create.return_value = "mocked"
    assert made.chat.completions.create() == "mocked"
    assert isinstance(made.copy().chat, oai_lite.Resource)


def test_a_mock_of_a_client() -> None:
    """`create_autospec` of the class knows its methods."""
    fake = mock.create_autospec(oai_lite.OpenAI, instance=True)
    fake.with_options(timeout=1)
    with pytest.raises(AttributeError):
        fake.with_option  # noqa: B018
