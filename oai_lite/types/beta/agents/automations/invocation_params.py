"""Which runs, a page at a time."""

from __future__ import annotations

from ....chat.completions.message_list_params import MessageListParams


class InvocationListParams(MessageListParams, total=False):
    """Which runs, a page at a time."""
