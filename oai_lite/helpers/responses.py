"""Response events in, events with snapshots out: the decisions behind `responses.stream`. Pure.

`ResponseStreamState` may be used by hand, too: feed it the events of `create(stream=True)`. What it promises:

* each event costs what it brings; snapshots are made when somebody looks;
* an item is announced before it is told, once, and keeps its id, as does the response: else StreamDeltaError, never a mixture;
* how a response ended is never hidden: one that failed, was cut short, or whose stream brought an error is no final response;
* a final response without `output` (null) gets the items that were finished.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..decode import decoder
from ..errors import ResponseEndedError, StreamDeltaError, StreamTruncatedError
from ..model import Model
from ..request import OMIT
from ..types.responses.response import Response
from . import responses_events as events
from .accumulate import Text
from .event import event
from .responses_read import ResponseReading, read_response

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..types.responses.parsed import ParsedResponse
    from .responses_events import ResponseStreamEvent

T = TypeVar("T")

# Where a delta's text goes: the list of parts that it belongs to (None: the item itself), and the field.
_DELTAS: dict[str, tuple[str | None, str]] = {
    "response.output_text.delta": ("content", "text"),
    "response.refusal.delta": ("content", "refusal"),
    "response.reasoning_text.delta": ("content", "text"),
    "response.reasoning_summary_text.delta": ("summary", "text"),
    "response.function_call_arguments.delta": (None, "arguments"),
    "response.mcp_call_arguments.delta": (None, "arguments"),
    "response.custom_tool_call_input.delta": (None, "input"),
    "response.code_interpreter_call_code.delta": (None, "code"),
}
_DONE = {name.removesuffix("delta") + "done": place for name, place in _DELTAS.items()}
_PARTS = {"response.content_part.added": "content", "response.reasoning_summary_part.added": "summary"}
_ENDS = {"response.failed": "failed", "response.incomplete": "incomplete", "response.cancelled": "cancelled"}


class _Item:
    """An output item under construction."""

    def __init__(self, item: Model, finished: bool) -> None:
        self.item = item
        self.finished = finished
        self.texts: dict[tuple[str | None, int, str], Text] = {}
        self.parts: dict[tuple[str, int], Model] = {}

    def text(self, place: tuple[str | None, str], number: int) -> Text:
        parts, field = place
        key = (parts, number, field)
        found = self.texts.get(key)
        if found is None:
            holder = self.item if parts is None else self.parts.get((parts, number))
            begun = None if holder is None else holder.__dict__.get(field)
            found = self.texts[key] = Text(begun if isinstance(begun, str) else "")
        return found

    def as_dict(self) -> dict[str, Any]:
        made = Model.to_dict(self.item)
        if self.finished:
            return made
        for (parts, number), part in sorted(self.parts.items(), key=lambda pair: pair[0]):
            self._place(made, parts, number).update(Model.to_dict(part))
        for (kind, number, field), text in self.texts.items():
            holder = made if kind is None else self._place(made, kind, number)
            holder[field] = str(text)
            if kind is not None:
                holder.setdefault("type", {"text": "output_text"}.get(field, field))
        for kind in ("content", "summary"):
            if isinstance(made.get(kind), dict):
                made[kind] = [part for _, part in sorted(made[kind].items())]
        return made

    @staticmethod
    def _place(made: dict[str, Any], kind: str, number: int) -> dict[str, Any]:
        parts: Any = made.get(kind)
        if not isinstance(parts, dict):
            parts = made[kind] = dict(enumerate(parts or ()))
        found: dict[str, Any] = parts.setdefault(number, {})
        return found


class ResponseStreamState(Generic[T]):
    """A streamed response under construction: `handle_event` gives the events that an event means.

    `text_format` is the type that texts are to be read as, `input_tools` the tools that were sent with the request. Events up to number
    `starting_after` are taken in and give none.
    """

    def __init__(
        self, *, input_tools: Iterable[Any] = OMIT, text_format: Any = OMIT, starting_after: int | None = None
    ) -> None:
        self._reading: ResponseReading = (
            text_format if isinstance(text_format, ResponseReading) else ResponseReading.of(text_format, input_tools)
        )
        self._starting_after = starting_after
        self._id: Any = None
        self._response: Model | None = None
        self._items: dict[int, _Item] = {}
        self._final: ParsedResponse[T] | None = None
        self._fault: Model | None = None
        self._end: str | None = None

    # ------------------------------------------------------------------ what there is so far

    def partial(self) -> Response | None:
        """The response so far, with all that was told of its items; None if there is nothing."""
        if self._response is None and not self._items:
            return None
        data = {} if self._response is None else Model.to_dict(self._response)
        data["output"] = [self._items[index].as_dict() for index in sorted(self._items)]
        made: Response = decoder(Response)(data)
        return made

    snapshot = partial

    def get_final_response(self) -> ParsedResponse[T]:
        """The whole response, its texts and arguments read as the types that were asked for. ResponseEndedError if it has failed or is
        incomplete."""
        if self._final is not None:
            return self._final
        fault = self.explained()
        if fault is not None:
            raise fault
        if self._end is None:
            raise StreamTruncatedError(
                "the stream ended without response.completed, so there is no final response", partial=self.partial()
            )
        raise self._ended(self._end)

    def explained(self) -> ResponseEndedError | None:
        """What an `error` event said."""
        if self._fault is None:
            return None
        values = self._fault.__dict__
        message = str(values.get("message") or "the stream brought an error")
        return ResponseEndedError(message, body=dict(values), response=self.partial())

    def _ended(self, how: str) -> ResponseEndedError:
        response = self._response
        error = getattr(response, "error", None)
        why = getattr(error, "message", None)
        body = Model.to_dict(error) if isinstance(error, Model) else None
        if body is None:
            reason = getattr(getattr(response, "incomplete_details", None), "reason", None)
            why, body = why or reason, {"code": reason}
        return ResponseEndedError(
            f"the response has {how}: {why}" if why else f"the response has {how}; the server does not say why",
            body=body,
            response=self.partial(),
        )

    # ------------------------------------------------------------------ events

    def handle_event(self, raw: Any) -> list[ResponseStreamEvent[T]]:
        """Take an event in; gives the events to hand out: mostly that one, with more on it."""
        fields = raw.__dict__
        kind = fields.get("type")
        made: Any = raw
        if kind in _DELTAS:
            made = self._delta(raw, fields, kind)
        elif kind in _DONE:
            made = self._done(raw, fields, kind)
        elif isinstance(fields.get("response"), Model):
            made = self._lifecycle(raw, fields, kind)
        elif kind == "response.output_item.added":
            if not isinstance(fields.get("item"), Model):
                return []
            self._added(fields)
        elif kind == "response.output_item.done":
            self._finished(fields)
        elif kind in _PARTS and isinstance(fields.get("part"), Model):
            item = self._item(fields)
            if item is not None:
                name = _PARTS[kind]
                item.parts[name, _number(fields, name)] = fields["part"]
        elif kind == "error":
            self._fault = raw
        if self._starting_after is not None:
            number = fields.get("sequence_number")
            if type(number) is int and number <= self._starting_after:
                return []
        return [made]

    handle = handle_event

    def texts(self, event: Any) -> str | None:
        """The piece of text that an event brings."""
        return event.__dict__.get("delta") if type(event) is events.ResponseTextDeltaEvent else None

    def work(self, item: Any) -> int:
        """See `streams.State`: texts are read where they are whole, and once more in the complete response."""
        fields = {} if item is None else item.__dict__
        if fields.get("type") == "response.completed":
            output = getattr(fields.get("response"), "__dict__", {}).get("output")
            items = output if type(output) is list else [item.item for item in self._items.values()]
            return sum(map(_length, items))
        text = fields.get("text") if fields.get("type") == "response.output_text.done" else None
        return len(text) if type(text) is str else 0

    def _delta(self, raw: Any, fields: dict[str, Any], kind: str) -> Any:
        place = _DELTAS[kind]
        strict = kind in ("response.output_text.delta", "response.function_call_arguments.delta")
        item = self._item(fields, strict)
        delta = fields.get("delta")
        if item is None:
            return raw
        if type(delta) is not str:
            if not strict:
                return raw
            raise self._clash(f"{kind}: expected text, got {delta!r:.80}", fields)
        text = item.text(place, _number(fields, place[0]))
        text.add(delta)
        if kind == "response.output_text.delta":
            return event(events.ResponseTextDeltaEvent, dict(fields), (text, text.length))
        if kind == "response.function_call_arguments.delta":
            return event(events.ResponseFunctionCallArgumentsDeltaEvent, dict(fields), (text, text.length))
        return raw

    def _done(self, raw: Any, fields: dict[str, Any], kind: str) -> Any:
        place = _DONE[kind]
        item = self._item(fields, kind == "response.output_text.done")
        whole = fields.get(place[1])
        if item is not None and type(whole) is str:
            item.texts[place[0], _number(fields, place[0]), place[1]] = Text(whole)
        if kind != "response.output_text.done" or item is None:
            return raw
        phase = item.item.__dict__.get("phase")
        parsed = self._reading.text(whole, phase, self)
        return event(events.ResponseTextDoneEvent, {**fields, "parsed": parsed})

    def _lifecycle(self, raw: Any, fields: dict[str, Any], kind: Any) -> Any:
        response = fields["response"]
        values = response.__dict__
        given_id = values.get("id") or None
        if self._id is None:
            self._id = given_id
        elif given_id is not None and given_id != self._id:
            raise self._clash(f"{kind}: expected response {self._id!r}, got {given_id!r}", fields)
        output = values.get("output")
        if type(output) is list:
            self._replaced(output)
        else:
            done = [self._items[index] for index in sorted(self._items)]
            response = decoder(Response)(
                {**Model.to_dict(response), "output": [item.as_dict() for item in done if item.finished]}
            )
        if kind == "response.completed":
            self._all_told(response, fields)
        self._response = response
        if kind in _ENDS:
            self._end = _ENDS[kind]
        if kind != "response.completed":
            return raw if response is fields["response"] else _with(raw, response)
        parsed = read_response(decoder(Response)(Model.to_dict(response)), self._reading)
        self._final = parsed
        return event(events.ResponseCompletedEvent, {**fields, "response": parsed})

    def _replaced(self, output: list[Any]) -> None:
        """A list of items in the response itself counts more than what was told of them."""
        known = {item.item.__dict__.get("id"): index for index, item in self._items.items()}
        for index, new in enumerate(output):
            if not isinstance(new, Model):
                continue
            place = known.get(new.__dict__.get("id")) if new.__dict__.get("id") else None
            finished = new.__dict__.get("status") != "in_progress"
            if place is not None:
                if finished or not self._items[place].texts:
                    self._items[place] = _Item(new, finished)
            elif index not in self._items:
                self._items[index] = _Item(new, finished)

    def _all_told(self, response: Any, fields: dict[str, Any]) -> None:
        """A complete response leaves no item behind that was begun: it was finished, or it is there."""
        there = {item.__dict__.get(name) for item in response.__dict__["output"] for name in ("id", "call_id")}
        for index, item in self._items.items():
            values = item.item.__dict__
            if not item.finished and not there.intersection(filter(None, (values.get("id"), values.get("call_id")))):
                raise self._clash(f"the response is complete, but output item {index} was never finished", fields)

    def _added(self, fields: dict[str, Any]) -> None:
        index = self._index(fields)
        if index in self._items:
            raise self._clash(f"output item {index} is announced a second time", fields)
        self._items[index] = _Item(fields["item"], False)

    def _finished(self, fields: dict[str, Any]) -> None:
        new = fields.get("item")
        if not isinstance(new, Model):
            return
        index = self._index(fields)
        old = self._items.get(index)
        if old is None:
            raise self._clash(f"output item {index} is finished, but was never announced", fields)
        self._same_id(old, new.__dict__.get("id"), index, fields)
        self._items[index] = _Item(new, True)

    def _item(self, fields: dict[str, Any], needed: bool = False) -> _Item | None:
        index = self._index(fields)
        item = self._items.get(index)
        if item is None:
            if needed:
                raise self._clash(f"{fields.get('type')}: output item {index} was never announced", fields)
            return None
        self._same_id(item, fields.get("item_id"), index, fields)
        return item

    def _same_id(self, item: _Item, given_id: Any, index: int, fields: dict[str, Any]) -> None:
        known = item.item.__dict__.get("id")
        if known and given_id and known != given_id:
            raise self._clash(f"output item {index} is {known!r}, got {given_id!r}", fields)

    @staticmethod
    def _index(fields: dict[str, Any]) -> int:
        index = fields.get("output_index")
        return index if type(index) is int else 0

    def _clash(self, what: str, fields: dict[str, Any]) -> StreamDeltaError:
        number = fields.get("sequence_number")
        return StreamDeltaError(
            f"the stream's events do not fit together, at number {number}: {what}", snapshot=self.partial()
        )


def _length(item: Any) -> int:
    """Characters of an item that may be read as a type."""
    fields = getattr(item, "__dict__", {})
    content = fields.get("content")
    texts = [getattr(part, "__dict__", {}).get("text") for part in (content if type(content) is list else ())]
    return sum(len(text) for text in (*texts, fields.get("arguments")) if type(text) is str)


def _with(raw: Any, response: Any) -> Any:
    made = object.__new__(type(raw))
    made.__dict__ = {**raw.__dict__, "response": response}
    return made


def _number(fields: dict[str, Any], parts: str | None) -> int:
    number = fields.get("summary_index" if parts == "summary" else "content_index")
    return number if type(number) is int else 0
