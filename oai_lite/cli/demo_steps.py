"""The steps of the demonstration: each a small program against the public API, as a reader would write it.

Rules: a step uses nothing but public names, prints what a person wants to see, and returns one short note for the
table. What goes wrong is left to fly; `demo` tells it. A step that expects more of a model than it did raises
`UnexpectedError`.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import APIStatusError, AsyncOpenAI, OpenAI, hookimpl
from .screen import Screen

if TYPE_CHECKING:
    from ..testing import Server
    from ..types.chat import ChatCompletionMessageParam, ChatCompletionToolParam


_PATIENCE = 120.0  # seconds a call may take: a large model on a small machine is slow


class UnexpectedError(ValueError):
    """The call went through, but the answer is not what this step needs."""


class StepSkippedError(Exception):
    """This step makes no sense here; the message says why."""


class Watch:
    """A plugin that looks on: it counts requests and notes each retry with its reason and its pause."""

    def __init__(self) -> None:
        self.requests: int = 0
        self.retries: list[tuple[str, float]] = []

    @hookimpl
    def oai_lite_observe(self) -> Callable[[str, Mapping[str, Any]], None]:
        """The listener."""
        return self._saw

    def _saw(self, event: str, facts: Mapping[str, Any]) -> None:
        if event == "request":
            self.requests += 1
        elif event == "retry":
            self.retries.append((str(facts["error"]), float(facts["wait"])))


@dataclass
class Stage:
    """What every step has at hand."""

    screen: Screen
    base_url: str
    api_key: str = field(repr=False)
    model: str
    embedding_model: str
    server: Server | None  # ours; None when it is somebody else's
    watch: Watch = field(default_factory=Watch)

    @cached_property
    def client(self) -> OpenAI:
        """The client that most steps use, made when the first asks."""
        return OpenAI(**self.settings)

    @property
    def settings(self) -> dict[str, Any]:
        """How a client is built for this server. Our own is on loopback, where no proxy leads."""
        direct: dict[str, Any] = {"proxy": ""} if self.server else {}
        return {
            "base_url": self.base_url,
            "api_key": self.api_key,
            "timeout": _PATIENCE,
            "plugins": [self.watch],
            **direct,
        }

    def close(self) -> None:
        """Close that client, if there is one."""
        if "client" in self.__dict__:
            self.client.close()


@dataclass(frozen=True)
class Step:
    """A part of the demonstration: its name, and what it does."""

    title: str
    act: Callable[[Stage], str]


def chat(stage: Stage) -> str:
    """One question, answered whole."""
    question = "Why is the sky blue? Answer in two sentences."
    completion = stage.client.chat.completions.create(
        model=stage.model, messages=[{"role": "user", "content": question}]
    )
    stage.screen.text(f"> {question}", "dim")
    stage.screen.text(completion.choices[0].message.content or "")
    usage = completion.usage
    return f"{usage.prompt_tokens} tokens in, {usage.completion_tokens} out" if usage else "no usage given"


def streaming_chat(stage: Stage) -> str:
    """The same as it is written, with the time to the first word."""
    question = "Tell me about the lighthouse and the sea."
    began = time.perf_counter()
    first = 0.0
    pieces = 0
    with stage.client.chat.completions.create(
        model=stage.model, messages=[{"role": "user", "content": question}], stream=True
    ) as stream:
        for chunk in stream:
            text = chunk.choices[0].delta.content if chunk.choices else None
            if text:
                if not pieces:
                    first = time.perf_counter() - began
                    stage.screen.text(f"> {question}", "dim")
                pieces += 1
                stage.screen.piece(text)
    return f"{pieces} pieces, the first after {1000 * first:.0f} ms"


def structured_json(stage: Stage) -> str:
    """An answer in the shape of a JSON schema."""
    schema: dict[str, object] = {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "country": {"type": "string"},
            "founded": {"type": "integer", "minimum": -3000, "maximum": 2000},
            "kind": {"type": "string", "enum": ["capital", "port", "village"]},
            "known_for": {"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 3},
        },
        "required": ["city", "country", "founded", "kind", "known_for"],
        "additionalProperties": False,
    }
    completion = stage.client.chat.completions.create(
        model=stage.model,
        messages=[{"role": "user", "content": "Describe Lisbon in Portugal, known for Fado and Trams, as JSON."}],
        response_format={"type": "json_schema", "json_schema": {"name": "city", "schema": schema, "strict": True}},
    )
    city = json.loads(completion.choices[0].message.content or "")
    for name in ("city", "country", "founded", "kind", "known_for"):
        stage.screen.fact(name, ", ".join(city[name]) if name == "known_for" else city[name])
    return f"{len(city)} fields, as the schema asks"


def tool_call(stage: Stage) -> str:
    """A function that the model calls, and what it says to the function's answer."""
    weather: ChatCompletionToolParam = {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "The weather in a city right now.",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}, "unit": {"type": "string", "enum": ["celsius"]}},
                "required": ["city", "unit"],
                "additionalProperties": False,
            },
            "strict": True,
        },
    }
    question = "What is the weather in Oslo?"
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": question}]
    asked = stage.client.chat.completions.create(model=stage.model, messages=messages, tools=[weather])
    call = next((call for call in asked.choices[0].message.tool_calls or () if call.type == "function"), None)
    if call is None:
        raise UnexpectedError("the model answered by itself instead of calling the tool")
    arguments = json.loads(call.function.arguments)
    result = f"{arguments['city']}: 4 degrees, light rain"
    stage.screen.fact("question", question)
    stage.screen.fact("it calls", f"{call.function.name}({', '.join(f'{k}={v!r}' for k, v in arguments.items())})")
    stage.screen.fact("we answer", result)
    messages += [
        {
            "role": "assistant",
            "tool_calls": [
                {
                    "id": call.id,
                    "type": "function",
                    "function": {"name": call.function.name, "arguments": call.function.arguments},
                }
            ],
        },
        {"role": "tool", "tool_call_id": call.id, "content": result},
    ]
    told = stage.client.chat.completions.create(model=stage.model, messages=messages, tools=[weather])
    stage.screen.fact("it says", told.choices[0].message.content)
    return f"{call.function.name} for {arguments['city']}, there and back"


