"""Secrets in every place where one may be: none shows in a log record of any level, nor in a span."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import oai_lite
from oai_lite.errors import OpenAIError
from oai_lite.plugins import _otel

from ..conftest import Colour
from ..face.wire import Wire
from .conftest import Listener

CANARY = "canary"


def secret(where: str) -> str:
    return f"{CANARY}-{where}"


MESSAGE = {"message": f"Incorrect API key provided: {secret('quoted')}", "code": secret("code"), "type": secret("type")}
COMMON: dict[str, Any] = {
    "default_headers": {"X-Gateway": secret("header"), "Cookie": secret("cookie"), "User-Agent": secret("agent")},
    "default_query": {"code": secret("query")},
    "organization": secret("organization"),
    "project": secret("project"),
    "webhook_secret": secret("webhook"),
    "max_retries": 1,
}
CALL: dict[str, Any] = {
    "extra_headers": {"X-Call": secret("call-header"), "OpenAI-Beta": secret("beta")},
    "extra_query": {"sig": secret("call-query")},
}
ASKED = {
    "model": "m",
    "messages": [{"role": "user", "content": secret("prompt")}],
    "user": secret("user"),
    "metadata": {"k": secret("metadata")},
    "extra_body": {"more": secret("extra-body")},
}
ANSWERED: dict[str, Any] = {
    "set_cookie": secret("set-cookie"),
    "openai_organization": secret("answers-organization"),
    "x_gateway": secret("answers-header"),
    "location": f"https://user:{secret('location')}@h/?k={secret('location-query')}",
    "retry_after_ms": "1",
    "x_request_id": "req_1",
}
CHUNK = (
    b'data: {"id": "c-1", "model": "m-1", "system_fingerprint": "%(s)s", "choices": [{"index": 0, "finish_reason": null,'
    b' "delta": {"content": "%(s)s"}}]}\n\n' % {b"s": secret("delta").encode()}
)


class Place:
    """One way to hold credentials: a client over the wire."""

    def __init__(self, client: Colour, wire: Wire, kind: str) -> None:
        options: dict[str, Any] = {**COMMON, "plugins": [wire, "otel"]}
        self.client, self.wire, self.kind = client, wire, kind
        if kind == "openai":
            base = f"https://{secret('login')}:{secret('password')}@api.test/v1?k={secret('base-query')}"
            self.made = client.make(api_key=secret("key"), admin_api_key=secret("admin"), base_url=base, **options)
            return
        azure: Any = oai_lite.AsyncAzureOpenAI if client.asynchronous else oai_lite.AzureOpenAI
        credential = {"api_key": secret("key")} if kind == "azure" else {"azure_ad_token": secret("token")}
        del options["project"]
        self.made = azure(
            azure_endpoint="https://r.openai.azure.com", api_version="2024-10-21", **credential, **options
        )
        client._clients.append(self.made)

    def attempt(self, call: Any) -> None:
        """Make a call, walk what it gives; errors are to be expected."""
        try:
            value = self.client.run(call())
            if hasattr(value, "__next__") or hasattr(value, "__anext__"):
                self.client.items(value)
        except OpenAIError:
            pass

    def run(self) -> None:
        """Every way in which a call may end."""
        wire, chat = self.wire, self.made.chat.completions
        ask = {**ASKED, **CALL}
        good: Any = {
            "id": "c-1",
            "model": "m-1",
            "choices": [{"message": {"content": secret("answer")}}],
            "note": secret("note"),
        }
        for status, body in (
            (200, good),
            (500, {"error": MESSAGE}),
            (400, {"error": MESSAGE}),
            (401, {"error": MESSAGE}),
        ):
            for _ in range(2):
                wire.answer(body, status, **ANSWERED)
            self.attempt(lambda: chat.create(**ask))
            self.attempt(lambda: chat.with_raw_response.create(**ask))
            wire.answers.clear()
        for bad in (b"<html>" + secret("html").encode(), {"error": MESSAGE}):
            wire.answer(bad, **ANSWERED)
            self.attempt(lambda: chat.create(**ask))
        wire.answer(b"", 307, **ANSWERED)
        self.attempt(lambda: chat.create(**ask))
        ends = (
            b"data: [DONE]\n\n",
            b"",
            b'data: {"error": {"message": "%s"}}\n\n' % secret("in-band").encode(),
            b"data: {canary\n\n",
        )
        for end in ends:
            wire.answer(CHUNK + end, content_type="text/event-stream", **ANSWERED)
            self.attempt(lambda: chat.create(**ask, stream=True))
        self.attempt(lambda: self.made.get(f"/any?sas={secret('path-query')}", cast_to=object))
        if self.kind == "openai":
            wire.answer({"id": "k", "value": secret("made-key"), "name": secret("name")}, **ANSWERED)
            self.attempt(lambda: self.made.admin.organization.admin_api_keys.create(name=secret("name"), **CALL))
        wire.answer({"id": "f"}, **ANSWERED)
        self.attempt(lambda: self.made.files.create(file=(secret("file"), secret("upload").encode()), purpose="batch"))


@pytest.fixture
def exporter(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    """A provider of this test's own: the process's may be set once only."""
    found = InMemorySpanExporter()
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(found))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    return found


@pytest.mark.parametrize("kind", ["openai", "azure", "azure token"])
def test_no_secret_shows(
    client: Colour,
    wire: Wire,
    exporter: InMemorySpanExporter,
    caplog: pytest.LogCaptureFixture,
    listener: Listener,
    kind: str,
) -> None:
    """Keys, tokens, organisations, headers, cookies, queries, URLs with users, bodies there and back, and errors that quote them: not
    in records, with all that they hold, and not in spans."""
    caplog.set_level(1)
    caplog.set_level(1, "oai_lite")
    place = Place(client, wire, kind)
    place.run()

    # They were in play: sent, and answered.
    sent = "\n".join(f"{each.url} {each.headers} {each.body!r}" for each in wire.sent)
    key = "token" if kind == "azure token" else "key"
    for where in (
        key,
        "header",
        "cookie",
        "agent",
        "query",
        "call-header",
        "call-query",
        "prompt",
        "upload",
        "extra-body",
    ):
        assert secret(where) in sent, where

    own = [record for record in caplog.records if record.name == "oai_lite"]
    assert {record.levelname for record in own} == {"DEBUG", "INFO"} and len(own) > 20
    for record in caplog.records:
        assert CANARY not in repr(vars(record)) and CANARY not in record.getMessage(), record.getMessage()
        assert CANARY not in logging.Formatter().format(record)

    spans = exporter.get_finished_spans()
    assert len(spans) >= 15
    for span in spans:
        assert CANARY not in span.to_json()
    assert {str((span.attributes or {}).get("error.type")) for span in spans} >= {"400", "401", "500", "APIError"}
    assert not list(_otel._spans.values())
