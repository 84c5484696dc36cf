"""What `admin.organization.projects.data_retention` answers."""

from __future__ import annotations

from typing import Literal

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
