"""Every error that leaves this package, drawn as one tree.

    OpenAIError
    ├── APIError                          something about a request; .request .body .code .param .type .attempts
    │   ├── APIConnectionError            no answer, or not all of it; .sent tells whether the request had gone out
    │   │   ├── APITimeoutError           a time-out fired; .timer names which one
    │   │   └── StreamTruncatedError      a stream that stopped before its end; .partial is what had come
    │   ├── APIResponseValidationError    the answer is not what the API promises (HTML, broken JSON)
    │   │   └── StreamDeltaError (also RuntimeError)   pieces that do not fit together; .snapshot is what came before
    │   ├── ResponseEndedError (also RuntimeError)     a streamed response that did not complete; .response is how it ended
    │   └── APIStatusError                the server refused; .status_code .response .request_id .retry_after
    │       ├── BadRequestError 400 · AuthenticationError 401 (└── OAuthError) · PermissionDeniedError 403
    │       ├── NotFoundError 404 · ConflictError 409 · UnprocessableEntityError 422
    │       ├── RateLimitError 429
    │       └── InternalServerError 500 and above
    ├── ArgumentError (also ValueError and TypeError)   the call cannot be sent as it stands
    │   ├── EncodingError                               a value that JSON cannot hold; .path says where
    │   └── SchemaError                                 a type that a strict schema cannot say; .path says where
    ├── ParseError (also ValueError)                    content that is no JSON, or not of the type; .path .text .completion
    ├── MissingCredentialError (also TypeError)         no credential for this call
    ├── TokenError                                      no token could be had; .provider is who should have given it
    │   └── SubjectTokenProviderError                   the proof of a workload's identity could not be had
    ├── MissingPluginError (also AttributeError)        a part that this copy or this client leaves out
    ├── PluginError                                     two plugins in conflict, or one that failed
    ├── ClosedClientError (also RuntimeError)           the client was closed before
    ├── WebSocketConnectionClosedError · WebSocketQueueFullError   a session that is over (.code .unsent_messages), or too slow
    ├── PaginationError (also RuntimeError)             pages that lead nowhere
    ├── StreamAlreadyConsumed                           a body read twice
    ├── StreamStateError (also RuntimeError)            a helper stream asked for what it does not have
    ├── PollTimeoutError (also RuntimeError)            waiting for a job took longer than it was given
    ├── BatchFailedError                                a batch that the server refused; .batch is what it says of it
    └── LengthFinishReasonError · ContentFilterFinishReasonError
    InvalidWebhookSignatureError (a ValueError)

Rules: names and attributes of the official client keep their meaning; where that client lets an error of Python's own escape,
ours derives from both, so that old `except` clauses go on working. Messages say what was expected, what came, where, and what to
do. Nothing here holds a credential: a request is kept as its method and URL only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .request import Attempt, Request, ResponseInfo


class OpenAIError(Exception):
    """Anything that this package raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class APIError(OpenAIError):
    """Something went wrong with a request: it could not be sent, was refused, or its answer makes no sense.

    `body` is the error object of the answer (or its text), `code`, `param` and `type` are read from it; `attempts` tells every
    try with its outcome and the pause after it, `request` is the request without headers or body.
    """

    message: str
    request: Request | None
    body: object
    code: str | None
    param: str | None
    type: str | None
    attempts: tuple[Attempt, ...]

    def __init__(self, message: str, request: Request | None = None, *, body: object = None) -> None:
        super().__init__(message)
        self.message = message
        self.request = None if request is None else request.without_secrets()
        self.body = body
        self.attempts = ()
        self.code = self.param = self.type = None
        if isinstance(body, dict):
            code = body.get("code")
            self.code = None if code is None else str(code)
            self.param = body.get("param")
            self.type = body.get("type")


def _rebuild(cls: type[BaseException], args: tuple[Any, ...], state: dict[str, Any]) -> BaseException:
    """Unpickle without running __init__, whose parameters differ along the tree."""
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class APIConnectionError(APIError):
    """The request did not reach the server, or its answer did not (all) come back. The cause is in `__cause__`.

    `sent` is False where not one byte of the request can have reached the server. `final` says why trying again is of no use (an
    untrusted certificate), None where it may be.
    """

    sent: bool
    final: str | None

    def __init__(
        self,
        message: str = "Connection error.",
        request: Request | None = None,
        *,
        sent: bool = True,
        body: object = None,
    ) -> None:
        super().__init__(message, request, body=body)
        self.sent = sent
        self.final = None


