"""A light client for the OpenAI API and everything that speaks it, on urllib3, pluggy and the standard library.

    from oai_lite import OpenAI

    client = OpenAI()
    answer = client.chat.completions.create(model="gpt-5", messages=[{"role": "user", "content": "Hello"}])
    print(answer.choices[0].message.content)

The public names are typed eagerly and loaded lazily: importing this package imports nothing else. Module-level use works too:
set `oai_lite.api_key` (or the environment) and call `oai_lite.chat.completions.create(…)`.
"""

from __future__ import annotations

from ._lazy import lazy

TYPE_CHECKING = False

_load, _dir, __all__ = lazy(
    __name__,
    {
        "client": "OpenAI AsyncOpenAI",
        "endpoint": "RequestOptions Resource",
        "errors": "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError ArgumentError"
        " AuthenticationError BadRequestError BatchFailedError ClosedClientError ConflictError ContentFilterFinishReasonError EncodingError"
        " InternalServerError InvalidWebhookSignatureError LengthFinishReasonError MissingCredentialError MissingPluginError"
        " NotFoundError OAuthError OpenAIError PaginationError ParseError PermissionDeniedError PluginError PollTimeoutError RateLimitError"
        " ResponseEndedError SchemaError StreamAlreadyConsumed StreamDeltaError StreamStateError StreamTruncatedError"
        " SubjectTokenProviderError TokenError UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError",
        "helpers.assistants": "AssistantEventHandler AsyncAssistantEventHandler",
        "hooks": "hookimpl",
        "lib.azure": "AsyncAzureOpenAI AzureOpenAI",
        "lib.bedrock": "AsyncBedrockOpenAI BedrockOpenAI",
        "model": "Model UnknownObject",
        "limits": "Timeout",
        "request": "NOT_GIVEN NotGiven Omit not_given omit",
        "response": "APIResponse AsyncAPIResponse HttpxBinaryResponseContent LegacyAPIResponse",
        "stream": "AsyncStream Stream",
        "tools": "function_tool pydantic_function_tool pydantic_responses_function_tool responses_function_tool"
        " strict_schema",
        "tokens": "Token TokenAuth",
        "types": "",
        "types.websocket_reconnection": "ReconnectingEvent ReconnectingOverrides",
        "version": "VERSION",
    },
)

if TYPE_CHECKING:
    from typing import Any

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
        BatchFailedError as BatchFailedError,
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
        ParseError as ParseError,
        PermissionDeniedError as PermissionDeniedError,
        PluginError as PluginError,
        PollTimeoutError as PollTimeoutError,
        RateLimitError as RateLimitError,
        ResponseEndedError as ResponseEndedError,
        SchemaError as SchemaError,
        StreamAlreadyConsumed as StreamAlreadyConsumed,
        StreamDeltaError as StreamDeltaError,
        StreamStateError as StreamStateError,
        StreamTruncatedError as StreamTruncatedError,
        SubjectTokenProviderError as SubjectTokenProviderError,
        TokenError as TokenError,
        UnprocessableEntityError as UnprocessableEntityError,
        WebSocketConnectionClosedError as WebSocketConnectionClosedError,
        WebSocketQueueFullError as WebSocketQueueFullError,
    )
    from .helpers.assistants import (
        AssistantEventHandler as AssistantEventHandler,
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
    )
    from .hooks import hookimpl as hookimpl
    from .lib.azure import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
    from .lib.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI, BedrockOpenAI as BedrockOpenAI
    from .limits import Timeout as Timeout
    from .model import Model as Model, UnknownObject as UnknownObject
    from .plugins._shorthand.batches import Batches
    from .plugins._shorthand.responses import Responses
    from .plugins._shorthand.uploads import Uploads
    from .plugins._shorthand.vector_stores import VectorStores
    from .request import (
        NOT_GIVEN as NOT_GIVEN,
        NotGiven as NotGiven,
        Omit as Omit,
        not_given as not_given,
        omit as omit,
    )
    from .resources.admin import Admin
    from .resources.audio import Audio
    from .resources.beta import Beta
    from .resources.chat import Chat
    from .resources.completions import Completions
    from .resources.containers import Containers
    from .resources.content_provenance_checks import ContentProvenanceChecks
    from .resources.conversations import Conversations
    from .resources.decisions import Decisions
    from .resources.embeddings import Embeddings
    from .resources.evals import Evals
    from .resources.files import Files
    from .resources.fine_tuning import FineTuning
    from .resources.images import Images
    from .resources.live import Live
    from .resources.models import Models
    from .resources.moderations import Moderations
    from .resources.realtime import Realtime
    from .resources.safety import Safety
    from .resources.skills import Skills
    from .resources.videos import Videos
    from .resources.webhooks import Webhooks
    from .response import (
        APIResponse as APIResponse,
        AsyncAPIResponse as AsyncAPIResponse,
        HttpxBinaryResponseContent as HttpxBinaryResponseContent,
        LegacyAPIResponse as LegacyAPIResponse,
    )
    from .stream import AsyncStream as AsyncStream, Stream as Stream
    from .tokens import Token as Token, TokenAuth as TokenAuth
    from .tools import (
        function_tool as function_tool,
        pydantic_function_tool as pydantic_function_tool,
        pydantic_responses_function_tool as pydantic_responses_function_tool,
        responses_function_tool as responses_function_tool,
        strict_schema as strict_schema,
    )
    from .types.websocket_reconnection import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
    )
    from .version import VERSION as VERSION

    Client = OpenAI
    AsyncClient = AsyncOpenAI
    __version__ = VERSION

    # The resources of the module's own client.
    admin: Admin[_Sync]
    audio: Audio[_Sync]
    batches: Batches[_Sync]
    beta: Beta[_Sync]
    chat: Chat[_Sync]
    completions: Completions[_Sync]
    containers: Containers[_Sync]
    content_provenance_checks: ContentProvenanceChecks[_Sync]
    conversations: Conversations[_Sync]
    decisions: Decisions[_Sync]
    embeddings: Embeddings[_Sync]
    evals: Evals[_Sync]
    files: Files[_Sync]
    fine_tuning: FineTuning[_Sync]
    images: Images[_Sync]
    live: Live[_Sync]
    models: Models[_Sync]
    moderations: Moderations[_Sync]
    realtime: Realtime[_Sync]
    responses: Responses[_Sync]
    safety: Safety[_Sync]
    skills: Skills[_Sync]
    uploads: Uploads[_Sync]
    vector_stores: VectorStores[_Sync]
    videos: Videos[_Sync]
    webhooks: Webhooks[_Sync]

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
api_type: str | None = None  # "openai", "azure" or "amazon-bedrock"; else whichever of the first two has settings
api_version: str | None = None
azure_endpoint: str | None = None
azure_ad_token: str | None = None
azure_ad_token_provider: Any = None
bedrock_token_provider: Any = None

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
