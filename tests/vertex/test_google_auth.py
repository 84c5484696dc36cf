"""`credentials=`: google-auth's own objects, refreshed over our connections against a scripted token endpoint; and others of the shape."""

from __future__ import annotations

import datetime
import importlib
import json
import threading
from base64 import urlsafe_b64decode
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

import oai_lite
from oai_lite.plugins._vertex import auth
from oai_lite.providers import vertex

from ..conftest import Colour
from .conftest import CANARY, ROOT, SCOPE, Ask, Google, reply

# google-auth has type hints for some of its functions only.
users: Any = importlib.import_module("google.oauth2.credentials")
accounts: Any = importlib.import_module("google.oauth2.service_account")


def user(google: Google, **changes: Any) -> Any:
    """A user's credentials."""
    options = {
        "token": None,
        "refresh_token": f"{CANARY}-refresh",
        "token_uri": f"{google.url}/token",
        "client_id": "c",
        "client_secret": f"{CANARY}-client",
        **changes,
    }
    return users.Credentials(**options)


@pytest.fixture(scope="session")
def private_key() -> str:
    """A service account's key."""
    key = rsa.generate_private_key(65537, 2048)
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def test_a_user(ask: Ask, google: Google) -> None:
    """Refreshed once for all calls; the quota project goes along."""
    credentials = user(google, quota_project_id="quota-project")
    ask(ask(credentials=credentials))
    assert google.forms == [
        {
            "grant_type": "refresh_token",
            "client_id": "c",
            "client_secret": f"{CANARY}-client",
            "refresh_token": f"{CANARY}-refresh",
        }
    ]
    assert google.bearers == ["ya29.token-1"] * 2
    assert google.calls[0].headers["x-goog-user-project"] == "quota-project"
    assert credentials.token == "ya29.token-1"


