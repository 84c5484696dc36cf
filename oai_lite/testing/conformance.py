"""What every authentication plugin has to get right, as tests that its author runs with one line.

    from oai_lite.testing import conformance

    TestAuth = conformance.auth_suite(lambda source: TokenAuth(source.fetch), module="oai_lite_acme")

pytest and unittest collect the result: one test for each promise, each in both colours over real HTTP on loopback.
`source` is where tokens come from in these tests. It hands out tokens that it can recognise, counts them, and lets them
be slow, refused or broken. A plugin that asks an HTTP server is pointed at `source.url`, and `answer` says what that
server answers (see `auth_suite`). Nothing of the caller's environment reaches a test.

Rules: a message says what was seen and what the author is to do; only public API is used on the plugin, so that it may be
written in any way. The clocks that are moved are `time.time` and `time.monotonic`.
"""

from __future__ import annotations

import contextlib
import copy
import io
import logging
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
import unittest
import warnings
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, cast

from ..errors import AuthenticationError, OpenAIError
from .stage import (
    CALLERS,
    LIFE,
    LIMIT,
    PATIENCE,
    Answering,
    Clock,
    Loopback,
    NotConforming,
    Setting,
    Source,
    Stage,
    expect,
)

__all__ = ["Clock", "Loopback", "NotConforming", "Source", "auth_suite"]

_PACKAGE = __name__.split(".testing.")[0]


# ---------------------------------------------------------------------- the promises


def renews_ahead(setting: Setting) -> None:
    """A token is kept while it is good, and renewed ahead of its end."""
    for entered in setting.stages():
        with entered as it:
            it.call()
            it.call()
            expect(
                it.used() == [1, 1] and it.source.issued == 1,
                f"two calls in a row fetched {it.source.issued} tokens: keep a token for as long as it is good (TokenAuth does)",
            )
            it.clock.move(wall=LIFE - 1, monotonic=LIFE - 1)
            it.call()
            expect(
                it.used()[-1] == 2,
                "one second before its end the old token was sent, and may have ended when it arrives: renew ahead of the end, by "
                "what the server said of the token's life (TokenAuth does: return Token(text, expires_in=seconds))",
            )


def single_flight(setting: Setting) -> None:
    """Many calls at once, in threads or as tasks, wait for one fetch."""
    for entered in setting.stages():
        with entered as it:
            it.source.patience = PATIENCE
            it.calls()
            kind = "tasks" if it.asynchronous else "threads"
            expect(
                it.source.issued == 1,
                f"{CALLERS} calls at once in {kind} fetched {it.source.issued} tokens: let one fetch and the others wait for it "
                "(TokenAuth does; in a flow of your own: yield from Once(key, flow))",
            )


def refused_once(setting: Setting) -> None:
    """After a 401: one fetch, one replay, and no more."""
    for entered in setting.stages():
        with entered as it:
            it.refused = lambda number: number == 1
            try:
                it.call()
            except AuthenticationError:
                raise NotConforming(
                    f"after a 401 a new token was to be fetched and the request sent once more; the requests carried the tokens "
                    f"{it.used()}: let `refused(request)` drop the token on that request and return True (TokenAuth does)"
                ) from None
            expect(
                (it.used(), it.source.issued) == ([1, 2], 2),
                f"a 401 is to cost one fetch and one request more; {it.source.issued - 1} were fetched, and the requests carried the "
                f"tokens {it.used()}",
            )
            it.refused = lambda number: True
            try:
                it.call()
            except AuthenticationError:
                pass
            expect(
                (it.used(), it.source.issued) == ([1, 2, 2, 3], 3),
                f"where every token is refused, a call is to send two requests and fetch once; the tokens sent were {it.used()[2:]}, "
                f"and {it.source.issued - 2} were fetched: what a second 401 says is final",
            )
        with setting.stage("async" if it.asynchronous else "sync") as it:
            it.call()
            it.refused, it.together = lambda number: number == 1, threading.Barrier(CALLERS)
            with contextlib.suppress(AuthenticationError):
                it.calls()
            expect(
                it.source.issued == 2,
                f"{CALLERS} calls were refused with the same token, and {it.source.issued - 1} new ones were fetched: drop the token "
                "only if it is the one on the refused request (TokenAuth does)",
            )


