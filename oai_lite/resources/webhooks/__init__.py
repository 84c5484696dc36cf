"""Webhooks: the endpoints that events are sent to; and, where they arrive, whether one is genuine, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Union, Unpack

from ... import types
from ...decode import decoder
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post
from ...model import UnknownObject
from ...page import CursorPage
from .signature import HeadersLike, event_of, verify


class EventTypes(Resource[M]):
    """The kinds of events there are."""

    if TYPE_CHECKING:
        with_raw_response: EventTypes[Raw[M]]
        with_streaming_response: EventTypes[Streamed[M]]

    @get("/webhook_event_types")
    def list(self, **options: Unpack[RequestOptions]) -> types.webhooks.WebhookEventTypeList:
        """The kinds of events that an endpoint can be sent, all at once: `data`."""
        ...


class Webhooks(Resource[M]):
    """Events sent to your server. `unwrap` needs no request: call it with what the server received."""

    if TYPE_CHECKING:
        with_raw_response: Webhooks[Raw[M]]
        with_streaming_response: Webhooks[Streamed[M]]

    @cached_property
    def event_types(self) -> EventTypes[M]:
        """The kinds of events."""
        return EventTypes(self)

    def unwrap(
        self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None
    ) -> types.webhooks.UnwrapWebhookEvent:
        """The event that a webhook brought, once its signature is verified; see `verify_signature`.

        The class follows from `type`. An event of a type that this version does not know comes as an `UnknownObject`
        with all its fields. Not a coroutine in the asynchronous client either.
        """
        self.verify_signature(payload, headers, secret=secret)
        event = event_of(payload)
        kind: Any = UnknownObject
        if isinstance(event.get("type"), str):  # without, there is nothing to choose by, and a class would be a guess
            # The official union leaves this one out.
            kind = Union[types.webhooks.UnwrapWebhookEvent, types.webhooks.SafetyIdentifierBlockedWebhookEvent]
        return decoder(kind)(event)  # type: ignore[no-any-return]  # what the annotation says

    def verify_signature(
        self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None, tolerance: int = 300
    ) -> None:
        """Make sure that a webhook comes from OpenAI and is fresh; give the body as it arrived, before any parsing.

        `secret` is the endpoint's signing secret (`whsec_…`), that of the client if left out. Raises
        `InvalidWebhookSignatureError` (a ValueError) if no signature fits, a header is missing, or the event is more
        than `tolerance` seconds old, or early; `ArgumentError` (a ValueError, too) if the secret is missing or broken.
        """
        # The clock is read here, judged there.
        from datetime import UTC, datetime

        now = datetime.now(UTC).timestamp()
        verify(payload, headers, self._client._config.webhook_secret if secret is None else secret, tolerance, now)

    @post("/webhook_endpoints")
    def create(
        self,
        *,
        event_types: Sequence[types.webhooks.WebhookEventType],
        name: str,
        url: str,
        **options: Unpack[RequestOptions],
    ) -> types.webhooks.WebhookEndpointWithSecret:
        """Have events sent to a URL. Keep the `signing_secret` of the answer: it is not shown again."""
        ...

    @get("/webhook_endpoints/{webhook_endpoint_id}")
    def retrieve(self, webhook_endpoint_id: str, **options: Unpack[RequestOptions]) -> types.webhooks.WebhookEndpoint:
        """An endpoint, without its secret."""
        ...

    @post("/webhook_endpoints/{webhook_endpoint_id}")
    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: Sequence[types.webhooks.WebhookEventType] = OMIT,
        name: str = OMIT,
        url: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.webhooks.WebhookEndpoint:
        """Change what is given; `event_types` replaces the whole list."""
        ...

    @paged("/webhook_endpoints")
    def list(
        self, *, after: str | None = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> CursorPage[types.webhooks.WebhookEndpoint]:
        """The endpoints, `limit` a page."""
        ...

    @delete("/webhook_endpoints/{webhook_endpoint_id}")
    def delete(
        self, webhook_endpoint_id: str, **options: Unpack[RequestOptions]
    ) -> types.webhooks.DeletedWebhookEndpoint:
        """Delete an endpoint; nothing is sent to it any more."""
        ...

    @post("/webhook_endpoints/{webhook_endpoint_id}/rotate_secret")
    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.webhooks.WebhookEndpointWithSecret:
        """Give an endpoint a new secret: `signing_secret` of the answer, not shown again.

        With `keep_old_secret_active_for_24_hours`, events are signed with both for a day, and either verifies them.
        """
        ...

    @post("/webhook_endpoints/{webhook_endpoint_id}/test")
    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: types.webhooks.WebhookEventType,
        **options: Unpack[RequestOptions],
    ) -> types.webhooks.WebhookEndpointTestResult:
        """Send an endpoint an event of that type that did not happen, and tell how it answered."""
        ...
