"""The plugin against a Vault that plays by a script, over loopback, and oai_lite's conformance suite."""

from __future__ import annotations

import asyncio
import os
import pickle
from collections.abc import Callable, Iterator
from importlib.metadata import entry_points, version
from typing import Any

import pytest

from oai_lite import ArgumentError, AsyncOpenAI, OpenAI, Token, TokenError
from oai_lite.testing import Request, Server, conformance
from oai_lite_vault import VaultPlugin

ROLE, SECRET, PATH = "role-1", "canary-secret-id", "openai/creds/app"


class FakeVault:
    """Answers as a Vault does; `said` is what it was asked, in order."""

    def __init__(self, issue: Callable[[], Token] | None = None) -> None:
        self.issue = issue
        self.said: list[str] = []
        self.logins = self.keys = 0
        self.lease, self.login_lease, self.renewable = 3600, 7200, True
        self.good: set[str] = set()

    def __call__(self, request: Request) -> object:
        """One answer."""
        path = request.path.removeprefix("/v1/")
        self.said.append(f"{request.method} {path}")
        token = request.headers.get("x-vault-token", "")
        if path == "auth/approle/login":
            if request.json != {"role_id": ROLE, "secret_id": SECRET}:
                return 400, {"errors": ["invalid role or secret ID", f"not {request.json['secret_id']}"]}
            self.logins += 1
            self.good.add(f"canary-login-{self.logins}")
            return self.auth(f"canary-login-{self.logins}")
        if token not in self.good:
            return 403, {"errors": [f"permission denied for {token}"]}
        if path == "auth/token/renew-self":
            return self.auth(token)
        self.keys += 1
        if self.issue is not None:
            issued = self.issue()
            return {"data": {"token": issued.text}, "lease_duration": issued.expires_in}
        return {"data": {"api_key": f"canary-key-{self.keys}"}, "lease_duration": self.lease}

    def auth(self, token: str) -> object:
        """What a login and a renewal give."""
        return {"auth": {"client_token": token, "lease_duration": self.login_lease, "renewable": self.renewable}}


def answer(request: Request, issue: Callable[[], Token]) -> object:
    """The same for the conformance suite, where any login is good."""
    vault = FakeVault(issue)
    vault.good.add("canary-login-1")
    return vault(request)


def make(source: conformance.Source) -> VaultPlugin:
    """The plugin, whose tokens come from the suite."""
    return VaultPlugin(source.url, role_id=ROLE, secret_id=SECRET, path=PATH)


