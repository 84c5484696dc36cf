"""Errors as values: the tree as drawn, statuses, messages in every shape, pickling."""

from __future__ import annotations

import inspect
import pickle
import re
from typing import Any

import pytest

import oai_lite
from oai_lite import errors
from oai_lite.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ContentFilterFinishReasonError,
    EncodingError,
    InternalServerError,
    LengthFinishReasonError,
    NotFoundError,
    OAuthError,
    OpenAIError,
    PermissionDeniedError,
    PollTimeoutError,
    RateLimitError,
    StreamTruncatedError,
    UnprocessableEntityError,
    error_message,
    status_error,
)
from oai_lite.request import Attempt, Headers, Request, ResponseInfo
from oai_lite.types.chat import ChatCompletion

from ..conftest import Colour
from ..support.scripted import answer, loop, read, send
from .conftest import Serve

REQUEST = Request(
    "POST", "http://user:secret@h/v1/x?key=secret", {"Authorization": "Bearer secret"}, b"secret", path="/x"
)


def info(status: int, **headers: str) -> ResponseInfo:
    return ResponseInfo(status, Headers({name.replace("_", "-"): value for name, value in headers.items()}))


# ---------------------------------------------------------------------- the tree


def drawn() -> dict[str, tuple[str, set[str], int | None]]:
    """The tree in the docstring: name -> parent, other bases, status."""
    tree: dict[str, tuple[str, set[str], int | None]] = {}
    above: list[str] = []
    lines = inspect.cleandoc(errors.__doc__ or "").split("\n\n")[1].splitlines()
    for line in lines:
        found = re.fullmatch(r" {4}([│├└─ ]*)(.*)", line)
        assert found, line
        depth = len(found[1]) // 4
        if found[2].startswith("InvalidWebhookSignatureError"):
            assert found[2] == "InvalidWebhookSignatureError (a ValueError)"
            tree["InvalidWebhookSignatureError"] = ("ValueError", set(), None)
            continue
        parent = above[depth - 1] if depth else "Exception"
        for entry in re.split(r"\s{2,}", found[2])[0].split(" · "):
            parts = re.fullmatch(r"(\w+)(?: (\d+)(?: and above)?)?(?: \(also ([\w ]+)\))?(?: \(└── (\w+)\))?", entry)
            assert parts, entry
            tree[parts[1]] = (
                parent,
                set(parts[3].split(" and ")) if parts[3] else set(),
                int(parts[2]) if parts[2] else None,
            )
            if parts[4]:
                tree[parts[4]] = (parts[1], set(), None)
            del above[depth:]
            above.append(parts[1])
    return tree


def test_the_drawing_is_the_tree() -> None:
    """The tree in the module's docstring shows every error class, under its base, with the bases it shares with Python's own."""
    real = {
        name: (cls.__bases__[0].__name__, {base.__name__ for base in cls.__bases__[1:]})
        for name, cls in vars(errors).items()
        if isinstance(cls, type) and issubclass(cls, BaseException) and cls.__module__ == errors.__name__
    }
    assert {name: row[:2] for name, row in drawn().items()} == real


def test_every_drawn_error_is_public() -> None:
    """Whatever may be raised can be caught by its name at the top."""
    for name in drawn():
        assert getattr(oai_lite, name) is getattr(errors, name)
        assert name in vars(oai_lite)["__all__"]


@pytest.mark.parametrize("name", ["BadRequestError", "AuthenticationError", "RateLimitError", "InternalServerError"])
def test_drawn_statuses(name: str) -> None:
    """A status in the drawing is the one that gives the class."""
    status = drawn()[name][2]
    assert status is not None
    assert type(status_error(info(status), None, None)).__name__ == name


def test_every_error_has_a_docstring() -> None:
    """Each class says what it means."""
    for name in drawn():
        assert vars(getattr(errors, name))["__doc__"], name


