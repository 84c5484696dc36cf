"""Decisions: questions about an input, answered as probabilities instead of text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, post


class Decisions(Resource[M]):
    """Questions about an input."""

    if TYPE_CHECKING:
        with_raw_response: Decisions[Raw[M]]
        with_streaming_response: Decisions[Streamed[M]]

    @post("/decisions")
    def create(
        self,
        *,
        input: str | Iterable[types.decision.InputUnionMember1],
        model: str,
        questions: Iterable[types.decision.Question],
        prompt_cache_key: str | None = OMIT,
        prompt_cache_options: types.decision.PromptCacheOptions | None = OMIT,
        safety_identifier: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.Decision:
        """Ask `questions` about `input`, which is text or a conversation.

        Does a statement hold (`predicate`), which of some values fits (`choice`), where on a scale is it (`score`)? The
        `answers` come in the order of the questions; where the model declined, the answer's type is `refusal`.
        """
        ...
