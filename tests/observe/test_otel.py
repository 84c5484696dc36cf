"""The plugin `otel`: spans of calls, as OpenTelemetry's SDK exports them."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from opentelemetry import baggage, context, trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

import oai_lite
from oai_lite.plugins import _otel
from oai_lite.providers import bedrock, vertex
from oai_lite.testing import Server

from ..conftest import Colour
from ..face.wire import Wire
from .conftest import ANSWER, CHAT, CHUNK, FAULT, STREAM

ROOT = Path(__file__).parents[2]
EXPORTER = InMemorySpanExporter()


@pytest.fixture(scope="module")
def provider() -> TracerProvider:
    """The process's provider, which can be set once only."""
    made = TracerProvider(shutdown_on_exit=False)
    made.add_span_processor(SimpleSpanProcessor(EXPORTER))
    trace.set_tracer_provider(made)
    return made


@pytest.fixture
def spans(provider: TracerProvider) -> Iterator[Any]:
    """The spans that have ended since the last look. At the end of the test none is under way."""
    EXPORTER.clear()

    def take() -> tuple[ReadableSpan, ...]:
        found = EXPORTER.get_finished_spans()
        EXPORTER.clear()
        return found

    yield take
    assert not list(_otel._spans.values())


@pytest.fixture
def made(client: Colour, wire: Wire, spans: Any) -> Any:
    """A client that is traced."""
    return client.make(plugins=[wire, "otel"], base_url="https://api.test/v1", max_retries=1)


BEGUN = {
    "gen_ai.provider.name": "openai",
    "gen_ai.operation.name": "chat",
    "gen_ai.request.model": "gpt-4o",
    "server.address": "api.test",
    "server.port": 443,
}
ENDED = {
    "gen_ai.response.id": "chatcmpl-1",
    "gen_ai.response.model": "gpt-4o-2024-08-06",
    "gen_ai.usage.input_tokens": 9,
    "gen_ai.usage.output_tokens": 2,
    "http.response.status_code": 200,
}


def test_a_call(client: Colour, made: Any, wire: Wire, spans: Any) -> None:
    """One span of kind client, named by operation and model, with the conventions' attributes; raw answers are no different."""
    for completions in (made.chat.completions, made.chat.completions.with_raw_response):
        wire.answer(ANSWER, x_request_id="req_1")
        client.run(completions.create(**CHAT))
        (span,) = spans()
        assert (span.name, span.kind, span.parent) == ("chat gpt-4o", SpanKind.CLIENT, None)
        assert span.status.status_code is StatusCode.UNSET
        assert span.instrumentation_scope.name == "oai_lite"
        assert dict(span.attributes) == {
            **BEGUN,
            **ENDED,
            "gen_ai.request.stream": False,
            "http.response.header.x-request-id": ("req_1",),
        }
        assert span.events == ()


def test_other_calls(client: Colour, made: Any, wire: Wire, spans: Any) -> None:
    """What the conventions have no operation for is an HTTP call; its name holds no id."""
    client.run(made.models.retrieve("ft:m:1"))
    client.run(made.embeddings.create(model="e", input="x"))
    models, embeddings = spans()
    assert (models.name, models.kind) == ("GET /models/{model}", SpanKind.CLIENT)
    assert dict(models.attributes) == {
        "gen_ai.provider.name": "openai",
        "server.address": "api.test",
        "server.port": 443,
        "http.request.method": "GET",
        "url.template": "/models/{model}",
        "http.response.status_code": 200,
    }
    assert embeddings.name == "embeddings e"


def test_retries_are_events(client: Colour, made: Any, wire: Wire, spans: Any) -> None:
    """One span covers all attempts; each retry is an event in it, and each attempt carries the span's context."""
    wire.answer({}, 503, retry_after_ms="1", x_request_id="req_0")
    wire.answer(ANSWER)
    client.run(made.chat.completions.create(**CHAT))
    (span,) = spans()
    (event,) = span.events
    assert (event.name, dict(event.attributes)) == (
        "retry",
        {
            "http.request.resend_count": 1,
            "oai_lite.retry_reason": "status 503",
            "oai_lite.retry_delay": 0.001,
            "http.response.header.x-request-id": ("req_0",),
        },
    )
    assert span.attributes["http.request.resend_count"] == 1
    assert span.status.status_code is StatusCode.UNSET
    told = f"00-{span.context.trace_id:032x}-{span.context.span_id:016x}-{span.context.trace_flags:02x}"
    assert [sent.headers["traceparent"] for sent in wire.sent] == [told, told]


