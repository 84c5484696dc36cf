"""What was asked, and whether it was what a test expects.

Every request is kept, in order. An assertion that fails shows all that came and, for the request that comes nearest, each thing that
differs. Rules: no credential is in any message; a message is complete in itself, so that a report from elsewhere is enough.
"""

from __future__ import annotations

import difflib
import threading
from typing import Any

from .exchange import Request
from .faults import falls_on

_SHOWN = 20  # requests that a message lists
_LONG = 300  # characters of a value that a message shows


class Asked:
    """The requests that came."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self._arrival: threading.Condition = threading.Condition()

    def _note(self, request: Request) -> None:
        with self._arrival:
            self.requests.append(request)
            self._arrival.notify_all()

    @property
    def last(self) -> Request:
        """The request that came last; AssertionError when none did."""
        if not self.requests:
            raise AssertionError("no request has come")
        return self.requests[-1]

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The conversation of the last request, as it was sent."""
        return self.last.messages

    @property
    def tools(self) -> list[dict[str, Any]]:
        """The tools that the last request offered, as they were sent."""
        return self.last.tools

    def wait_for_requests(self, count: int = 1, timeout: float = 10.0) -> None:
        """Wait until so many requests have come in all; AssertionError when they have not after `timeout` seconds. For code under test
        that runs in threads or processes of its own."""
        with self._arrival:
            if not self._arrival.wait_for(lambda: len(self.requests) >= count, timeout):
                raise AssertionError(f"{count} requests were to come within {timeout} s; {self._came()}")

    def assert_asked(
        self,
        text: str | None = None,
        *,
        model: str | None = None,
        path: str | None = None,
        times: int | None = None,
        **parameters: Any,
    ) -> Request:
        """A request came that fits all that is given (`times`: exactly so many did); returns the first of them.

        `text` is somewhere in its words (instructions, messages, tool results); `path` is a pattern as "/files/*" or
        "POST /files"; other keywords are parameters of the body with their values, such as `temperature=0.2`. An object is to
        have the given keys, and may have others."""
        wanted = {**({} if model is None else {"model": model}), **parameters}
        differing = [(list(_differences(request, text, path, wanted)), request) for request in self.requests]
        fitting = [request for differences, request in differing if not differences]
        if len(fitting) == times or (times is None and fitting):
            return fitting[0] if fitting else Request("", "")
        said = {**({} if text is None else {"text": text}), **({} if path is None else {"path": path}), **wanted}
        shown = ", ".join(f"{name}={_short(value)}" for name, value in said.items()) or "anything"
        found = f"{len(fitting)} requests fit" if fitting else "no request fits"
        lines = [f"{found} ({shown}){'' if times is None else f', {times} were expected'}; {self._came()}"]
        if differing and not fitting:
            differences, nearest = min(differing, key=lambda each: len(each[0]))
            lines.append(f"nearest is number {self.requests.index(nearest) + 1}:")
            lines += [f"  {difference}" for difference in differences]
        raise AssertionError("\n".join(lines))

    def assert_called_once(self) -> Request:
        """Exactly one request came; returns it."""
        if len(self.requests) != 1:
            raise AssertionError(f"exactly one request was expected; {self._came()}")
        return self.requests[0]

    def assert_not_called(self) -> None:
        """No request came."""
        if self.requests:
            raise AssertionError(f"no request was expected; {self._came()}")

    def _came(self) -> str:
        if not self.requests:
            return "none came"
        count = len(self.requests)
        first = max(0, count - _SHOWN)
        lines = [f"{count} came{f', the last {_SHOWN} of them' if first else ''}:"]
        lines += [f"  {number}. {request!r}" for number, request in enumerate(self.requests[first:], first + 1)]
        return "\n".join(lines)


def _differences(request: Request, text: str | None, path: str | None, wanted: dict[str, Any]) -> list[str]:
    """What of the wanted a request does not have."""
    found: list[str] = []
    if path is not None and not falls_on(request, path):
        found.append(f"path: expected {path!r}, got '{request.method} {request.path}'")
    if text is not None and text not in request.text:
        lines = request.text.splitlines()
        near = difflib.get_close_matches(text, lines, 1, 0.3) or lines[-1:]
        found.append(
            f"text: expected {text!r} in it, " + (f"nearest is {_short(near[0])}" if near else "it has no words")
        )
    for name, value in wanted.items():
        if name not in request.parameters:
            near = difflib.get_close_matches(name, request.parameters, 1)
            found.append(f"{name}: expected {_short(value)}, is not there" + (f" ({near[0]} is)" if near else ""))
        else:
            found += _unlike(name, value, request.parameters[name])
    return found


def _unlike(place: str, wanted: object, got: object) -> list[str]:
    """Where a value is not as wanted."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        return [
            difference
            for key, value in wanted.items()
            for difference in (
                _unlike(f"{place}.{key}", value, got[key])
                if key in got
                else [f"{place}.{key}: expected {_short(value)}, is not there"]
            )
        ]
    return [] if wanted == got else [f"{place}: expected {_short(wanted)}, got {_short(got)}"]


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= _LONG else shown[: _LONG - 1] + "…"
