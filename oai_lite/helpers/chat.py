"""Chat chunks in, events and snapshots out: the decisions behind `chat.completions.stream`. Pure.

`ChatCompletionStreamState` may be used by hand, too: feed it the chunks of `create(stream=True)`. What it promises:

* each chunk costs what it brings, however long the answer has become; snapshots are made when somebody looks;
* a `…done` event comes once, and not before the thing is done: the arguments of a call when the next call starts and they are whole,
  else with the finish reason;
* an answer that was cut off at its limit or filtered is told apart before anything is read as the type that was asked for;
* chunks that say nothing about the answer (Azure's filter results) give no events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..decode import decoder
from ..errors import StreamDeltaError, StreamTruncatedError
from ..request import OMIT
from ..types.chat.completion import ChoiceLogprobs
from ..types.chat.parsed import ParsedChatCompletion
from . import chat_events as events
from .accumulate import Clash, Numbered, Text, fields_of, is_json, merge, plain
from .event import event
from .formats import ChatReading, finished, read_completion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..types.chat import ChatCompletionChunk
    from .chat_events import ChatCompletionStreamEvent

T = TypeVar("T")

# Top-level fields of which the last one counts; of the others it is the first.
_LAST = frozenset(("usage", "system_fingerprint", "moderation"))
_NOT_KEPT = frozenset(("choices", "object", "obfuscation"))
_OF_CHOICE = frozenset(("delta", "index", "finish_reason", "logprobs"))


class _Choice:
    """One answer under construction."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.message: dict[str, Any] = {}
        self.extra: dict[str, Any] = {}
        self.finish: Any = None
        self.logprobs: dict[str, list[Any] | None] | None = None
        self.done: set[str] = set()  # which done events came
        self.calls_done: set[int] = set()
        self.call: int | None = None  # the call that is being told
        self.told: dict[int, int] = {}  # how much of each call's arguments was handed out

    def absorb(self, fields: Any, path: str) -> list[tuple[int, int]]:
        """Take a delta in. Gives the calls that it added to, each with the length that its arguments had then."""
        calls = fields.get("tool_calls")
        if calls is None:
            merge(self.message, fields, path)
            return []
        merge(self.message, {name: value for name, value in fields.items() if name != "tool_calls"}, path)
        if type(calls) is not list:
            raise Clash(f"{path}.tool_calls", "a list", calls)
        known = self.message.get("tool_calls")
        if type(known) is not Numbered:
            known = self.message["tool_calls"] = Numbered()
        touched = []
        for item in calls:
            number = known.add(item, f"{path}.tool_calls")
            if number is not None:
                text = _arguments(known.entries[number])
                touched.append((number, text.length if type(text) is Text else 0))
        return touched

    def add_logprobs(self, logprobs: Any) -> None:
        known = self.logprobs
        if known is None:
            known = self.logprobs = {"content": None, "refusal": None}
        for kind, tokens in fields_of(logprobs, "logprobs").items():
            if type(tokens) is list and kind in known:
                old = known[kind]
                if old is None:
                    known[kind] = list(tokens)
                else:
                    old.extend(tokens)

    def length(self) -> int:
        """Characters that may be read as a type."""
        calls = self.message.get("tool_calls")
        entries = calls.entries.values() if type(calls) is Numbered else ()
        texts = (self.message.get("content"), *map(_arguments, entries))
        return sum(text.length for text in texts if type(text) is Text)

    def as_dict(self) -> dict[str, Any]:
        message = plain(self.message)
        for call in message.get("tool_calls") or ():
            if call.get("type") is None:  # some servers leave it out
                call["type"] = "custom" if "custom" in call else "function"
        made: dict[str, Any] = {"finish_reason": self.finish, "index": self.index, "message": message}
        made["logprobs"] = None
        if self.logprobs is not None:
            kept: dict[str, Any] = {kind: tokens and list(tokens) for kind, tokens in self.logprobs.items()}
            made["logprobs"] = ChoiceLogprobs.model_construct(**kept)
        made.update(plain(self.extra))
        return made


def _function(entry: dict[str, Any]) -> dict[str, Any]:
    function = entry.get("function")
    return function if type(function) is dict else {}


def _arguments(entry: dict[str, Any]) -> Any:
    return _function(entry).get("arguments")


def _name(entry: dict[str, Any]) -> Any:
    name = _function(entry).get("name")
    return None if name is None else str(name)


def _brings(fields: Any) -> bool:
    """Whether a chunk that is not marked as one brings a piece of the answer."""
    choices = fields.get("choices")
    return type(choices) is list and any(
        getattr(getattr(choice, "delta", None), "__dict__", None) for choice in choices
    )


