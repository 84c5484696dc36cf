"""One API call as a flow: build the request, authorise, send, follow, replay, retry. No I/O, no clock.

The order for each attempt: headers of the authorisation, then those of the client, then the call's own; then every plugin's
`prepare`; then the wire. What the answer means is for `answer` to say.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urljoin

from .call import Answer, Call, Core, check_headers, origin_of
from .encode import encode_json, encode_query
from .errors import APIConnectionError, APIError, APITimeoutError, ArgumentError, status_error
from .flow import Flow, OutOfTime, Read, Send, Sleep, bounded
from .limits import Exchange, Timeout
from .request import Attempt, Request, ResponseInfo, given, mapping_of, merge_headers
from .retry import Failure, decide, retries_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .observe import Observed
    from .request import Response, Upload

T = TypeVar("T")

MAX_REDIRECTS = 20


# ---------------------------------------------------------------------- building


def build(core: Core, call: Call, foreign: bool) -> Request:
    """The request without its authorisation. Encoding errors come from here, before anything is sent."""
    options = call.options
    headers = dict(core.headers)
    if foreign:
        merge_headers(headers, dict.fromkeys(_CREDENTIALS))
    # What the client's own default_headers name is theirs to say, in whatever capitals.
    if call.accept != "application/json" and "accept" not in core.given:
        headers["Accept"] = call.accept
    content_type = None if call.method == "GET" else call.content_type or "application/json"
    if content_type is not None and "content-type" not in core.given:
        headers["Content-Type"] = content_type
    body: bytes | Upload | None = None
    arguments: Mapping[str, Any] | None = None
    content = call.body
    extra_body = options.get("extra_body")
    if extra_body is not None and call.method != "GET":
        content = {**content, **extra_body} if isinstance(content, dict) and hasattr(extra_body, "keys") else extra_body
    boundary: dict[str, str] = {}
    if content is not None:
        if isinstance(content, dict):
            arguments = content
        if call.files is not None:
            from .multipart import form_of

            form = form_of(content, call.files, call.where)
            body = cast("Upload", form)
            boundary = {"Content-Type": form.content_type}
        elif call.content_type is not None:
            body = content if isinstance(content, bytes) else str(content).encode()
        else:
            body = encode_json(content)
    if call.headers is not None:
        merge_headers(headers, call.headers)
    extra_headers = options.get("extra_headers")
    if extra_headers:
        check_headers(f"{call.where}: extra_headers", extra_headers)
        merge_headers(headers, extra_headers)
    if boundary:
        merge_headers(headers, boundary)  # a form's boundary is nobody else's to say
    url = _url(core, call, foreign)
    return Request(call.method, url, headers, body, path=call.path, arguments=arguments, admin=call.admin)


def _whole(path: str) -> bool:
    """Whether a path is a whole address; one that has another's in its query is none."""
    return not path.startswith("/") and "://" in path.partition("?")[0]


def _foreign(core: Core, call: Call) -> bool:
    """Whether the path is the whole address of another server, which the client's credentials and query do not concern."""
    if not _whole(call.path):
        return False
    try:
        origin = origin_of(call.path)
    except ValueError as error:
        raise ArgumentError(f"{call.where}: that is neither a path nor a URL ({error})") from None
    if origin[0] not in ("http", "https") or not origin[1]:
        raise ArgumentError(f"{call.where}: that is neither a path nor a URL with http(s):// and a host")
    return origin != core.origin


def _url(core: Core, call: Call, foreign: bool) -> str:
    path = call.path
    if _whole(path):
        url = path
    else:
        url = core.base_url + (path if path.startswith("/") else f"/{path}")
    query: Mapping[str, Any] = call.query
    extra = call.options.get("extra_query")
    if extra or core.config.default_query:
        extra = mapping_of(f"{call.where}: extra_query", extra or {})
        query = {**({} if foreign else core.config.default_query), **query, **extra}
    parts = [text for text in ("" if foreign else core.base_query, encode_query(query) if query else "") if text]
    if parts:
        url += ("&" if "?" in url else "?") + "&".join(parts)
    return url


# ---------------------------------------------------------------------- sending


