"""`BedrockOpenAI` and `AsyncBedrockOpenAI`: the official client's older way to say `OpenAI(provider=bedrock(…))`.

Thin faces: the options and what they come to are `plugins/_bedrock/config.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ..client import AsyncOpenAI, OpenAI, _BaseClient
from ..config import or_env
from ..providers.bedrock import BedrockTokenProvider as AsyncBedrockTokenProvider
from ..resource import Async, M, Sync

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Self

    from ..config import Config
    from ..plugins._bedrock.config import BedrockOptions

    BedrockTokenProvider = Callable[[], str]

__all__ = ["AsyncBedrockOpenAI", "AsyncBedrockTokenProvider", "BedrockOpenAI"]

_CREDENTIALS = (
    ("api_key",),
    ("bedrock_token_provider",),
    ("aws_profile",),
    ("aws_access_key_id", "aws_secret_access_key", "aws_session_token"),
    ("aws_credentials_provider",),
)
_OWN = {"aws_region", "base_url", *(name for names in _CREDENTIALS for name in names)}


class _BedrockClient(_BaseClient[M]):
    """What both colours share."""

    if TYPE_CHECKING:

        def __init__(self, **options: Unpack[BedrockOptions]) -> None: ...

        # It takes all that the base takes, and more; pyright compares what is more with the base's TypedDict as a whole.
        def copy(  # pyright: ignore[reportIncompatibleMethodOverride]
            self,
            *,
            set_default_headers: Mapping[str, Any] | None = None,
            set_default_query: Mapping[str, Any] | None = None,
            **options: Unpack[BedrockOptions],
        ) -> Self: ...

        with_options = copy

    @classmethod
    def _option_names(cls) -> frozenset[str]:
        try:
            from ..plugins._bedrock.config import OPTION_NAMES
        except ImportError:
            from ..providers.bedrock import missing

            raise missing(cls.__name__) from None
        return OPTION_NAMES

    def _config_of(self, options: Mapping[str, Any]) -> Config:
        from ..plugins._bedrock.config import BedrockConfig

        return BedrockConfig(options, asynchronous=self._asynchronous, agent=type(self).__name__)

    @staticmethod
    def _make_room(options: dict[str, Any], changes: Collection[str]) -> None:
        """A new credential replaces the old; what is made of the options that changed is made anew."""
        if _OWN & set(changes):
            options.pop("provider", None)
        if any(name in changes for names in _CREDENTIALS for name in names):
            for names in _CREDENTIALS:
                if not any(name in changes for name in names):
                    for name in names:
                        options.pop(name, None)

    @property
    def aws_region(self) -> str | None:
        """The region that requests go to, and are signed for; beside a key and a `base_url` it has no use."""
        provider: Any = self._config.provider
        region: str | None = or_env(or_env(provider.region, "AWS_REGION"), "AWS_DEFAULT_REGION")
        return region


class BedrockOpenAI(_BedrockClient[Sync], OpenAI):  # pyright: ignore[reportIncompatibleMethodOverride] - see copy
    """The synchronous client of Amazon Bedrock.

    `aws_region`, `base_url`, and one credential of `api_key`, `bedrock_token_provider`, `aws_access_key_id` with
    `aws_secret_access_key` (and `aws_session_token`), `aws_profile` and `aws_credentials_provider`: see `providers.bedrock`, to which
    they go under its names. The rest is as for `OpenAI`.
    """


class AsyncBedrockOpenAI(_BedrockClient[Async], AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride] - see copy
    """The asynchronous client of Amazon Bedrock; functions may also be async, and ones that block are called off the event loop."""
