"""Parameters of `chat.completions.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

__getattr__, __dir__, __all__ = lazy(__name__, {"message_list_params": "MessageListParams"})

if TYPE_CHECKING:
    from .message_list_params import MessageListParams as MessageListParams
