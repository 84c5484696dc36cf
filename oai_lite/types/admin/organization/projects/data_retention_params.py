"""The request of `admin.organization.projects.data_retention`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


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