# ---------------------------------------------------------------------- statuses


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (402, APIStatusError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (405, APIStatusError),
        (408, APIStatusError),
        (409, ConflictError),
        (413, APIStatusError),
        (418, APIStatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (300, APIStatusError),
        (500, InternalServerError),
        (502, InternalServerError),
        (503, InternalServerError),
        (529, InternalServerError),
        (599, InternalServerError),
    ],
)
def test_status_to_class(client: Colour, serve: Serve, status: int, kind: type[APIStatusError]) -> None:
    """Each status raises its class, with status, request id and body on it."""
    server = serve(loop(read, send(answer({"error": {"message": "m"}}, status=status, x_request_id="req_1"))))
    with pytest.raises(APIStatusError) as caught:
        client.run(client.make(base_url=server.url).models.retrieve("x"))
    error = caught.value
    assert type(error) is kind
    assert str(error) == error.message == f"Error code: {status} - m"
    assert (error.status_code, error.request_id, error.body) == (status, "req_1", {"message": "m"})
    assert error.response.headers["X-Request-Id"] == "req_1"
    assert error.request is not None and (error.request.method, error.request.path) == ("GET", "/models/x")
    assert error.retry_after is None
    assert len(error.attempts) == 1


BODIES: list[tuple[str, bytes, str, object]] = [
    ("the usual", b'{"error": {"message": "m", "code": "c"}}', " - m", {"message": "m", "code": "c"}),
    ("error as text", b'{"error": "why"}', " - why", "why"),
    ("message at the top", b'{"message": "why", "detail": 1}', " - why", {"message": "why", "detail": 1}),
    ("message beside an error", b'{"error": {"code": 1}, "message": "why"}', " - why", {"code": 1}),
    ("empty message", b'{"error": {"message": ""}, "message": ""}', "", {"message": ""}),
    ("message of a wrong type", b'{"error": {"message": ["x"]}}', "", {"message": ["x"]}),
    ("no message", b'{"detail": "x"}', "", {"detail": "x"}),
    ("null error", b'{"error": null, "message": "m"}', " - m", None),
    ("a list", b'[{"error": {"message": "m"}}]', "", [{"error": {"message": "m"}}]),
    ("json text", b'"gone"', "", "gone"),
    ("null", b"null", "", None),
    ("html", b"<html>\n<h1>502 Bad Gateway</h1></html>\n", "", "<html>\n<h1>502 Bad Gateway</h1></html>"),
    ("text", b"  upstream error \n", "", "upstream error"),
    ("broken json", b'{"error": {"message": "m"', "", '{"error": {"message": "m"'),
    ("bytes", b"\xff\xfe", "", "\ufffd\ufffd"),
    ("deep", b"[" * 100_000, "", "[" * 100_000),
    ("nothing", b"", "", ""),
]


@pytest.mark.parametrize(("content", "detail", "body"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES])
@pytest.mark.parametrize("kind", ["application/json", "text/html"])
def test_bodies_of_errors(serve: Serve, content: bytes, detail: str, body: object, kind: str) -> None:
    """The message is found in every shape that servers use; JSON is tried whatever the content type says; else the body is
    the text."""
    server = serve(loop(read, send(answer(content, status=400, content_type=kind))))
    with (
        oai_lite.OpenAI(api_key="k", base_url=server.url, max_retries=0) as made,
        pytest.raises(BadRequestError) as caught,
    ):
        made.models.retrieve("x")
    assert str(caught.value) == f"Error code: 400{detail}"
    assert caught.value.body == body


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"code": "c", "param": "p", "type": "t"}, ("c", "p", "t")),
        ({"code": 42}, ("42", None, None)),
        ({"code": None, "param": None}, (None, None, None)),
        ({}, (None, None, None)),
        ("text", (None, None, None)),
        ([1], (None, None, None)),
        (None, (None, None, None)),
    ],
)
def test_code_param_and_type(body: object, found: tuple[str | None, str | None, str | None]) -> None:
    """They are read from the error object, the code as text; None where there is none."""
    error = status_error(info(400), {"error": body}, None)
    assert (error.code, error.param, error.type) == found


def test_error_message_of_anything() -> None:
    """No body makes the search for a message fail."""
    bodies: list[object] = [
        None,
        1,
        "x",
        [],
        {},
        {"error": []},
        {"error": {"message": None}},
        {"error": 0, "message": 1},
    ]
    for body in bodies:
        assert error_message(body) is None


def test_retry_after_is_on_the_error() -> None:
    """What the server asked to wait."""
    error = status_error(info(429, retry_after="7"), None, None)
    assert error.retry_after == 7.0


# ---------------------------------------------------------------------- secrets, pickling


