"""From a request to its answer: who may ask, which endpoint it is, and the headers that every answer bears.

Rules: nothing here touches a socket or a clock; every way an endpoint can refuse ends as an error body in the API's
shape. An unknown path is a 404 to anyone; everything else wants a key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias
from urllib.parse import unquote

from .endpoints import (
    chat,
    completions,
    embeddings,
    files,
    models,
    moderations,
    responses,
    stored_completions,
)
from .errors import ApiError
from .exchange import Answer, Reply, Request
from .schema import UnsatisfiableError
from .script import Kind
from .store import Store

Endpoint: TypeAlias = Callable[[Request, Store, str], Answer]

_ROUTES: dict[str, dict[str, Endpoint]] = {
    "/chat/completions": {"POST": chat.create, "GET": stored_completions.list_all},
    "/chat/completions/{id}": {
        "GET": stored_completions.retrieve,
        "POST": stored_completions.update,
        "DELETE": stored_completions.delete,
    },
    "/chat/completions/{id}/messages": {"GET": stored_completions.messages},
    "/completions": {"POST": completions.create},
    "/responses": {"POST": responses.create},
    "/responses/input_tokens": {"POST": responses.input_tokens},
    "/responses/compact": {"POST": responses.compact},
    "/responses/{id}": {"GET": responses.retrieve, "DELETE": responses.delete},
    "/responses/{id}/cancel": {"POST": responses.cancel},
    "/responses/{id}/input_items": {"GET": responses.input_items},
    "/embeddings": {"POST": embeddings.create},
    "/models": {"GET": models.list_all},
    "/models/{id}": {"GET": models.retrieve, "DELETE": models.delete},
    "/files": {"POST": files.create, "GET": files.list_all},
    "/files/{id}": {"GET": files.retrieve, "DELETE": files.delete},
    "/files/{id}/content": {"GET": files.content},
    "/moderations": {"POST": moderations.create},
}

# What a script has lines for.
_SCRIPTED: dict[Endpoint, Kind] = {
    chat.create: "text",
    completions.create: "text",
    responses.create: "text",
    embeddings.create: "vectors",
}

_REQUESTS_PER_MINUTE, _TOKENS_PER_MINUTE = 10_000, 2_000_000  # what the headers claim; nothing is enforced


@dataclass(frozen=True)
class Access:
    """Who may ask. `key`: the only one that is good, or `None` for any; `organization`: what the answers name."""

    key: str | None = None
    organization: str = "org-toy"


def answer(request: Request, store: Store, access: Access) -> Answer:
    """The answer to `request`, errors included."""
    try:
        found = _dispatch(request, store, access)
    except ApiError as error:
        found = error.reply()
    except UnsatisfiableError as error:
        found = ApiError(400, f"The schema has no value: {error}.", code="invalid_json_schema").reply()
    except RecursionError:
        found = ApiError(400, "The request is nested too deeply.").reply()
    return dressed(found, request, store, access)


def dressed(found: Answer, request: Request, store: Store, access: Access) -> Answer:
    """`found` with the headers every answer of the API bears; its own come first."""
    common = {
        "x-request-id": store.new_id("req_"),
        "openai-version": "2020-10-01",
        "openai-organization": request.headers.get("openai-organization", access.organization),
    }
    if found.tokens is not None:
        common |= _rate_limits(found.tokens)
    return replace(found, headers={**common, **found.headers})


def _dispatch(request: Request, store: Store, access: Access) -> Answer:
    scripted = store.script.routed(request)
    if scripted is not None:
        return scripted
    methods, id = _route(request)
    if request.method == "OPTIONS":
        return Reply(204, b"", {"allow": _allowed(methods)})
    _check_key(request, access)
    endpoint = methods.get("GET" if request.method == "HEAD" else request.method)
    if endpoint is None:
        message = f"Not allowed to {request.method} on {request.path}. (HINT: {_allowed(methods)} are.)"
        raise ApiError(405, message, code="method_not_supported", headers={"allow": _allowed(methods)})
    kind = _SCRIPTED.get(endpoint)
    whole = None if kind is None else store.script.whole(request, kind)
    return endpoint(request, store, id) if whole is None else whole


def _route(request: Request) -> tuple[dict[str, Endpoint], str]:
    """The endpoints of a path by method, and the id in it; cut out before it is decoded, because it may hold a `/`."""
    for pattern, methods in _PATTERNS:
        found = pattern.fullmatch(request.route)
        if found:
            return methods, unquote(found.groupdict().get("id", ""))
    raise ApiError(404, f"Invalid URL ({request.method} {request.path})")


def _check_key(request: Request, access: Access) -> None:
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    if not scheme and "api-key" in request.headers:  # as Azure's keys are sent
        scheme, key = "bearer", request.headers["api-key"]
    key = key.strip()
    if scheme.lower() != "bearer" or not key:
        message = (
            "You didn't provide an API key. You need to provide your API key in an Authorization header using "
            "Bearer auth (i.e. Authorization: Bearer YOUR_KEY)."
        )
        raise ApiError(401, message)
    if access.key is not None and key != access.key:
        shown = f"{key[:3]}***{key[-4:]}" if len(key) > 10 else "***"
        raise ApiError(401, f"Incorrect API key provided: {shown}.", code="invalid_api_key")


def _rate_limits(tokens: int) -> dict[str, str]:
    """What is left of this minute's allowance, as if this were its only request, and when it will be whole again."""
    refill = max(1, round(60_000 * tokens / _TOKENS_PER_MINUTE))
    return {
        "x-ratelimit-limit-requests": str(_REQUESTS_PER_MINUTE),
        "x-ratelimit-limit-tokens": str(_TOKENS_PER_MINUTE),
        "x-ratelimit-remaining-requests": str(_REQUESTS_PER_MINUTE - 1),
        "x-ratelimit-remaining-tokens": str(max(0, _TOKENS_PER_MINUTE - tokens)),
        "x-ratelimit-reset-requests": f"{60_000 // _REQUESTS_PER_MINUTE}ms",
        "x-ratelimit-reset-tokens": f"{refill}ms",
    }


def _allowed(methods: Iterable[str]) -> str:
    return ", ".join([*methods, *(["HEAD"] if "GET" in methods else []), "OPTIONS"])


_PATTERNS = [
    (re.compile("/v1" + re.escape(path).replace(r"\{id\}", "(?P<id>[^/]+)")), methods)
    for path, methods in _ROUTES.items()
]
