"""Calls as spans of OpenTelemetry, from the first attempt to the end of the answer, streams included.

Names follow the conventions for generative AI (`gen_ai.*`, in development: they may change) and for HTTP. Rules: of an error its
class or status only, no text; no prompt, no answer, no header but the answer's `x-request-id`. `traceparent` goes with every attempt
to the client's own server, baggage never does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from opentelemetry import trace
from opentelemetry.trace import Span, SpanKind, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from ..request import merge_headers
from ..version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..config import Config
    from ..hooks import Observer
    from ..request import Request

# The predefined names of `gen_ai.operation.name`. What is not here is an HTTP call like any other.
_OPERATIONS = {
    "POST /chat/completions": "chat",
    "POST /responses": "chat",
    "POST /completions": "text_completion",
    "POST /embeddings": "embeddings",
}
# By the name of `provider=`, else by the end of the host.
_PROVIDERS = {
    **dict.fromkeys(("bedrock", "amazonaws.com", "api.aws"), "aws.bedrock"),
    **dict.fromkeys(("vertex", "googleapis.com"), "gcp.vertex_ai"),
    "azure.com": "azure.ai.openai",
}
_USAGE = {
    "gen_ai.response.id": "response_id",
    "gen_ai.response.model": "response_model",
    "gen_ai.response.time_to_first_chunk": "first",
    "gen_ai.usage.input_tokens": "input_tokens",
    "gen_ai.usage.output_tokens": "output_tokens",
    "http.response.status_code": "status",
}
_propagator = TraceContextTextMapPropagator()
# The spans of calls under way. Weak: a call that nobody holds any more has none.
_spans: WeakKeyDictionary[Any, Span] = WeakKeyDictionary()


def observer(config: Config) -> Observer:
    """What makes the spans of a client's calls. The tracer is the global provider's, set before or after."""
    tracer = trace.get_tracer("oai_lite", VERSION)
    service = "azure.com" if hasattr(config, "azure_endpoint") else getattr(config.provider, "name", "")

    def observe(event: str, facts: Mapping[str, Any]) -> None:
        if event == "start":
            name, attributes = _begun(facts, service)
            _spans[facts["call"]] = tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
            return
        span = _spans.get(facts["call"])
        if span is None:
            return
        if event == "retry":
            span.add_event(
                "retry",
                {
                    "http.request.resend_count": facts["attempt"],
                    "oai_lite.retry_reason": facts["reason"],
                    "oai_lite.retry_delay": facts["wait"],
                    **_id(facts),
                },
            )
        elif event == "error":
            _fail(span, facts)
        elif event == "response":
            _answered(span, facts)
            if not facts["stream"]:
                _end(span, facts)
        elif event == "stream_end":
            _answered(span, facts)
            span.set_attribute("oai_lite.stream_end", facts["how"])
            if facts["error"] is None:
                _end(span, facts)
            else:
                _fail(span, facts)

    return observe


def propagate(request: Request) -> Request:
    """Tell the server the span of the call, unless the caller has told it of one."""
    span = None if request.call is None else _spans.get(request.call)
    if span is None or any(name.lower() == "traceparent" for name in request.headers):
        return request
    told: dict[str, str] = {}
    _propagator.inject(told, trace.set_span_in_context(span))
    headers = dict(request.headers)
    merge_headers(headers, told)
    return request.replace(headers=headers)


def _begun(facts: Mapping[str, Any], service: str) -> tuple[str, dict[str, Any]]:
    """The span's name, and what is known at its start."""
    parts = urlsplit(facts["url"])
    host = parts.hostname or ""
    attributes: dict[str, Any] = {
        "gen_ai.provider.name": _PROVIDERS.get(service) or _PROVIDERS.get(".".join(host.split(".")[-2:]), "openai"),
        "server.address": host,
        "server.port": parts.port or (80 if parts.scheme == "http" else 443),
    }
    name = operation = _OPERATIONS.get(facts["operation"])
    if operation is None:
        name = facts["operation"]
        attributes["http.request.method"], _, attributes["url.template"] = name.partition(" ")
    else:
        attributes["gen_ai.operation.name"] = operation
        attributes["gen_ai.request.stream"] = facts["stream"]
    if facts["model"] is not None:
        attributes["gen_ai.request.model"] = facts["model"]
        if operation is not None:
            name = f"{operation} {facts['model']}"
    return str(name), attributes


def _id(facts: Mapping[str, Any]) -> dict[str, Any]:
    found = facts["request_id"]
    return {} if found is None else {"http.response.header.x-request-id": (found,)}


def _answered(span: Span, facts: Mapping[str, Any]) -> None:
    for attribute, fact in _USAGE.items():
        if facts.get(fact) is not None:
            span.set_attribute(attribute, facts[fact])
    span.set_attributes(_id(facts))


def _fail(span: Span, facts: Mapping[str, Any]) -> None:
    _answered(span, facts)
    status = facts["status"]
    refused = status is not None and status >= 400
    span.set_attribute("error.type", str(status) if refused else type(facts["error"]).__name__)
    span.set_status(StatusCode.ERROR)
    _end(span, facts)


def _end(span: Span, facts: Mapping[str, Any]) -> None:
    if facts["attempt"]:
        span.set_attribute("http.request.resend_count", facts["attempt"])
    span.end()
    _spans.pop(facts["call"], None)
