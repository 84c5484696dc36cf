"""Workload identity: the exchange over real sockets, in both colours; its settings; what is refused and what is never
shown."""

from __future__ import annotations

import json
import logging
import pickle
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import oai_lite
from oai_lite import ArgumentError, MissingCredentialError, OAuthError, OpenAIError, TokenError, auth
from oai_lite.plugins._identity import workload

from ..conftest import Colour
from ..support.scripted import Heard, Script, Scripted, answer, fin, loop, read, reply, stall, within
from ..wire.conftest import Authority, Serve, at_once

PROOF = "canary-proof-88e1"
ACCESS = "canary-access-4b0a"
MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
everything = loop(reply(lambda heard: answer(MODEL)))


def exchanging(*answers: bytes) -> Script:
    """An exchange that answers these in order, then tokens with a number."""
    given = list(answers)
    count = iter(range(1, 1000))
    return loop(
        reply(
            lambda heard: (
                given.pop(0) if given else answer({"access_token": f"{ACCESS}-{next(count)}", "expires_in": 3600})
            )
        )
    )


def identity(exchange: Scripted, get_token: Callable[[], Any] = lambda: PROOF, **settings: Any) -> dict[str, Any]:
    """Settings with this exchange."""
    return {
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
        "provider": {"token_type": "jwt", "get_token": get_token},
        "token_exchange_url": f"{exchange.origin}/oauth/token",
        **settings,
    }


def make(client: Colour, api: Scripted, settings: Any, **options: Any) -> Any:
    """A client with this identity and no key."""
    return client.make(api_key=None, base_url=api.url, workload_identity=settings, **options)


def bearer(requests: list[Heard]) -> list[str]:
    """The tokens of requests, without what is the same in all."""
    return [heard.headers["authorization"].removeprefix(f"Bearer {ACCESS}") for heard in requests]


@pytest.mark.parametrize("kind", ["jwt", "id"])
def test_the_exchange(client: Colour, serve: Serve, kind: str) -> None:
    """The proof goes to the exchange as OAuth says, once; its token authorises calls, those of copies included."""
    exchange, api = serve(exchanging()), serve(everything)
    settings = identity(exchange, provider={"token_type": kind, "get_token": lambda: PROOF})
    made = make(client, api, settings)
    assert made.api_key == "workload-identity-auth"
    client.run(made.models.retrieve("m"))
    client.run(made.models.retrieve("m"))
    client.run(made.with_options(timeout=9).models.retrieve("m"))
    assert bearer(api.requests) == ["-1"] * 3
    assert exchange.targets() == ["POST /oauth/token"]
    heard = exchange.requests[0]
    assert heard.headers["content-type"] == "application/json" and "authorization" not in heard.headers
    assert heard.json == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": PROOF,
        "subject_token_type": f"urn:ietf:params:oauth:token-type:{'jwt' if kind == 'jwt' else 'id_token'}",
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
    }
    assert all(PROOF not in str(each.headers) for each in api.requests)


def test_one_exchange_for_many(client: Colour, serve: Serve) -> None:
    """Sixteen calls at once: the proof is asked for once, off the event loop, and exchanged once."""
    exchange, api, asked = serve(exchanging()), serve(everything), []

    def get_token() -> str:
        asked.append(threading.current_thread() is threading.main_thread())
        time.sleep(0.1)
        return PROOF

    made = make(client, api, identity(exchange, get_token))
    done = at_once(client, {str(n): lambda: made.models.retrieve("m") for n in range(16)})
    assert [each.error for each in done.values()] == [None] * 16
    assert asked == [False] and len(exchange.requests) == 1


def test_an_async_proof(client: Colour, serve: Serve) -> None:
    """`get_token` may be async in the asynchronous client; the other one says so."""
    exchange, api = serve(exchanging()), serve(everything)

    async def get_token() -> str:
        return PROOF

    made = make(client, api, identity(exchange, get_token))
    if client.asynchronous:
        client.run(made.models.retrieve("m"))
        assert len(api.requests) == 1
    else:
        with pytest.raises(ArgumentError, match="get_token' is an async function"):
            made.models.retrieve("m")


