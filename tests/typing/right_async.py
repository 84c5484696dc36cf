"""The types of what the asynchronous client gives."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path
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
from oai_lite.page import AsyncConversationCursorPage, AsyncCursorPage, AsyncNextCursorPage, AsyncPage, AsyncPaginator
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


async def more_resources(client: AsyncOpenAI, path: Path, flag: bool) -> None:
    """The other resources, their pages of all kinds, forms, helpers, and what `shorthand` adds."""
    organization = client.admin.organization
    assert_type(await organization.projects.retrieve("p"), types.admin.organization.Project)
    assert_type(await organization.groups.list(), AsyncNextCursorPage[types.admin.organization.Group])
    assert_type(
        await organization.certificates.activate(certificate_ids=["c"]),
        AsyncPage[types.admin.organization.CertificateActivateResponse],
    )
    assert_type(await client.beta.assistants.create(model="m"), types.beta.Assistant)
    assert_type(await client.beta.threads.runs.poll("r", thread_id="t"), types.beta.threads.Run)
    assert_type(await client.beta.responses.create(model="m", input="x", betas=[]), types.beta.BetaResponse)
    assert_type(await client.beta.chat.completions.create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(await client.beta.agents.sessions.retrieve("s"), types.beta.AgentSession)
    assert_type(
        await client.conversations.items.list("c"), AsyncConversationCursorPage[types.conversations.ConversationItem]
    )
    assert_type(await client.fine_tuning.jobs.retrieve("j"), types.fine_tuning.FineTuningJob)
    assert_type(await client.images.generate(prompt="p"), types.ImagesResponse)
    assert_type(await client.images.generate(prompt="p", stream=True), AsyncStream[types.ImageGenStreamEvent])
    transcriptions = client.audio.transcriptions
    assert_type(await transcriptions.create(file=path, model="m"), types.audio.Transcription)
    assert_type(await transcriptions.create(file=path, model="m", response_format="text"), str)
    assert_type(
        await transcriptions.create(file=path, model="m", response_format="verbose_json"),
        types.audio.TranscriptionVerbose,
    )
    assert_type(await client.audio.speech.create(model="m", input="x", voice="alloy"), HttpxBinaryResponseContent)
    assert_type(await client.videos.create_and_poll(prompt="p", max_wait_seconds=9), types.Video)
    assert_type(await client.containers.delete("c"), None)
    assert_type(client.webhooks.unwrap(b"{}", {}), types.webhooks.UnwrapWebhookEvent)
    uploaded = await client.uploads.upload_file_chunked(file=path, mime_type="text/plain", purpose="batch")
    assert_type(uploaded, types.Upload)
    assert_type(await client.uploads.create(file=path, purpose="assistants"), types.Upload)
    assert_type(await client.uploads.create(bytes=1, filename="f", mime_type="m", purpose="batch"), types.Upload)
    assert_type(await client.uploads.list(), AsyncCursorPage[types.Upload])
    assert_type(await client.vector_stores.create(name="kb", expires_after=30), types.VectorStore)
    assert_type(
        await client.vector_stores.file_batches.create(vector_store_id="vs", files=["file-a", {"file_id": "file-b"}]),
        types.vector_stores.VectorStoreFileBatch,
    )
    assert_type(
        await client.vector_stores.query(vector_store_id="vs", query="q", max_files=5),
        AsyncPage[types.VectorStoreSearchResponse],
    )
    created = await client.batches.create(
        request_type="embeddings", inputs=[{"input": "x"}], request_params={"model": "m"}
    )
    assert_type(created, types.Batch)
    usual = await client.batches.create(completion_window="24h", endpoint="/v1/responses", input_file_id="f")
    assert_type(usual, types.Batch)
    for result in await client.batches.run([{"input": "x"}], request_type="embeddings"):
        assert_type(result.failed, bool)
    assert_type((await client.responses.feedback.create("r", feedback_type="thumbs_up")).comment, str | None)
    assert_type(
        await client.with_raw_response.vector_stores.create(name="kb", expires_after=30),
        LegacyAPIResponse[types.VectorStore],
    )
    assert_type(
        await client.with_raw_response.batches.create(
            completion_window="24h", endpoint="/v1/responses", input_file_id="f"
        ),
        LegacyAPIResponse[types.Batch],
    )


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


async def sessions(client: AsyncOpenAI) -> None:
    """WebSocket sessions: coroutines, and typed events."""
    async with client.realtime.connect(model="m") as connection:
        assert_type(await connection.recv(), types.realtime.RealtimeServerEvent)
        assert_type(await connection.recv_bytes(), bytes)
        assert_type(await connection.conversation.item.delete(item_id="i"), None)
        async for event in connection:
            assert_type(event, types.realtime.RealtimeServerEvent)
        assert_type(await connection.dispatch_events(), None)
    live = await client.live.sideband.connect(session_id="s").enter()
    assert_type(await live.transport.dtmf.send(event="1"), None)
    assert_type(await live.recv(), types.live.ConnectServerEvent)
