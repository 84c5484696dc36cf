"""Copies of a client: `copy` and `with_options` are one method, and what they change, keep and share."""

from __future__ import annotations

from typing import Any

import pytest
import urllib3

import oai_lite
from oai_lite import Timeout

from ..conftest import Colour
from .wire import Wire


def test_two_names_for_one_method() -> None:
    """`copy` and `with_options` are the same method, and it gives the class that it was called on."""
    for cls in (oai_lite.OpenAI, oai_lite.AsyncOpenAI):
        assert vars(cls.__mro__[1])["copy"] is vars(cls.__mro__[1])["with_options"]

    class Ours(oai_lite.OpenAI):
        pass

    copied = Ours(api_key="sk").with_options(timeout=1)
    assert type(copied) is Ours
    assert repr(copied).startswith("Ours(")


def test_what_is_not_named_is_kept(client: Colour) -> None:
    """A copy differs in what was named and has the rest; the original stays as it is."""
    made = client.make(
        api_key="sk-1",
        admin_api_key="sk-2",
        organization="o",
        project="p",
        webhook_secret="w",
        base_url="http://h/v1",
        websocket_base_url="ws://h",
        timeout=3,
        max_retries=5,
        default_headers={"A": "1"},
        default_query={"q": 1},
    )
    names = "api_key admin_api_key organization project webhook_secret base_url websocket_base_url timeout max_retries".split()
    names += ["default_headers", "default_query"]
    same = made.copy()
    assert [getattr(same, name) for name in names] == [getattr(made, name) for name in names]
    other = made.copy(api_key="sk-3", organization="o2", base_url="http://h2", max_retries=0, timeout=9)
    assert (other.api_key, other.organization, other.base_url, other.max_retries) == ("sk-3", "o2", "http://h2", 0)
    assert other.timeout == Timeout(9)
    assert (other.project, other.admin_api_key, other.websocket_base_url) == ("p", "sk-2", "ws://h")
    assert (made.api_key, made.organization, made.base_url, made.timeout) == ("sk-1", "o", "http://h/v1", Timeout(3))


@pytest.mark.parametrize("absent", [None, oai_lite.NOT_GIVEN, oai_lite.omit])
def test_none_keeps(client: Colour, absent: Any) -> None:
    """None keeps what there is, so that an optional setting can be handed through."""
    made = client.make(organization="o", base_url="http://h/v1", max_retries=4, default_headers={"A": "1"})
    same = made.copy(organization=absent, base_url=absent, max_retries=absent, default_headers=absent, api_key=absent)
    assert (same.organization, same.base_url, same.max_retries, same.api_key) == ("o", "http://h/v1", 4, "sk-test")
    assert same.default_headers["A"] == "1"


def test_timeout_none_is_no_limit(client: Colour) -> None:
    """For `timeout` alone None says something: no limit. NOT_GIVEN keeps."""
    made = client.make(timeout=5)
    assert made.with_options(timeout=None).timeout == Timeout(None, connect=None)
    assert made.with_options(timeout=oai_lite.NOT_GIVEN).timeout == Timeout(5)
    assert made.with_options(timeout=None).with_options(max_retries=1).timeout == Timeout(None, connect=None)


@pytest.mark.parametrize("kind", ["headers", "query"])
def test_merge_and_replace(client: Colour, kind: str) -> None:
    """`default_…` merges into what there is, `set_default_…` replaces it, and both at once are refused."""
    name = f"default_{kind}"
    made = client.make(**{name: {"A": "1", "B": "1"}})

    def of(copied: Any) -> dict[str, Any]:
        found: dict[str, Any] = getattr(copied, name)
        return {key: value for key, value in found.items() if key in ("A", "B", "C")}

    assert of(made.copy(**{name: {"B": "2", "C": "2"}})) == {"A": "1", "B": "2", "C": "2"}
    assert of(made.copy(**{f"set_{name}": {"C": "3"}})) == {"C": "3"}
    assert of(made.copy(**{f"set_{name}": {}})) == {}
    assert of(made.copy(**{f"set_{name}": None})) == {"A": "1", "B": "1"}
    assert of(made) == {"A": "1", "B": "1"}
    with pytest.raises(ValueError, match=f"{name} merges and set_{name} replaces; give one of them"):
        made.copy(**{name: {}, f"set_{name}": {}})


def test_merge_ignores_capitals(client: Colour, wire: Wire) -> None:
    """A header that is merged in replaces the one of the same name in other capitals."""
    made = client.make(plugins=[wire], default_headers={"X-Team": "1"}).copy(default_headers={"x-team": "2"})
    client.run(made.models.retrieve("m"))
    assert wire.last.headers["x-team"] == "2"


