"""Reasoning, sent back as input."""

from __future__ import annotations

from typing import Required, TypedDict


class BetaResponseConversationParamParam(TypedDict, total=False):
    """The conversation that the response belongs to; its id alone will do as well."""

    id: Required[str]