def keeps_to_its_host(setting: Setting) -> None:
    """Neither a redirect nor a whole URL takes a credential to another host; the token server's redirects do not, either."""
    asked = 0
    for entered in setting.stages():
        with entered as it:
            it.call()
            asked = len(it.source.server.requests)
            it.api.fail(307, headers={"location": f"{it.foreign.base_url}/models/m"})
            for call in (it.call, lambda: it.run(it.client.get(f"{it.foreign.url}/x", cast_to=object))):
                with contextlib.suppress(OpenAIError):
                    call()
            _no_leak(it, "the API redirected, or a call named another host's URL")
            expect(
                it.source.issued == 1,
                "another host's 401 had a new token fetched: it says nothing about the token, which was not sent there",
            )
    for number in range(1, asked + 1):
        with setting.stage(setting.colours[0]) as it:
            it.source.redirects[number] = it.foreign.url
            with contextlib.suppress(Exception):
                it.call()
            _no_leak(it, f"the token server redirected its request number {number}")


def _no_leak(it: Stage, when: str) -> None:
    for request in it.foreign.requests:
        for part, text in (
            ("URL", f"{request.path} {request.query}"),
            ("headers", "\n".join(request.headers.values())),
            ("body", request.body.decode("latin-1")),
        ):
            expect(
                not it.source.leaks(text),
                f"{when}, and a secret went there in the {part}: never follow redirects with a credential, and never add one in "
                "oai_lite_transport (the pipeline asks `flow` for the client's own host only)",
            )


def shows_no_secret(setting: Setting) -> None:
    """No secret is in a log, on the screen, in a repr or in an error."""
    for entered in setting.stages():
        heard, printed = io.StringIO(), io.StringIO()
        handler, root = logging.StreamHandler(heard), logging.getLogger()
        level = root.level
        root.addHandler(handler)
        root.setLevel(logging.DEBUG)
        try:
            with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed), entered as it:
                it.call()
                auth = it.client._client._core.auth
                shown = {"repr(plugin)": repr(it.plugin), "repr(auth)": repr(auth), "repr(client)": repr(it.client)}
                it.refused = lambda number: True
                shown["an AuthenticationError"] = _text(it.failure())
                it.source.broken = True
                it.clock.move(wall=2 * LIFE, monotonic=2 * LIFE)
                shown["the error of a failed fetch"] = _text(it.failure())
                shown = {"a log record": heard.getvalue(), "what was printed": printed.getvalue(), **shown}
                for where, text in shown.items():
                    expect(
                        not it.source.leaks(text),
                        f"a secret is in {where}: show neither tokens nor what they are got with, also where a server's answer quotes "
                        "them (raise TokenError with words of your own)",
                    )
        finally:
            root.removeHandler(handler)
            root.setLevel(level)


def _text(error: BaseException) -> str:
    return f"{error} {error!r} {getattr(error, '__notes__', '')}"


def can_be_copied(setting: Setting) -> None:
    """A client with the plugin can be copied and pickled; a pickle holds no token, and its client fetches one of its own."""
    for entered in setting.stages():
        with entered as it:
            it.call()
            original = it.client
            for what, make in (("copy.deepcopy", copy.deepcopy), ("pickle", pickle.dumps)):
                try:
                    other = make(original)
                except Exception as error:
                    raise NotConforming(
                        f"{what} of a client with the plugin fails ({type(error).__name__}: {error}): keep settings in the plugin, and "
                        "leave locks, sockets and functions without a name out of its state (__getstate__)"
                    ) from error
                if isinstance(other, bytes):
                    expect(
                        it.source.token_prefix.encode() not in other,
                        "the pickle of a client holds a token: leave it out of the plugin's state (__getstate__; TokenAuth does)",
                    )
                    other = pickle.loads(other)
                it.client = other
                it.clients.append(other)
                try:
                    it.call()
                except Exception as error:
                    raise NotConforming(
                        f"the client made by {what} does not work: {type(error).__name__}: {error}"
                    ) from error
            it.client = original


def survives_a_fork(setting: Setting) -> None:
    """A child forked while its parent fetches does not wait for its parent's thread."""
    if not hasattr(os, "fork") or "sync" not in setting.colours:
        raise unittest.SkipTest("needs os.fork and the synchronous client")
    with setting.stage("sync") as it:
        it.source.patience = 2 * LIMIT
        thread = threading.Thread(target=it.call, daemon=True)
        thread.start()
        expect(it.source.first.wait(LIMIT), "no token was fetched for a call: see the test of single flight")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # threads and fork is what this is about
            child = os.fork()
        if child == 0:
            code = 1
            try:
                it.client.models.retrieve("m", timeout=LIMIT / 2)
                code = 0
            finally:
                os._exit(code)
        ended: int | None = None
        try:
            ended = _exit_code(child)
        finally:
            it.source.second.set()
            thread.join(LIMIT)
        expect(
            ended == 0,
            "a child process, forked while its parent fetched a token, "
            + ("did not come to an end" if ended is None else "could not make a call")
            + ": hold no lock during a fetch (TokenAuth holds none), or make a new one in the child (os.register_at_fork)",
        )


