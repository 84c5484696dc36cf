"""The conformance suite passes what is right, and catches each fault, with words that help."""

from __future__ import annotations

import subprocess
import sys
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from oai_lite import TokenAuth
from oai_lite.testing import conformance
from oai_lite.testing.conformance import NotConforming, Source
from oai_lite.testing.exchange import Request

from . import handmade
from .handmade import Handmade

MODULE = "oai_lite.tokens"


def token_auth(source: Source) -> TokenAuth:
    """The usual way to write one."""
    return TokenAuth(source.fetch, name="acme")


def token_auth_async(source: Source) -> TokenAuth:
    """The same with an async function."""
    return TokenAuth(source.fetch_async, name="acme")


def answer(request: Request, issue: Callable[[], Any]) -> object:
    """A token server that asks for a secret."""
    return issue().text if request.headers.get("x-secret") == "role-secret" else (403, {})


# The suite of each of these is collected by pytest, as an author's is.
TestTokenAuth = conformance.auth_suite(token_auth, module=MODULE)
TestAsyncFetch = conformance.auth_suite(token_auth_async, module=MODULE, colours=["async"])


class _Quiet(Handmade):
    """Right in every way: where its source fails, it raises words of its own."""

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self.plain, self.fetch = source.fetch, self.quiet

    def quiet(self) -> Any:
        """Fetch; the reason of a failure stays here."""
        try:
            return self.plain()
        except RuntimeError:
            raise LookupError("acme gives no token") from None


TestHandmade = conformance.auth_suite(_Quiet, module=MODULE, auth="handmade")

# A fault, the promise that it breaks, and what the author is told.
FAULTS: list[tuple[Callable[[Source], Any], str, str]] = [
    (handmade.Forgetful, "renews_ahead", "two calls in a row fetched 2 tokens: keep a token"),
    (handmade.Late, "renews_ahead", "renew ahead of the end.*TokenAuth does: return Token"),
    (
        handmade.Silent,
        "renews_ahead",
        "no client can be made with the plugin: no credential.*has to answer oai_lite_auth",
    ),
    (handmade.Crowd, "single_flight", r"8 calls at once in threads fetched [2-8] tokens.*Once"),
    (handmade.Resigned, "refused_once", "after a 401 a new token was to be fetched.*let `refused"),
    (handmade.Stubborn, "refused_once", r"carried the tokens \[1, 1\]"),
    (handmade.Wasteful, "refused_once", "a 401 is to cost one fetch and one request more; 2 were fetched"),
    (handmade.Hasty, "refused_once", "8 calls were refused with the same token, and 8 new ones were fetched"),
    (handmade.Everywhere, "keeps_to_its_host", "the API redirected.*a secret went there in the headers"),
    (handmade.Follower, "keeps_to_its_host", "token server redirected its request number 1, and a secret went there"),
    (handmade.Vain, "shows_no_secret", r"a secret is in repr\(plugin\)"),
    (handmade.Chatty, "shows_no_secret", "a secret is in a log record"),
    (handmade.Printer, "shows_no_secret", "a secret is in what was printed"),
    (handmade.Quoting, "shows_no_secret", "a secret is in the error of a failed fetch.*TokenError"),
    (handmade.Locked, "can_be_copied", "pickle of a client with the plugin fails .*lock.*__getstate__"),
    (handmade.Packed, "can_be_copied", "the pickle of a client holds a token"),
    (handmade.Holding, "survives_a_fork", "did not come to an end|could not make a call"),
    (handmade.WallOnly, "minds_both_clocks", "the wall clock was set back by a day"),
    (handmade.ForwardOnly, "minds_both_clocks", "the machine slept"),
]


def check(make: Callable[[Source], Any], promise: str, **options: Any) -> None:
    """Run the test of one promise."""
    suite: Any = conformance.auth_suite(
        make, **{"module": MODULE, "answer": answer, "secrets": ["role-secret"], **options}
    )
    getattr(suite(f"test_{promise}"), f"test_{promise}")()


@pytest.mark.parametrize(("make", "promise", "message"), FAULTS, ids=lambda value: getattr(value, "__name__", None))
def test_a_fault_is_caught(
    make: Callable[[Source], Any], promise: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plugin with one fault fails at the promise that it breaks, and its author is told what to do."""
    if promise == "survives_a_fork":
        monkeypatch.setattr("oai_lite.testing.conformance.LIMIT", 2.0)
    with pytest.raises(NotConforming, match=message):
        check(make, promise)


def test_every_promise_can_be_broken() -> None:
    """There is a fault for each test of the suite (importing: below)."""
    broken = {promise for _, promise, _ in FAULTS} | {"imports_nothing"}
    assert {f"test_{promise}" for promise in broken} == {
        name for name in vars(TestTokenAuth) if name.startswith("test_")
    }


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (
            "import urllib.request",
            "did this: import email, import http, .*import urllib.request.*inside the hook or the fetch",
        ),
        (
            "import threading; threading.Thread(target=threading.Event().wait, daemon=True).start()",
            "did this: a thread",
        ),
        ("import os; os.environ['ACME'] = '1'", "did this: os.environ"),
        ("open('acme.log', 'w').close()", "did this: open"),
        ("print('acme 1.0')", "importing acme_import prints: 'acme 1.0'"),
        ("raise LookupError('no acme here')", "cannot be imported by itself: LookupError: no acme here"),
    ],
    ids=["network", "thread", "environment", "file", "print", "error"],
)
def test_work_at_import_is_caught(code: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that loads or does something when it is imported is told what."""
    (tmp_path / "acme_import.py").write_text(f"from oai_lite import TokenAuth, hookimpl\n{code}\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NotConforming, match=message):
        check(token_auth, "imports_nothing", module="acme_import")


def test_a_server_without_answers() -> None:
    """A plugin that asks `source.url` needs `answer`: the test says so."""
    with pytest.raises(LookupError, match=r"auth_suite\(answer=…\) does not say what is answered there"):
        check(handmade.Follower, "renews_ahead", answer=None)


def test_the_environment_takes_no_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is set on the author's machine reaches no test, and what a test sets does not stay."""
    monkeypatch.setenv("OPENAI_BASE_URL", "http://nowhere.invalid/v1")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-author")
    monkeypatch.setenv("HTTP_PROXY", "http://nowhere.invalid")
    check(token_auth, "renews_ahead")


def test_unittest_runs_it_too() -> None:
    """The suite needs no pytest: unittest collects and runs it."""
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(TestTokenAuth).run(result)
    assert (result.testsRun, result.failures, result.errors) == (9, [], [])
    code = "import sys, oai_lite.testing.conformance\nprint('pytest' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
