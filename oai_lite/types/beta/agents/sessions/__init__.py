"""What belongs to a session: turns, artifacts, traces, events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "subagents": "",
        "turns": "",
        "artifact": "SessionArtifact SessionArtifactDeleted",
        "trace": "SessionTrace",
        "turn": "Turn PromptCacheOptions",
        "params": "ArtifactListParams EventCreateParams EventStreamParams ItemListParams SubagentListParams"
        " TraceListParams TurnListParams",
    },
)

if TYPE_CHECKING:
    from . import subagents as subagents, turns as turns
    from .artifact import *
    from .params import *
    from .trace import *
    from .turn import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
