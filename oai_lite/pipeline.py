"""One API call as a flow: build the request, authorise, send, follow, replay, retry; then read the answer. No I/O, no clock.

`Call` is what an endpoint makes of its arguments: everything about one call, nothing about a client. `Core` is what a client lends
to its calls: settings, plugins, and a clock. The order for each attempt: headers of the authorisation, then those of the client,
then the call's own; then every plugin's `prepare`; then the wire.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urljoin, urlsplit

from .encode import encode_json, encode_query
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    ArgumentError,
    error_message,
    status_error,
)
from .flow import Flow, Read, Send, Sleep
from .model import _INFO, Model, decoder
from .request import Attempt, Exchange, Request, ResponseInfo, Timeout, given, merge_headers
from .retry import Budget, Failure, decide, retries_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .config import Config
    from .hooks import Auth, Observer, Prepare
    from .request import Response, Upload
    from .stream import Ending

MAX_REDIRECTS = 20


class Call:
    """One call of an endpoint: what to ask for and what to make of the answer."""

    __slots__ = (
        "accept",
        "admin",
        "after",
        "body",
        "content_type",
        "ending",
        "files",
        "headers",
        "item",
        "method",
        "on_demand",
        "options",
        "page",
        "path",
        "query",
        "result",
        "starts_work",
        "stream",
        "union",
    )

    def __init__(self, method: str, path: str) -> None:
        self.method = method
        self.path = path
        self.query: dict[str, Any] = {}
        self.body: Any = None  # None: no body at all
        self.files: tuple[str, ...] | None = None  # names of file parameters: send a form
        self.headers: dict[str, Any] | None = None
        self.accept = "application/json"
        self.content_type: str | None = None
        self.admin = False
        self.starts_work = False
        self.options: dict[str, Any] = {}
        self.result: Any = object  # the type to make of the answer's JSON; None, str, bytes-like: see decode_as
        self.after: Callable[[Any, Call], Any] | None = None
        self.page: Any = None  # the page class, where `result` is its items' type
        self.on_demand = False  # leave the body unread
        self.stream = False  # the body is an event stream, of `item`s
        self.item: Any = None
        self.union = False
        self.ending: Callable[[], Ending] | None = None

    @property
    def where(self) -> str:
        """How messages name this call: `POST /chat/completions`."""
        return f"{self.method} {self.path}"

    def with_query(self, changes: Mapping[str, Any]) -> Call:
        """The same call with some query parameters replaced."""
        new = object.__new__(Call)
        for name in Call.__slots__:
            setattr(new, name, getattr(self, name))
        new.query = {**self.query, **changes}
        extra = self.options.get("extra_query")
        if extra:  # it would win over the changes
            new.options = {**self.options, "extra_query": {n: v for n, v in extra.items() if n not in changes}}
        return new


class Core:
    """What a client lends to its calls. Copies made by `with_options` share `budgets` and the transport."""

    def __init__(
        self,
        config: Config,
        auth: Auth | None,
        prepare: list[Prepare],
        observe: list[Observer],
        *,
        clock: Callable[[], float],
        random: Callable[[], float],
        budgets: dict[str, Budget],
    ) -> None:
        self.config = config
        self.auth = auth
        self.prepare = prepare
        self.observers = observe
        self.clock = clock
        self.random = random
        self.budgets = budgets
        base, _, query = config.base_url.partition("?")
        self.base_url = base
        self.base_query = query
        self.origin = _origin(base)
        self.headers = _default_headers(config)
        self.own_authorization = any(name.lower() == "authorization" for name in config.default_headers)

    def observe(self, event: str, **facts: Any) -> None:
        """Tell the listeners. One that fails is reported once as a warning; calls go on."""
        for observer in self.observers:
            try:
                observer(event, facts)
            except Exception as error:  # noqa: BLE001 - a listener must not end a call
                import warnings

                warnings.warn(f"an observer of oai_lite failed on {event!r}: {error!r}", RuntimeWarning, stacklevel=2)

    def budget(self, url: str) -> Budget:
        """The retry budget of a URL's host."""
        host = urlsplit(url).netloc
        found = self.budgets.get(host)
        return found if found is not None else self.budgets.setdefault(host, Budget())


