"""A light client for the OpenAI API and everything that speaks it, on urllib3, pluggy and the standard library.

    from oai_lite import OpenAI

    client = OpenAI()
    answer = client.chat.completions.create(model="gpt-5", messages=[{"role": "user", "content": "Hello"}])
    print(answer.choices[0].message.content)

The public names are typed eagerly and loaded lazily: importing this package imports nothing else. Module-level use works too:
set `oai_lite.api_key` (or the environment) and call `oai_lite.chat.completions.create(…)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._lazy import lazy

_load, _dir, __all__ = lazy(
    __name__,
    {
        "client": "OpenAI AsyncOpenAI",
        "endpoint": "RequestOptions Resource",
        "errors": "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError ArgumentError"
        " AuthenticationError BadRequestError ClosedClientError ConflictError ContentFilterFinishReasonError EncodingError"
        " InternalServerError InvalidWebhookSignatureError LengthFinishReasonError MissingCredentialError MissingPluginError"
        " NotFoundError OAuthError OpenAIError PaginationError PermissionDeniedError PluginError PollTimeoutError RateLimitError"
        " StreamAlreadyConsumed StreamTruncatedError UnprocessableEntityError",
        "hooks": "hookimpl",
        "model": "Model UnknownObject",
        "limits": "Timeout",
        "request": "NOT_GIVEN NotGiven Omit not_given omit",
        "response": "APIResponse AsyncAPIResponse HttpxBinaryResponseContent LegacyAPIResponse",
        "stream": "AsyncStream Stream",
        "types": "",
        "version": "VERSION",
    },
)

if TYPE_CHECKING:
    from . import types as types
    from .client import AsyncOpenAI as AsyncOpenAI, OpenAI as OpenAI
    from .endpoint import RequestOptions as RequestOptions, Resource as Resource, Sync as _Sync
    from .errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        ArgumentError as ArgumentError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ClosedClientError as ClosedClientError,
        ConflictError as ConflictError,
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        EncodingError as EncodingError,
        InternalServerError as InternalServerError,
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
        LengthFinishReasonError as LengthFinishReasonError,
        MissingCredentialError as MissingCredentialError,
        MissingPluginError as MissingPluginError,
        NotFoundError as NotFoundError,
        OAuthError as OAuthError,
        OpenAIError as OpenAIError,
        PaginationError as PaginationError,
        PermissionDeniedError as PermissionDeniedError,
        PluginError as PluginError,
        PollTimeoutError as PollTimeoutError,
        RateLimitError as RateLimitError,
        StreamAlreadyConsumed as StreamAlreadyConsumed,
        StreamTruncatedError as StreamTruncatedError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .hooks import hookimpl as hookimpl
    from .limits import Timeout as Timeout
    from .model import Model as Model, UnknownObject as UnknownObject
    from .request import (
        NOT_GIVEN as NOT_GIVEN,
        NotGiven as NotGiven,
        Omit as Omit,
        not_given as not_given,
        omit as omit,
    )
    from .resources.chat import Chat
    from .resources.completions import Completions
    from .resources.embeddings import Embeddings
    from .resources.files import Files
    from .resources.models import Models
    from .resources.moderations import Moderations
    from .resources.responses import Responses
    from .response import (
        APIResponse as APIResponse,
        AsyncAPIResponse as AsyncAPIResponse,
        HttpxBinaryResponseContent as HttpxBinaryResponseContent,
        LegacyAPIResponse as LegacyAPIResponse,
    )
    from .stream import AsyncStream as AsyncStream, Stream as Stream
    from .version import VERSION as VERSION

    Client = OpenAI
    AsyncClient = AsyncOpenAI
    __version__ = VERSION

    # The resources of the module's own client.
    chat: Chat[_Sync]
    completions: Completions[_Sync]
    embeddings: Embeddings[_Sync]
    files: Files[_Sync]
    models: Models[_Sync]
    moderations: Moderations[_Sync]
    responses: Responses[_Sync]

# Settings of the module's own client, read at each use.
api_key: Any = None
admin_api_key: str | None = None
organization: str | None = None
project: str | None = None
webhook_secret: str | None = None
base_url: str | None = None
timeout: Any = None
max_retries: int = 2
default_headers: Any = None
default_query: Any = None
http_client: Any = None

_OTHER_NAMES = {"Client": "OpenAI", "AsyncClient": "AsyncOpenAI", "__version__": "VERSION"}


if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __dir__ = _dir

    def __getattr__(name: str) -> Any:
        if name in _OTHER_NAMES:
            return _load(_OTHER_NAMES[name])
        if name in __all__ or name == "types":
            return _load(name)
        if not name.startswith("_"):
            from .module_client import resource

            return resource(name, globals())
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