class APITimeoutError(APIConnectionError):
    """A time-out fired. `timer` is `connect`, `read`, `total`, `idle` (a stream without content), or `deadline`: the point in time
    that `with_deadline` gave has come, or is too near."""

    timer: str | None
    retry_after: float | None

    def __init__(
        self,
        request: Request | None = None,
        *,
        message: str = "Request timed out.",
        timer: str | None = None,
        sent: bool = True,
        retry_after: float | None = None,
    ) -> None:
        if timer == "deadline":
            message = "The deadline of this client (with_deadline) has come, or is too near."
        super().__init__(message, request, sent=sent)
        self.timer = timer
        self.retry_after = retry_after


class StreamTruncatedError(APIConnectionError):
    """A stream ended without saying that it was complete. `partial` is the last snapshot of what had come, `events` how many."""

    partial: Any
    events: int

    def __init__(self, message: str, request: Request | None = None, *, partial: Any = None, events: int = 0) -> None:
        super().__init__(message, request)
        self.partial = partial
        self.events = events


class APIResponseValidationError(APIError):
    """An answer with a good status whose body is not what the API promises. `body` is the text or bytes that came."""

    response: ResponseInfo | None
    status_code: int | None

    def __init__(
        self, message: str, request: Request | None = None, *, response: ResponseInfo | None = None, body: object = None
    ) -> None:
        super().__init__(message, request, body=body)
        self.response = response
        self.status_code = None if response is None else response.status

    @property
    def request_id(self) -> str | None:
        """The answer's `x-request-id`."""
        return None if self.response is None else self.response.request_id


class StreamDeltaError(APIResponseValidationError, RuntimeError):
    """Pieces of a streamed answer that do not fit together. `snapshot` is the answer as far as it did, `path` where it broke."""

    snapshot: Any
    path: str

    def __init__(self, message: str, request: Request | None = None, *, snapshot: Any = None, path: str = "$") -> None:
        super().__init__(message, request)
        self.snapshot = snapshot
        self.path = path


class ResponseEndedError(APIError, RuntimeError):
    """A response failed, was cut short or cancelled, or its stream brought an error, so there is no final one. `response` is it as far
    as it came; `code` is the server's, or why the response is incomplete (`max_output_tokens`, `content_filter`)."""

    response: Any

    def __init__(
        self, message: str, request: Request | None = None, *, body: object = None, response: Any = None
    ) -> None:
        super().__init__(message, request, body=body)
        self.response = response


class APIStatusError(APIError):
    """The server answered with an error status (4xx or 5xx)."""

    response: ResponseInfo
    status_code: int
    request_id: str | None

    def __init__(
        self, message: str, *, response: ResponseInfo, body: object = None, request: Request | None = None
    ) -> None:
        super().__init__(message, request, body=body)
        self.response = response
        self.status_code = response.status
        self.request_id = response.request_id

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asked to wait before the next try, or None."""
        return self.response.retry_after


class BadRequestError(APIStatusError):
    """400: a parameter is missing or wrong; `param` often names it."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing, unknown or expired."""


class OAuthError(AuthenticationError):
    """The exchange of a token was refused. `error` is the OAuth error code."""

    error: str | None = None


class PermissionDeniedError(APIStatusError):
    """403: the credential is good but may not do this."""


class NotFoundError(APIStatusError):
    """404: no such object, model or route."""


class ConflictError(APIStatusError):
    """409: the object was changed by someone else at the same time."""