def test_an_error_keeps_no_secret() -> None:
    """Of a request, an error keeps method and bare URL: no headers, no body, no query, no user."""
    error = APIError("m", REQUEST)
    kept = error.request
    assert kept is not None
    assert (kept.method, kept.url, kept.path) == ("POST", "http://h/v1/x", "/x")
    assert (kept.headers, kept.body) == ({}, None)
    assert b"secret" not in pickle.dumps(error)
    assert "secret" not in repr(error) + str(error) + repr(kept)


def _with_note(error: BaseException) -> BaseException:
    error.add_note("a note")
    return error


def samples() -> list[BaseException]:
    """At least one of every class."""
    response = info(400, x_request_id="req_1")
    done = ChatCompletion.model_validate({"id": "c", "choices": [{"index": 0}]})
    special: list[BaseException] = [
        APIError("m", REQUEST, body={"code": 1, "param": "p"}),
        APIConnectionError(request=REQUEST, sent=False),
        APITimeoutError(REQUEST, timer="idle", retry_after=2.5),
        StreamTruncatedError("m", REQUEST, partial={0: "text"}, events=3),
        APIResponseValidationError("m", REQUEST, response=response, body=b"x"),
        APIStatusError("m", response=response, body=[1], request=REQUEST),
        OAuthError("m", response=response),
        EncodingError("m", "$.a"),
        PollTimeoutError("m", done),
        LengthFinishReasonError(completion=done),
        ContentFilterFinishReasonError(completion=done),
    ]
    kinds = {type(error) for error in special}
    for name in drawn():
        cls: Any = getattr(errors, name)
        if cls not in kinds:
            special.append(cls("m", response=response) if issubclass(cls, APIStatusError) else cls("m"))
    return special


@pytest.mark.parametrize("error", samples(), ids=lambda error: type(error).__name__)
def test_errors_are_pickled(error: BaseException) -> None:
    """Any error comes back from pickling as it was: class, message, attributes, notes (process pools do that)."""
    if isinstance(error, APIError):
        error.attempts = (Attempt("status 500", 0.5), Attempt("timed out (sent)"))
    again = pickle.loads(pickle.dumps(_with_note(error)))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert again.args == error.args == (str(error),)
    assert again.__notes__ == ["a note"]
    assert set(vars(again)) == set(vars(error))
    for name, value in vars(error).items():
        assert repr(getattr(again, name)) == repr(value), name


def test_errors_of_the_drawing_are_all_sampled() -> None:
    """The pickling test leaves no class out."""
    assert {type(error).__name__ for error in samples()} == set(drawn())


@pytest.mark.parametrize("error", samples(), ids=lambda error: type(error).__name__)
def test_old_except_clauses_go_on_working(error: BaseException) -> None:
    """What the official client raises as Python's own errors is caught as such."""
    others: dict[type[OpenAIError], tuple[type[Exception], ...]] = {
        ArgumentError: (ValueError, TypeError),
        EncodingError: (ValueError, TypeError),
        errors.MissingCredentialError: (TypeError,),
        errors.MissingPluginError: (AttributeError,),
        errors.ClosedClientError: (RuntimeError,),
        errors.PaginationError: (RuntimeError,),
        PollTimeoutError: (RuntimeError,),
    }
    for kind, bases in others.items():
        if type(error) is kind:
            assert all(isinstance(error, base) for base in bases)
    if isinstance(error, errors.InvalidWebhookSignatureError):
        assert isinstance(error, ValueError) and not isinstance(error, OpenAIError)
    else:
        assert isinstance(error, OpenAIError)


def test_defaults() -> None:
    """The messages of the official client where nobody gives a better one."""
    assert str(APIConnectionError()) == "Connection error."
    assert str(APITimeoutError()) == "Request timed out."
    assert APIConnectionError().body is None
    assert (APITimeoutError().timer, APITimeoutError().sent, APIConnectionError().sent) == (None, True, True)
    assert (StreamTruncatedError("m").events, StreamTruncatedError("m").partial) == (0, None)
    broken = APIResponseValidationError("m")
    assert (broken.status_code, broken.request_id, broken.response) == (None, None, None)
    assert APIResponseValidationError("m", response=info(201, x_request_id="r")).status_code == 201
    assert "length limit" in str(LengthFinishReasonError(completion=None))
    assert "content filter" in str(ContentFilterFinishReasonError())