def test_residency_and_base_url(client: Colour) -> None:
    """In a copy the newer of the two wins: a place clears both addresses, an address clears the place."""
    made = client.make(base_url="http://h/v1", websocket_base_url="ws://h")
    placed = made.with_options(data_residency="eu")
    assert (placed.base_url, placed.websocket_base_url) == ("https://eu.api.openai.com/v1", None)
    back = placed.with_options(base_url="http://h2/v1")
    assert back.base_url == "http://h2/v1"
    assert back.with_options(timeout=1).base_url == "http://h2/v1"
    socket = placed.with_options(websocket_base_url="ws://h3")
    assert socket.websocket_base_url == "ws://h3"
    assert placed.with_options(timeout=1).base_url == "https://eu.api.openai.com/v1"
    with pytest.raises(ValueError, match="already says where requests go; leave base_url out"):
        made.with_options(data_residency="eu", base_url="http://h")


def test_copies_read_the_environment_again(client: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy is a fresh construction: the environment fills what the code left open, and nothing that it said."""
    made = client.make(api_key="sk-1")
    monkeypatch.setenv("OPENAI_ORG_ID", "later")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-environment")
    assert made.organization is None
    assert made.copy().organization == "later"
    assert made.copy().api_key == "sk-1"


def test_connections_are_shared(client: Colour, wire: Wire) -> None:
    """Copies use the original's connections, also those made before the first call, and close with it."""
    made = client.make(plugins=[wire])
    early = made.copy(base_url="http://other/v1", timeout=3)
    for each in (made, early, made.copy(max_retries=1), early.copy()):
        client.run(each.models.retrieve("m"))
    assert wire.made == 1
    client.run(early.close())
    assert wire.closed == 1
    assert made.is_closed() and early.is_closed()


@pytest.mark.parametrize(
    "change",
    [
        {"http_client": urllib3.PoolManager()},
        {"ca_bundle": "/nowhere"},
        {"client_cert": "/nowhere"},
        {"proxy": "http://localhost:1"},
        {"without": ["embeddings"]},
        {"transport": "wire"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_changes_connections_is_not_shared(client: Colour, wire: Wire, change: dict[str, Any]) -> None:
    """A copy that names an option about connecting has connections of its own, and does not close with the original."""
    made = client.make(plugins=[wire])
    other = made.copy(**change)
    for each in (made, other):
        client.run(each.models.retrieve("m"))
    assert wire.made == 2
    client.run(made.close())
    assert not other.is_closed()
    client.run(other.models.retrieve("m"))
    client.run(other.close())


def test_plugins_of_a_copy(client: Colour, wire: Wire) -> None:
    """A copy has the original's plugins; naming `plugins` gives it those instead."""
    made = client.make(plugins=[wire])
    other = Wire()
    client.run(made.copy(organization="o").models.retrieve("m"))
    client.run(made.copy(plugins=[other]).models.retrieve("m"))
    assert (len(wire.sent), len(other.sent)) == (1, 1)


def test_copies_share_the_retry_budget(client: Colour, wire: Wire) -> None:
    """What one copy's failures cost, the others cannot spend: the budget belongs to the host."""
    made = client.make(plugins=[wire], max_retries=1)
    wire.answer({}, 500, retry_after_ms="1")
    wire.answer({}, 500, retry_after_ms="1")
    with pytest.raises(oai_lite.InternalServerError):
        client.run(made.copy(timeout=4).models.retrieve("m"))
    budgets = made._client._connections.budgets
    assert [budget.tokens for budget in budgets.values()] == [495]


def test_unknown_option(client: Colour) -> None:
    """An unknown option of a copy is a TypeError that names the nearest known one."""
    made = client.make()
    name = type(made).__name__
    with pytest.raises(TypeError) as caught:
        made.with_options(max_retry=1)
    assert (
        str(caught.value)
        == f"{name}.copy() got an unexpected keyword argument 'max_retry'; did you mean 'max_retries'?"
    )


def test_bad_values_are_refused(client: Colour) -> None:
    """A copy checks its options as the constructor does."""
    made = client.make()
    with pytest.raises(ValueError, match="max_retries: expected zero or more, got -1"):
        made.copy(max_retries=-1)
    with pytest.raises(ValueError, match="base_url: expected a URL"):
        made.copy(base_url="h")
    with pytest.raises(ValueError, match="api_key: expected a key, got an empty text"):
        made.copy(api_key="")