class UnprocessableEntityError(APIStatusError):
    """422: well formed, but the server cannot act on it."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or (`code` is `insufficient_quota`) no credit left, which waiting does not mend."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(response: ResponseInfo, body: object, request: Request | None) -> APIStatusError:
    """The error for a refused request. `body` is the parsed JSON of the answer, or its text."""
    message = f"Error code: {response.status}"
    detail = error_message(body)
    if detail:
        message += f" - {detail}"
    inner = body["error"] if isinstance(body, dict) and "error" in body else body
    fallback = InternalServerError if response.status >= 500 else APIStatusError
    return _BY_STATUS.get(response.status, fallback)(message, response=response, body=inner, request=request)


def error_message(body: object) -> str | None:
    """What an error body says for people, in any of the shapes servers use: `error.message`, `error` as text, `message`."""
    if not isinstance(body, dict):
        return None
    error = body.get("error")
    for candidate in (error.get("message") if isinstance(error, dict) else error, body.get("message")):
        if isinstance(candidate, str) and candidate:
            return candidate
    return None


class ArgumentError(OpenAIError, ValueError, TypeError):
    """A call that cannot be sent as it stands. Nothing was sent."""


class EncodingError(ArgumentError):
    """A value that the request cannot carry. `path` tells where it stands, as `$.messages[0].content`."""

    path: str

    def __init__(self, message: str, path: str = "$") -> None:
        super().__init__(message)
        self.path = path


class SchemaError(ArgumentError):
    """A type that a strict JSON schema cannot say, or that JSON cannot hold. `path` tells where it stands, as `City.tags`."""

    path: str

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(message)
        self.path = path


class ParseError(OpenAIError, ValueError):
    """Content that a model wrote and that is not JSON, or not of the type that was asked for.

    `path` tells where in the JSON, as `$.cities[2].name`, `expected` and `got` what; `text` is the whole content as it came, and
    `completion` the answer that it came in, where there is one.
    """

    path: str
    expected: str
    got: str
    text: str
    completion: Any

    def __init__(
        self,
        message: str,
        *,
        path: str = "$",
        expected: str = "",
        got: str = "",
        text: str = "",
        completion: Any = None,
    ) -> None:
        super().__init__(message)
        self.path = path
        self.expected = expected
        self.got = got
        self.text = text
        self.completion = completion


class MissingCredentialError(OpenAIError, TypeError):
    """There is no credential for this call. Nothing was sent."""


class TokenError(OpenAIError):
    """A token provider failed: it raised, took too long, or gave what is no token. `provider` names it. Nothing was sent."""

    provider: str

    def __init__(self, message: str, *, provider: str = "") -> None:
        super().__init__(f"token provider {provider!r}: {message}" if provider else message)
        self.provider = provider


class SubjectTokenProviderError(TokenError):
    """What proves a workload's identity (a mounted file, a metadata server's token) could not be had. `response` is what the
    metadata server answered, if it did."""

    response: ResponseInfo | None

    def __init__(self, message: str, *, response: ResponseInfo | None = None, provider: str = "") -> None:
        super().__init__(message, provider=provider)
        self.response = response


class MissingPluginError(OpenAIError, AttributeError):
    """A resource or plugin that this installation, or this client, leaves out."""


class PluginError(OpenAIError):
    """Plugins in conflict, one that failed in a hook, or one that does not exist."""


class ClosedClientError(OpenAIError, RuntimeError):
    """The client was closed; make a new one."""


class WebSocketConnectionClosedError(OpenAIError):
    """A WebSocket session is closed, as `code` and `reason` say (1006: without a word). `unsent_frames` (texts: `unsent_messages`) are lost."""

    def __init__(
        self, message: str, *, unsent_messages: list[str | bytes] | None = None, code: int = 1006, reason: str = ""
    ) -> None:
        super().__init__(message)
        self.code: int = code
        self.reason: str = reason
        self.unsent_frames: list[str | bytes] = unsent_messages or []
        self.unsent_messages: list[str] = [each for each in self.unsent_frames if isinstance(each, str)]


class WebSocketQueueFullError(OpenAIError):
    """What waits to be sent over a WebSocket would take more than `max_queue_size` bytes. This message was not taken."""


class PaginationError(OpenAIError, RuntimeError):
    """There is no next page to ask for, or the server's cursor does not move."""


class StreamAlreadyConsumed(OpenAIError):
    """The body was read before and is gone; call `read()` first if you need it twice."""


class StreamStateError(OpenAIError, RuntimeError):
    """A helper stream, or its handler, was asked for what it does not have, or was used twice."""


class PollTimeoutError(OpenAIError, RuntimeError):
    """A job had not ended when the time given to wait for it was over. `last` is its last known state."""

    last: Any

    def __init__(self, message: str, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class BatchFailedError(OpenAIError):
    """A batch was refused as a whole, mostly because of its input file. `batch` is the batch, whose `errors` say why."""

    batch: Any

    def __init__(self, message: str, batch: Any = None) -> None:
        super().__init__(message)
        self.batch = batch


class LengthFinishReasonError(OpenAIError):
    """The answer was cut off at its token limit, so it cannot be parsed. `completion` is what came."""

    completion: Any

    def __init__(self, *, completion: Any) -> None:
        super().__init__(
            "The answer stopped at its length limit, so its content is not complete and was not parsed; "
            "raise max_tokens (max_completion_tokens, max_output_tokens) or ask for less."
        )
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """The answer was stopped by the content filter, so it was not parsed."""

    completion: Any

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("The answer was stopped by the content filter, so its content was not parsed.")
        self.completion = completion


class InvalidWebhookSignatureError(ValueError):
    """A webhook whose signature, time or shape is not to be trusted."""
