"""What `admin.organization.data_retention` answers."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ....model import Model


class OrganizationDataRetention(Model):
    """How long the API keeps what the organization sends; projects may have their own setting."""

    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


# ---------------------------------------------------------------------- the request of `admin.organization.data_retention`


class DataRetentionUpdateParams(TypedDict, total=False):
    """The retention to switch to."""

    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]
