"""What a turn of an agent comes to, and its texts as a type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from .... import types
from ....errors import OpenAIError, ParseError
from ....registry import builtin_adapters
from ....structured.parse import reader

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    T = TypeVar("T", default=None)
else:
    from typing import TypeVar

    T = TypeVar("T")
U = TypeVar("U")


class AgentTurnResult(Generic[T]):
    """A completed turn, and what the agent said in it: its messages without the remarks on the way. With an `output_type`, what they
    say is in `output_parsed`, as an instance of it."""

    def __init__(
        self,
        turn: types.beta.agents.sessions.Turn,
        messages: list[types.beta.AgentSessionMessage],
        output_parsed: T | None = None,
    ) -> None:
        self.turn: types.beta.agents.sessions.Turn = turn
        self.messages: list[types.beta.AgentSessionMessage] = messages
        self.output_parsed: T | None = output_parsed

    def parse(self, output_type: type[U]) -> AgentTurnResult[U]:
        """The result with its texts read as a type: each has to be of it, and the first is `output_parsed`. Raises
        AgentOutputParseError otherwise, or if there is no text."""
        return self._parse(output_type, builtin_adapters())

    def _parse(self, output_type: Any, adapters: tuple[Any, ...]) -> AgentTurnResult[Any]:
        read = reader(output_type, lax=True, strict=False, adapters=adapters)
        try:
            found = [read(text) for text in self._texts()]
        except ParseError as error:
            raise AgentOutputParseError(f"the agent's output is not of its type: {error}", self) from error
        if not found:
            raise AgentOutputParseError("the agent has said nothing that could be read as a type", self)
        return AgentTurnResult(self.turn, self.messages, found[0])

    def _texts(self) -> list[str]:
        parts = (part for message in self.messages for part in message.content)
        return [part.text for part in parts if part.type == "output_text"]

    @property
    def session_id(self) -> str:
        """The session of the turn."""
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        """The turn's id."""
        return self.turn.id

    @property
    def output_text(self) -> str:
        """The text of all messages."""
        return "".join(self._texts())

    def __repr__(self) -> str:
        return f"AgentTurnResult(turn={self.turn!r}, messages={self.messages!r}, output_parsed={self.output_parsed!r})"


class AgentOutputParseError(OpenAIError):
    """A turn completed, but what the agent said is not of the type that was asked for. `result` has all of it; `__cause__` is the
    ParseError that says where."""

    def __init__(self, message: str, result: AgentTurnResult[Any]) -> None:
        super().__init__(message)
        self.result: AgentTurnResult[Any] = result
