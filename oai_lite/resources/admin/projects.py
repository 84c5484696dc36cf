"""Projects: made, changed, archived; and what each may use: models, hosted tools, rate limits, service tiers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ...page import ConversationCursorPage
from .base import OfOrganization

if TYPE_CHECKING:
    from .api_keys import ProjectAPIKeys, ServiceAccounts
    from .certificates import ProjectCertificates
    from .data_retention import ProjectDataRetention
    from .groups import ProjectGroups
    from .roles import ProjectRoles
    from .spend import ProjectSpendAlerts, ProjectSpendLimit
    from .users import ProjectUsers


class RateLimits(OfOrganization[M]):
    """A project's rate limits, one for each model."""

    if TYPE_CHECKING:
        with_raw_response: RateLimits[Raw[M]]
        with_streaming_response: RateLimits[Streamed[M]]

    @paged("/organization/projects/{project_id}/rate_limits")
    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str = OMIT,
        before: str = OMIT,
        limit: int = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.admin.organization.projects.ProjectRateLimit]:
        """A project's limits, model by model; 100 a page unless `limit` says otherwise."""
        ...

    @post("/organization/projects/{project_id}/rate_limits/{rate_limit_id}")
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int = OMIT,
        max_audio_megabytes_per_1_minute: int = OMIT,
        max_images_per_1_minute: int = OMIT,
        max_requests_per_1_day: int = OMIT,
        max_requests_per_1_minute: int = OMIT,
        max_tokens_per_1_minute: int = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectRateLimit:
        """Change a limit. The organization's own cannot be exceeded. Which kinds there are depends on the model."""
        ...