def test_errors(client: Colour, made: Any, wire: Wire, spans: Any) -> None:
    """A refusal's type is its status, another error's its class; no text of an error is kept."""
    for status, content, kind in (
        (400, {"error": {"message": "no"}}, "400"),
        (200, b"<", "APIResponseValidationError"),
    ):
        wire.answer(content, status)
        with pytest.raises(oai_lite.APIError):
            client.run(made.chat.completions.create(**CHAT))
        (span,) = spans()
        assert span.attributes["error.type"] == kind
        assert span.attributes.get("http.response.status_code") == 400 if status == 400 else True
        assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, None)
        assert span.events == ()


@pytest.mark.parametrize("how", ["complete", "closed", "dropped", "failed", "truncated"])
def test_streams(client: Colour, made: Any, wire: Wire, spans: Any, how: str) -> None:
    """The span ends when the stream does: read to its end, closed, dropped, or failed."""
    body = {"failed": FAULT, "truncated": CHUNK}.get(how, STREAM)
    wire.answer(body, content_type="text/event-stream")
    stream = client.run(made.chat.completions.create(**CHAT, stream=True))
    assert spans() == ()
    if how == "closed":
        client.run(anext(stream) if client.asynchronous else next(stream))
        client.run(stream.close())
    elif how != "dropped":
        try:
            client.items(stream)
        except oai_lite.APIError:
            assert how in ("failed", "truncated")
    del stream
    (span,) = spans()
    assert span.attributes["gen_ai.request.stream"] is True
    assert span.attributes["oai_lite.stream_end"] == ("failed" if how == "truncated" else how)
    error = {"failed": "APIError", "truncated": "StreamTruncatedError"}.get(how)
    assert span.attributes.get("error.type") == error
    assert span.status.status_code is (StatusCode.ERROR if error else StatusCode.UNSET)
    if how != "dropped":
        assert span.attributes["gen_ai.response.id"] == "chatcmpl-2"
        assert span.attributes["gen_ai.response.time_to_first_chunk"] >= 0
    if how == "complete":
        assert (span.attributes["gen_ai.usage.input_tokens"], span.attributes["gen_ai.usage.output_tokens"]) == (9, 3)


def test_the_caller_is_the_parent(client: Colour, made: Any, wire: Wire, spans: Any, provider: TracerProvider) -> None:
    """The span that is current where the call is made is the parent; the call's own span is nobody's."""
    with provider.get_tracer("test").start_as_current_span("outer") as outer:
        client.run(made.models.list())
        assert trace.get_current_span() is outer
        wire.answer(STREAM, content_type="text/event-stream")
        stream = client.run(made.chat.completions.create(**CHAT, stream=True))
    client.items(stream)
    listed, _, chat = spans()
    for span in (listed, chat):
        assert span.parent.span_id == outer.get_span_context().span_id
        assert span.context.trace_id == outer.get_span_context().trace_id


def test_what_goes_to_the_server(client: Colour, made: Any, wire: Wire, spans: Any) -> None:
    """The trace's context and nothing else: no baggage. A `traceparent` of the caller's stays."""
    token = context.attach(baggage.set_baggage("user", "canary"))
    try:
        client.run(made.models.list())
    finally:
        context.detach(token)
    assert "canary" not in repr(wire.last.headers) and "traceparent" in wire.last.headers
    client.run(made.models.list(extra_headers={"Traceparent": "mine"}))
    assert wire.last.headers["traceparent"] == "mine"
    assert len(spans()) == 2


def check_pairs(found: tuple[ReadableSpan, ...], outer: dict[str, int], sent: dict[str, set[str]]) -> None:
    """Each call's span has its own model, parent and header."""
    calls = [span for span in found if span.kind is SpanKind.CLIENT]
    assert len(calls) == len(outer)
    for span in calls:
        assert span.attributes is not None and span.parent is not None and span.context is not None
        model = str(span.attributes["gen_ai.request.model"])
        assert span.parent.span_id == outer[model]
        assert sent[model] == {
            f"00-{span.context.trace_id:032x}-{span.context.span_id:016x}-{span.context.trace_flags:02x}"
        }
        assert span.attributes["oai_lite.stream_end"] == "complete"


def asked(model: str) -> dict[str, Any]:
    """For a stream."""
    return {**CHAT, "model": model, "stream": True}


