"""Ctrl-C in the middle of a wait."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 0.05  # between two signals


@contextmanager
def interrupted_once(ready: Callable[[], object]) -> Iterator[None]:
    """Within this, the main thread gets one KeyboardInterrupt once `ready` has returned.

    Python may look for signals just before a wait begins, which one that comes then would not end: it is sent again until it is heard.
    """
    main, heard = threading.main_thread().ident, threading.Event()
    assert main is not None and main == threading.get_ident()

    def handler(number: int, frame: FrameType | None) -> None:
        if not heard.is_set():
            heard.set()
            raise KeyboardInterrupt

    def send() -> None:
        ready()
        while not heard.is_set():
            signal.pthread_kill(main, signal.SIGINT)
            heard.wait(SECONDS)

    before = signal.signal(signal.SIGINT, handler)
    thread = threading.Thread(target=send)
    thread.start()
    try:
        yield
    finally:
        heard.set()
        thread.join()
        signal.signal(signal.SIGINT, before)