class ModelPermissions(OfOrganization[M]):
    """Which models a project may use."""

    if TYPE_CHECKING:
        with_raw_response: ModelPermissions[Raw[M]]
        with_streaming_response: ModelPermissions[Streamed[M]]

    @get("/organization/projects/{project_id}/model_permissions")
    def retrieve(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectModelPermissions:
        """The list, and whether it allows or forbids."""
        ...

    @post("/organization/projects/{project_id}/model_permissions")
    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectModelPermissions:
        """Replace the list: the only models allowed (`allow_list`), or those forbidden (`deny_list`)."""
        ...

    @delete("/organization/projects/{project_id}/model_permissions")
    def delete(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectModelPermissionsDeleted:
        """Remove the list."""
        ...


class HostedToolPermissions(OfOrganization[M]):
    """Which hosted tools a project may use."""

    if TYPE_CHECKING:
        with_raw_response: HostedToolPermissions[Raw[M]]
        with_streaming_response: HostedToolPermissions[Streamed[M]]

    @get("/organization/projects/{project_id}/hosted_tool_permissions")
    def retrieve(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectHostedToolPermissions:
        """Each tool, on or off."""
        ...

    @post("/organization/projects/{project_id}/hosted_tool_permissions")
    def update(
        self,
        project_id: str,
        *,
        code_interpreter: types.admin.organization.projects.spend_params.CodeInterpreter | None = OMIT,
        file_search: types.admin.organization.projects.spend_params.FileSearch | None = OMIT,
        image_generation: types.admin.organization.projects.spend_params.ImageGeneration | None = OMIT,
        mcp: types.admin.organization.projects.spend_params.Mcp | None = OMIT,
        web_search: types.admin.organization.projects.spend_params.WebSearch | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectHostedToolPermissions:
        """Switch tools on or off; those not named stay as they are."""
        ...


class ServiceTierSettings(OfOrganization[M]):
    """The service tiers that a project's requests may ask for."""

    if TYPE_CHECKING:
        with_raw_response: ServiceTierSettings[Raw[M]]
        with_streaming_response: ServiceTierSettings[Streamed[M]]

    @get("/organization/projects/{project_id}/service_tier_settings")
    def retrieve(
        self, project_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.projects.ProjectServiceTierSettings:
        """The tier of requests that name none, and which ones they may name."""
        ...

    @post("/organization/projects/{project_id}/service_tier_settings")
    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] = OMIT,
        enabled_tiers: Literal["all"] | Iterable[types.admin.organization.projects.ProjectOptionalServiceTier] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.projects.ProjectServiceTierSettings:
        """Change the default, or which tiers may be named."""
        ...


class Projects(OfOrganization[M]):
    """Projects. They can be archived, not deleted."""

    if TYPE_CHECKING:
        with_raw_response: Projects[Raw[M]]
        with_streaming_response: Projects[Streamed[M]]

    @cached_property
    def api_keys(self) -> ProjectAPIKeys[M]:
        """A project's keys."""
        from .api_keys import ProjectAPIKeys

        return ProjectAPIKeys(self)

    @cached_property
    def certificates(self) -> ProjectCertificates[M]:
        """Certificates as a project uses them."""
        from .certificates import ProjectCertificates

        return ProjectCertificates(self)

    @cached_property
    def data_retention(self) -> ProjectDataRetention[M]:
        """How long a project's data is kept."""
        from .data_retention import ProjectDataRetention

        return ProjectDataRetention(self)

    @cached_property
    def groups(self) -> ProjectGroups[M]:
        """Groups that have access."""
        from .groups import ProjectGroups

        return ProjectGroups(self)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissions[M]:
        """Which hosted tools may be used."""
        return HostedToolPermissions(self)

    @cached_property
    def model_permissions(self) -> ModelPermissions[M]:
        """Which models may be used."""
        return ModelPermissions(self)

    @cached_property
    def rate_limits(self) -> RateLimits[M]:
        """Rate limits by model."""
        return RateLimits(self)

    @cached_property
    def roles(self) -> ProjectRoles[M]:
        """Roles in a project."""
        from .roles import ProjectRoles

        return ProjectRoles(self)

    @cached_property
    def service_accounts(self) -> ServiceAccounts[M]:
        """Accounts for programs."""
        from .api_keys import ServiceAccounts

        return ServiceAccounts(self)

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettings[M]:
        """Which service tiers may be used."""
        return ServiceTierSettings(self)

    @cached_property
    def spend_alerts(self) -> ProjectSpendAlerts[M]:
        """Emails when spending reaches a threshold."""
        from .spend import ProjectSpendAlerts

        return ProjectSpendAlerts(self)

    @cached_property
    def spend_limit(self) -> ProjectSpendLimit[M]:
        """The most that may be spent in a month."""
        from .spend import ProjectSpendLimit

        return ProjectSpendLimit(self)

    @cached_property
    def users(self) -> ProjectUsers[M]:
        """Members."""
        from .users import ProjectUsers

        return ProjectUsers(self)

    @post("/organization/projects")
    def create(
        self,
        *,
        name: str,
        external_key_id: str | None = OMIT,
        geography: str | None = OMIT,
        residency: types.admin.organization.ProjectResidency | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.Project:
        """Make a project. `residency` says where its data is kept and worked on."""
        ...

    @get("/organization/projects/{project_id}")
    def retrieve(self, project_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.Project:
        """One project, archived or not."""
        ...

    @post("/organization/projects/{project_id}")
    def update(
        self,
        project_id: str,
        *,
        external_key_id: str | None = OMIT,
        geography: str | None = OMIT,
        name: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.Project:
        """Change a project's name, location or encryption key."""
        ...

    @paged("/organization/projects")
    def list(
        self, *, after: str = OMIT, include_archived: bool = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> ConversationCursorPage[types.admin.organization.Project]:
        """The projects; archived ones only with `include_archived=True`."""
        ...

    @post("/organization/projects/{project_id}/archive")
    def archive(self, project_id: str, **options: Unpack[RequestOptions]) -> types.admin.organization.Project:
        """Archive a project: it can be neither used nor changed any more."""
        ...
