"""`oai-lite serve`: a server for any client of the API, on this machine: the toy, a recorder of the real API, or a recording.

What it does is in `oai_lite.testing`; here are the arguments, the lines it prints, and its end.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import ipaddress
import re
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .bundle import names

if TYPE_CHECKING:
    from ..testing import Request, Server
    from ..testing.recording import Mode

_DESCRIPTION = """\
Serves the OpenAI API on this machine until Ctrl-C, for clients in any language.

By default the answers come from a toy: it chains the words of a few dozen
sentences, is no language model, and needs no key and no network.

--record forwards everything to the real API and writes it down, without keys and
other secrets, on a tape (a text file, one line of JSON an exchange). --replay
plays a tape: nothing leaves this machine, and a request that is not on it is
answered with an error that says what is different. --auto plays what is on the
tape, and records what is missing."""

_EPILOG = """\
examples:
  oai-lite serve
  oai-lite serve --port 9000 --reply "Paris" --reply "Lyon" --pace 0.05
  oai-lite serve --record tests/tape.jsonl
  oai-lite serve --record tests/tape.jsonl --upstream http://localhost:11434/v1
  oai-lite serve --replay tests/tape.jsonl

exit codes:
  0  stopped, by Ctrl-C or by a signal to end
  1  it could not be started; or something could not be recorded, or was asked for and not on the tape
  2  the command line cannot be understood"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    parser = commands.add_parser(
        "serve",
        help="serve the API on this machine: a toy, a recorder or a recording",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--host", default="127.0.0.1", metavar="H", help="where to listen (default: %(default)s)")
    parser.add_argument(
        "--port", default=8080, type=_port, metavar="N", help="0 takes a free one (default: %(default)s)"
    )
    parser.add_argument("--quiet", action="store_true", help="no line for each request")
    tape = parser.add_argument_group("tapes").add_mutually_exclusive_group()
    tape.add_argument("--record", metavar="TAPE", type=Path, help="forward requests, and write a new tape")
    tape.add_argument("--replay", metavar="TAPE", type=Path, help="play a tape; again and again, if asked to")
    tape.add_argument("--auto", metavar="TAPE", type=Path, help="play a tape, and add to it what is missing")
    parser.add_argument(
        "--upstream", metavar="URL", help="the real API, with --record and --auto (default: https://api.openai.com/v1)"
    )
    toy = parser.add_argument_group("the toy")
    toy.add_argument("--pace", type=_seconds, metavar="S", help="seconds before each token of a stream (default: 0.02)")
    toy.add_argument("--api-key", metavar="K", help="the only key that is good (default: any)")
    toy.add_argument("--models", type=names, metavar="M,…", help="the models that it has (default: some real names)")
    toy.add_argument(
        "--reply", action="append", metavar="TEXT", help="the next answer; may be given for each of several"
    )
    parser.set_defaults(run=run, parser=parser)


def _port(text: str) -> int:
    if text.isascii() and text.isdecimal() and int(text) < 65_536:
        return int(text)
    raise argparse.ArgumentTypeError(f"expected a number from 0 to 65535, got {text!r}")


def _seconds(text: str) -> float:
    with contextlib.suppress(ValueError):
        if 0 <= float(text) < 3600:
            return float(text)
    raise argparse.ArgumentTypeError(f"expected a number of seconds, as 0.05, got {text!r}")


def run(options: argparse.Namespace) -> int:
    """Serves until somebody ends it; returns the exit code."""
    server = _server(options)
    if not options.quiet:
        server.on_answer = _journal(server)
    with _ended_by_signals() as ended:
        try:
            server.start()
        except OSError as error:
            print(f"oai-lite serve: {_cannot_listen(options, error)}", file=sys.stderr)
            return 1
        try:
            _greet(options, server.base_url)
            # In steps, because on Windows nothing interrupts a wait without an end.
            while not ended.wait(1):
                pass
        except KeyboardInterrupt:
            pass
        finally:
            server.close()
    return _conclude(server)