def send(core: Core, call: Call) -> Flow[Answer]:
    """The call's answer with a good status; everything else is raised."""
    config, options = core.config, call.options
    start = core.clock()
    timeout = options.get("timeout", config.timeout)
    timeout = Timeout.of(timeout) if given(timeout) else config.timeout
    deadline, end = None if timeout.total is None else start + timeout.total, core.end
    if end is not None and (deadline is None or end <= deadline):
        deadline = end
    max_retries = options.get("max_retries")
    max_retries = config.max_retries if max_retries is None else retries_of(max_retries)
    foreign = _foreign(core, call)
    state = _Attempts(core, call, build(core, call, foreign), deadline, max_retries, foreign)
    if core.observers:
        from .observe import Observed

        state.observed = Observed(core, call, state.request, start)
    observed = state.observed
    try:
        if end is not None and start >= end:
            raise APITimeoutError(state.request, timer="deadline", sent=False)
        while True:
            exchange = Exchange(deadline, timeout.connect, timeout.read, fresh=state.fresh, end=end)
            try:
                ready = yield from _authorised(core, state)
                if observed is not None:
                    observed.request(ready, state.retries)
                response = yield from Send(ready, exchange, call.on_demand)
            except APIConnectionError as error:
                wait = state.broken(error, exchange)
            else:
                if response.status < 300:
                    info = state.info(response, core.clock() - start)
                    state.succeeded()
                    return Answer(call, response, info, exchange, timeout, observed)
                if response.status < 400 and state.follow(response):
                    yield from _drop(response)
                    continue
                content = response.content
                if content is None:
                    try:
                        content = yield from Read(response)
                    except APIConnectionError:
                        content = b""  # the status is known, and says more than the cut
                info = state.info(response, core.clock() - start)
                if state.expired(response, content) and state.reauthorise(ready):
                    continue
                wait = state.refused(info, content)
            if wait is not None:
                yield from Sleep(wait)
    except BaseException as error:
        if observed is not None:
            observed.failed(error, state.outcome())
        raise


class _Attempts:
    """What changes from attempt to attempt, and the decisions between them."""

    def __init__(
        self, core: Core, call: Call, request: Request, deadline: float | None, max_retries: int, foreign: bool
    ) -> None:
        self.core = core
        self.call = call
        self.request = request
        self.deadline = deadline
        self.timer = "total" if deadline is None or deadline != core.end else "deadline"  # what it is called
        self.max_retries = max_retries
        self.retries = 0
        self.redirects = 0
        self.past: list[Attempt] = []
        self.fresh = False
        self.foreign = foreign  # to another origin than the client's: from the start, or since a redirect
        self._reauthorised = False
        self._cost = 0
        self.observed: Observed | None = None

    def outcome(self) -> str | None:
        """What came of the last attempt, if it ended the call."""
        return self.past[-1].outcome if self.past and self.past[-1].pause is None else None

    def info(self, response: Response, elapsed: float) -> ResponseInfo:
        return ResponseInfo(
            response.status,
            response.headers,
            self.request.without_secrets(),
            attempts=tuple(self.past),
            elapsed=elapsed,
            http_version=response.http_version,
        )

    def succeeded(self) -> None:
        self.core.budget(self.request.url).give(self._cost or 1)

    def broken(self, error: APIConnectionError, exchange: Exchange) -> float | None:
        """No (whole) answer came. The wait before the next attempt, None for none; raises if there is to be none."""
        if exchange.aborted:
            raise error
        replayable = self.rewind(exchange.sent)
        timed_out = isinstance(error, APITimeoutError)
        starts_work = self.call.starts_work and not self.call.options.get("resend", False)
        stale = exchange.reused and not exchange.received and not timed_out
        if stale and replayable and not self.fresh and not (starts_work and exchange.sent):
            # The server had closed the pooled connection before our request reached it. Again, on a new one, at no cost. That
            # it did is all but certain, which is not enough for work that costs money.
            self.fresh = True
            return None
        failure = Failure(
            sent=exchange.sent, timed_out=timed_out, replayable=replayable, starts_work=starts_work, final=error.final
        )
        outcome = "timed out" if timed_out else "connection failed"
        return self._decide(failure, error, f"{outcome} ({'sent' if exchange.sent else 'not sent'})")

    def refused(self, info: ResponseInfo, content: bytes) -> float | None:
        """An error status came."""
        error = status_error(info, _error_body(content), self.request)
        failure = Failure(status=info.status, headers=info.headers, code=error.code, replayable=self.rewind(True))
        return self._decide(failure, error, f"status {info.status}")

    def _decide(self, failure: Failure, error: APIError, outcome: str) -> float | None:
        core = self.core
        left = None if self.deadline is None else self.deadline - core.clock()
        verdict = decide(
            failure,
            retries=self.retries,
            max_retries=self.max_retries,
            left=left,
            budget=core.budget(self.request.url),
            random=core.random(),
            limit="time-out" if self.timer == "total" else self.timer,
        )
        self.past.append(Attempt(outcome, verdict.wait))
        if verdict.wait is None:
            error.attempts = tuple(self.past)
            if self.max_retries:
                count = "1 attempt" if len(self.past) == 1 else f"{len(self.past)} attempts"
                outcomes = ", ".join(attempt.outcome for attempt in self.past)
                error.add_note(f"{self.call.where}: {count}: {outcomes}; {verdict.reason}")
            raise error
        self._cost = verdict.cost
        self.retries += 1
        self.fresh = False
        if self.observed is not None:
            self.observed.retry(error, outcome, verdict.wait, self.retries)
        return verdict.wait

    def rewind(self, sent: bool) -> bool:
        """Make the body ready to be sent again."""
        body = self.request.body
        return body is None or isinstance(body, bytes) or not sent or body.rewind()

    def expired(self, response: Response, content: bytes) -> bool:
        """Whether the answer may mean that the credential is no longer good."""
        told = getattr(self.core.auth, "expired", None)
        return response.status == 401 or (told is not None and told(response.status, response.headers, content))

    def reauthorise(self, sent: Request) -> bool:
        """After such an answer: whether the authorisation has something better to try, once. It looks at the request as it was sent: by
        the credential on it, it knows whether another call has seen to that already."""
        auth = self.core.auth
        if self._reauthorised or auth is None or not _authorises(self.core, self) or not self.rewind(True):
            return False
        if not auth.refused(sent):
            return False
        self._reauthorised = True
        return True

    def follow(self, response: Response) -> bool:
        """A redirect: change the request to where it leads. Credentials never go to another origin."""
        target = response.headers.get("location")
        if target is None or response.status not in (301, 302, 303, 307, 308):
            return False
        self.redirects += 1
        if self.redirects > MAX_REDIRECTS:
            raise APIError(
                f"{self.call.where}: more than {MAX_REDIRECTS} redirects, the last one to {target!r}", self.request
            )
        try:
            url = urljoin(self.request.url, target)
            old, new = origin_of(self.request.url), origin_of(url)
        except ValueError as error:
            raise APIError(
                f"{self.call.where}: the server redirects to {target!r}, which is no URL ({error})", self.request
            ) from None
        if new[0] not in ("http", "https") or (old[0] == "https" and new[0] == "http"):
            raise APIError(
                f"{self.call.where}: the server redirects to {target!r}, which is not followed (only https stays https)",
                self.request,
            )
        request = self.request.replace(url=url)
        if response.status in (301, 302, 303) and request.method != "HEAD":
            request.method, request.body = "GET", None
            merge_headers(request.headers, {"Content-Type": None})
        elif not self.rewind(True):
            raise APIError(
                f"{self.call.where}: the server redirects to {target!r}, but the body cannot be sent again",
                self.request,
            )
        if new != old:
            self.foreign = True
            merge_headers(request.headers, dict.fromkeys(_CREDENTIALS))
        self.request = request
        return True