class Answer:
    """What a finished call gives: the response, what is known of it, and the exchange that a stream goes on in."""

    __slots__ = ("call", "exchange", "info", "response", "timeout")

    def __init__(
        self, call: Call, response: Response, info: ResponseInfo, exchange: Exchange, timeout: Timeout
    ) -> None:
        self.call = call
        self.response = response
        self.info = info
        self.exchange = exchange
        self.timeout = timeout


def _default_headers(config: Config) -> dict[str, str]:
    from .version import VERSION

    headers = {
        "Accept": "application/json",
        "Accept-Encoding": "gzip, deflate",
        "User-Agent": f"oai-lite/{VERSION} ({config.agent})",
    }
    if config.organization is not None:
        headers["OpenAI-Organization"] = config.organization
    if config.project is not None:
        headers["OpenAI-Project"] = config.project
    _check_headers("default_headers", config.default_headers)
    merge_headers(headers, config.default_headers)
    return headers


def _check_headers(where: str, headers: Mapping[str, Any]) -> None:
    """Refuse what HTTP cannot carry, without showing values: they may be secret."""
    for name, value in headers.items():
        if not isinstance(name, str) or not name or not name.isascii() or any(c in name for c in " :\r\n\t"):
            raise ArgumentError(f"{where}: {name!r} is not a header name")
        if value is None or not given(value):
            continue
        text = value if isinstance(value, str) else str(value)
        try:
            text.encode("latin-1")
        except UnicodeEncodeError as error:
            raise ArgumentError(
                f"{where}: the value of {name!r} has a character that HTTP cannot carry at position {error.start}"
            ) from None
        if "\n" in text or "\r" in text or "\0" in text:
            raise ArgumentError(
                f"{where}: the value of {name!r} contains a line feed; was it read from a file? use .strip()"
            )


# ---------------------------------------------------------------------- building


def build(core: Core, call: Call) -> Request:
    """The request without its authorisation. Encoding errors come from here, before anything is sent."""
    options = call.options
    headers = dict(core.headers)
    if call.accept != "application/json":
        headers["Accept"] = call.accept
        merge_headers(headers, {n: v for n, v in core.config.default_headers.items() if n.lower() == "accept"})
    body: bytes | Upload | None = None
    arguments: Mapping[str, Any] | None = None
    content = call.body
    extra_body = options.get("extra_body")
    if extra_body is not None and call.method != "GET":
        content = {**content, **extra_body} if isinstance(content, dict) and hasattr(extra_body, "keys") else extra_body
    if call.method != "GET":
        headers["Content-Type"] = "application/json"
    if content is not None:
        if isinstance(content, dict):
            arguments = content
        if call.files is not None:
            from .multipart import form_of

            form = form_of(content, call.files, call.where)
            body = cast("Upload", form)
            headers["Content-Type"] = form.content_type
        elif call.content_type is not None:
            headers["Content-Type"] = call.content_type
            body = content if isinstance(content, bytes) else str(content).encode()
        else:
            body = encode_json(content)
    if call.headers is not None:
        merge_headers(headers, call.headers)
    extra_headers = options.get("extra_headers")
    if extra_headers:
        _check_headers(f"{call.where}: extra_headers", extra_headers)
        if call.files is not None:  # the boundary is ours to say
            extra_headers = {n: v for n, v in extra_headers.items() if n.lower() != "content-type"}
        merge_headers(headers, extra_headers)
    request = Request(
        call.method, _url(core, call), headers, body, path=call.path, arguments=arguments, admin=call.admin
    )
    return request