# Refresh ahead, single flight, 401, other hosts, secrets, copies, fork, clocks, import: each a test.
TestConformance = conformance.auth_suite(
    make, module="oai_lite_vault", answer=answer, secrets=[SECRET, "canary-login"], auth="vault"
)


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of this machine's settings."""
    for name in list(os.environ):
        if name.startswith(("VAULT_", "OPENAI_", "OAI_LITE_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def vault() -> FakeVault:
    """The Vault's script."""
    return FakeVault()


@pytest.fixture
def place(vault: FakeVault, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The API; the Vault is set up in the environment."""
    with conformance.Loopback(vault) as vault_server, Server(pace=0) as api:
        for name, value in {
            "VAULT_ADDR": vault_server.url,
            "VAULT_ROLE_ID": ROLE,
            "VAULT_SECRET_ID": SECRET,
            "VAULT_OPENAI_PATH": PATH,
            "OPENAI_BASE_URL": api.base_url,
        }.items():
            monkeypatch.setenv(name, value)
        yield api


def keys(api: Server) -> list[str]:
    """The credentials that the API saw."""
    return [request.headers["authorization"] for request in api.requests]


def test_the_entry_point() -> None:
    """It is installed as `vault` in the group `oai_lite`."""
    (entry,) = entry_points(group="oai_lite", name="vault")
    assert entry.load() is VaultPlugin
    assert entry.dist is not None and entry.dist.name == "oai-lite-vault" and version("oai-lite-vault") == "0.1.0"


def test_by_name(place: Server, vault: FakeVault) -> None:
    """`OpenAI(auth="vault")` is all: one login, one credential, used for every call and copy, in both colours."""
    with OpenAI(auth="vault") as client:
        client.models.list()
        client.with_options(timeout=5).models.list()
    assert keys(place) == ["Bearer canary-key-1"] * 2
    assert vault.said == ["POST auth/approle/login", f"GET {PATH}"]

    async def ask() -> None:
        async with AsyncOpenAI(auth="vault") as client:
            await client.models.list()

    asyncio.run(ask())
    assert keys(place)[2:] == ["Bearer canary-key-2"]


def test_only_who_asks(place: Server, vault: FakeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed, even loaded for every client, it leaves clients alone that do not ask for it."""
    monkeypatch.setenv("OAI_LITE_PLUGINS", "vault")
    with OpenAI(api_key="sk-mine") as client:
        client.models.list()
        client.with_options(auth="vault").models.list()
    assert keys(place) == ["Bearer sk-mine", "Bearer canary-key-1"]


def test_as_an_object(place: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """With settings of its own it authorises the client that it is given to; another `auth=` goes first."""
    plugin = VaultPlugin(os.environ["VAULT_ADDR"], role_id=ROLE, secret_id=SECRET, path=PATH)
    for name in ("VAULT_ADDR", "VAULT_SECRET_ID"):
        monkeypatch.delenv(name)
    with OpenAI(plugins=[plugin]) as client, OpenAI(plugins=[plugin], api_key="sk-mine", auth="api_key") as other:
        client.models.list()
        other.models.list()
    assert keys(place) == ["Bearer canary-key-1", "Bearer sk-mine"]


def test_renewal(place: Server, vault: FakeVault) -> None:
    """The Vault's token is renewed, not replaced, when it is due; where it cannot be renewed, there is a new login."""
    clock = conformance.Clock()
    vault.lease, vault.login_lease = 1000, 1500
    with clock.installed(), OpenAI(auth="vault") as client:
        for _ in range(3):
            client.models.list()
            clock.move(wall=1300, monotonic=1300)
        assert (vault.logins, vault.keys) == (1, 3)
        assert vault.said.count("POST auth/token/renew-self") == 2
        vault.renewable = False
        client.models.list()
        clock.move(wall=1300, monotonic=1300)
        client.models.list()
        assert (vault.logins, vault.keys) == (2, 5)


def test_a_revoked_login(place: Server, vault: FakeVault) -> None:
    """A Vault that does not know its own token any more is logged in to once more; the second refusal is final."""
    clock = conformance.Clock()
    with clock.installed(), OpenAI(auth="vault") as client:
        client.models.list()
        vault.good.clear()
        clock.move(wall=3600, monotonic=3600)
        client.models.list()
        assert (vault.logins, keys(place)[-1]) == (2, "Bearer canary-key-2")


def test_what_is_missing() -> None:
    """Without settings, the error names arguments and variables; a bad address is refused."""
    with pytest.raises(ArgumentError) as caught:
        OpenAI(auth="vault")
    assert str(caught.value) == (
        "auth='vault' needs address (VAULT_ADDR), role_id (VAULT_ROLE_ID), secret_id (VAULT_SECRET_ID), path "
        "(VAULT_OPENAI_PATH): set the variable, or give VaultPlugin(…) the argument"
    )
    for address, words in {
        "vault.example": "expected a URL",
        "http://vault.example": "must be https://",
        "http://[::1": "expected a URL",
        "https://me:pw@vault.example": "expected a URL",
    }.items():
        with pytest.raises(ArgumentError, match=words) as caught:
            OpenAI(plugins=[VaultPlugin(address, role_id=ROLE, secret_id=SECRET, path=PATH)])
        assert "pw" not in str(caught.value)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"VAULT_SECRET_ID": "canary-wrong"},
            "POST /v1/auth/approle/login answered with status 400; invalid role or secret ID; check role_id and secret_id",
        ),
        (
            {"VAULT_APPROLE_MOUNT": "other"},
            "POST /v1/auth/other/login answered with status 403; check the role's policy",
        ),
    ],
)
def test_refusals(place: Server, change: dict[str, str], message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A refused login is an error with the Vault's reasons and no secret; nothing is sent to the API."""
    for name, value in change.items():
        monkeypatch.setenv(name, value)
    with OpenAI(auth="vault") as client, pytest.raises(TokenError) as caught:
        client.models.list()
    assert message in str(caught.value) and "canary" not in str(caught.value) and not place.requests


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({"auth": {}}, "POST /v1/auth/approle/login gave no auth.client_token"),
        ({"auth": {"client_token": "t"}, "data": {}}, f"GET /v1/{PATH} gave neither data.api_key nor data.token"),
        ([1], "POST /v1/auth/approle/login answered with something that is no JSON object"),
    ],
)
def test_odd_answers(answers: Any, message: str) -> None:
    """An answer of another shape is an error that says what is missing."""
    with conformance.Loopback(lambda request: answers) as server:
        plugin = VaultPlugin(server.url, role_id=ROLE, secret_id=SECRET, path=PATH)
        with OpenAI(plugins=[plugin]) as client, pytest.raises(TokenError) as caught:
            client.models.list()
    assert message in str(caught.value)


def test_pickles(place: Server) -> None:
    """A pickled client holds neither the Vault's token nor the credential."""
    with OpenAI(auth="vault", plugins=[VaultPlugin()]) as client:
        client.models.list()
        data = pickle.dumps(client)
        assert b"canary-key" not in data and b"canary-login" not in data
        with pickle.loads(data) as other:
            other.models.list()
    assert keys(place) == ["Bearer canary-key-1", "Bearer canary-key-2"]
