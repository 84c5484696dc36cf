"""The pytest plugin: the fixture `openai_server`, and nothing else until a test asks for it.

pytest loads this module in every run where the package is installed. Rules: at load it imports nothing but pytest, which is there; the
server is imported by the fixture.
"""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .server import Server

_MARKER = "openai_server(**options): what the fixture openai_server is made with, such as strict=True or pace=0.01"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The setting `openai_server_strict`."""
    parser.addini("openai_server_strict", "whether openai_server refuses what no reply was scripted for", "bool", False)


def pytest_configure(config: pytest.Config) -> None:
    """The mark `openai_server`."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture
def openai_server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """An OpenAI API on loopback, fresh for each test. The environment names it (OPENAI_BASE_URL, OPENAI_API_KEY), so that any client
    of any library that reads it finds it. `@pytest.mark.openai_server(strict=True)` sets what it is made with."""
    from .server import Server

    options = {"pace": 0.0, "strict": request.config.getini("openai_server_strict")}
    marker = request.node.get_closest_marker("openai_server")
    if marker is not None:
        options |= marker.kwargs
    with Server(**options) as server:
        for name, value in (("OPENAI_BASE_URL", server.base_url), ("OPENAI_API_KEY", server.api_key)):
            monkeypatch.setenv(name, value)
        for name in ("no_proxy", "NO_PROXY"):  # a proxy of the machine's does not lead here
            monkeypatch.setenv(name, "127.0.0.1,localhost")
        yield server
