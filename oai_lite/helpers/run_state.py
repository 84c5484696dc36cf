"""Events of an assistant's run in, calls of a handler's callbacks out: the decisions behind `runs.stream`. Pure.

What it promises:

* for each event `on_event` comes first, then what it begins, what it brings and what it brings to an end, each end once;
* arguments of a callback are made only if there is one, so that a handler which looks at nothing costs next to nothing;
* memory holds the message and the step that are being told, and of those that are done the last `KEPT` of each: `on_message_done` and
  `on_run_step_done` have handed them over.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..decode import decoder
from ..errors import APIError, StreamDeltaError, StreamStateError
from ..model import Model
from ..types.beta.threads.messages import Message
from ..types.beta.threads.run import Run
from ..types.beta.threads.runs.run_steps import RunStep
from .accumulate import Clash, Numbered, merge, plain

if TYPE_CHECKING:
    from ..types.beta.assistant_stream_event import AssistantStreamEvent

# A callback's name, and what makes its arguments.
Notice = tuple[str, Callable[[], tuple[Any, ...]]]

KEPT = 256  # finished messages and steps that get_final_messages() and get_final_run_steps() can give

_STOPPED = frozenset(
    f"thread.run.{how}" for how in ("requires_action", "completed", "incomplete", "failed", "cancelled", "expired")
)
_MESSAGE_ENDS = frozenset(("thread.message.completed", "thread.message.incomplete"))
_STEP_ENDS = frozenset(f"thread.run.step.{how}" for how in ("completed", "failed", "cancelled", "expired"))


class Open:
    """A message or step that is being told."""

    def __init__(self, base: Model, kind: Any, path: str) -> None:
        self.base: Model = base
        self.kind: Any = kind
        self.path: str = path
        self.tree: dict[str, Any] = {}
        self.current: int | None = None  # the block or the call that is being told
        self.done: set[int] = set()

    def snapshot(self) -> Any:
        """The object so far, on its own."""
        return decoder(self.kind)({**Model.to_dict(self.base), **plain(self.tree)})


class Kept:
    """Finished objects by id, the last few of them."""

    def __init__(self, noun: str) -> None:
        self.noun: str = noun
        self.objects: OrderedDict[str, Any] = OrderedDict()
        self.dropped: int = 0

    def put(self, key: Any, value: Any) -> None:
        """Keep it, in the place of what had this id, and of the oldest if there are too many."""
        self.objects[str(key)] = value
        if len(self.objects) > KEPT:
            self.objects.popitem(last=False)
            self.dropped += 1

    def all(self) -> list[Any]:
        """All of them; StreamStateError if some were let go, or none came."""
        if self.dropped:
            raise StreamStateError(
                f"the run had {self.dropped + len(self.objects)} {self.noun}, of which only the last {KEPT} are kept: take each when "
                "it is done (its on_…_done callback), or list them afterwards"
            )
        if not self.objects:
            raise StreamStateError(f"the stream brought no {self.noun}")
        return [value.snapshot() if isinstance(value, Open) else value for value in self.objects.values()]


class RunState:
    """A run as its stream tells it."""

    def __init__(self) -> None:
        self.event: AssistantStreamEvent | None = None
        self.run: Run | None = None
        self.message: Open | None = None
        self.step: Open | None = None
        self.messages: Kept = Kept("messages")
        self.steps: Kept = Kept("steps")

    def partial(self) -> Any:
        """What had come, for an error: the message that was being told, else the run."""
        return self.run if self.message is None else self.message.snapshot()

    def texts(self, event: Any) -> list[str]:
        """The pieces of text that an event brings."""
        found = []
        if event.__dict__.get("event") == "thread.message.delta":
            for block in _blocks(event.__dict__.get("data")):
                text = getattr(getattr(block, "text", None), "value", None)
                if isinstance(text, str) and text:
                    found.append(text)
        return found

    def handle(self, event: Any) -> list[Notice]:
        """Take an event in; gives the callbacks that it means, in order."""
        self.event = event
        name, data = event.__dict__.get("event") or "", event.__dict__.get("data")
        notices: list[Notice] = [("on_event", lambda: (event,))]
        try:
            if name == "thread.message.delta":
                self._message_delta(data, notices)
            elif name == "thread.run.step.delta":
                self._step_delta(data, notices)
            elif name.startswith("thread.message."):
                self._message(name, data, notices)
            elif name.startswith("thread.run.step."):
                self._step(name, data, notices)
            elif name.startswith("thread.run.") and isinstance(data, Model):
                self.run = data  # type: ignore[assignment]  # by its name
                if name in _STOPPED and self.step is not None:
                    self._call_done(self.step, notices)
        except Clash as clash:
            raise StreamDeltaError(
                f"{name}: the pieces do not fit together: {clash}", snapshot=self.partial(), path=clash.path
            ) from None
        return notices

    @staticmethod
    def fault(event: Any) -> APIError | None:
        """What an `error` event says, as an error to raise; None for all other events."""
        if event.__dict__.get("event") != "error":
            return None
        data = event.__dict__.get("data")
        body = Model.to_dict(data) if isinstance(data, Model) else data
        message = body.get("message") if isinstance(body, dict) else None
        return APIError(message or "the server reported an error in the stream", body=body)

    # ------------------------------------------------------------------ messages

    def _message(self, name: str, data: Any, notices: list[Notice]) -> None:
        if not isinstance(data, Model):
            return
        key = data.__dict__.get("id")
        if name == "thread.message.created":
            self.message = Open(data, Message, f"messages[{key}]")
            content = data.__dict__.get("content")
            self.message.tree["content"] = Numbered()
            if type(content) is list:
                for block in content:
                    self.message.tree["content"].add(block, f"{self.message.path}.content")
            self.messages.put(key, self.message)
            notices.append(("on_message_created", lambda: (data,)))
        elif name in _MESSAGE_ENDS:
            if self.message is not None and self.message.current is not None:
                blocks = data.__dict__.get("content")
                index = self.message.current
                if type(blocks) is list and index < len(blocks):
                    self._block_done(self.message, index, blocks[index], notices)
            if self.message is None or self.message.base.__dict__.get("id") == key:
                self.message = Open(data, Message, f"messages[{key}]")  # whole: nothing is added to it
            self.messages.put(key, data)
            notices.append(("on_message_done", lambda: (data,)))

    def _message_delta(self, data: Any, notices: list[Notice]) -> None:
        message = self._known(self.message, data, "message")
        content = message.tree.get("content")
        if type(content) is not Numbered:
            raise Clash(message.path, "an open message", data)
        new: list[Notice] = []
        for block in _blocks(data):
            before = set(content.entries)
            index = content.add(block, f"{message.path}.content")
            if index is None:
                continue
            entry = content.entries[index]
            if entry.get("type") == "text" and getattr(block, "text", None) is not None:
                part = _Part(entry)
                if index not in before:
                    notices.append(("on_text_created", lambda part=part: (part.made().text,)))  # type: ignore[misc]  # mypy infers no lambda with defaults
                new.append(("on_text_delta", lambda block=block, part=part: (block.text, part.made().text)))  # type: ignore[misc]  # mypy infers no lambda with defaults
            if message.current is not None and message.current != index:
                self._block_done(message, message.current, None, new)
            message.current = index
        notices += new
        notices.append(("on_message_delta", lambda: (data.delta, message.snapshot())))

    @staticmethod
    def _block_done(message: Open, index: int, block: Any, notices: list[Notice]) -> None:
        if index in message.done:
            return
        message.done.add(index)
        if block is None:
            block = _Part(message.tree["content"].entries[index]).made()
        kind = getattr(block, "type", None)
        if kind == "text":
            notices.append(("on_text_done", lambda: (block.text,)))
        elif kind == "image_file":
            notices.append(("on_image_file_done", lambda: (block.image_file,)))

    # ------------------------------------------------------------------ steps

    def _step(self, name: str, data: Any, notices: list[Notice]) -> None:
        if not isinstance(data, Model):
            return
        key = data.__dict__.get("id")
        if name == "thread.run.step.created":
            if self.step is not None:
                self._call_done(self.step, notices)
            self.step = Open(data, RunStep, f"steps[{key}]")
            details = data.__dict__.get("step_details")
            if isinstance(details, Model):
                merge(self.step.tree, {"step_details": details}, self.step.path)
            self.steps.put(key, self.step)
            notices.append(("on_run_step_created", lambda: (data,)))
        elif name in _STEP_ENDS:
            if self.step is not None:
                self._call_done(self.step, notices)
            self.step = None
            self.steps.put(key, data)
            notices.append(("on_run_step_done", lambda: (data,)))

    def _step_delta(self, data: Any, notices: list[Notice]) -> None:
        step = self._known(self.step, data, "step")
        delta = getattr(data, "delta", None)
        details = getattr(delta, "step_details", None)
        tree = step.tree.setdefault("step_details", {})
        calls = getattr(details, "tool_calls", None)
        if isinstance(details, Model):
            merge(tree, {n: v for n, v in details.__dict__.items() if n != "tool_calls"}, f"{step.path}.step_details")
        if type(calls) is list:
            known = tree.get("tool_calls")
            if type(known) is not Numbered:
                known = tree["tool_calls"] = Numbered()
            for call in calls:
                index = known.add(call, f"{step.path}.tool_calls")
                if index is None:
                    continue
                part = _Part(known.entries[index], calls=True)
                if index == step.current:
                    notices.append(("on_tool_call_delta", lambda call=call, part=part: (call, part.made())))  # type: ignore[misc]  # mypy infers no lambda with defaults
                else:
                    self._call_done(step, notices)
                    step.current = index
                    notices.append(("on_tool_call_created", lambda part=part: (part.made(),)))  # type: ignore[misc]  # mypy infers no lambda with defaults
        notices.append(("on_run_step_delta", lambda: (delta, step.snapshot())))

    @staticmethod
    def _call_done(step: Open, notices: list[Notice]) -> None:
        index = step.current
        if index is None or index in step.done:
            return
        step.done.add(index)
        part = _Part(step.tree["step_details"]["tool_calls"].entries[index], calls=True)
        notices.append(("on_tool_call_done", lambda: (part.made(),)))

    @staticmethod
    def _known(open_one: Open | None, data: Any, noun: str) -> Open:
        key = getattr(data, "id", None)
        known = None if open_one is None else open_one.base.__dict__.get("id")
        if open_one is None or (key and known and key != known):
            raise Clash(f"{noun}s[{key}]", f"a {noun} that was announced", key)
        return open_one


class _Part:
    """One block of a message or one call of a step, as an object of its own when it is asked for."""

    def __init__(self, entry: dict[str, Any], calls: bool = False) -> None:
        self._entry = entry
        self._calls = calls

    def made(self) -> Any:
        """The object so far."""
        entry = plain(self._entry)
        if self._calls:
            step = decoder(RunStep)({"step_details": {"type": "tool_calls", "tool_calls": [entry]}})
            return step.step_details.tool_calls[0]
        return decoder(Message)({"content": [entry]}).content[0]


def _blocks(data: Any) -> list[Any]:
    content = getattr(getattr(data, "delta", None), "content", None)
    return content if type(content) is list else []
