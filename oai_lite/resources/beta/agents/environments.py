"""Environments: containers in which agents work, made by themselves or from templates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .... import types
from ....endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ....page import CursorPage
from .base import AgentsResource, safe_with_key

if TYPE_CHECKING:
    from .files import Files


class TemplateParams(RequestOptions, total=False):
    """What a template describes. `env` is no place for secrets: see vaults."""

    capability_directories: Sequence[str] | None
    desktop: types.beta.agents.environments.template_params.Desktop | None
    env: dict[str, str] | None
    files: Iterable[types.beta.HostedEnvironmentFileParam] | None
    name: str | None
    network: types.beta.agents.environments.template_params.Network | None
    packages: types.beta.agents.environments.template_params.Packages | None
    plugins: Iterable[types.beta.HostedPluginParam] | None
    setup_commands: Iterable[types.beta.SetupCommandParam] | None
    skills: Iterable[types.beta.HostedSkillParam] | None


class Templates(AgentsResource[M]):
    """Templates: environments described once and named by `environment_template_id`."""

    if TYPE_CHECKING:
        with_raw_response: Templates[Raw[M]]
        with_streaming_response: Templates[Streamed[M]]

    @post("/agents/environments/templates")
    def create(self, **params: Unpack[TemplateParams]) -> types.beta.agents.environments.EnvironmentTemplate:
        """Store a description of an environment."""
        ...

    @get("/agents/environments/templates/{environment_template_id}")
    def retrieve(
        self, environment_template_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.environments.EnvironmentTemplate:
        """What is known of a template."""
        ...

    @post("/agents/environments/templates/{environment_template_id}")
    def update(
        self, environment_template_id: str, **params: Unpack[TemplateParams]
    ) -> types.beta.agents.environments.EnvironmentTemplate:
        """Change a template. Environments made from it stay as they are."""
        ...

    @paged("/agents/environments/templates")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.agents.environments.EnvironmentTemplate]:
        """Templates, by time of creation."""
        ...

    @delete("/agents/environments/templates/{environment_template_id}")
    def delete(
        self, environment_template_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.environments.EnvironmentTemplateDeleted:
        """Delete a template. Environments made from it stay."""
        ...


class Environments(AgentsResource[M]):
    """Environments that are made apart from sessions, to be used by one after the other."""

    if TYPE_CHECKING:
        with_raw_response: Environments[Raw[M]]
        with_streaming_response: Environments[Streamed[M]]

    @cached_property
    def files(self) -> Files[M]:
        """Files in environments."""
        from .files import Files

        return Files(self)

    @cached_property
    def templates(self) -> Templates[M]:
        """Descriptions of environments."""
        return Templates(self)

    @post(
        "/agents/environments", as_headers={"idempotency_key": "Idempotency-Key"}, starts_work=True, shape=safe_with_key
    )
    def create(
        self,
        *,
        environment: types.beta.agents.Environment,
        vault_ids: Sequence[str] | None = OMIT,
        idempotency_key: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.agents.EnvironmentInfo:
        """Start an environment. Its `status` is `pending` until it can be used.

        The same `idempotency_key` never makes a second one.
        """
        ...

    @get("/agents/environments/{environment_id}")
    def retrieve(self, environment_id: str, **options: Unpack[RequestOptions]) -> types.beta.agents.EnvironmentInfo:
        """What is known of an environment: its status, and what is in it."""
        ...

    @paged("/agents/environments")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        type: Literal["openai_hosted"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.agents.EnvironmentInfo]:
        """Environments, by time of creation."""
        ...