def headers_of(server: Server) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for request in server.requests:
        found.setdefault(request.json["model"], set()).add(request.headers["traceparent"])
    return found


def test_many_at_once_in_tasks(spans: Any, provider: TracerProvider) -> None:
    """Calls and streams of concurrent tasks do not mix their spans."""
    tracer = provider.get_tracer("test")
    outer: dict[str, int] = {}

    async def main(server: Server) -> None:
        async with oai_lite.AsyncOpenAI(api_key="k", base_url=server.base_url, plugins=["otel"]) as made:

            async def one(model: str) -> None:
                with tracer.start_as_current_span(model) as span:
                    outer[model] = span.get_span_context().span_id
                    stream = await made.chat.completions.create(**asked(model))
                    async for _ in stream:
                        await asyncio.sleep(0)

            await asyncio.gather(*(one(f"m{i}") for i in range(20)))

    with Server(models=[f"m{i}" for i in range(20)], pace=0) as server:
        asyncio.run(main(server))
        check_pairs(spans(), outer, headers_of(server))


def test_many_at_once_in_threads(spans: Any, provider: TracerProvider) -> None:
    """Nor do those of concurrent threads."""
    tracer = provider.get_tracer("test")
    outer: dict[str, int] = {}
    with (
        Server(models=[f"m{i}" for i in range(20)], pace=0) as server,
        oai_lite.OpenAI(api_key="k", base_url=server.base_url, plugins=["otel"]) as made,
    ):

        def one(model: str) -> None:
            with tracer.start_as_current_span(model) as span:
                outer[model] = span.get_span_context().span_id
                list(made.chat.completions.create(**asked(model)))

        threads = [threading.Thread(target=one, args=(f"m{i}",)) for i in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        check_pairs(spans(), outer, headers_of(server))


def test_azure(client: Colour, wire: Wire, spans: Any) -> None:
    """The provider's name is that of the service, whatever its address."""
    kind: Any = oai_lite.AsyncAzureOpenAI if client.asynchronous else oai_lite.AzureOpenAI
    azure = kind(azure_endpoint="https://gateway.test", api_key="k", plugins=[wire, "otel"])
    client.run(azure.chat.completions.create(**CHAT))
    client.run(client.make(base_url="https://r.openai.azure.com/v1", plugins=[wire, "otel"]).models.list())
    assert [span.attributes["gen_ai.provider.name"] for span in spans()] == ["azure.ai.openai"] * 2


def test_other_services(client: Colour, wire: Wire, spans: Any) -> None:
    """So it is for `provider=`, and for the services' own addresses."""
    options: dict[str, Any] = {"api_key": None, "plugins": [wire, "otel"]}
    keyed = bedrock(region="us-east-1", base_url="https://gateway.test/v1", api_key="k")
    google = vertex(base_url="https://gateway.test/v1", token_provider=lambda: "t")
    for provider in (keyed, google):
        client.run(client.make(provider=provider, **options).models.list())
    for host in ("bedrock-mantle.us-east-1.api.aws", "bedrock-runtime.us-east-1.amazonaws.com", "api.openai.com"):
        client.run(client.make(base_url=f"https://{host}/openai/v1", **{**options, "api_key": "k"}).models.list())
    names = [span.attributes["gen_ai.provider.name"] for span in spans()]
    assert names == ["aws.bedrock", "gcp.vertex_ai", "aws.bedrock", "aws.bedrock", "openai"]


def test_only_when_asked_for(client: Colour, wire: Wire, spans: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that does not name it is not traced; the environment may name it."""
    client.run(client.make(plugins=[wire]).models.list())
    assert "traceparent" not in wire.last.headers and spans() == ()
    monkeypatch.setenv("OAI_LITE_PLUGINS", "otel")
    client.run(client.make(plugins=[wire]).models.list())
    assert "traceparent" in wire.last.headers and len(spans()) == 1


def test_without_opentelemetry() -> None:
    """Where it is not installed, asking for it says how to install it; a client that does not ask is none the worse."""
    program = """
import sys
sys.modules["opentelemetry"] = None
from oai_lite import OpenAI, PluginError
OpenAI(api_key="k")
try:
    OpenAI(api_key="k", plugins=["otel"])
except PluginError as error:
    print(error)
"""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert done.stdout == (
        "plugins: 'otel' needs opentelemetry-api, which is not installed: pip install 'oai-lite[otel]'\n"
    ), done.stderr