def test_a_401_is_one_more_exchange(client: Colour, serve: Serve) -> None:
    """The API refuses the token: one more exchange and one more try, which costs no retry."""
    exchange = serve(exchanging())
    api = serve(loop(reply(lambda heard: answer(MODEL, 200 if heard.headers["authorization"].endswith("-2") else 401))))
    made = make(client, api, identity(exchange))
    client.run(made.models.retrieve("m"))
    assert bearer(api.requests) == ["-1", "-2"] and len(exchange.requests) == 2


def test_the_exchange_is_tried_again(client: Colour, serve: Serve) -> None:
    """5xx, 429 and broken connections of the exchange are tried again, twice at most; the call's own retries are not
    used."""
    busy = answer({}, 503, retry_after_ms="1")
    exchange, api = serve(exchanging(busy, answer({}, 429, retry_after_ms="1"))), serve(everything)
    client.run(make(client, api, identity(exchange)).models.retrieve("m"))
    assert len(exchange.requests) == 3
    broken = serve([read, fin], exchanging())
    client.run(make(client, api, identity(broken)).models.retrieve("m"))
    assert len(broken.connections) == 2
    down = serve(exchanging(*[busy] * 9))
    with pytest.raises(TokenError, match="'workload-identity': http://.*/oauth/token answered with status 503"):
        client.run(make(client, api, identity(down), max_retries=2).models.retrieve("m"))
    assert len(down.requests) == 3 and len(api.requests) == 2


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_exchange(client: Colour, serve: Serve, status: int) -> None:
    """The exchange says no: an OAuthError with what it says, at once, and without the proof that it repeats."""
    said = {"error": "invalid_grant", "error_description": f"bad assertion {PROOF}", "debug": PROOF}
    exchange, api = serve(exchanging(answer(said, status, x_request_id="r1"))), serve(everything)
    with pytest.raises(OAuthError, match="bad assertion …") as caught:
        client.run(make(client, api, identity(exchange), max_retries=2).models.retrieve("m"))
    error = caught.value
    assert (error.error, error.status_code, error.request_id) == ("invalid_grant", status, "r1")
    assert isinstance(error, oai_lite.AuthenticationError) and len(exchange.requests) == 1 and not api.requests
    assert PROOF not in f"{error!r} {error.__dict__} {error.body}"
    silent = serve(exchanging(answer(b"<html>", status)))
    with pytest.raises(OAuthError, match=rf"the token exchange was refused \(status {status}\)") as caught:
        client.run(make(client, api, identity(silent)).models.retrieve("m"))
    assert caught.value.error is None


BAD_ANSWERS: dict[str, list[Any]] = {
    "answered without an access_token": [
        b"[]",
        b"",
        b"{",
        {"expires_in": 1},
        {"access_token": "", "expires_in": 1},
        {"access_token": 5},
    ],
    "answered without expires_in": [
        {"access_token": ACCESS, **rest}
        for rest in ({}, {"expires_in": 0}, {"expires_in": "3600"}, {"expires_in": True}, {"expires_in": None})
    ],
    "has a character": [{"access_token": f"{ACCESS}\u00e9", "expires_in": 5}],
}


@pytest.mark.parametrize(
    ("message", "value"), [(name, each) for name, values in BAD_ANSWERS.items() for each in values]
)
def test_an_answer_without_a_token(client: Colour, serve: Serve, message: str, value: Any) -> None:
    """A good status with a body that holds no token is an error that names the exchange; nothing of the body is
    shown."""
    exchange, api = serve(exchanging(answer(value))), serve(everything)
    with pytest.raises(TokenError, match=f"token provider 'workload-identity': .*{message}") as caught:
        client.run(make(client, api, identity(exchange)).models.retrieve("m"))
    assert ACCESS not in f"{caught.value!r} {caught.value.__dict__}" and not api.requests


