"""Whether a stream has said that it is complete: one rule for each kind of stream. Pure.

A stream that ends early must never pass for a whole answer, so each rule looks for what the API sends at the end, and keeps what
the error should carry: the answer so far. Memory is bounded by the answer's text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


class Ending:
    """Knows whether a stream has said that it is complete. This one is content with any event: for streams without a rule."""

    named: ClassVar[bool] = False  # what an event is called stands beside its data: items are `{data, event}`
    items: int
    usage: Any

    def __init__(self) -> None:
        self.items = 0
        self.usage = None

    def holds_errors(self, name: str | None) -> bool:
        """Whether an event of this name is an item even if it has a field `error`."""
        return False

    def asked(self, body: Mapping[str, Any]) -> None:
        """Take in what the request said."""

    def saw(self, item: Any) -> None:
        """Take an item in."""
        self.items += 1

    def text(self, item: Any) -> str:
        """The text that an item adds to the answer (to the first, where there are several); "" where it adds none."""
        return ""

    def complete(self) -> bool:
        """Whether the body may end here."""
        return self.items > 0

    def partial(self) -> Any:
        """What had come so far, for the error."""
        return None


class ChoicesEnding(Ending):
    """Chat and text completions: complete once every choice that was begun, and as many as were asked for, have a `finish_reason`."""

    items: int

    def __init__(self) -> None:
        super().__init__()
        self._text: dict[int, list[str]] = {}
        self._finished: set[int] = set()
        self._expected = 1

    def asked(self, body: Mapping[str, Any]) -> None:
        n, prompt = body.get("n"), body.get("prompt")
        prompts = len(prompt) if type(prompt) is list and prompt and not isinstance(prompt[0], int) else 1
        self._expected = prompts * (n if type(n) is int else 1)

    def saw(self, item: Any) -> None:
        self.items += 1
        values = item.__dict__
        usage = values.get("usage")
        if usage is not None:
            self.usage = usage
        choices = values.get("choices")
        for choice in choices if type(choices) is list else ():
            fields = getattr(choice, "__dict__", None)
            if fields is None:
                continue
            index = fields.get("index")
            if type(index) is not int:
                index = 0
            if fields.get("finish_reason") is not None:
                self._finished.add(index)
            pieces = self._text.get(index)
            if pieces is None:
                pieces = self._text[index] = []
            text = _choice_text(fields)
            if type(text) is str:
                pieces.append(text)

    def text(self, item: Any) -> str:
        choices = item.__dict__.get("choices")
        found = ""
        for choice in choices if type(choices) is list else ():
            fields = getattr(choice, "__dict__", None)
            if fields is not None and fields.get("index") in (0, None):
                text = _choice_text(fields)
                found += text if type(text) is str else ""
        return found

    def complete(self) -> bool:
        return len(self._text) >= max(self._expected, 1) and self._finished.issuperset(self._text)

    def partial(self) -> dict[int, str]:
        """The text of each choice so far, by index."""
        return {index: "".join(pieces) for index, pieces in self._text.items()}


def _choice_text(fields: Mapping[str, Any]) -> Any:
    """What a choice says: of a chat chunk in its delta, of a text completion itself."""
    delta = fields.get("delta")
    return fields.get("text") if delta is None else getattr(delta, "__dict__", fields).get("content")


class ResponseEnding(Ending):
    """The Responses API: complete unless the response, as last reported, is still queued or in progress."""

    items: int
    usage: Any

    def __init__(self) -> None:
        super().__init__()
        self.response: Any = None
        self._status: Any = None
        self._text: list[str] = []

    def saw(self, item: Any) -> None:
        self.items += 1
        values = item.__dict__
        response = values.get("response")
        if isinstance(response, Model):
            self.response = response
            self._status = response.__dict__.get("status")
            self.usage = response.__dict__.get("usage") or self.usage
        elif type(response) is dict:  # in an event of a kind that this version does not know
            self._status = response.get("status")
        else:
            text = self.text(item)
            if text:
                self._text.append(text)

    def text(self, item: Any) -> str:
        values = item.__dict__
        text = values.get("delta") if values.get("type") == "response.output_text.delta" else None
        return text if isinstance(text, str) else ""

    def complete(self) -> bool:
        return self.items > 0 and self._status not in ("queued", "in_progress")

    def partial(self) -> Any:
        """The response as last reported; the text so far is its `partial_text`."""
        if self.response is None:
            return None
        return Model.model_copy(self.response, update={"partial_text": "".join(self._text)})


class ResumedEnding(ResponseEnding):
    """A response's events from some point on: the beginning is not there to tell, so the end has to be."""

    def saw(self, item: Any) -> None:
        """Take an item in."""
        super().saw(item)
        self._last = item.__dict__.get("type")

    _last: Any = None

    def complete(self) -> bool:
        """Whether the last event was one that ends a response."""
        return self._last in ("response.completed", "response.failed", "response.incomplete", "error")


class RunEnding(Ending):
    """Runs of assistants: complete once the run, by the name of its last event, has stopped; or after an `error` event."""

    named: ClassVar[bool] = True
    items: int
    usage: Any

    def __init__(self) -> None:
        super().__init__()
        self._run: Any = None
        self._state: Any = None
        self._text: list[str] = []

    def holds_errors(self, name: str | None) -> bool:
        return name is not None and name.startswith("thread.")

    def saw(self, item: Any) -> None:
        self.items += 1
        event, data = item.__dict__.get("event"), item.__dict__.get("data")
        if event == "thread.message.delta":
            self._text.append(self.text(item))
        elif event == "thread.message.created":
            self._text.clear()  # a run may write for hours; what counts is the message that it breaks off in
        elif event in _RUN_EVENTS:
            self._state = event
            if isinstance(data, Model) and event != "error":
                self._run = data
                self.usage = data.__dict__.get("usage") or self.usage

    def text(self, item: Any) -> str:
        data = item.__dict__.get("data") if item.__dict__.get("event") == "thread.message.delta" else None
        content = getattr(getattr(data, "delta", None), "content", None)
        found = ""
        for block in content if type(content) is list else ():
            text = getattr(getattr(block, "text", None), "value", None)
            found += text if isinstance(text, str) else ""
        return found

    def complete(self) -> bool:
        return _RUN_EVENTS.get(self._state, False)

    def partial(self) -> Any:
        """The run as last reported; the text of its last message so far is its `partial_text`."""
        if self._run is None:
            return None
        return Model.model_copy(self._run, update={"partial_text": "".join(self._text)})


# Events that say how the run is, and whether nothing follows.
_RUN_EVENTS = {"error": True} | {
    f"thread.run.{state}": False for state in ("created", "queued", "in_progress", "cancelling")
}
_RUN_EVENTS |= {
    f"thread.run.{state}": True
    for state in ("requires_action", "completed", "incomplete", "failed", "cancelled", "expired")
}
