"""The conversations of `chat` and `responses`: the same turns, as requests to either API."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from .talk import Talk, Turn

if TYPE_CHECKING:
    from ..client import OpenAI

_LENGTH = "the answer is cut off: it reached the longest allowed (--max-tokens, or the model's limit)"
_ENDED = {
    "length": _LENGTH,
    "max_output_tokens": _LENGTH,
    "content_filter": "the answer is cut off: the server's content filter stopped it",
}


def _known(settings: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in settings.items() if value is not None}


class ChatTalk(Talk):
    """By chat completions: each request carries the whole conversation. `settings` go along; None is left out."""

    def __init__(
        self, client: OpenAI, model: str, system: str | None, settings: Mapping[str, Any], *, stream: bool = True
    ) -> None:
        super().__init__(model, system)
        self._create: Any = client.chat.completions.create
        self._settings = _known(settings)
        self._stream = stream

    def pieces(self) -> Iterator[str]:
        """The answer to what was said so far."""
        messages = [{"role": "system", "content": self.system}] if self.system else []
        request = {**self._settings, "model": self.model, "messages": [*messages, *map(_chat_message, self.turns)]}
        if not self._stream:
            self.last.answer = self._create(**request)
            yield self._took(self.last.answer, [(choice, choice.message) for choice in self.last.answer.choices or ()])
            return
        with self._create(**request, stream=True) as chunks:
            for chunk in chunks:
                yield self._took(chunk, [(choice, choice.delta) for choice in chunk.choices or ()])

    def _took(self, answer: Any, choices: list[tuple[Any, Any]]) -> str:
        """Take in an answer, or a piece of one; gives its text."""
        if answer.usage is not None:
            self.last.usage = answer.usage.prompt_tokens or 0, answer.usage.completion_tokens or 0
        text = ""
        for choice, message in choices:
            self.last.ended = _ENDED.get(choice.finish_reason or "", self.last.ended)
            if message is not None:
                self.last.refusal += message.refusal or ""
                text += message.content or ""
        return text


def _chat_message(turn: Turn) -> dict[str, Any]:
    if not turn.attachments:
        return {"role": turn.role, "content": turn.text}
    parts: list[dict[str, Any]] = [{"type": "text", "text": turn.text}]
    for part in turn.attachments:
        if part.kind == "image":
            parts.append({"type": "image_url", "image_url": {"url": part.url}})
        else:
            parts.append({"type": "file", "file": {"filename": part.name, "file_data": part.url}})
    return {"role": turn.role, "content": parts}


class ResponsesTalk(Talk):
    """By the Responses API: the server keeps what came before, as far as answers were finished and stored."""

    def __init__(
        self,
        client: OpenAI,
        model: str,
        system: str | None,
        settings: Mapping[str, Any],
        *,
        stream: bool = True,
        previous: str | None = None,
        activity: Callable[[str], object] = lambda what: None,
    ) -> None:
        """`previous` is the id of a stored response to go on from; `activity` is told which tools are at work."""
        super().__init__(model, system)
        self.previous: str | None = previous
        self._create: Any = client.responses.create
        self._settings = _known(settings)
        self._stream = stream
        self._sent = 0  # turns that `previous` knows
        self._activity = activity

    def request(self) -> dict[str, Any]:
        """The parameters for what was said since `previous`."""
        own = {"model": self.model, "instructions": self.system, "previous_response_id": self.previous}
        return {**self._settings, **_known(own), "input": [*map(_input_message, self.turns[self._sent :])]}

    def pieces(self) -> Iterator[str]:
        """The answer to what was said so far."""
        said = False
        for piece in self._streamed() if self._stream else self._at_once():
            said = said or bool(piece)
            yield piece
        self.finished(self.last.answer)
        if self._settings.get("store") is not False and self.last.answer.id:
            self.previous, self._sent = self.last.answer.id, len(self.turns) + said

    def _at_once(self) -> Iterator[str]:
        self.last.answer = self._create(**self.request())
        yield text_of(self.last.answer)

    def _streamed(self) -> Iterator[str]:
        with self._create(**self.request(), stream=True) as events:
            for event in events:
                kind = str(event.type)
                if kind == "response.output_text.delta":
                    yield event.delta or ""
                elif kind.endswith("_call.in_progress"):
                    self._activity(kind.removeprefix("response.").removesuffix("_call.in_progress"))
                elif kind.startswith("response.") and getattr(event, "response", None) is not None:
                    self.last.answer = event.response

    def finished(self, response: Any) -> None:
        """Take in how a response ended; raises if it failed."""
        from ..errors import OpenAIError, ResponseEndedError

        if response is None:
            raise OpenAIError("the stream held no response")
        if response.usage is not None:
            self.last.usage = response.usage.input_tokens or 0, response.usage.output_tokens or 0
        if response.status in ("failed", "cancelled"):
            said = getattr(response.error, "message", None)
            raise ResponseEndedError(f"the response {response.id} {response.status}" + (f": {said}" if said else ""))
        if response.status == "incomplete":
            reason = str(getattr(response.incomplete_details, "reason", None))
            self.last.ended = _ENDED.get(reason, f"the answer is cut off: {reason}")
        for item in response.output or ():
            for part in cast("Any", getattr(item, "content", None)) or ():
                if part.type == "refusal":
                    self.last.refusal += part.refusal or ""

    def mark(self) -> Any:
        """Where the conversation stands."""
        return super().mark(), self.previous, self._sent

    def back(self, mark: Any) -> None:
        """Forget what was said since."""
        turns, self.previous, self._sent = mark
        super().back(turns)

    def clear(self) -> None:
        """Forget all that was said."""
        super().clear()
        self.previous, self._sent = None, 0


def text_of(response: Any) -> str:
    """A response's words; "" where it has none."""
    return response.output_text or "" if response.output else ""


def _input_message(turn: Turn) -> dict[str, Any]:
    if not turn.attachments:
        return {"role": turn.role, "content": turn.text}
    parts: list[dict[str, Any]] = [{"type": "input_text", "text": turn.text}]
    for part in turn.attachments:
        if part.kind == "image":
            parts.append({"type": "input_image", "image_url": part.url, "detail": "auto"})
        else:
            parts.append({"type": "input_file", "filename": part.name, "file_data": part.url})
    return {"role": turn.role, "content": parts}
