"""Who a workload is, without any key: what goes into `OpenAI(workload_identity=…)`.

The plugin `workload_identity` exchanges the proof for short-lived tokens. The names are the official client's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "subjects": "azure_managed_identity_token_provider gcp_id_token_provider k8s_service_account_token_provider",
        "workload": "SubjectTokenProvider SubjectTokenWorkloadIdentity WorkloadIdentity X509WorkloadIdentity"
        " x509_workload_identity",
    },
)

if TYPE_CHECKING:
    from .subjects import (
        azure_managed_identity_token_provider as azure_managed_identity_token_provider,
        gcp_id_token_provider as gcp_id_token_provider,
        k8s_service_account_token_provider as k8s_service_account_token_provider,
    )
    from .workload import (
        SubjectTokenProvider as SubjectTokenProvider,
        SubjectTokenWorkloadIdentity as SubjectTokenWorkloadIdentity,
        WorkloadIdentity as WorkloadIdentity,
        X509WorkloadIdentity as X509WorkloadIdentity,
        x509_workload_identity as x509_workload_identity,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