def test_an_exchange_that_redirects(client: Colour, serve: Serve) -> None:
    """The proof follows no redirect."""
    foreign = serve(everything)
    exchange = serve(exchanging(answer({}, 307, location=f"{foreign.origin}/oauth/token")))
    with pytest.raises(TokenError, match="answered with status 307"):
        client.run(make(client, serve(everything), identity(exchange)).models.retrieve("m"))
    assert not foreign.requests


def test_the_token_follows_no_redirect(client: Colour, serve: Serve) -> None:
    """Another host gets neither proof nor token."""
    foreign, exchange = serve(everything), serve(exchanging())
    api = serve(loop(reply(lambda heard: answer({}, 307, location=f"{foreign.url}/models/m"))))
    client.run(make(client, api, identity(exchange)).models.retrieve("m"))
    assert len(foreign.requests) == 1 and "canary" not in str(foreign.requests[0])


def test_hanging_parts_are_bounded(client: Colour, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exchange that says nothing, and a proof that never comes, end at their limits, each under its name."""
    monkeypatch.setattr(workload, "PROOF_LIMIT", 0.3)
    monkeypatch.setattr(workload, "EXCHANGE_LIMIT", 0.4)
    over, silent, api = threading.Event(), serve([read, stall]), serve(everything)
    with within(2), pytest.raises(TokenError, match="'workload-identity': http:.* gave no answer .*time-out"):
        client.run(make(client, api, identity(silent)).models.retrieve("m"))

    def get_token() -> str:
        return str(over.wait(20))

    with within(2), pytest.raises(oai_lite.SubjectTokenProviderError, match="get_token': no answer within 0.3 s"):
        client.run(make(client, api, identity(silent, get_token)).models.retrieve("m"))
    over.set()
    with within(2), pytest.raises(oai_lite.APITimeoutError) as caught:
        client.run(make(client, api, identity(silent)).models.retrieve("m", timeout=0.2))
    assert "workload-identity" in str(caught.value.__notes__)


@pytest.mark.parametrize("value", [None, "", " ", 5, b"bytes", ValueError(PROOF), TimeoutError(PROOF)])
def test_a_proof_that_is_none(client: Colour, serve: Serve, value: Any) -> None:
    """`get_token` fails or gives no text: an error that names the function, and nothing goes out."""

    def own_provider() -> Any:
        if isinstance(value, Exception):
            raise value
        return value

    exchange, api = serve(exchanging()), serve(everything)
    with pytest.raises(
        oai_lite.SubjectTokenProviderError, match="own_provider': get_token (must return|raised)"
    ) as caught:
        client.run(make(client, api, identity(exchange, own_provider)).models.retrieve("m"))
    assert PROOF not in f"{caught.value!r} {caught.value.__dict__}" and not exchange.requests and not api.requests


def test_renewed_ahead_by_the_buffer(client: Colour, serve: Serve) -> None:
    """A token is renewed at its life less the buffer, which is at most half of its life."""
    exchange, api = (
        serve(loop(reply(lambda heard: answer({"access_token": ACCESS, "expires_in": 0.5})))),
        serve(everything),
    )
    made = make(client, api, identity(exchange, refresh_buffer_seconds=1200))
    client.run(made.models.retrieve("m"))
    client.run(made.models.retrieve("m"))
    assert len(exchange.requests) == 1
    time.sleep(0.3)
    client.run(made.models.retrieve("m"))
    assert len(exchange.requests) == 2


def test_administrators_need_their_key(client: Colour, serve: Serve) -> None:
    """Calls of the organisation's administration go with the admin key, or not at all."""
    exchange, api = serve(exchanging()), serve(everything)
    made = make(client, api, identity(exchange), admin_api_key="sk-admin")
    client.run(made.admin.organization.projects.retrieve("p"))
    assert api.requests[0].headers["authorization"] == "Bearer sk-admin" and not exchange.requests
    with pytest.raises(MissingCredentialError, match="is for administrators"):
        client.run(make(client, api, identity(exchange)).admin.organization.projects.retrieve("p"))


def test_nothing_secret_is_shown(client: Colour, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    """Neither proof nor token is in a repr, a log line or an error of the API, nor in a pickled client."""
    exchange, api = serve(exchanging()), serve(loop(reply(lambda heard: answer({"error": {"message": "no"}}, 404))))
    settings = identity(exchange, provider={"type": "environment", "name": "PROOF"})
    with pytest.MonkeyPatch.context() as patch, caplog.at_level(logging.DEBUG):
        patch.setenv("PROOF", PROOF)
        made = make(client, api, settings)
        with pytest.raises(oai_lite.NotFoundError) as caught:
            client.run(made.models.retrieve("m"))
        held = made._client._core.auth
        shown = (
            f"{made!r} {made._config!r} {held!r} {held._fetch!r} {caught.value!r} {caught.value.__dict__} {caplog.text}"
        )
        assert "canary" not in shown
        assert b"canary" not in pickle.dumps(made)
        other = pickle.loads(pickle.dumps(made))
        with pytest.raises(oai_lite.NotFoundError):
            client.run(other.models.retrieve("m"))
        client.run(other.close())
    assert bearer(api.requests) == ["-1", "-2"]


# ---------------------------------------------------------------------- settings


def test_from_json(client: Colour, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole identity can be JSON, in a variable, a file or an argument: no Python code is needed."""
    exchange, api = serve(exchanging()), serve(everything)
    (tmp_path / "token").write_text(f"{PROOF}\n")
    text = json.dumps(
        identity(exchange, provider={"type": "file", "path": str(tmp_path / "token"), "token_type": "id"})
    )
    file = tmp_path / "identity.json"
    file.write_text(text)
    for value in (text, str(file)):
        client.run(make(client, api, value).models.retrieve("m"))
        monkeypatch.setenv("OPENAI_WORKLOAD_IDENTITY", value)
        client.run(make(client, api, None).models.retrieve("m"))
    assert [heard.json["subject_token"] for heard in exchange.requests] == [PROOF] * 4  # type: ignore[index]  # it is an object
    assert len(api.requests) == 4


def test_which_credential_is_used(monkeypatch: pytest.MonkeyPatch, serve: Serve) -> None:
    """What the code names goes before what the environment does; two of the same rank are an error; a copy can change
    over."""
    settings = identity(serve(exchanging()))
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    assert oai_lite.OpenAI(workload_identity=settings).api_key == "workload-identity-auth"
    assert oai_lite.OpenAI(workload_identity=settings).with_options(api_key="k").api_key == "k"
    assert oai_lite.OpenAI(api_key="k").with_options(workload_identity=settings).api_key == "workload-identity-auth"
    with pytest.raises(OpenAIError, match="api_key and workload_identity exclude each other"):
        oai_lite.OpenAI(workload_identity=settings, api_key="k")
    text = json.dumps({**settings, "provider": {"type": "kubernetes"}})
    monkeypatch.setenv("OPENAI_WORKLOAD_IDENTITY", text)
    with pytest.raises(OpenAIError, match="OPENAI_API_KEY and OPENAI_WORKLOAD_IDENTITY"):
        oai_lite.OpenAI()
    assert oai_lite.OpenAI(api_key="k").api_key == "k"
    assert oai_lite.OpenAI(auth="api_key").api_key == "sk-env"
    assert oai_lite.OpenAI(auth="workload_identity").api_key == "workload-identity-auth"
    assert pickle.loads(pickle.dumps(oai_lite.OpenAI(auth="api_key"))).api_key == "sk-env"


WRONG: dict[str, Any] = {
    "expected a mapping of names to values, got int": 5,
    "is not JSON (line 1, column 2)": "{canary",
    "cannot be read (No such file or directory)": "/nothing/here.json",
    "unknown setting 'service_acount_id'": {"service_acount_id": "x"},
    "type is 'x509', or left out": {"type": "X.509"},
    "identity_provider_id is missing, or no text": {},
    "service_account_id is missing, or no text": {"identity_provider_id": "i", "service_account_id": 5},
    "refresh_buffer_seconds must be a number of seconds, got -1": {"refresh_buffer_seconds": -1},
    "token_exchange_url must be an https:// URL": {"token_exchange_url": "auth.openai.com/oauth/token"},
    "must be an https:// URL": {"token_exchange_url": "https://user:canary@h/x"},
    "must be https:// (it leads to 'example.org')": {"token_exchange_url": "http://example.org/oauth/token"},
    "provider: expected {'token_type': 'jwt', 'get_token': function} or {'type': name}": {"provider": None},
    "get_token must be a function that returns a token, got str": {
        "provider": {"token_type": "jwt", "get_token": "canary"}
    },
    "token_type must be 'jwt' or 'id', got 'JWT'": {"provider": {"token_type": "JWT", "get_token": str}},
    "there is no type 'kubernets'; did you mean 'kubernetes'?": {"provider": {"type": "kubernets"}},
    "provider 'gcp': unknown setting 'audiences'": {"provider": {"type": "gcp", "audiences": "x"}},
    "provider 'azure': timeout must be seconds": {"provider": {"type": "azure", "timeout": "10"}},
    "provider 'file': path is missing": {"provider": {"type": "file"}},
    "an X.509 identity has no provider": {"type": "x509", "token_exchange_url": None},
}


@pytest.mark.parametrize("message", WRONG)
def test_wrong_settings(message: str, serve: Serve) -> None:
    """What is wrong with the settings is said when the client is made, and shows none of their values that may be
    secret."""
    value = WRONG[message]
    if isinstance(value, dict):
        keep = (
            {} if message.startswith(("identity_provider_id", "service_account_id")) else identity(serve(exchanging()))
        )
        value = {**keep, **value}
    with pytest.raises(OpenAIError) as caught:
        oai_lite.OpenAI(workload_identity=value)
    assert str(caught.value).startswith("workload_identity") and message in str(caught.value)
    assert "canary" not in str(caught.value)


# ---------------------------------------------------------------------- X.509


def test_an_x509_identity(client: Colour, serve: Serve, authority: Authority) -> None:
    """The client's certificate is the proof: exchange and API ask for it over TLS, and no token of another kind is
    sent."""
    context = authority.server(clients=True)
    exchange, api = serve(exchanging(), tls=context), serve(everything, tls=context)
    settings = {
        **auth.x509_workload_identity(
            identity_provider_id="idp_1", service_account_id="sa_1", refresh_buffer_seconds=60
        ),
        "token_exchange_url": f"{exchange.origin}/oauth/token",
    }
    made = make(client, api, settings, client_cert=authority.client_file, ca_bundle=authority.bundle)
    client.run(made.models.retrieve("m"))
    assert bearer(api.requests) == ["-1"]
    assert exchange.requests[0].json == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:openai:params:oauth:token-type:x509",
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
    }


def test_where_x509_identities_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their own addresses, by residency; https only; a certificate is needed; the environment's address counts."""
    settings = auth.x509_workload_identity(identity_provider_id="i", service_account_id="s")

    def base(**options: Any) -> str:
        return oai_lite.OpenAI(workload_identity=settings, ssl_context=ssl.create_default_context(), **options).base_url

    assert base() == "https://mtls.api.openai.com/v1"
    assert [base(data_residency=name) for name in ("global", "us", "eu")] == [
        f"https://{name}.api.openai.com/v1" for name in ("mtls", "mtls-us", "mtls-eu")
    ]
    assert base(base_url="https://gateway/v1/") == "https://gateway/v1"
    with pytest.raises(OpenAIError, match="data_residency='in' has no address that takes X.509 identities"):
        base(data_residency="in")
    with pytest.raises(ArgumentError, match="expected a URL with https://"):
        base(base_url="http://127.0.0.1:8000/v1")
    with pytest.raises(ArgumentError, match="needs the client's certificate"):
        oai_lite.OpenAI(workload_identity=settings)
    with pytest.raises(ArgumentError, match="must be https://"):
        oai_lite.OpenAI(
            workload_identity={**settings, "token_exchange_url": "http://127.0.0.1/x"}, client_cert="cert.pem"
        )
    monkeypatch.setenv("OPENAI_BASE_URL", "https://env/v1")
    assert base() == "https://env/v1"