def _url(core: Core, call: Call) -> str:
    path = call.path
    if "://" in path:
        url = path
    else:
        url = core.base_url + (path if path.startswith("/") else f"/{path}")
    query: Mapping[str, Any] = call.query
    extra = call.options.get("extra_query")
    if extra or core.config.default_query:
        query = {**core.config.default_query, **query, **(extra or {})}
    parts = [text for text in (core.base_query, encode_query(query) if query else "") if text]
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
    deadline = None if timeout.total is None else start + timeout.total
    max_retries = options.get("max_retries")
    max_retries = config.max_retries if max_retries is None else retries_of(max_retries)
    state = _Attempts(core, call, build(core, call), deadline, max_retries)
    while True:
        exchange = Exchange(deadline, timeout.connect, timeout.read, fresh=state.fresh)
        try:
            ready = yield from _authorised(core, state)
            core.observe("request", request=ready.without_secrets(), attempt=state.retries) if core.observers else None
            response = yield from Send(ready, exchange, call.on_demand)
        except APIConnectionError as error:
            wait = state.broken(error, exchange)
        else:
            if response.status < 300:
                info = state.info(response, core.clock() - start)
                state.succeeded()
                core.observe("response", info=info) if core.observers else None
                return Answer(call, response, info, exchange, timeout)
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
            if response.status == 401 and state.reauthorise():
                continue
            wait = state.refused(info, content)
        if wait is not None:
            yield from Sleep(wait)


class _Attempts:
    """What changes from attempt to attempt, and the decisions between them."""

    def __init__(self, core: Core, call: Call, request: Request, deadline: float | None, max_retries: int) -> None:
        self.core = core
        self.call = call
        self.request = request
        self.deadline = deadline
        self.max_retries = max_retries
        self.retries = 0
        self.redirects = 0
        self.past: list[Attempt] = []
        self.fresh = False
        self.foreign = False
        self._sent_once = False
        self._reauthorised = False
        self._cost = 0

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
        if (
            exchange.reused
            and not exchange.received
            and not isinstance(error, APITimeoutError)
            and replayable
            and not self.fresh
        ):
            # The server had closed the pooled connection before our request reached it. Again, on a new one, at no cost.
            self.fresh = True
            return None
        timed_out = isinstance(error, APITimeoutError)
        starts_work = self.call.starts_work and not self.call.options.get("resend", False)
        failure = Failure(sent=exchange.sent, timed_out=timed_out, replayable=replayable, starts_work=starts_work)
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
        )
        self.past.append(Attempt(outcome, verdict.wait))
        if verdict.wait is None:
            error.attempts = tuple(self.past)
            if self.max_retries:
                error.add_note(
                    f"{self.call.where}: {len(self.past)} attempts: {', '.join(a.outcome for a in self.past)}; {verdict.reason}"
                )
            core.observe("error", error=error) if core.observers else None
            raise error
        self._cost = verdict.cost
        self.retries += 1
        self.fresh = False
        core.observe("retry", error=error, wait=verdict.wait, attempt=self.retries) if core.observers else None
        return verdict.wait

    def rewind(self, sent: bool) -> bool:
        """Make the body ready to be sent again."""
        body = self.request.body
        return body is None or isinstance(body, bytes) or not sent or body.rewind()

    def reauthorise(self) -> bool:
        """After a 401: whether the authorisation has something better to try, once."""
        auth = self.core.auth
        if (
            self._reauthorised
            or auth is None
            or self.foreign
            or not auth.refused(self.request)
            or not self.rewind(True)
        ):
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
        url = urljoin(self.request.url, target)
        old, new = _origin(self.request.url), _origin(url)
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
    """The request of this attempt: authorised, then prepared by every plugin."""
    request = state.request
    auth = core.auth
    if auth is not None and not state.foreign and not _own_authorization(core, state.call):
        if _origin(request.url) == core.origin:
            credentials = yield from auth.flow(request)
            request = request.replace(headers={**credentials, **request.headers})
    for prepare in core.prepare:
        request = prepare(request)
    return request


