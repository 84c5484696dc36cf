"""The types of what helper streams and `parse` give, in both colours."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from dataclasses import dataclass
from typing import Any, assert_type

from oai_lite import (
    APIResponse,
    AssistantEventHandler,
    AsyncAPIResponse,
    AsyncAssistantEventHandler,
    AsyncOpenAI,
    LegacyAPIResponse,
    OpenAI,
)
from oai_lite.lib.streaming import AssistantStreamManager, AsyncAssistantStreamManager
from oai_lite.lib.streaming.chat import (
    AsyncChatCompletionStream,
    AsyncChatCompletionStreamManager,
    ChatCompletionStream,
    ChatCompletionStreamManager,
    ChatCompletionStreamState,
)
from oai_lite.lib.streaming.responses import AsyncResponseStream, ResponseStream, ResponseStreamManager
from oai_lite.types.beta import AssistantStreamEvent
from oai_lite.types.beta.threads import Message, Run
from oai_lite.types.chat import ChatCompletionMessageParam, ParsedChatCompletion
from oai_lite.types.responses import ParsedResponse

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]


@dataclass
class City:
    """A place."""

    name: str


class Handler(AssistantEventHandler):
    """One of the user's own."""


class AsyncHandler(AsyncAssistantEventHandler):
    """One of the user's own."""


def chat(client: OpenAI) -> None:
    """The type that was asked for is the type of what comes."""
    completions = client.chat.completions
    assert_type(
        completions.stream(model="m", messages=MESSAGES, response_format=City), ChatCompletionStreamManager[City]
    )
    assert_type(completions.stream(model="m", messages=MESSAGES), ChatCompletionStreamManager[None])
    assert_type(
        completions.stream(model="m", messages=MESSAGES, response_format={"type": "json_object"}, temperature=1),
        ChatCompletionStreamManager[None],
    )
    with completions.stream(model="m", messages=MESSAGES, response_format=City) as stream:
        assert_type(stream, ChatCompletionStream[City])
        for event in stream:
            if event.type == "content.done":
                assert_type(event.parsed, City | None)
            elif event.type == "content.delta":
                assert_type(event.snapshot, str)
        assert_type(stream.text_deltas(), Iterator[str])
        assert_type(stream.get_final_completion(), ParsedChatCompletion[City])
        assert_type(stream.until_done(), ChatCompletionStream[City])
        assert_type(stream.request_id, str | None)
    answer = completions.parse(model="m", messages=MESSAGES, response_format=City)
    assert_type(answer, ParsedChatCompletion[City])
    assert_type(answer.choices[0].message.parsed, City | None)
    assert_type(completions.parse(model="m", messages=MESSAGES), ParsedChatCompletion[None])
    assert_type(
        completions.with_raw_response.parse(model="m", messages=MESSAGES, response_format=City),
        LegacyAPIResponse[ParsedChatCompletion[City]],
    )
    assert_type(
        completions.with_streaming_response.parse(model="m", messages=MESSAGES, response_format=City),
        AbstractContextManager[APIResponse[ParsedChatCompletion[City]]],
    )
    state: ChatCompletionStreamState[City] = ChatCompletionStreamState(response_format=City)
    assert_type(state.get_final_completion(), ParsedChatCompletion[City])


async def async_chat(client: AsyncOpenAI) -> None:
    """The same, awaited."""
    completions = client.chat.completions
    manager = completions.stream(model="m", messages=MESSAGES, response_format=City)
    assert_type(manager, AsyncChatCompletionStreamManager[City])
    async with manager as stream:
        assert_type(stream, AsyncChatCompletionStream[City])
        async for event in stream:
            if event.type == "content.done":
                assert_type(event.parsed, City | None)
        assert_type(stream.text_deltas(), AsyncIterator[str])
        assert_type(await stream.get_final_completion(), ParsedChatCompletion[City])
    assert_type(await completions.parse(model="m", messages=MESSAGES, response_format=City), ParsedChatCompletion[City])
    assert_type(await completions.parse(model="m", messages=MESSAGES), ParsedChatCompletion[None])
    assert_type(
        await completions.with_raw_response.parse(model="m", messages=MESSAGES, response_format=City),
        LegacyAPIResponse[ParsedChatCompletion[City]],
    )
    assert_type(
        completions.with_streaming_response.parse(model="m", messages=MESSAGES, response_format=City),
        AbstractAsyncContextManager[AsyncAPIResponse[ParsedChatCompletion[City]]],
    )


def responses(client: OpenAI) -> None:
    """`text_format`, or `parse_as` where it is another."""
    assert_type(client.responses.stream(model="m", input="x", text_format=City), ResponseStreamManager[City])
    with client.responses.stream(response_id="r", starting_after=3) as stored:
        assert_type(stored, ResponseStream[None])
    with client.responses.stream(model="m", input="x", text_format=City) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event.delta, str)
        assert_type(stream.get_final_response(), ParsedResponse[City])
    answer = client.responses.parse(model="m", input="x", text_format=City)
    assert_type(answer, ParsedResponse[City])
    assert_type(answer.output_parsed, City | None)
    assert_type(client.responses.parse(model="m", input="x"), ParsedResponse[None])
    assert_type(client.responses.parse(model="m", input="x", parse_as=City), ParsedResponse[City])
    assert_type(client.responses.parse(model="m", input="x", text_format=City, parse_as=int), ParsedResponse[int])
    for item in answer.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.parsed, City | None)


async def async_responses(client: AsyncOpenAI) -> None:
    """The same, awaited."""
    async with client.responses.stream(model="m", input="x", text_format=City) as stream:
        assert_type(stream, AsyncResponseStream[City])
        assert_type(await stream.get_final_response(), ParsedResponse[City])
    assert_type(await client.responses.parse(model="m", input="x", text_format=City), ParsedResponse[City])
    assert_type(
        await client.responses.with_raw_response.parse(model="m", input="x", text_format=City),
        LegacyAPIResponse[ParsedResponse[City]],
    )


def assistants(client: OpenAI) -> None:
    """The handler that was given is the one that comes."""
    runs = client.beta.threads.runs
    assert_type(runs.stream(thread_id="t", assistant_id="a"), AssistantStreamManager[AssistantEventHandler])
    with runs.stream(thread_id="t", assistant_id="a", event_handler=Handler()) as handler:
        assert_type(handler, Handler)
        for event in handler:
            assert_type(event, AssistantStreamEvent)
        assert_type(handler.get_final_run(), Run)
        assert_type(handler.get_final_messages(), list[Message])
    assert_type(
        client.beta.threads.create_and_run_stream(assistant_id="a", event_handler=Handler()),
        AssistantStreamManager[Handler],
    )


async def async_assistants(client: AsyncOpenAI, outputs: Any) -> None:
    """The same, awaited."""
    runs = client.beta.threads.runs
    manager = runs.submit_tool_outputs_stream(thread_id="t", run_id="r", tool_outputs=outputs)
    assert_type(manager, AsyncAssistantStreamManager[AsyncAssistantEventHandler])
    async with runs.stream(thread_id="t", assistant_id="a", event_handler=AsyncHandler()) as handler:
        assert_type(handler, AsyncHandler)
        assert_type(await handler.get_final_run(), Run)
