"""Which calls go to a deployment's path, as data, and the function that sends them there.

A route maps a call's path (as in OpenAI's API) to the path below the endpoint; `{name}` takes a call's argument of that name. All
that is no route goes to the endpoint itself. More routes come by `AzureOpenAI(azure_routes={path: path})`; None takes one away.

Rules: the name comes from the call's arguments as they were before encoding, so that forms are routed like JSON; a call without the
argument stays where it is, and so does a URL that is not the one this client made (a redirect's).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from ...errors import APIStatusError, OAuthError
from ...request import given
from .config import segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...hooks import Observer, Prepare
    from ...request import Request
    from .config import AzureConfig

ROUTES: Mapping[str, str] = {
    path: "/deployments/{model}" + path
    for path in (
        *("/completions", "/chat/completions", "/embeddings"),
        *("/audio/transcriptions", "/audio/translations", "/audio/speech"),
        *("/images/generations", "/images/edits"),
    )
}


def routes_of(config: AzureConfig) -> dict[str, str]:
    """The routes of a client: the built-in ones and its own."""
    return {path: to for path, to in {**ROUTES, **config.azure_routes}.items() if to is not None}


def router(config: AzureConfig) -> Prepare | None:
    """What sends each request to its place; None where all stay as they are."""
    root = config.root
    if root is None:
        return None
    base = config.base_url.partition("?")[0]
    fixed = config.azure_deployment
    routes = routes_of(config)

    def prepare(request: Request) -> Request:
        bare, question, query = request.url.partition("?")
        path = request.path.partition("?")[0]
        if path == "/realtime" and "Upgrade" in request.headers:
            # A WebSocket, maybe at an address of its own. Its deployment goes into the query.
            pairs = [("deployment" if name == "model" else name, value) for name, value in parse_qsl(query)]
            if fixed is not None:
                pairs = [*(pair for pair in pairs if pair[0] != "deployment"), ("deployment", fixed)]
            query = urlencode(pairs)
            request = request.replace(url=bare + question + query)
        if not path.startswith("/") or bare != base + path:
            return request
        target = routes.get(path)
        if target is not None:
            arguments = request.arguments or {}
            if fixed is not None:
                arguments = {**arguments, "model": fixed}
            target = filled(target, arguments)
        return request.replace(url=root + (path if target is None else target) + question + query)

    return prepare


def filled(target: str, arguments: Mapping[str, Any]) -> str | None:
    """A route's path with its names filled in; None if an argument is missing."""
    if "{" not in target:
        return target
    parts = []
    for part in target.split("/"):
        if part.startswith("{") and part.endswith("}"):
            value = arguments.get(part[1:-1])
            if value is None or not given(value):
                return None
            part = segment(part[1:-1], value)
        parts.append(part)
    return "/".join(parts)


def explainer(config: AzureConfig) -> Observer:
    """Says on a 404 how its path was chosen (a wrong deployment and a missing route look alike from outside), and on a 401 what the
    token was for."""
    routes = routes_of(config)

    def observer(event: str, facts: Mapping[str, Any]) -> None:
        error = facts.get("error")
        if event != "error" or not isinstance(error, APIStatusError) or isinstance(error, OAuthError):
            return
        if error.status_code == 401 and config.azure_ad_token_provider is not None:
            from .scopes import SCOPES, scope_for

            scope = getattr(config.azure_ad_token_provider, "scope", None) or scope_for(
                urlsplit(config.base_url).hostname
            )
            error.add_note(f"{config.agent}: a token for {scope} is expected here; there are {', '.join(SCOPES)}")
        if error.status_code != 404:
            return
        path = "" if error.request is None else error.request.path
        if config.root is None:
            note = f"the path was not changed; {config.base_url.partition('?')[0]} takes the deployment's name as the model"
        elif path in routes:
            note = (
                f"it is sent to {routes[path]}; is there a deployment of that name, and does it have this api-version?"
            )
        else:
            note = (
                f"{path or 'this path'} is no route to a deployment, so it was sent to {config.root}{path}; "
                f"azure_routes={{{path!r}: {'/deployments/{model}' + path!r}}} would make it one"
            )
        error.add_note(f"{config.agent}: {note}")

    return observer