def _exit_code(child: int) -> int | None:
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def minds_both_clocks(setting: Setting) -> None:
    """A token ends when either clock says so: one stands still while a machine sleeps, the other may be set back."""
    for wall, monotonic, story in (
        (2 * LIFE, 0.0, "the machine slept (the wall clock ran on, time.monotonic stood still)"),
        (-86400.0, 2 * LIFE, "the wall clock was set back by a day while the token ended by time.monotonic"),
    ):
        for entered in setting.stages():
            with entered as it:
                it.call()
                it.clock.move(wall=wall, monotonic=monotonic)
                it.call()
                expect(
                    it.used()[-1] == 2,
                    f"{story}, and the ended token was sent: note a token's end on both clocks, and renew as soon as either is there "
                    "(TokenAuth does)",
                )
                it.call()
                expect(
                    it.source.issued == 2,
                    f"{story}, and from then on every call fetched a token: count from the new time",
                )


# Loads the module in a Python of its own, and prints what that did.
_IMPORT = """
import os, sys, threading
from {package} import Token, TokenAuth, hookimpl
TokenAuth, hookimpl
before, environment, did = set(sys.modules), dict(os.environ), []
WATCHED = ("socket.", "subprocess.", "os.system", "os.fork", "os.exec", "os.posix_spawn", "urllib.", "http.", "os.mkdir")
def watch(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+")
    if writes or event.startswith(WATCHED):
        did.append(event)
sys.dont_write_bytecode = True
sys.addaudithook(watch)
__import__({module!r})
loaded = {{name.split(".")[0] if name.split(".")[0] != "urllib" else name for name in set(sys.modules) - before}}
did += ["import " + name for name in sorted(loaded & {heavy!r})]
did += ["a thread"] * (threading.active_count() > 1) + ["os.environ"] * (dict(os.environ) != environment)
print("\\n" + "\\n".join(did))
"""
HEAVY = frozenset(
    "aiohttp asyncio boto3 botocore concurrent cryptography ctypes email google grpc http httpx jwt msal multiprocessing numpy "
    "openai pandas pydantic requests socket sqlite3 ssl subprocess urllib.request urllib3 xml azure hvac".split()
)


def imports_nothing(setting: Setting) -> None:
    """Importing the plugin's module loads no network or other heavy module and does nothing."""
    code = _IMPORT.format(package=_PACKAGE, module=setting.module, heavy=set(HEAVY))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    last = (done.stderr.strip().splitlines() or [""])[-1]
    expect(done.returncode == 0, f"the module {setting.module!r} cannot be imported by itself: {last}")
    printed, *did = done.stdout.rstrip("\n").split("\n")
    expect(not printed, f"importing {setting.module} prints: {printed!r}")
    expect(
        not any(did),
        f"importing {setting.module} did this: {', '.join(filter(None, did))}. Every client that may use the plugin imports it: keep "
        "the hook object small, and import and do the rest inside the hook or the fetch",
    )


PROMISES = (
    renews_ahead,
    single_flight,
    refused_once,
    keeps_to_its_host,
    shows_no_secret,
    can_be_copied,
    survives_a_fork,
    minds_both_clocks,
    imports_nothing,
)


class _Suite(unittest.TestCase):
    setting: ClassVar[Setting]


def _test(promise: Callable[[Setting], None]) -> Callable[[_Suite], None]:
    def test(self: _Suite) -> None:
        promise(self.setting)

    test.__doc__ = promise.__doc__
    return test


def auth_suite(
    make: Callable[[Source], Any],
    *,
    module: str,
    answer: Answering | None = None,
    secrets: Sequence[str] = (),
    colours: Sequence[str] = ("sync", "async"),
    **options: Any,
) -> type[unittest.TestCase]:
    """The tests of an authentication plugin, as a class that pytest and unittest collect.

    `make(source)` gives the plugin, or the name of an installed one; its tokens come from `source.fetch()`, or from the server
    at `source.url`. That one answers with `answer(request, issue)`: JSON, or a status and JSON, in which `issue()` is a new `Token`
    (`.text`, `.expires_in`). `module` is what the entry point imports. `secrets` are texts that must be seen nowhere, such
    as what the plugin logs in with. `colours` may leave one out. What else is given are options of the client, such as
    `auth="name"`.
    """
    setting = Setting(make, module, answer, tuple(secrets), tuple(colours), options)
    tests: dict[str, Any] = {f"test_{promise.__name__}": _test(promise) for promise in PROMISES}
    return cast("type[unittest.TestCase]", type("AuthConformance", (_Suite,), {**tests, "setting": setting}))
