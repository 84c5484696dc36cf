"""A call that nobody has to wait for: a function run in a thread of its own, so that it can be left behind. For
`drive`."""

from __future__ import annotations

import sys
import threading
import time
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

from .flow import Overdue

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def call_by(function: Callable[[], T], deadline: float) -> T:
    """What a function returns, run in the caller's context; `Overdue` if that takes too long."""
    if sys.platform == "emscripten":  # no threads
        return function()
    context = copy_context()
    result: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            result.append(context.run(function))
        except BaseException as error:  # noqa: BLE001 - whatever it is belongs to the one who waits
            errors.append(error)

    thread = threading.Thread(target=run, name="oai_lite call", daemon=True)
    thread.start()
    thread.join(max(0.0, deadline - time.monotonic()))
    if errors:
        raise errors[0]
    if not result:
        raise Overdue
    return result[0]