def responses(stage: Stage) -> str:
    """Two responses, the second of which goes on from the first."""
    first = stage.client.responses.create(model=stage.model, input="Name a good reason to write tests.")
    stage.screen.text("> Name a good reason to write tests.", "dim")
    stage.screen.text(first.output_text)
    events = 0
    stage.screen.text("> And another one?", "dim")
    with stage.client.responses.create(
        model=stage.model, input="And another one?", previous_response_id=first.id, stream=True
    ) as stream:
        for event in stream:
            events += 1
            if event.type == "response.output_text.delta":
                stage.screen.piece(event.delta)
    return f"one whole, one as a stream of {events} events that goes on from it"


def embeddings(stage: Stage) -> str:
    """Which of three sentences are near each other."""
    sentences = [
        "The cat sleeps in the warm window.",
        "A sleepy cat lies by the window.",
        "Interest rates rose again in March.",
    ]
    answer = stage.client.embeddings.create(model=stage.embedding_model, input=sentences)
    vectors = [row.embedding for row in answer.data]
    for first, second in ((0, 1), (0, 2), (1, 2)):
        near = _cosine(vectors[first], vectors[second])
        stage.screen.fact(f"cosine {near:+.2f}", f"{sentences[first]}  ~  {sentences[second]}")
    return f"{len(vectors)} vectors of {len(vectors[0])} numbers"


def files(stage: Stage) -> str:
    """A file up, listed, down again, and away."""
    line = json.dumps({"custom_id": "1", "method": "POST", "url": "/v1/embeddings", "body": {"input": "ü"}})
    client = stage.client
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "oai-lite-demo.jsonl")
        path.write_text(line + "\n", encoding="utf-8")
        uploaded = client.files.create(file=path, purpose="batch")
    deleted = False
    try:
        stage.screen.fact("uploaded", f"{uploaded.filename}, {uploaded.bytes} bytes, as {uploaded.id}")
        listed = any(file.id == uploaded.id for file in client.files.list(purpose="batch", limit=100))
        stage.screen.fact("listed", "yes" if listed else "not yet")
        content = client.files.content(uploaded.id).read()
        stage.screen.fact("read back", "the same bytes" if content == f"{line}\n".encode() else "other bytes!")
        if content != f"{line}\n".encode():
            raise UnexpectedError("the file came back changed")
        deleted = client.files.delete(uploaded.id).deleted
        stage.screen.fact("deleted", "yes" if deleted else "no")
    finally:
        if not deleted:
            with suppress(APIStatusError):
                client.files.delete(uploaded.id)
    return f"{uploaded.bytes} bytes up, down and away"


