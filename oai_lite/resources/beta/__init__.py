"""What OpenAI calls beta: it may change or go. Each part loads when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...endpoint import M, Raw, Resource, Streamed

if TYPE_CHECKING:
    from ..chat import Chat
    from .agents import Agents
    from .assistants import Assistants
    from .chatkit import ChatKit
    from .realtime import Realtime
    from .responses import Responses
    from .threads import Threads


class Beta(Resource[M]):
    """Agents, ChatKit, responses with beta features; and the older assistants and realtime sessions."""

    if TYPE_CHECKING:
        with_raw_response: Beta[Raw[M]]
        with_streaming_response: Beta[Streamed[M]]

    @cached_property
    def agents(self) -> Agents[M]:
        """Agents that OpenAI hosts, and their sessions."""
        from .agents import Agents

        return Agents(self)

    @cached_property
    def assistants(self) -> Assistants[M]:
        """Assistants: models with instructions and tools, to be run on threads."""
        from .assistants import Assistants

        return Assistants(self)

    @cached_property
    def chat(self) -> Chat[M]:
        """The client's own `chat`, which is no longer beta; here because code reaches it by this path."""
        made: Chat[M] = self._client._registry.resource("chat")(self)  # not imported: its file may have been left out
        return made

    @cached_property
    def chatkit(self) -> ChatKit[M]:
        """ChatKit: chats in a browser."""
        from .chatkit import ChatKit

        return ChatKit(self)

    @cached_property
    def realtime(self) -> Realtime[M]:
        """Sessions of the Realtime API's beta; the API that stays is the client's own `realtime`."""
        from .realtime import Realtime

        return Realtime(self)

    @cached_property
    def responses(self) -> Responses[M]:
        """Responses with beta features."""
        from .responses import Responses

        return Responses(self)

    @cached_property
    def threads(self) -> Threads[M]:
        """Conversations that assistants are run on."""
        from .threads import Threads

        return Threads(self)
