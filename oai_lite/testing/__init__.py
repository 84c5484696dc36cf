"""What you test your own code with: an OpenAI API that runs on loopback, inside your test.

    from oai_lite.testing import Server

    with Server(pace=0) as server:
        server.say("Paris")  # script an answer, or let the toy model talk
        server.fail(503, times=2)  # let things go wrong
        client = OpenAI(api_key="any", base_url=server.base_url)
        ...
        assert server.requests[-1].json["model"] == "gpt-4o"

It needs nothing beyond the standard library and works with every client of the API. Its answers come from a toy model
made for tests and demonstrations, not from a language model.
"""

from .exchange import Request
from .faults import Fault
from .recording import ReplayError, TapeServer, record, replay
from .server import Server
from .tape import TapeError

__all__ = ["Fault", "ReplayError", "Request", "Server", "TapeError", "TapeServer", "record", "replay"]
