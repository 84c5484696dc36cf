"""The simplest way to authenticate: an object with `headers()`."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

import pytest

import oai_lite
from oai_lite.config import Config

from ..conftest import Colour
from .wire import Wire


class Ticket:
    """An authentication plugin of ten lines."""

    name = "ticket"

    def __init__(self) -> None:
        self.asked_in: list[str] = []

    @oai_lite.hookimpl
    def oai_lite_auth(self, config: Config) -> Ticket:
        return self

    def headers(self) -> Mapping[str, str]:
        self.asked_in.append(threading.current_thread().name)
        return {"Authorization": f"Ticket {len(self.asked_in)}"}


def test_headers_authorise_every_attempt(client: Colour, wire: Wire) -> None:
    """`headers()` is asked anew before each request, and its answer is sent."""
    ticket = Ticket()
    maker = client.make(plugins=[wire, ticket])
    client.run(maker.models.retrieve("m"))
    client.run(maker.models.retrieve("m"))
    assert [sent.headers["authorization"] for sent in wire.sent] == ["Ticket 1", "Ticket 2"]


def test_an_answer_that_cannot_authorise_is_named(client: Colour) -> None:
    """A hook that returns something else is an error that names the plugin and what it should return."""

    class Odd:
        name = "odd"

        @oai_lite.hookimpl
        def oai_lite_auth(self, config: Config) -> Any:
            return object()

    with pytest.raises(oai_lite.PluginError) as caught:
        client.make(plugins=[Odd()])
    assert "plugin 'odd': oai_lite_auth must return an object with headers()" in str(caught.value)
    assert "it returned object" in str(caught.value)