_CREDENTIALS = ("Authorization", "api-key", "Cookie", "Proxy-Authorization", "OpenAI-Organization", "OpenAI-Project")


def _authorised(core: Core, state: _Attempts) -> Flow[Request]:
    """The request of this attempt: authorised, then prepared by every plugin. Neither sees a request to another origin: what
    they add may be a credential."""
    request = state.request
    auth = core.auth
    if state.foreign:
        return request
    if auth is not None and not _own_authorization(core, state):
        asking = auth.flow(request)
        try:
            # A `Call` of somebody's flow without a limit of its own is left alone by time-outs; a deadline it may not pass.
            every = core.end is not None
            credentials = yield from (
                asking if state.deadline is None else bounded(asking, state.deadline, every=every)
            )
        except OutOfTime as late:
            raise out_of_time(late, request, state.timer) from None
        request = request.replace(headers={**credentials, **request.headers})
    for prepare in core.prepare:
        request = prepare(request)
    return request


def out_of_time(late: OutOfTime, request: Request | None, timer: str) -> APITimeoutError:
    """What a caller is told, with what is known of the reason."""
    error = APITimeoutError(request, timer=timer, sent=False)
    for note in getattr(late, "__notes__", ()):
        error.add_note(note)
    return error


def by_deadline(flow: Flow[T], end: float) -> Flow[T]:
    """Whatever a client does, ended by its deadline: calls see to it themselves, pauses between them do not."""
    try:
        return (yield from bounded(flow, end))
    except OutOfTime as late:
        raise out_of_time(late, None, "deadline") from None


def _authorises(core: Core, state: _Attempts) -> bool:
    """Whether the client's authorisation takes part in this call."""
    return not (state.foreign or _own_authorization(core, state))


def _own_authorization(core: Core, state: _Attempts) -> bool:
    """Whether the caller has said something about the header that authorises, if only to leave it out. A provider's is its own."""
    provider = core.config.provider
    if provider is not None:
        if any(name.lower() == "authorization" for name in state.request.headers):
            raise ArgumentError(
                f"{state.call.where}: the provider {provider.name!r} authorises requests itself; leave Authorization out of "
                "default_headers and extra_headers"
            )
        return False
    header = getattr(core.auth, "header", "authorization").lower()
    extra = state.call.options.get("extra_headers")
    return header in core.given or (bool(extra) and any(name.lower() == header for name in cast("Any", extra)))


def _drop(response: Response) -> Flow[None]:
    """Read what a redirect has to say, so that its connection can be used again."""
    if response.content is None:
        try:
            yield from Read(response)
        except APIConnectionError:
            pass


def _error_body(content: bytes) -> object:
    """JSON if it is any, whatever the content type says; else the text."""
    text = content.decode("utf-8", "replace").strip()
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
