"""What `admin.organization.projects.data_retention` answers."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .....model import Model


class ProjectDataRetention(Model):
    """How long the API keeps what the project sends; `organization_default` follows the organization."""

    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


# ---------------------------------------------------------------------- the request of `admin.organization.projects.data_retention`


class DataRetentionUpdateParams(TypedDict, total=False):
    """The retention to switch to."""

    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]