def _own_authorization(core: Core, call: Call) -> bool:
    """Whether the caller has said something about Authorization, if only to leave it out."""
    extra = call.options.get("extra_headers")
    return core.own_authorization or (
        bool(extra) and any(name.lower() == "authorization" for name in cast("Any", extra))
    )


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


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


# ---------------------------------------------------------------------- reading


def result_of(answer: Answer) -> Any:
    """What the method returns, for an answer that is not a stream."""
    assert answer.response.content is not None
    return decode(answer.call, answer.response.content, answer.info)


def decode(call: Call, content: bytes, info: ResponseInfo) -> Any:
    """The result of a call from the body of its answer."""
    if call.page is not None:
        value = _decode_page(call, content, info)
    else:
        value = decode_as(call.result, content, info, call.where)
    return value if call.after is None else call.after(value, call)


def decode_as(tp: Any, content: bytes, info: ResponseInfo, where: str = "") -> Any:
    """The body as a type: None, str, bytes, a binary response, or whatever JSON decodes to (`object`: plain JSON)."""
    if tp is None:
        return None
    if tp is str:
        return content.decode("utf-8", "replace")
    if tp is bytes:
        return content
    if getattr(tp, "__name__", "") == "HttpxBinaryResponseContent":
        return tp(content, info)
    if not content and info.status in (202, 204, 205):
        return None
    value = parse_json(content, info, where)
    if type(value) is dict and value.get("error") and _only_an_error(tp, value):
        raise APIError(error_message(value) or "the server answered with an error", info.request, body=value["error"])
    made = decoder(tp)(value)
    if isinstance(made, Model):
        vars(made)[_INFO] = info
    return made


def _only_an_error(tp: Any, value: dict[str, Any]) -> bool:
    """A good status, an `error`, and nothing of what was promised: some servers and gateways answer so."""
    if len(value) == 1:
        return True
    from .model import _annotations

    fields = _annotations(tp) if isinstance(tp, type) and issubclass(tp, Model) else {}
    return bool(fields) and not any(name in value for name in fields if name not in ("error", "object", "type"))


def parse_json(content: bytes, info: ResponseInfo, where: str = "") -> Any:
    """Parsed JSON; APIResponseValidationError for anything else."""
    try:
        return _loads(content.decode())
    except (ValueError, RecursionError) as error:
        kind = info.headers.get("content-type", "no content type")
        shown = content[:200].decode("utf-8", "replace")
        advice = "is base_url right?" if shown.lstrip().startswith("<") else "was the answer cut off?"
        place = where or (str(info.request) if info.request else "the answer")
        url = f" from {info.request.url}" if info.request else ""
        raise APIResponseValidationError(
            f"{place}: expected JSON, got {kind} with status {info.status}{url}: {shown!r} ({error}); {advice}",
            info.request,
            response=info,
            body=content.decode("utf-8", "replace"),
        ) from error


def _loads(text: str) -> Any:
    return json.loads(text.removeprefix("\ufeff"))


def _decode_page(call: Call, content: bytes, info: ResponseInfo) -> Any:
    value = parse_json(content, info, call.where)
    if value is None:
        return None
    if type(value) is list:  # some servers leave the envelope out
        value = {"data": value}
    if type(value) is not dict:
        raise APIResponseValidationError(
            f"{call.where}: expected a page (an object with data), got {type(value).__name__}",
            info.request,
            response=info,
            body=value,
        )
    if value.get("error") and "data" not in value:
        raise APIError(error_message(value) or "the server answered with an error", info.request, body=value["error"])
    items = value.get("data")
    if type(items) is list:
        convert = decoder(call.result)
        value["data"] = [convert(item) for item in items]
    page: Any = object.__new__(call.page)
    page.__dict__ = {**value, _INFO: info}
    return page