def _server(options: argparse.Namespace) -> Server:
    from ..errors import ArgumentError
    from ..testing import Server, TapeServer

    tape: Path | None = options.record or options.replay or options.auto
    toys = {"--pace": options.pace, "--api-key": options.api_key, "--models": options.models, "--reply": options.reply}
    given = [name for name, value in toys.items() if value is not None]
    if tape is not None and given:
        raise ArgumentError(f"{', '.join(given)}: of the toy, which does not answer where there is a tape")
    if options.upstream is not None and not (options.record or options.auto):
        raise ArgumentError("--upstream says where to forward to: add --record TAPE or --auto TAPE")
    if tape is None:
        pace = 0.02 if options.pace is None else options.pace
        server = Server(host=options.host, port=options.port, pace=pace, api_key=options.api_key, models=options.models)
        server.say(*(options.reply or ()))
        return server
    if options.record and tape.exists():
        raise ArgumentError(f"{tape} is there already; remove it to record anew, or add to it with --auto {tape}")
    more: dict[str, Any] = {"upstream": options.upstream} if options.upstream else {}
    mode: Mode = "record" if options.record else "auto" if options.auto else "replay"
    return TapeServer(tape, mode, repeat=mode == "replay", host=options.host, port=options.port, **more)


def _journal(server: Server) -> Callable[[Request, int, float], None]:
    """Writes a line on stderr for each request, and below it what it missed on the tape."""
    lock = threading.Lock()

    def note(request: Request, status: int, seconds: float) -> None:
        misses: list[tuple[Request, str]] = getattr(server, "misses", [])
        told = [f"  {why}" for asked, why in misses if asked is request]
        line = f"{request.method} {request.path} {status} {seconds * 1000:.0f} ms"
        line = re.sub(r"[\x00-\x1f\x7f-\x9f]", "?", line)  # whoever asks must not move the cursor of who reads
        with lock:
            print(line, *told, sep="\n", file=sys.stderr, flush=True)

    return note


@contextlib.contextmanager
def _ended_by_signals() -> Iterator[threading.Event]:
    """An event that SIGTERM sets, as Ctrl-C ends it: what stops a container or a service is no failure."""
    ended = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield ended
        return
    before = signal.signal(signal.SIGTERM, lambda number, frame: ended.set())
    try:
        yield ended
    finally:
        signal.signal(signal.SIGTERM, before)


def _cannot_listen(options: argparse.Namespace, error: OSError) -> str:
    place = f"{options.host}:{options.port}"
    if error.errno == errno.EADDRINUSE:
        return f"{place} is in use by another program; choose another port with --port (0 takes a free one)"
    if error.errno == errno.EACCES:
        return f"{place} may not be listened on; ports below 1024 need rights: choose a higher one with --port"
    if error.errno in (errno.EADDRNOTAVAIL, socket.EAI_NONAME):
        return f"{options.host!r} is no address of this machine; leave --host out for 127.0.0.1, which only this machine can reach"
    return f"cannot listen on {place}: {error.strerror or error}"


def _greet(options: argparse.Namespace, base_url: str) -> None:
    address = urlsplit(base_url).hostname or ""
    outside = not ipaddress.ip_address(address).is_loopback
    if outside:
        if ipaddress.ip_address(address).is_unspecified:
            base_url = base_url.replace("//[::]", "//[::1]").replace("//0.0.0.0", "//127.0.0.1")
        print(
            f"oai-lite serve: warning: {options.host} can be reached from other machines, by anybody and unencrypted"
            + (", keys that are to be forwarded included" if options.record or options.auto else ""),
            file=sys.stderr,
        )
    what = "toy answers, of no language model"
    if options.replay:
        what = f"what is on {options.replay}"
    elif options.record or options.auto:
        what = f"what {_shown(options.upstream)} answers, recorded on {options.record or options.auto}"
    print(f"Serving {what}, at {base_url} until Ctrl-C.\n", flush=True)
    key, remark = "any", ""
    if options.api_key:
        key, remark = "…", "  # the one that --api-key gave"
    elif options.record or options.auto:
        key, remark = "…", "  # your own: it is forwarded, and not recorded"
    print(f"  export OPENAI_BASE_URL={base_url}\n  export OPENAI_API_KEY={key}{remark}\n", flush=True)


def _shown(upstream: str | None) -> str:
    return "api.openai.com" if upstream is None else urlsplit(upstream).netloc.rpartition("@")[2]


def _conclude(server: Server) -> int:
    from ..testing import TapeServer

    print("stopped", flush=True)
    if not isinstance(server, TapeServer):
        return 0
    if server.mode != "replay":
        print(f"{server.path}: {server.recorded} exchanges", flush=True)
    problems = server.problems()
    missed = [why for _, why in server.misses]
    if server.mode != "record":
        print(f"{server.played} answers were played, {len(server.misses)} requests were not on the tape", flush=True)
    for problem in problems:
        if problem not in missed:
            print(f"oai-lite serve: {problem}", file=sys.stderr)
    return 1 if problems else 0
