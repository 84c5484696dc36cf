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
    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .events import Data as Data

    # isort: split
    from .agent_session_action_required_webhook_event import *
    from .agent_session_created_webhook_event import *
    from .agent_session_failed_webhook_event import *
    from .endpoint import *
    from .events import *
    from .live_call_incoming_webhook_event import *
    from .live_transport_connected_webhook_event import *
    from .live_transport_incoming_webhook_event import *
    from .realtime_call_incoming_webhook_event import *
    from .safety_identifier_blocked_webhook_event import *

    # isort: split
    from .events import Data as Data

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
