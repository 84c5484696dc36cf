"""Webhooks: the endpoints that events go to, and the events, of which `UnwrapWebhookEvent` is the union.

Where events differ in their `Data`, the package has the commonest one, and the others stand in modules with their
official names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "endpoint": "WebhookEndpoint WebhookEndpointList WebhookEndpointTestResult WebhookEndpointWithSecret"
        " DeletedWebhookEndpoint WebhookEventTypeList WebhookEventType WebhookCreateParams WebhookListParams"
        " WebhookRotateSecretParams WebhookTestParams WebhookUpdateParams",
        "events": "Data AgentEnvironmentExpiredWebhookEvent AgentEnvironmentFailedWebhookEvent"
        " AgentEnvironmentReadyWebhookEvent AgentEnvironmentSuspendedWebhookEvent BatchCancelledWebhookEvent"
        " BatchCompletedWebhookEvent BatchExpiredWebhookEvent BatchFailedWebhookEvent"
        " EvalRunCanceledWebhookEvent EvalRunFailedWebhookEvent EvalRunSucceededWebhookEvent"
        " FineTuningJobCancelledWebhookEvent FineTuningJobFailedWebhookEvent"
        " FineTuningJobSucceededWebhookEvent ResponseCancelledWebhookEvent ResponseCompletedWebhookEvent"
        " ResponseFailedWebhookEvent ResponseIncompleteWebhookEvent SafetyAlertCreatedWebhookEvent"
        " SafetyDeactivationIssuedWebhookEvent SafetyOrgAlertCreatedWebhookEvent"
        " SafetyWarningIssuedWebhookEvent UnwrapWebhookEvent LiveCallIncomingWebhookEvent DataSipHeader"
        " AgentSessionActionRequiredWebhookEvent DataRequiredAction AgentSessionCreatedWebhookEvent"
        " DataConnect AgentSessionFailedWebhookEvent AgentSessionInProgressWebhookEvent"
        " AgentSessionIdleWebhookEvent LiveTransportConnectedWebhookEvent LiveTransportIncomingWebhookEvent"
        " RealtimeCallIncomingWebhookEvent SafetyIdentifierBlockedWebhookEvent",
    },
)

if TYPE_CHECKING:
    from .endpoint import *
    from .events import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
