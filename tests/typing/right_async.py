"""The types of what the asynchronous client gives."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any, assert_type

from oai_lite import (
    AsyncAPIResponse,
    AsyncOpenAI,
    AsyncStream,
    HttpxBinaryResponseContent,
    LegacyAPIResponse,
    Model,
    RequestOptions,
    Timeout,
    omit,
    types,
)
from oai_lite.page import AsyncCursorPage, AsyncPage, AsyncPaginator
from oai_lite.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessageParam,
    ChatCompletionStoreMessage,
)
from oai_lite.types.responses import Response, ResponseItem, ResponseStreamEvent

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]


class Weather(Model):
    """An answer of an endpoint that has no method."""

    degrees: float


async def results(client: AsyncOpenAI) -> None:
    """Methods are awaited, and give models."""
    answer = await client.chat.completions.create(model="m", messages=MESSAGES)
    assert_type(answer, ChatCompletion)
    assert_type(answer.choices[0].message.content, str | None)
    assert_type(await client.chat.completions.retrieve("c"), ChatCompletion)
    assert_type(await client.chat.completions.update("c", metadata=None), ChatCompletion)
    assert_type(await client.chat.completions.delete("c"), types.chat.ChatCompletionDeleted)
    assert_type(await client.completions.create(model="m", prompt="Once"), types.Completion)
    assert_type(await client.embeddings.create(model="m", input="a"), types.CreateEmbeddingResponse)
    assert_type(await client.moderations.create(input=["x"]), types.ModerationCreateResponse)
    assert_type(await client.models.retrieve("m"), types.Model)
    assert_type(await client.models.delete("m"), types.ModelDeleted)
    assert_type(await client.responses.create(model="m", input="x"), Response)
    assert_type(await client.responses.retrieve("r"), Response)
    assert_type(await client.responses.input_tokens.count(input="x"), types.responses.InputTokenCountResponse)
    await client.responses.delete("r")
    assert_type(await client.files.create(file=b"{}", purpose="batch"), types.FileObject)
    assert_type(await client.files.content("f"), HttpxBinaryResponseContent)
    assert_type(await client.files.retrieve_content("f"), str)
    assert_type(await client.files.wait_for_processing("f", poll_interval=1), types.FileObject)


async def streams(client: AsyncOpenAI, flag: bool) -> None:
    """`stream` decides, as in the other colour."""
    chat = client.chat.completions
    assert_type(await chat.create(model="m", messages=MESSAGES, stream=True), AsyncStream[ChatCompletionChunk])
    assert_type(await chat.create(model="m", messages=MESSAGES, stream=False), ChatCompletion)
    assert_type(await chat.create(model="m", messages=MESSAGES, stream=None), ChatCompletion)
    assert_type(
        await chat.create(model="m", messages=MESSAGES, stream=flag), ChatCompletion | AsyncStream[ChatCompletionChunk]
    )
    assert_type(await client.completions.create(model="m", prompt="x", stream=True), AsyncStream[types.Completion])
    assert_type(await client.responses.create(model="m", input="x", stream=True), AsyncStream[ResponseStreamEvent])
    assert_type(
        await client.responses.create(model="m", input="x", stream=flag), Response | AsyncStream[ResponseStreamEvent]
    )
    assert_type(await client.responses.retrieve("r", stream=True), AsyncStream[ResponseStreamEvent])
    async with await chat.create(model="m", messages=MESSAGES, stream=True) as stream:
        async for chunk in stream:
            assert_type(chunk, ChatCompletionChunk)
    async for event in await client.responses.create(model="m", input="x", stream=True):
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)


async def pages(client: AsyncOpenAI) -> None:
    """A list is awaited for its first page, or walked as it is."""
    listed = client.files.list(limit=2)
    assert_type(listed, AsyncPaginator[types.FileObject, AsyncCursorPage[types.FileObject]])
    page = await listed
    assert_type(page, AsyncCursorPage[types.FileObject])
    assert_type(page.data, list[types.FileObject])
    assert_type(await page.get_next_page(), AsyncCursorPage[types.FileObject])
    assert_type(page.iter_pages(), AsyncIterator[AsyncCursorPage[types.FileObject]])
    async for file in client.files.list():
        assert_type(file, types.FileObject)
    async for file in page:
        assert_type(file, types.FileObject)
    assert_type(await client.models.list(), AsyncPage[types.Model])
    assert_type([model.id async for model in client.models.list()], list[str])
    assert_type(await client.chat.completions.list(), AsyncCursorPage[ChatCompletion])
    assert_type(await client.chat.completions.messages.list("c"), AsyncCursorPage[ChatCompletionStoreMessage])
    assert_type(await client.responses.input_items.list("r"), AsyncCursorPage[ResponseItem])


async def raw(client: AsyncOpenAI) -> None:
    """Whole answers: awaited once, parsed without."""
    chat = client.chat.completions
    answer = await chat.with_raw_response.create(model="m", messages=MESSAGES)
    assert_type(answer, LegacyAPIResponse[ChatCompletion])
    assert_type(answer.parse(), ChatCompletion)
    assert_type(
        await client.with_raw_response.chat.completions.create(model="m", messages=MESSAGES),
        LegacyAPIResponse[ChatCompletion],
    )
    streamed = await chat.with_raw_response.create(model="m", messages=MESSAGES, stream=True)
    assert_type(streamed, LegacyAPIResponse[AsyncStream[ChatCompletionChunk]])
    assert_type(streamed.parse(), AsyncStream[ChatCompletionChunk])
    assert_type(await client.files.with_raw_response.list(), LegacyAPIResponse[AsyncCursorPage[types.FileObject]])


async def unread(client: AsyncOpenAI) -> None:
    """Answers that are read inside an `async with`."""
    chat = client.chat.completions.with_streaming_response
    opening = chat.create(model="m", messages=MESSAGES)
    assert_type(opening, AbstractAsyncContextManager[AsyncAPIResponse[ChatCompletion]])
    async with opening as answer:
        assert_type(answer, AsyncAPIResponse[ChatCompletion])
        assert_type(await answer.parse(), ChatCompletion)
        assert_type(await answer.read(), bytes)
        assert_type(answer.iter_lines(), AsyncIterator[str])
    async with chat.create(model="m", messages=MESSAGES, stream=True) as answers:
        assert_type(await answers.parse(), AsyncStream[ChatCompletionChunk])
    async with client.with_streaming_response.files.content("f") as content:
        await content.stream_to_file("f.bin")


async def options(client: AsyncOpenAI, shared: RequestOptions) -> None:
    """Every method takes the options of a request."""
    assert_type(
        await client.models.retrieve(
            "m", extra_headers={"a": omit}, extra_query=None, timeout=Timeout(3), max_retries=4
        ),
        types.Model,
    )
    await client.chat.completions.create(model="m", messages=MESSAGES, temperature=None, **shared)


async def key() -> str:
    """A key that takes its time."""
    return "key"


async def clients() -> None:
    """Options of a client, and copies of it."""
    client = AsyncOpenAI(api_key=key, timeout=20)
    assert_type(client.with_options(timeout=None), AsyncOpenAI)
    async with AsyncOpenAI(api_key="key") as inside:
        assert_type(inside, AsyncOpenAI)
    await client.close()


async def any_endpoint(client: AsyncOpenAI) -> None:
    """Endpoints without a method give what they are cast to."""
    assert_type(await client.get("/weather", cast_to=Weather), Weather)
    assert_type(await client.get("/weather", cast_to=Weather, stream=True), AsyncStream[Weather])
    assert_type(await client.post("/weather", cast_to=str, body={}), str)
    assert_type(await client.delete("/weather", cast_to=dict[str, Any]), dict[str, Any])
