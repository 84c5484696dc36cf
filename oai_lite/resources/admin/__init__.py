"""The administration of an organization, with an admin key (`admin_api_key=…` or OPENAI_ADMIN_KEY).

One file a subject; what an organization and its projects both have stands together, the projects' class as `Project…`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...endpoint import M, Raw, Resource, Streamed

if TYPE_CHECKING:
    from .api_keys import AdminAPIKeys
    from .audit_logs import AuditLogs
    from .certificates import Certificates
    from .data_retention import DataRetention
    from .external import ExternalKeys, ExternalStorage
    from .groups import Groups
    from .projects import Projects
    from .roles import Roles
    from .spend import SpendAlerts, SpendLimit
    from .usage import Usage
    from .users import Invites, Users
    from .workload_identity import WorkloadIdentityProviders


class Organization(Resource[M]):
    """What an organization consists of."""

    if TYPE_CHECKING:
        with_raw_response: Organization[Raw[M]]
        with_streaming_response: Organization[Streamed[M]]

    @cached_property
    def admin_api_keys(self) -> AdminAPIKeys[M]:
        """Keys for the administration."""
        from .api_keys import AdminAPIKeys

        return AdminAPIKeys(self)

    @cached_property
    def audit_logs(self) -> AuditLogs[M]:
        """Who did what, and when."""
        from .audit_logs import AuditLogs

        return AuditLogs(self)

    @cached_property
    def certificates(self) -> Certificates[M]:
        """Client certificates for mutual TLS."""
        from .certificates import Certificates

        return Certificates(self)

    @cached_property
    def data_retention(self) -> DataRetention[M]:
        """How long data is kept."""
        from .data_retention import DataRetention

        return DataRetention(self)

    @cached_property
    def external_keys(self) -> ExternalKeys[M]:
        """Encryption keys of your own."""
        from .external import ExternalKeys

        return ExternalKeys(self)

    @cached_property
    def external_storage(self) -> ExternalStorage[M]:
        """Storage of your own."""
        from .external import ExternalStorage

        return ExternalStorage(self)

    @cached_property
    def groups(self) -> Groups[M]:
        """Users who get roles together."""
        from .groups import Groups

        return Groups(self)

    @cached_property
    def invites(self) -> Invites[M]:
        """Invitations."""
        from .users import Invites

        return Invites(self)

    @cached_property
    def projects(self) -> Projects[M]:
        """Projects and what belongs to each."""
        from .projects import Projects

        return Projects(self)

    @cached_property
    def roles(self) -> Roles[M]:
        """Sets of permissions."""
        from .roles import Roles

        return Roles(self)

    @cached_property
    def spend_alerts(self) -> SpendAlerts[M]:
        """Emails when spending reaches a threshold."""
        from .spend import SpendAlerts

        return SpendAlerts(self)

    @cached_property
    def spend_limit(self) -> SpendLimit[M]:
        """The most that may be spent in a month."""
        from .spend import SpendLimit

        return SpendLimit(self)

    @cached_property
    def usage(self) -> Usage[M]:
        """Tokens, requests and costs, by time."""
        from .usage import Usage

        return Usage(self)

    @cached_property
    def users(self) -> Users[M]:
        """Members."""
        from .users import Users

        return Users(self)

    @cached_property
    def workload_identity_providers(self) -> WorkloadIdentityProviders[M]:
        """Issuers whose tokens are trusted."""
        from .workload_identity import WorkloadIdentityProviders

        return WorkloadIdentityProviders(self)


class Admin(Resource[M]):
    """The administration of an organization. Without an admin key its calls raise `TypeError`; nothing is sent then."""

    if TYPE_CHECKING:
        with_raw_response: Admin[Raw[M]]
        with_streaming_response: Admin[Streamed[M]]

    @cached_property
    def organization(self) -> Organization[M]:
        """The organization that the admin key belongs to."""
        return Organization(self)
