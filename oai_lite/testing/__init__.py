"""What you test your own code with: an OpenAI API that runs on loopback, inside your test.

    from oai_lite.testing import Server

    with Server(pace=0) as server:
        server.reply("Paris")  # script an answer, or let the toy model talk
        server.fail(503, times=2)  # let things go wrong
        client = OpenAI(**server.options)
        ...
        server.assert_asked("capital of France", model="gpt-4o")

It needs nothing beyond the standard library and works with every client of the API. `InMemory` is the same without sockets, for this
package's clients; pytest finds the fixture `openai_server`. What is not scripted is answered by a toy model made for tests and
demonstrations, not by a language model. docs/testing.md tells it all. `record` writes real exchanges down, without their secrets, and
`replay` plays them (docs/testing-record.md).
"""

from __future__ import annotations

from .._lazy import lazy

TYPE_CHECKING = False

# Late: pytest loads this package wherever it is installed, for the sake of its plugin.
_load, _dir, __all__ = lazy(
    __name__,
    {
        "base": "BaseServer",
        "exchange": "Request",
        "faults": "Fault",
        "memory": "InMemory",
        "recording": "ReplayError TapeServer record replay",
        "server": "Server",
        "tape": "TapeError",
    },
)

if TYPE_CHECKING:
    from .base import BaseServer as BaseServer
    from .exchange import Request as Request
    from .faults import Fault as Fault
    from .memory import InMemory as InMemory
    from .recording import (
        ReplayError as ReplayError,
        TapeServer as TapeServer,
        record as record,
        replay as replay,
    )
    from .server import Server as Server
    from .tape import TapeError as TapeError

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__ = _load, _dir