class ChatCompletionStreamState(Generic[T]):
    """A streamed chat completion under construction: `handle_chunk` gives the events that a chunk means.

    `response_format` is the type that the content is to be read as, `input_tools` the tools that were sent with the request.
    """

    def __init__(self, *, input_tools: Iterable[Any] = OMIT, response_format: Any = OMIT) -> None:
        self._reading: ChatReading = (
            response_format
            if isinstance(response_format, ChatReading)
            else ChatReading.of(response_format, input_tools)
        )
        self._top: dict[str, Any] = {}
        self._choices: dict[int, _Choice] = {}
        self._begun = False

    # ------------------------------------------------------------------ what there is so far

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The answer so far, as an object of its own. Nothing in it is read as a type yet."""
        return self.snapshot()

    def snapshot(self) -> ParsedChatCompletion[T]:
        """See `current_completion_snapshot`."""
        if not self._begun:
            raise StreamTruncatedError("the stream gave no chunk of an answer")
        data = plain(self._top)
        data["object"] = "chat.completion"
        data["choices"] = [self._choices[index].as_dict() for index in sorted(self._choices)]
        made: ParsedChatCompletion[T] = decoder(ParsedChatCompletion)(data)
        return made

    def partial(self) -> ParsedChatCompletion[T] | None:
        """The answer so far, for an error; None if there is nothing."""
        return self.snapshot() if self._begun else None

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The whole answer, its content and arguments read as the types that were asked for.

        Raises LengthFinishReasonError or ContentFilterFinishReasonError if there was something to read and the answer was cut off,
        and ParseError if it is not of its type.
        """
        made = self.snapshot()
        read_completion(made, self._reading)
        return made

    @property
    def reasoning_text(self) -> str:
        """The model's thoughts so far, as servers send them beside the text (`reasoning_content` or `reasoning`)."""
        first = self._choices.get(min(self._choices, default=0))
        message = {} if first is None else first.message
        return str(message.get("reasoning_content") or message.get("reasoning") or "")

    # ------------------------------------------------------------------ chunks

    def handle_chunk(self, chunk: ChatCompletionChunk) -> list[ChatCompletionStreamEvent[T]]:
        """Take a chunk in; gives its events, in order."""
        fields = chunk.__dict__
        mark = fields.get("object")
        if mark != "chat.completion.chunk" and mark is not None and not _brings(fields):
            return []
        self._begun = True
        top = self._top
        for name, value in fields.items():
            if name not in _NOT_KEPT and (name in _LAST or top.get(name) is None):
                if value is not None or name not in top:
                    top[name] = value
        made: list[Any] = [event(events.ChunkEvent, {"type": "chunk", "chunk": chunk}, self)]
        choices = fields.get("choices")
        pieces: list[Any] = []
        if choices:
            try:
                for piece in choices if type(choices) is list else ():
                    pieces.append(self._absorb(fields_of(piece, "$.choices")))
            except Clash as clash:
                raise self._clash(clash) from None
            for choice, delta, logprobs, ends, calls in pieces:
                self._told(choice, delta, logprobs, calls, made)
                self._ended(choice, ends, calls, made)
        return made

    handle = handle_chunk

    def explained(self) -> None:
        """Nothing: errors inside a chat's stream are raised where they come."""

    def texts(self, event: Any) -> str | None:
        """The piece of the first answer's text that an event brings."""
        fields = event.__dict__
        return fields["delta"] if type(event) is events.ContentDeltaEvent and fields["choice_index"] == 0 else None

    def work(self, item: Any) -> int:
        """See `streams.State`: texts are read when a choice ends, or its next call begins."""
        choices = () if item is None else item.__dict__.get("choices")
        for choice in choices if type(choices) is list else ():
            fields = getattr(choice, "__dict__", {})
            if fields.get("finish_reason") or getattr(fields.get("delta"), "__dict__", {}).get("tool_calls"):
                break
        else:
            if item is not None:
                return 0
        return sum(choice.length() for choice in self._choices.values())

    def _absorb(self, piece: Any) -> tuple[_Choice, Any, Any, bool, list[tuple[int, int]]]:
        index = piece.get("index")
        if type(index) is not int:
            index = 0
        choice = self._choices.get(index)
        if choice is None:
            choice = self._choices[index] = _Choice(index)
        delta = piece.get("delta")
        calls: list[tuple[int, int]] = []
        if delta is not None:
            delta = fields_of(delta, f"$.choices[{index}].delta")
            calls = choice.absorb(delta, f"$.choices[{index}].delta")
        logprobs = piece.get("logprobs")
        if logprobs is not None:
            choice.add_logprobs(logprobs)
        finish = piece.get("finish_reason")
        if finish is not None:
            choice.finish = finish
        if not piece.keys() <= _OF_CHOICE:
            for name, value in piece.items():
                if name not in _OF_CHOICE and value is not None:
                    choice.extra[name] = value
        return choice, delta or {}, logprobs, finish is not None, calls

    def _clash(self, clash: Clash) -> StreamDeltaError:
        return StreamDeltaError(
            f"the stream's pieces do not fit together: {clash}", snapshot=self.partial(), path=clash.path
        )

    def _told(self, choice: _Choice, delta: Any, logprobs: Any, calls: list[tuple[int, int]], made: list[Any]) -> None:
        """The events for what a piece brought."""
        message, index = choice.message, choice.index
        content = delta.get("content")
        if type(content) is str:
            text = message["content"]
            made.append(
                event(
                    events.ContentDeltaEvent,
                    {"type": "content.delta", "delta": content, "choice_index": index},
                    (text, text.length, self._reading.partly),
                )
            )
        refusal = delta.get("refusal")
        if type(refusal) is str:
            text = message["refusal"]
            fields = {"type": "refusal.delta", "delta": refusal, "choice_index": index}
            made.append(event(events.RefusalDeltaEvent, fields, (text, text.length, None)))
        if calls:
            self._told_calls(choice, calls, made)
        if logprobs is not None and choice.logprobs is not None:
            for kind, cls in _LOGPROBS_DELTA.items():
                tokens = logprobs.__dict__.get(kind)
                known = choice.logprobs[kind]
                if tokens and known is not None:
                    fields = {"type": f"logprobs.{kind}.delta", kind: tokens, "choice_index": index}
                    made.append(event(cls, fields, (known, len(known))))

    def _told_calls(self, choice: _Choice, calls: list[tuple[int, int]], made: list[Any]) -> None:
        for number, length in calls:
            entry = choice.message["tool_calls"].entries[number]
            if not _function(entry):  # a custom tool's call has no arguments
                continue
            text, name = _arguments(entry), _name(entry)
            text = text if type(text) is Text else None
            fields = {
                "type": "tool_calls.function.arguments.delta",
                "name": name,
                "index": number,
                "choice_index": choice.index,
                "arguments_delta": "" if text is None else text.until(length)[choice.told.get(number, 0) :],
            }
            choice.told[number] = length
            source = (text, length, self._reading.partly_call(name))
            made.append(event(events.FunctionToolCallArgumentsDeltaEvent, fields, source))

    def _ended(self, choice: _Choice, ends: bool, calls: list[tuple[int, int]], made: list[Any]) -> None:
        """The events for what is complete now."""
        if ends and self._reading.parses:
            finished(choice.finish, self)
        if not ends and not calls:
            return
        message, index, done = choice.message, choice.index, choice.done
        content, refusal = message.get("content"), message.get("refusal")
        if "content" not in done and type(content) is Text and content.length:
            done.add("content")
            parsed = None if refusal else self._reading.content(str(content), self)
            fields = {"type": "content.done", "content": str(content), "choice_index": index, "parsed": parsed}
            made.append(event(events.ContentDoneEvent, fields))
        if "refusal" not in done and type(refusal) is Text and refusal.length:
            done.add("refusal")
            fields = {"type": "refusal.done", "refusal": str(refusal), "choice_index": index}
            made.append(event(events.RefusalDoneEvent, fields))
        for kind, cls in _LOGPROBS_DONE.items():
            tokens = choice.logprobs and choice.logprobs[kind]
            if kind + " logprobs" not in done and tokens:
                done.add(kind + " logprobs")
                fields = {"type": f"logprobs.{kind}.done", kind: list(tokens), "choice_index": index}
                made.append(event(cls, fields))
        for number, _ in calls:
            before, choice.call = choice.call, number
            if before is not None and before != number:
                self._call_ended(choice, before, made, only_whole=True)
        if ends and type(message.get("tool_calls")) is Numbered:
            for number in sorted(message["tool_calls"].entries):
                self._call_ended(choice, number, made)

    def _call_ended(self, choice: _Choice, number: int, made: list[Any], only_whole: bool = False) -> None:
        entry = choice.message["tool_calls"].entries[number]
        if number in choice.calls_done or not _function(entry):
            return
        arguments = _arguments(entry)
        text = "" if arguments is None else str(arguments)
        if only_whole and not is_json(text):
            return
        choice.calls_done.add(number)
        name = _name(entry)
        fields = {
            "type": "tool_calls.function.arguments.done",
            "name": name,
            "index": number,
            "choice_index": choice.index,
            "arguments": text,
            "parsed_arguments": self._reading.arguments(name, text, self),
        }
        made.append(event(events.FunctionToolCallArgumentsDoneEvent, fields))


_LOGPROBS_DELTA: dict[str, Any] = {
    "content": events.LogprobsContentDeltaEvent,
    "refusal": events.LogprobsRefusalDeltaEvent,
}
_LOGPROBS_DONE: dict[str, Any] = {
    "content": events.LogprobsContentDoneEvent,
    "refusal": events.LogprobsRefusalDoneEvent,
}
