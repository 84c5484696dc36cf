"""The asynchronous transport: any synchronous one, each wait in a thread of our own small pool.

Measured, this beats a native asyncio stack: an event loop adds its own bookkeeping to each read, a blocked thread costs
nothing but its stack, which is kept at 256 KB here. What it promises:

* cancelling a task aborts its exchange: the socket is shut down and the thread is free at once;
* threads are started when needed, reused, leave after 10 idle seconds, and never outlive their client;
* nothing belongs to one event loop: several `asyncio.run` in a row, and loops in several threads, work.

What it costs: a name look-up in progress cannot be interrupted (its thread ends when the system's resolver does), and more than
`MAX_THREADS` calls at one moment wait for a free thread.
"""

from __future__ import annotations

import asyncio
import os
import threading
import weakref
from collections import deque
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import ClosedClientError
from ..request import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..hooks import Transport
    from ..limits import Exchange
    from ..request import Request

T = TypeVar("T")

MAX_THREADS = 2048
STACK = 256 * 1024  # bytes; the deepest path through TLS and JSON decoding uses about a third of it
IDLE = 10.0  # seconds
_starting = threading.Lock()  # threading.stack_size() is a setting of the whole process


def _after_fork() -> None:
    global _starting
    _starting = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class _Job:
    """One function to run, and the loop and future that wait for it."""

    __slots__ = ("error", "function", "future", "loop", "result")

    def __init__(self, function: Callable[[], Any], loop: asyncio.AbstractEventLoop) -> None:
        self.function = function
        self.loop = loop
        self.future: asyncio.Future[Any] = loop.create_future()
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self, finished: _Finished) -> None:
        if self.future.cancelled():  # before its turn came
            return
        try:
            self.result = self.function()
        except BaseException as raised:  # noqa: BLE001 - whatever it is belongs to the one who waits
            self.error = raised
        self.function = _nothing
        finished.add(self)


class _Finished:
    """Jobs that are done, on their way to the loop that waits for them: those of a moment share one wake-up of the loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: dict[asyncio.AbstractEventLoop, list[_Job]] = {}

    def add(self, job: _Job) -> None:
        loop = job.loop
        with self._lock:
            jobs = self._jobs.setdefault(loop, [])
            jobs.append(job)
            if len(jobs) > 1:
                return  # the loop is on its way already, and takes this one along
        try:
            loop.call_soon_threadsafe(self._settle, loop)
        except RuntimeError:  # the loop was closed: nobody waits any more
            for unwanted in self._take(loop):
                _discard(unwanted.result)

    def _take(self, loop: asyncio.AbstractEventLoop) -> list[_Job]:
        with self._lock:
            return self._jobs.pop(loop, [])

    def _settle(self, loop: asyncio.AbstractEventLoop) -> None:
        for job in self._take(loop):
            _settle(job.future, job.result, job.error)


def _nothing() -> None:
    pass


def _discard(result: Any) -> None:
    """Nobody gets this: an answer that is still to be read gives its connection up."""
    if isinstance(result, Response) and result.body is not None:
        result.body.close()


def _settle(future: asyncio.Future[Any], result: Any, error: BaseException | None) -> None:
    if future.done():  # cancelled meanwhile
        _discard(result)
        return
    if error is None:
        future.set_result(result)
    elif isinstance(error, StopIteration):
        future.set_exception(RuntimeError("a function that was run in a thread raised StopIteration"))
    else:
        future.set_exception(error)


class _Threads:
    """The pool. Idle workers wait each at a queue of its own; the one that was busy last is taken first."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.idle: deque[SimpleQueue[_Job | None]] = deque()
        self.waiting: deque[_Job] = deque()
        self.count = 0
        self.closed = False
        self.finished = _Finished()

    def submit(self, job: _Job) -> None:
        with self.lock:
            if self.closed:
                raise ClosedClientError("this client was closed; make a new one")
            if self.idle:
                self.idle.pop().put(job)
                return
            if self.count >= MAX_THREADS:
                self.waiting.append(job)
                return
            self.count += 1
        with _starting:
            before = threading.stack_size(STACK)
            try:
                # A daemon, so that a program may end while a call is stuck in a name look-up.
                threading.Thread(target=_work, args=(self, job), name="oai_lite", daemon=True).start()
            finally:
                threading.stack_size(before)

    def close(self) -> None:
        """Let every thread go: idle ones now, busy ones after the job they are in."""
        with self.lock:
            self.closed = True
            while self.idle:
                self.idle.pop().put(None)


def _work(threads: _Threads, job: _Job | None) -> None:
    inbox: SimpleQueue[_Job | None] = SimpleQueue()
    while job is not None:
        job.run(threads.finished)
        with threads.lock:
            if threads.waiting:
                job = threads.waiting.popleft()
                continue
            if threads.closed:
                threads.count -= 1
                return
            threads.idle.append(inbox)
        job = None  # a finished job must not be kept alive while waiting for the next
        try:
            job = inbox.get(timeout=IDLE)
        except Empty:
            with threads.lock:
                if inbox in threads.idle:
                    threads.idle.remove(inbox)
                else:
                    job = inbox.get()  # handed over in this very moment
        if job is None:
            with threads.lock:
                threads.count -= 1


class AsyncBody:
    """A synchronous body, read in threads."""

    __slots__ = ("_body", "_exchange", "_run")

    def __init__(self, body: Any, exchange: Exchange, run: Callable[..., Any]) -> None:
        self._body = body
        self._exchange = exchange
        self._run = run

    async def read_some(self) -> bytes:
        """The next bytes as soon as there are any; b"" at the end of the body."""
        data: bytes = await self._run(self._body.read_some, self._exchange)
        return data

    async def finish(self, seconds: float) -> None:
        """Read on to the end for at most so long, so that the connection can be used again; else close it."""
        await self._run(lambda: self._body.finish(seconds), self._exchange)

    async def close(self) -> None:
        """Give the connection up. This never blocks: the socket is shut down, not drained."""
        self._body.close()


class ThreadTransport:
    """Async over any synchronous transport."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._pid = os.getpid()
        self._end: Any = None
        self._begin()

    def _begin(self) -> None:
        if self._end is not None:
            self._end.detach()  # the parent's threads do not exist here, and their lock may be held for ever
        self._threads = _Threads()
        self._end = weakref.finalize(self, self._threads.close)
        self._end.atexit = False

    async def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        """One attempt; see the synchronous transport. Cancelling shuts its socket down."""
        send = self._transport.send
        response: Response = await self._run(lambda: send(request, exchange, stream), exchange)
        if response.body is not None:
            response.body = AsyncBody(response.body, exchange, self._run)
        return response

    async def run(self, function: Callable[[], T]) -> T:
        """Run a blocking function in a thread."""
        result: T = await self._run(function, None)
        return result

    async def _run(self, function: Callable[[], Any], exchange: Exchange | None) -> Any:
        if os.getpid() != self._pid:  # a fork: the parent's threads do not exist here
            self._pid = os.getpid()
            self._begin()
        job = _Job(function, asyncio.get_running_loop())
        self._threads.submit(job)
        try:
            return await job.future
        except asyncio.CancelledError:
            if exchange is not None:
                exchange.abort()
            _discard(job.result)  # it may have come in this very moment
            raise

    async def close(self) -> None:
        """Close the connections and let the threads go."""
        self._end()
        self._transport.close()
