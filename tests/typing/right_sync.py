"""The types of what the synchronous client gives."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, assert_type

import oai_lite
from oai_lite import (
    APIResponse,
    HttpxBinaryResponseContent,
    LegacyAPIResponse,
    Model,
    OpenAI,
    RequestOptions,
    Stream,
    Timeout,
    not_given,
    omit,
    types,
)
from oai_lite.page import SyncConversationCursorPage, SyncCursorPage, SyncNextCursorPage, SyncPage
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


def results(client: OpenAI) -> None:
    """Methods give models."""
    answer = client.chat.completions.create(model="m", messages=MESSAGES)
    assert_type(answer, ChatCompletion)
    assert_type(answer.choices[0].message.content, str | None)
    assert_type(client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}]), ChatCompletion)
    assert_type(client.chat.completions.retrieve("c"), ChatCompletion)
    assert_type(client.chat.completions.update("c", metadata={"a": "b"}), ChatCompletion)
    assert_type(client.chat.completions.delete("c"), types.chat.ChatCompletionDeleted)
    assert_type(client.completions.create(model="m", prompt="Once"), types.Completion)
    assert_type(client.embeddings.create(model="m", input=["a", "b"]), types.CreateEmbeddingResponse)
    assert_type(client.embeddings.create(model="m", input=[[1, 2], [3]]).data[0].embedding, list[float])
    assert_type(client.moderations.create(input="x"), types.ModerationCreateResponse)
    assert_type(client.models.retrieve("m"), types.Model)
    assert_type(client.models.delete(model="m"), types.ModelDeleted)
    assert_type(client.responses.create(model="m", input="x"), Response)
    assert_type(client.responses.create(model="m", input="x").output_text, str)
    assert_type(client.responses.retrieve("r"), Response)
    assert_type(client.responses.cancel("r"), Response)
    assert_type(client.responses.compact(model="m"), types.responses.CompactedResponse)
    assert_type(client.responses.input_tokens.count(input="x"), types.responses.InputTokenCountResponse)
    client.responses.delete("r")


def files(client: OpenAI, path: Path) -> None:
    """Files come from everywhere that bytes do."""
    assert_type(client.files.create(file=path, purpose="batch"), types.FileObject)
    assert_type(client.files.create(file=b"{}", purpose="batch"), types.FileObject)
    assert_type(client.files.create(file=("a.jsonl", b"{}", "application/jsonl"), purpose="batch"), types.FileObject)
    with path.open("rb") as opened:
        assert_type(client.files.create(file=opened, purpose="user_data"), types.FileObject)
    assert_type(client.files.retrieve("f"), types.FileObject)
    assert_type(client.files.delete("f"), types.FileDeleted)
    assert_type(client.files.content("f"), HttpxBinaryResponseContent)
    assert_type(client.files.content("f").read(), bytes)
    assert_type(client.files.retrieve_content("f"), str)
    assert_type(client.files.wait_for_processing("f", poll_interval=1, max_wait_seconds=9), types.FileObject)


def more_resources(client: OpenAI, path: Path, flag: bool) -> None:
    """The other resources, their pages of all kinds, forms, helpers, and what `shorthand` adds."""
    organization = client.admin.organization
    assert_type(organization.projects.retrieve("p"), types.admin.organization.Project)
    assert_type(organization.groups.list(), SyncNextCursorPage[types.admin.organization.Group])
    assert_type(
        organization.certificates.activate(certificate_ids=["c"]),
        SyncPage[types.admin.organization.CertificateActivateResponse],
    )
    assert_type(client.beta.assistants.create(model="m"), types.beta.Assistant)
    assert_type(client.beta.threads.runs.poll("r", thread_id="t"), types.beta.threads.Run)
    assert_type(client.beta.responses.create(model="m", input="x", betas=[]), types.beta.BetaResponse)
    assert_type(client.beta.chat.completions.create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(client.beta.agents.sessions.retrieve("s"), types.beta.AgentSession)
    assert_type(client.conversations.items.list("c"), SyncConversationCursorPage[types.conversations.ConversationItem])
    assert_type(client.fine_tuning.jobs.retrieve("j"), types.fine_tuning.FineTuningJob)
    assert_type(client.images.generate(prompt="p"), types.ImagesResponse)
    assert_type(client.images.generate(prompt="p", stream=True), Stream[types.ImageGenStreamEvent])
    transcriptions = client.audio.transcriptions
    assert_type(transcriptions.create(file=path, model="m"), types.audio.Transcription)
    assert_type(transcriptions.create(file=path, model="m", response_format="text"), str)
    assert_type(
        transcriptions.create(file=path, model="m", response_format="verbose_json"), types.audio.TranscriptionVerbose
    )
    assert_type(client.audio.speech.create(model="m", input="x", voice="alloy"), HttpxBinaryResponseContent)
    assert_type(client.videos.create_and_poll(prompt="p", max_wait_seconds=9), types.Video)
    assert_type(client.containers.delete("c"), None)
    assert_type(client.webhooks.unwrap(b"{}", {}), types.webhooks.UnwrapWebhookEvent)
    uploaded = client.uploads.upload_file_chunked(file=path, mime_type="text/plain", purpose="batch")
    assert_type(uploaded, types.Upload)
    assert_type(client.uploads.create(file=path, purpose="assistants"), types.Upload)
    assert_type(client.uploads.create(bytes=1, filename="f", mime_type="m", purpose="batch"), types.Upload)
    assert_type(client.uploads.list(), SyncCursorPage[types.Upload])
    assert_type(client.vector_stores.create(name="kb", expires_after=30), types.VectorStore)
    assert_type(
        client.vector_stores.file_batches.create(vector_store_id="vs", files=["file-a", {"file_id": "file-b"}]),
        types.vector_stores.VectorStoreFileBatch,
    )
    assert_type(
        client.vector_stores.query(vector_store_id="vs", query="q", max_files=5),
        SyncPage[types.VectorStoreSearchResponse],
    )
    created = client.batches.create(request_type="embeddings", inputs=[{"input": "x"}], request_params={"model": "m"})
    assert_type(created, types.Batch)
    usual = client.batches.create(completion_window="24h", endpoint="/v1/responses", input_file_id="f")
    assert_type(usual, types.Batch)
    for result in client.batches.run([{"input": "x"}], request_type="embeddings"):
        assert_type(result.failed, bool)
    assert_type(client.responses.feedback.create("r", feedback_type="thumbs_up").comment, str | None)
    assert_type(
        client.with_raw_response.vector_stores.create(name="kb", expires_after=30), LegacyAPIResponse[types.VectorStore]
    )
    assert_type(
        client.with_raw_response.batches.create(completion_window="24h", endpoint="/v1/responses", input_file_id="f"),
        LegacyAPIResponse[types.Batch],
    )


def streams(client: OpenAI, flag: bool) -> None:
    """`stream` decides: True gives a stream, False, None and `omit` a whole answer, and a bool one of both."""
    chat = client.chat.completions
    assert_type(chat.create(model="m", messages=MESSAGES, stream=True), Stream[ChatCompletionChunk])
    assert_type(chat.create(model="m", messages=MESSAGES, stream=False), ChatCompletion)
    assert_type(chat.create(model="m", messages=MESSAGES, stream=None), ChatCompletion)
    assert_type(chat.create(model="m", messages=MESSAGES, stream=flag), ChatCompletion | Stream[ChatCompletionChunk])
    assert_type(client.completions.create(model="m", prompt="x", stream=True), Stream[types.Completion])
    assert_type(
        client.completions.create(model="m", prompt="x", stream=flag), types.Completion | Stream[types.Completion]
    )
    assert_type(client.responses.create(model="m", input="x", stream=True), Stream[ResponseStreamEvent])
    assert_type(client.responses.create(model="m", input="x", stream=None), Response)
    assert_type(client.responses.create(model="m", input="x", stream=flag), Response | Stream[ResponseStreamEvent])
    assert_type(client.responses.retrieve("r", stream=True, starting_after=3), Stream[ResponseStreamEvent])
    assert_type(client.responses.retrieve("r", stream=False), Response)
    with chat.create(model="m", messages=MESSAGES, stream=True) as stream:
        assert_type(stream, Stream[ChatCompletionChunk])
        for chunk in stream:
            assert_type(chunk, ChatCompletionChunk)
            assert_type(chunk.choices[0].delta.content, str | None)
    for event in client.responses.create(model="m", input="x", stream=True):
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)
        elif event.type == "response.completed":
            assert_type(event.response, Response)


def pages(client: OpenAI) -> None:
    """Lists give pages, which walk over all that follow."""
    page = client.files.list(limit=2)
    assert_type(page, SyncCursorPage[types.FileObject])
    assert_type(page.data, list[types.FileObject])
    assert_type(page.has_next_page(), bool)
    assert_type(page.get_next_page(), SyncCursorPage[types.FileObject])
    assert_type(page.iter_pages(), Iterator[SyncCursorPage[types.FileObject]])
    for file in page:
        assert_type(file, types.FileObject)
    for other in page.iter_pages():
        assert_type(other, SyncCursorPage[types.FileObject])
    assert_type(client.models.list(), SyncPage[types.Model])
    assert_type([model.id for model in client.models.list()], list[str])
    assert_type(client.chat.completions.list(), SyncCursorPage[ChatCompletion])
    assert_type(client.chat.completions.messages.list("c"), SyncCursorPage[ChatCompletionStoreMessage])
    assert_type(client.responses.input_items.list("r"), SyncCursorPage[ResponseItem])


def raw(client: OpenAI, flag: bool) -> None:
    """Whole answers know what they are parsed to; the door may stand anywhere on the path."""
    chat = client.chat.completions
    answer = chat.with_raw_response.create(model="m", messages=MESSAGES)
    assert_type(answer, LegacyAPIResponse[ChatCompletion])
    assert_type(answer.parse(), ChatCompletion)
    assert_type(answer.status_code, int)
    assert_type(answer.request_id, str | None)
    assert_type(
        client.with_raw_response.chat.completions.create(model="m", messages=MESSAGES),
        LegacyAPIResponse[ChatCompletion],
    )
    assert_type(
        client.chat.with_raw_response.completions.create(model="m", messages=MESSAGES),
        LegacyAPIResponse[ChatCompletion],
    )
    streamed = chat.with_raw_response.create(model="m", messages=MESSAGES, stream=True)
    assert_type(streamed, LegacyAPIResponse[Stream[ChatCompletionChunk]])
    assert_type(streamed.parse(), Stream[ChatCompletionChunk])
    assert_type(client.files.with_raw_response.list(), LegacyAPIResponse[SyncCursorPage[types.FileObject]])
    assert_type(client.files.with_raw_response.retrieve("f").parse(), types.FileObject)


def unread(client: OpenAI) -> None:
    """Answers that are read inside a `with`."""
    chat = client.chat.completions.with_streaming_response
    opening = chat.create(model="m", messages=MESSAGES)
    assert_type(opening, AbstractContextManager[APIResponse[ChatCompletion]])
    with opening as answer:
        assert_type(answer, APIResponse[ChatCompletion])
        assert_type(answer.parse(), ChatCompletion)
        assert_type(answer.read(), bytes)
        assert_type(answer.iter_lines(), Iterator[str])
    with chat.create(model="m", messages=MESSAGES, stream=True) as answers:
        assert_type(answers.parse(), Stream[ChatCompletionChunk])
    with client.with_streaming_response.files.content("f") as content:
        content.stream_to_file("f.bin")
    with client.files.with_streaming_response.list() as listed:
        assert_type(listed.parse(), SyncCursorPage[types.FileObject])


def options(client: OpenAI, shared: RequestOptions) -> None:
    """Every method takes the options of a request, as keywords or as a dict that is handed on."""
    assert_type(
        client.models.retrieve(
            "m",
            extra_headers={"a": "b", "c": omit},
            extra_query={"d": 1},
            extra_body={"e": 2},
            timeout=3,
            max_retries=4,
        ),
        types.Model,
    )
    client.models.retrieve("m", timeout=Timeout(total=20, connect=2, read=5, idle=10))
    client.models.retrieve("m", timeout=None)
    client.models.retrieve("m", timeout=not_given)
    client.chat.completions.create(model="m", messages=MESSAGES, timeout=3.5, extra_body={"top_k": 1})
    client.chat.completions.create(model="m", messages=MESSAGES, temperature=None, n=2, **shared)
    client.responses.create(model="m", input="x", stream=True, **shared)
    client.responses.create(model="m", input="x", resend=True)


def clients() -> None:
    """Options of a client, and copies of it."""
    client = OpenAI(api_key=lambda: "key", timeout=20, max_retries=0, default_headers={"a": "b"}, without=["files"])
    assert_type(client.with_options(timeout=None, max_retries=5), OpenAI)
    assert_type(client.copy(set_default_headers={}), OpenAI)
    assert_type(client.with_options(timeout=3).models.retrieve("m"), types.Model)
    assert_type(client.timeout, Timeout)
    assert_type(client.base_url, str)
    with OpenAI(api_key="key") as inside:
        assert_type(inside, OpenAI)


def any_endpoint(client: OpenAI) -> None:
    """Endpoints without a method give what they are cast to."""
    assert_type(client.get("/weather", cast_to=Weather), Weather)
    assert_type(client.get("/weather", cast_to=Weather, stream=True), Stream[Weather])
    assert_type(client.post("/weather", cast_to=str, body={"city": "Paris"}, options={"timeout": 3}), str)
    assert_type(client.put("/weather", cast_to=bytes), bytes)
    assert_type(client.patch("/weather", cast_to=Weather), Weather)
    assert_type(client.delete("/weather", cast_to=dict[str, Any]), dict[str, Any])


def module() -> None:
    """The module is a synchronous client, whose settings are its variables."""
    oai_lite.api_key = "key"
    oai_lite.base_url = "http://localhost:8000/v1"
    oai_lite.max_retries = 3
    assert_type(oai_lite.chat.completions.create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(
        oai_lite.chat.completions.create(model="m", messages=MESSAGES, stream=True), Stream[ChatCompletionChunk]
    )
    assert_type(oai_lite.files.list(), SyncCursorPage[types.FileObject])
    assert_type(oai_lite.models.with_raw_response.retrieve("m"), LegacyAPIResponse[types.Model])
    assert_type(oai_lite.embeddings.create(model="m", input="x"), types.CreateEmbeddingResponse)
    assert_type(oai_lite.Client(api_key="key"), OpenAI)
    assert_type(oai_lite.__version__, str)


def sessions(client: OpenAI) -> None:
    """WebSocket sessions: plain methods, typed events, and handlers that stay what they are."""
    with client.realtime.connect(model="m", on_reconnecting=lambda event: {"abort": event.attempt > 2}) as connection:
        assert_type(connection.recv(), types.realtime.RealtimeServerEvent)
        assert_type(connection.recv_bytes(), bytes)
        assert_type(connection.session.update(session={"type": "realtime"}), None)
        assert_type(connection.send({"type": "response.create"}), None)
        for event in connection:
            assert_type(event, types.realtime.RealtimeServerEvent)
        assert_type(connection.parse_event("{}"), types.realtime.RealtimeServerEvent)
        connection.on("error", print).once("event", print).off("error", print)

        @connection.on("response.done")
        def done(event: types.realtime.ResponseDoneEvent) -> int:
            return 1

        assert_type(done(types.realtime.ResponseDoneEvent.construct()), int)
    with client.responses.connect() as responses:
        assert_type(responses.response.create(model="m", input="x", stream_id="s"), None)
        assert_type(responses.recv(), types.responses.ResponsesServerEvent)
    live = client.live.connect(websocket_connection_options={"ping_timeout": 20}).enter()
    assert_type(live.session.input_audio.append(audio="x"), None)
    assert_type(live.close(code=1000), None)
