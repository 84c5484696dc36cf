"""What observers are told of one call; see `Hooks.oai_lite_observe`. Loaded only where somebody listens.

Rules: facts hold no credential, no body and no query; each call that is told of has one end, whatever becomes of it; what an
observer raises is a warning, once, and changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import OpenAIError
from .model import Model
from .request import public_url

if TYPE_CHECKING:
    from collections.abc import Callable

    from .call import Call, Core
    from .ending import Ending
    from .request import Request, ResponseInfo

# Request headers that say nothing of whose request it is. Others, a plugin's or a caller's, may be secrets.
PUBLIC_HEADERS = frozenset(("accept", "accept-encoding", "content-type", "traceparent"))


class CallKey:
    """One call: the fact `call`. It says nothing; it is for dicts, weak ones too."""

    __slots__ = ("__weakref__",)


class Observed:
    """One call, with what was told of it so far."""

    def __init__(self, core: Core, call: Call, request: Request, start: float) -> None:
        model = (request.arguments or {}).get("model")
        self.key: CallKey = CallKey()
        self._core = core
        self._start = start
        self._streams = False  # events of the answer are still to come
        self._stream = call.stream
        self._answer: dict[str, Any] = {"response_id": None, "response_model": None}
        self._facts: dict[str, Any] = {
            "call": self.key,
            "operation": f"{call.method} {public_url(call.route)}",
            "method": call.method,
            "path": public_url(call.path),
            "url": public_url(request.url),
            "model": model if isinstance(model, str) else None,
            "stream": call.stream,
            "attempt": 0,
        }
        request.call = self.key
        self.tell("start")

    def tell(self, event: str, **facts: Any) -> None:
        """Tell all listeners."""
        core = self._core
        facts = {**self._facts, "seconds": core.clock() - self._start, **facts}
        for observer in core.observers:
            try:
                observer(event, dict(facts))
            except Exception as error:  # noqa: BLE001 - a listener must not end a call
                if observer not in core.broken:
                    core.broken.append(observer)
                    _warn(f"an observer of oai_lite failed on {event!r}: {error!r}")

    def request(self, request: Request, attempt: int) -> None:
        """An attempt goes out."""
        self._facts |= {"attempt": attempt, "url": public_url(request.url)}
        headers = {name: value for name, value in request.headers.items() if name.lower() in PUBLIC_HEADERS}
        self.tell("request", request=request.without_secrets(), headers=headers)

    def retry(self, error: Exception, reason: str, wait: float, attempt: int) -> None:
        """It failed, and will be tried again."""
        self._facts["attempt"] = attempt
        self.tell("retry", error=error, reason=reason, wait=wait, **_status(error))

    def failed(self, error: BaseException, reason: str | None = None) -> None:
        """The call has failed, or was cancelled."""
        self.tell("error", error=error, reason=reason or type(error).__name__, **_status(error))

    def result(self, info: ResponseInfo, make: Callable[[], Any]) -> Any:
        """The result of an answer that is whole."""
        try:
            made = make()
        except BaseException as error:
            self.failed(error)
            raise
        self.response(info, made)
        return made

    def raw(self, answer: Any) -> None:
        """The answer is handed out as it is. A body that is there already is read, which its `parse()` would do and keep."""
        made = None
        if answer._response.content is not None:
            try:
                made = answer.parse()
            except OpenAIError:
                pass  # for its reader to see
        self.response(answer.info, made)

    def response(self, info: ResponseInfo, made: Any = None) -> None:
        """A good answer, or its beginning."""
        self._streams = self._stream
        values = _values(made) if isinstance(made, Model) else {}
        self._saw(values)
        self.tell("response", info=info, **_status(info), **self._answer, **_tokens(values.get("usage")))

    def follow(self, ending: Ending) -> None:
        """Look at a stream's first events, until they have said what answers, and when."""
        saw = ending.saw

        def first(item: Any) -> None:
            saw(item)
            self._answer.setdefault("first", self._core.clock() - self._start)
            values = _values(item)
            if self._saw(_values(values.get("response")) or values) or ending.items > 3:
                del vars(ending)["saw"]

        vars(ending)["saw"] = first

    def stream_end(self, info: ResponseInfo, how: str, error: BaseException | None, items: int, usage: Any) -> None:
        """Nothing more comes of the stream."""
        self._streams = False
        known = {"first": None, **self._answer, **_tokens(usage)}
        self.tell("stream_end", info=info, how=how, error=error, items=items, **_status(info), **known)

    def __del__(self) -> None:
        # A raw answer that is a stream which nobody asked for.
        if self._streams:
            self.tell("stream_end", info=None, how="dropped", error=None, items=0, **self._answer, **_tokens(None))

    def _saw(self, values: dict[str, Any]) -> bool:
        """Take in what an answer says of itself; whether it has a name."""
        for fact, name in (("response_id", "id"), ("response_model", "model")):
            value = values.get(name)
            if isinstance(value, str) and value:
                self._answer[fact] = value
        return self._answer["response_id"] is not None


def _status(of: Any) -> dict[str, Any]:
    return {"status": getattr(of, "status_code", None), "request_id": getattr(of, "request_id", None)}


def _values(of: Any) -> dict[str, Any]:
    """The fields of a model, or of plain JSON."""
    found: dict[str, Any] = of if isinstance(of, dict) else getattr(of, "__dict__", {})
    return found


def _tokens(usage: Any) -> dict[str, Any]:
    """The usage, and what chat and responses call by different names."""
    values = _values(usage)
    return {
        "usage": usage,
        "input_tokens": values.get("prompt_tokens", values.get("input_tokens")),
        "output_tokens": values.get("completion_tokens", values.get("output_tokens")),
    }


def _warn(text: str) -> None:
    import warnings

    try:
        warnings.warn(text, RuntimeWarning, stacklevel=2)
    except RuntimeWarning:  # warnings are errors here, and this one would end the call
        import sys

        print(text, file=sys.stderr)
