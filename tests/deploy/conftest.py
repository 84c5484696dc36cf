"""What a deployment has: the package as one zip, Lambda's runtime, and a server that treats connections as networks do."""

from __future__ import annotations

import socket
import struct
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from queue import SimpleQueue

import pytest

from oai_lite.packing import bundle as packing

from ..support.scripted import LIMIT, Peer, Scripted, Step, read, send, whole_stream

EXAMPLE = Path(__file__).parents[2] / "examples" / "lambda"


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A zip that chats, as `oai-lite bundle` makes it, in a folder that takes no files."""
    folder = tmp_path_factory.mktemp("opt")
    archive = packing.bundle(folder / "python.zip", ["chat"], ["api_key", "log"], layout="plain").path
    folder.chmod(0o555)
    return archive


@pytest.fixture(scope="session")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with Lambda's runtime client and what it needs, and nothing else."""
    if not sys.platform.startswith("linux"):
        pytest.skip("awslambdaric, Lambda's runtime client, is for Linux only")
    folder = tmp_path_factory.mktemp("runtime")
    for name in ("awslambdaric", "runtime_client", "simplejson", "snapshot_restore_py"):
        spec = find_spec(name)
        assert spec is not None and spec.origin is not None, f"{name} is missing: pip install -e '.[dev]'"
        source = Path(spec.origin)
        source = source.parent if source.name == "__init__.py" else source
        (folder / source.name).symlink_to(source)
    return folder


@pytest.fixture
def task(tmp_path: Path) -> Path:
    """The function's own folder, that of the example."""
    folder = tmp_path / "task"
    folder.mkdir()
    (folder / "handler.py").write_text((EXAMPLE / "src" / "handler.py").read_text())
    return folder


class Obedient(Scripted):
    """Streams `answer` to every request, and then does to the connection what it is told: `keep` it, `close` or `reset` it, or
    `forget` it, which is to answer the next packet with a reset, as a host does that knows nothing of the connection."""

    def __init__(self, *answer: str) -> None:
        self._orders: SimpleQueue[str] = SimpleQueue()
        self._done: SimpleQueue[str] = SimpleQueue()
        super().__init__([self._serve(whole_stream(*answer))])

    def order(self, what: str) -> None:
        """What to do to the connection that was answered last; returns once that is done."""
        self._orders.put(what)
        assert self._done.get(timeout=LIMIT) == what

    def close(self) -> None:
        """See `Scripted.close`."""
        for _ in self.connections:
            self._orders.put("close")
        super().close()

    def _serve(self, answer: bytes) -> Step:
        def script(peer: Peer) -> None:
            while True:
                read(peer)
                send(answer)(peer)
                what = self._orders.get()
                if what == "forget":
                    self._done.put(what)
                    peer.sock.recv(1, socket.MSG_PEEK)  # unread bytes, too, make a closed socket answer with a reset
                if what in ("forget", "reset"):
                    peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                if what != "keep":
                    peer.sock.close()
                if what != "forget":
                    self._done.put(what)
                if what != "keep":
                    return

        return script


@pytest.fixture
def openai() -> Iterator[Obedient]:
    """A server of OpenAI's, as seen through a network."""
    server = Obedient("Pa", "ris")
    yield server
    server.close()
