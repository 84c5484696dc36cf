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
        "agent_session_action_required_webhook_event": "AgentSessionActionRequiredWebhookEvent DataRequiredAction",
        "agent_session_created_webhook_event": "AgentSessionCreatedWebhookEvent DataConnect",
        "agent_session_failed_webhook_event": "AgentSessionFailedWebhookEvent AgentSessionInProgressWebhookEvent AgentSessionIdleWebhookEvent",
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
        " SafetyWarningIssuedWebhookEvent UnwrapWebhookEvent",
        "live_call_incoming_webhook_event": "LiveCallIncomingWebhookEvent DataSipHeader",
        "live_transport_connected_webhook_event": "LiveTransportConnectedWebhookEvent",
        "live_transport_incoming_webhook_event": "LiveTransportIncomingWebhookEvent",
        "realtime_call_incoming_webhook_event": "RealtimeCallIncomingWebhookEvent",
        "safety_identifier_blocked_webhook_event": "SafetyIdentifierBlockedWebhookEvent",
    },
)

if TYPE_CHECKING:
    from .agent_session_action_required_webhook_event import (
        AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent,
        DataRequiredAction as DataRequiredAction,
    )
    from .agent_session_created_webhook_event import (
        AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent,
        DataConnect as DataConnect,
    )
    from .agent_session_failed_webhook_event import (
        AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent,
        AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent,
        AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent,
    )
    from .endpoint import *
    from .events import *
    from .live_call_incoming_webhook_event import (
        DataSipHeader as DataSipHeader,
        LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
    )
    from .live_transport_connected_webhook_event import (
        LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent,
    )
    from .live_transport_incoming_webhook_event import (
        LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent,
    )
    from .realtime_call_incoming_webhook_event import (
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
    )
    from .safety_identifier_blocked_webhook_event import (
        SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