def test_a_service_account(ask: Ask, google: Google, private_key: str) -> None:
    """Its key is google-auth's business; it gets the scope of Google Cloud if it has none."""
    info = {
        "type": "service_account",
        "client_email": "sa@p.iam.gserviceaccount.com",
        "token_uri": f"{google.url}/token",
        "private_key": private_key,
    }
    for scopes, expected in ((None, SCOPE), (["mine"], "mine")):
        ask(credentials=accounts.Credentials.from_service_account_info(info, scopes=scopes))
        form = google.forms[-1]
        assert form["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer"
        claims = json.loads(urlsafe_b64decode(form["assertion"].split(".")[1] + "=="))
        assert (claims["scope"], claims["iss"]) == (expected, "sa@p.iam.gserviceaccount.com")
    assert google.bearers == ["ya29.token-1", "ya29.token-2"]


def test_a_token_that_is_still_good(ask: Ask, google: Google) -> None:
    """It is used as it is; refused, or near its end, it is refreshed."""
    soon = datetime.datetime.now(datetime.UTC).replace(tzinfo=None) + datetime.timedelta(minutes=30)
    made = ask(credentials=user(google, token="ya29.mine", expiry=soon))
    assert google.bearers == ["ya29.mine"] and not google.asked
    google.revoked = {"ya29.mine"}
    ask(made)
    assert google.bearers == ["ya29.mine", "ya29.mine", "ya29.token-1"]
    google.life = 400  # google-auth takes its last 225 s for over
    ask(credentials=user(google, token="ya29.old", expiry=soon - datetime.timedelta(minutes=28)))
    assert google.bearers[3:] == ["ya29.token-2"]


def test_google_auth_tries_again(ask: Ask, google: Google, monkeypatch: pytest.MonkeyPatch) -> None:
    """Our part of it shows a busy endpoint for what it is."""
    backoff: Any = importlib.import_module("google.auth._exponential_backoff")
    monkeypatch.setattr(backoff.time, "sleep", lambda seconds: None)
    google.instead = [reply({"error": "internal_failure"}, 503)]
    ask(credentials=user(google))
    assert len(google.asked) == 2 and google.bearers == ["ya29.token-2"]


def test_refused_and_unreachable(ask: Ask, google: Google) -> None:
    """google-auth's error is kept as the cause, since its text may hold secrets."""
    google.instead = [reply({"error": "invalid_grant", "error_description": CANARY}, 400)]
    with pytest.raises(oai_lite.TokenError, match="^token provider 'Credentials': it raised RefreshError$") as caught:
        ask(credentials=user(google))
    assert "invalid_grant" in str(caught.value.__cause__)
    with pytest.raises(oai_lite.TokenError, match="^token provider 'Credentials': it raised APIConnectionError$"):
        ask(credentials=user(google, token_uri="http://127.0.0.1:9/token"))
    assert not google.calls


class Own:
    """The least that will do. `refresh` is told what to do."""

    def __init__(self, refresh: Callable[[Own, Any], None]) -> None:
        self.token: Any = None
        self._refresh = refresh
        self.threads: list[str] = []

    def refresh(self, request: Any) -> None:
        """See google-auth."""
        self.threads.append(threading.current_thread().name)
        self._refresh(self, request)


def test_the_least_that_will_do(ask: Ask, google: Google) -> None:
    """`token` and `refresh(request)` are enough; the request callable takes what google-auth's takes."""

    def refresh(own: Own, request: Any) -> None:
        answer = request(f"{google.url}/token", "POST", "a=b", {"Content-Type": "application/x-www-form-urlencoded"}, 5)
        assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
        own.token = json.loads(answer.data)["access_token"]

    own = Own(refresh)
    ask(ask(credentials=own))
    assert google.forms == [{"a": "b"}] and google.bearers == ["ya29.token-1"] * 2
    assert own.threads and threading.current_thread().name not in own.threads


def _set(token: object, **more: object) -> Callable[[Own, Any], None]:
    return lambda own, request: own.__dict__.update(token=token, **more)


def _wait(event: threading.Event) -> Callable[[Own, Any], None]:
    def refresh(own: Own, request: Any) -> None:
        event.wait(20)

    return refresh


def _raise(own: Own, request: Any) -> None:
    raise LookupError(CANARY)


@pytest.mark.parametrize(
    ("refresh", "message"),
    [
        (_set(None), "it gave None where a token"),
        (_set(""), "it gave an empty token"),
        (_set(7), "it gave int where a token"),
        (_set(CANARY + "\n"), "its token has white space or a line feed"),
        (_set(CANARY, expiry=datetime.datetime(2020, 1, 1)), "it gave a token that expired"),
        (_set(CANARY, expiry="soon"), "it raised AttributeError"),
        (_raise, "it raised LookupError"),
    ],
)
def test_objects_that_give_no_token(refresh: Any, message: str, ask: Ask, google: Google) -> None:
    """An error that names the object's class and shows nothing of it; nothing is sent."""
    with pytest.raises(oai_lite.TokenError, match=f"'Own': {message}") as caught:
        ask(credentials=Own(refresh))
    assert CANARY not in str(caught.value) and not google.calls


def test_a_refresh_that_hangs(ask: Ask, google: Google, monkeypatch: pytest.MonkeyPatch) -> None:
    """It gets a bounded time."""
    monkeypatch.setattr(auth, "PATIENCE", 0.2)
    go_on = threading.Event()
    try:
        with pytest.raises(oai_lite.TokenError, match=r"'Own': no answer within 0\.2 s"):
            ask(credentials=Own(_wait(go_on)))
    finally:
        go_on.set()


def test_over_the_clients_connections(client: Colour, google: Google) -> None:
    """A refresh goes through the proxy that the client has."""
    made = client.make(
        api_key=None,
        proxy=google.url,
        provider=vertex(
            base_url="http://vertex.invalid" + ROOT, credentials=user(google, token_uri="http://sts.invalid/token")
        ),
    )
    client.run(made.responses.create(model="m", input="Hello"))
    assert google.bearers == ["ya29.token-1"] and google.asked[0].headers["Host"] == "sts.invalid"
