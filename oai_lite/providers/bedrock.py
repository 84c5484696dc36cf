"""Amazon Bedrock as a provider: `OpenAI(provider=bedrock(region="us-east-1"))`. `plugins/_bedrock/` is what it does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Union

from ..request import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from ..errors import MissingPluginError
    from ..plugins._bedrock.config import Bedrock

BedrockEndpoint: TypeAlias = Literal["mantle", "runtime"]
BedrockTokenProvider: TypeAlias = Callable[[], Union[str, Awaitable[str]]]
AwsCredentialsProvider: TypeAlias = Callable[[], Any]

__all__ = ["AwsCredentialsProvider", "BedrockEndpoint", "BedrockTokenProvider", "bedrock"]


def bedrock(
    *,
    endpoint: BedrockEndpoint | None = None,
    region: str | None = None,
    base_url: str | NotGiven | None = NOT_GIVEN,
    api_key: str | NotGiven | None = NOT_GIVEN,
    token_provider: BedrockTokenProvider | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: AwsCredentialsProvider | object | None = None,
) -> Bedrock:
    """Amazon Bedrock's OpenAI-compatible service, for `OpenAI(provider=…)`; nothing but HTTP is needed.

    `endpoint` is `mantle` (the default) or `runtime`. `region` (`AWS_REGION`, `AWS_DEFAULT_REGION`, the profile's) is part of the
    address, unless `base_url` (`AWS_BEDROCK_BASE_URL`; None: not that variable either) gives another.

    At most one credential: `api_key`, a Bedrock key; `token_provider`, a function that gives one and is asked for every request
    (async ones for `AsyncOpenAI`); or AWS credentials, with which requests are signed: `access_key_id` and `secret_access_key`, with
    or without `session_token`; a `profile` of the shared files; or `credential_provider`, botocore's credentials or a function that
    gives them, asked for every request. Without any, `AWS_BEARER_TOKEN_BEDROCK` (unless `api_key=None`), then whatever AWS
    credentials are set up here, in botocore's order: environment, web identity, shared files, container, instance metadata. These are
    shared by all clients of one provider, and renewed ahead of their end.

    Raises `ArgumentError` for unusable or conflicting arguments; the client raises `OpenAIError` where there is no region.
    """
    options = locals()
    try:
        from ..plugins._bedrock.config import Bedrock
    except ImportError:
        raise missing("bedrock()") from None
    return Bedrock(**options)


def missing(what: str) -> MissingPluginError:
    """The error where the plugin's files are not there."""
    from ..errors import MissingPluginError

    return MissingPluginError(
        f"{what} needs the plugin bedrock, which is not among the files in plugins/ of this version or copy; the whole package has "
        "every plugin there is"
    )
