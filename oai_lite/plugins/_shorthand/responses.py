"""`client.responses.feedback`: what people thought of an answer."""

# An extension takes all that it extends takes, and more, which pyright does not see in a ParamSpec.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, get, post
from ...model import Model
from ...resources import responses


class ResponseFeedback(Model):
    """What somebody thought of a response."""

    id: str
    feedback_type: str
    response_id: str
    comment: str | None = None
    created_at: int | None = None  # Unix seconds
    object: str | None = None


class ResponseFeedbackList(Model):
    """All that was said of a response."""

    data: list[ResponseFeedback]
    has_more: bool | None = None
    object: str | None = None


class Feedback(Resource[M]):
    """What people thought of a response.

    The published API has no such endpoint: these methods are for servers (gateways, evaluation services) that do.
    """

    if TYPE_CHECKING:
        with_raw_response: Feedback[Raw[M]]
        with_streaming_response: Feedback[Streamed[M]]

    @post("/responses/{response_id}/feedback")
    def create(
        self,
        response_id: str,
        *,
        feedback_type: str | Literal["thumbs_up", "thumbs_down"],
        comment: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ResponseFeedback:
        """Say what was thought of a response. The published API has no such endpoint, and answers 404."""
        ...

    @get("/responses/{response_id}/feedback")
    def list(self, response_id: str, **options: Unpack[RequestOptions]) -> ResponseFeedbackList:
        """What was said of a response. The published API has no such endpoint, and answers 404."""
        ...


class Responses(responses.Responses[M]):
    """Responses, with feedback."""

    if TYPE_CHECKING:
        with_raw_response: Responses[Raw[M]]
        with_streaming_response: Responses[Streamed[M]]

    @cached_property
    def feedback(self) -> Feedback[M]:
        """What people thought of a response."""
        return Feedback(self)