def models(stage: Stage) -> str:
    """What there is to ask."""
    names = [model.id for model in stage.client.models.list()]
    more = f" and {len(names) - 6} more" if len(names) > 6 else ""
    stage.screen.text(", ".join(names[:6]) + more)
    return f"{len(names)} models"


def moderations(stage: Stage) -> str:
    """A kind sentence and an unkind one."""
    sentences = ["I love this garden.", "I will kill you."]
    answer = stage.client.moderations.create(input=sentences)
    for sentence, result in zip(sentences, answer.results, strict=True):
        found = [name for name, flagged in result.categories.to_dict().items() if flagged]
        stage.screen.fact("flagged" if result.flagged else "fine", f"{sentence}  {', '.join(found)}")
    return f"{sum(result.flagged for result in answer.results)} of {len(sentences)} flagged"


def an_error(stage: Stage) -> str:
    """What an error tells."""
    try:
        stage.client.chat.completions.create(model="no-such-model", messages=[{"role": "user", "content": "Hello?"}])
    except APIStatusError as error:
        stage.screen.fact("type", type(error).__name__)
        stage.screen.fact("message", error.message)
        stage.screen.fact("status", error.status_code)
        stage.screen.fact("code", error.code)
        stage.screen.fact("request id", error.request_id)
        return f"{type(error).__name__}, as it should be"
    raise UnexpectedError("the server took a model that does not exist")


def a_retry(stage: Stage) -> str:
    """A failure that the caller never sees."""
    if stage.server is None:
        raise StepSkippedError("only our own server fails on demand")
    stage.server.fail(503, headers={"retry-after": "0.2"})
    before = len(stage.watch.retries)
    stage.client.models.retrieve(stage.model)
    for reason, pause in stage.watch.retries[before:]:
        stage.screen.fact("first try", reason)
        stage.screen.fact("pause", f"{pause:.2f} s, as the server asked")
    stage.screen.fact("second try", "answered")
    return "one 503 that the caller never saw"


def several_at_once(stage: Stage) -> str:
    """Streams side by side in the asynchronous client."""
    began = time.perf_counter()
    seconds = asyncio.run(_several(stage))
    total = time.perf_counter() - began
    return f"{len(seconds)} streams: {sum(seconds):.2f} s of answers in {total:.2f} s"


async def _several(stage: Stage) -> list[float]:
    async with AsyncOpenAI(**stage.settings) as client:

        async def ask(subject: str) -> float:
            began = time.perf_counter()
            said = ""
            stream = await client.chat.completions.create(
                model=stage.model,
                messages=[{"role": "user", "content": f"One sentence about {subject}."}],
                stream=True,
            )
            async with stream:
                async for chunk in stream:
                    said += (chunk.choices[0].delta.content or "") if chunk.choices else ""
            took = time.perf_counter() - began
            stage.screen.fact(f"{took:.2f} s", f"{subject}: {said}")
            return took

        subjects = ("rivers", "bridges", "trains", "bread", "maps")
        return list(await asyncio.gather(*map(ask, subjects)))


def _cosine(first: list[float], second: list[float]) -> float:
    product = sum(a * b for a, b in zip(first, second, strict=True))
    lengths = sum(a * a for a in first) * sum(b * b for b in second)
    return product / lengths**0.5 if lengths else 0.0


STEPS = (
    Step("Chat", chat),
    Step("Chat, streamed", streaming_chat),
    Step("Structured JSON", structured_json),
    Step("A tool call", tool_call),
    Step("Responses", responses),
    Step("Embeddings", embeddings),
    Step("Files", files),
    Step("Models", models),
    Step("Moderations", moderations),
    Step("An error", an_error),
    Step("A retry", a_retry),
    Step("Several at once", several_at_once),
)
