"""What all requests about agents share: the header that opts into the beta, how a Python name for `async` is sent, when a repeat is safe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ....call import Call
from ....endpoint import M, Resource


class AgentsResource(Resource[M]):
    """A resource of the agents' beta."""

    _headers = {"OpenAI-Beta": "agents=v1"}


def plain_compaction(agent: Any) -> Any:
    """An agent's configuration as it is sent: `async_` of `compaction`, a name that Python allows, as `async`."""
    compaction = agent.get("compaction") if isinstance(agent, Mapping) else None
    if isinstance(compaction, Mapping) and "async_" in compaction:
        renamed = {"async" if name == "async_" else name: value for name, value in compaction.items()}
        return {**agent, "compaction": renamed}
    return agent


def safe_with_key(call: Call) -> None:
    """What carries an idempotency key can be sent again: the server takes it once."""
    if call.headers is not None and "Idempotency-Key" in call.headers:
        call.starts_work = False
