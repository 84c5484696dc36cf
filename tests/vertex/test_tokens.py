"""Where tokens come from: functions, the metadata server, files; asked over real loopback sockets in Google's formats."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from werkzeug import Response

import oai_lite
from oai_lite import Token
from oai_lite.plugins._vertex import auth
from oai_lite.providers import vertex

from ..conftest import Colour
from .conftest import ACCOUNT, CANARY, ROOT, SCOPE, Ask, Google, Write, reply

# ---------------------------------------------------------------------- functions


def test_a_function(ask: Ask, google: Google) -> None:
    """Text is asked for anew for every call, off the event loop; what says when it ends is kept."""
    threads: list[str] = []

    def plain() -> str:
        threads.append(threading.current_thread().name)
        return f"plain-{len(threads)}"

    ask(ask(token_provider=plain))
    assert google.bearers == ["plain-1", "plain-2"] and len(threads) == 2
    assert threading.current_thread().name not in threads, "it blocked the caller, who has a deadline"
    for kept in (
        Token("kept", expires_in=3600),
        SimpleNamespace(token="kept", expires_on=time.time() + 3600),
    ):
        given = [kept]
        ask(ask(token_provider=given.pop))
        assert google.bearers[-2:] == ["kept", "kept"]


def test_an_async_function(ask: Ask, client: Colour, google: Google) -> None:
    """Awaited on the client's own loop; in the synchronous client an error that says what to do."""

    async def token() -> str:
        await asyncio.sleep(0)
        return "async"

    if client.asynchronous:
        ask(token_provider=token)
        assert google.bearers == ["async"]
        return
    with pytest.raises(oai_lite.ArgumentError, match="is an async function: the synchronous client needs one"):
        ask(token_provider=token)
    assert not google.calls


def test_one_more_after_a_401(ask: Ask, google: Google) -> None:
    """A token that is refused is replaced once; then the refusal stands."""
    tokens = iter(["stale", "good", "bad", "bad", "never"])
    google.revoked = {"stale", "bad"}
    made = ask(token_provider=lambda: next(tokens))
    with pytest.raises(oai_lite.AuthenticationError):
        ask(made)
    assert google.bearers == ["stale", "good", "bad", "bad"]


def _raises() -> str:
    raise LookupError(CANARY)


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (lambda: None, "it gave None where a token"),
        (lambda: 3, "it gave int where a token"),
        (lambda: CANARY.encode(), "it gave bytes where a token"),
        (lambda: "", "it gave an empty token"),
        (lambda: " \t", "it gave an empty token"),
        (lambda: CANARY + "\n", "white space or a line feed around it"),
        (lambda: CANARY + "\r\nX-Other: 1", "a character at position 13 that is not plain ASCII"),
        (lambda: Token(CANARY, expires_at=1.0), "it gave a token that expired"),
        (lambda: Token(CANARY, expires_in=0), "it gave a token that expired"),
        (_raises, "it raised LookupError"),
    ],
)
def test_functions_that_give_no_token(function: Any, message: str, ask: Ask, google: Google) -> None:
    """What cannot be used is an error that names the function's place and shows nothing of it; nothing is sent."""
    with pytest.raises(oai_lite.TokenError, match=f"'vertex token_provider': .*{message}") as caught:
        ask(token_provider=function)
    assert CANARY not in str(caught.value) and not google.calls


def test_a_function_that_hangs(ask: Ask, google: Google, monkeypatch: pytest.MonkeyPatch) -> None:
    """It gets a bounded time, after which the error names it; a call's own limit comes first and says so, too."""
    monkeypatch.setattr(auth, "PATIENCE", 0.2)
    go_on = threading.Event()
    try:
        with pytest.raises(oai_lite.TokenError, match=r"'vertex token_provider': no answer within 0\.2 s"):
            ask(token_provider=lambda: go_on.wait(20))
        monkeypatch.setattr(auth, "PATIENCE", 20.0)
        with pytest.raises(oai_lite.APITimeoutError) as caught:
            ask(ask(token_provider=lambda: "t" if not google.calls else go_on.wait(20)).with_options(timeout=0.3))
        assert "the token provider 'vertex token_provider' is still at work" in " ".join(caught.value.__notes__)
    finally:
        go_on.set()
    assert len(google.calls) == 1


# ---------------------------------------------------------------------- the metadata server


def test_the_metadata_server(ask: Ask, client: Colour, google: Google, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked when nothing is passed, without a proxy, once for all calls, copies and clients of a provider."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "nothing.example")
    made = ask(ask())
    ask(made.with_options(timeout=5))
    ask(client.make(api_key=None, proxy="", provider=made._config.provider))
    (asked,) = google.asked
    assert dict(asked.args) == {"scopes": SCOPE} and asked.headers["Metadata-Flavor"] == "Google"
    assert google.bearers == ["ya29.token-1"] * 4
    held = made._config.provider.auth._held
    assert [end - due for end, due in zip(held.end, held.due, strict=True)] == pytest.approx([225, 225])
    assert "x-goog-user-project" not in google.calls[0].headers


def test_its_tokens_are_renewed_ahead(ask: Ask, google: Google) -> None:
    """The life that the server gives is kept to: a short-lived token is renewed after half of it."""
    google.life = 2
    made = ask(ask())
    assert google.bearers == ["ya29.token-1"] * 2
    time.sleep(1.1)
    ask(made)
    assert google.bearers[2:] == ["ya29.token-2"]


def test_one_fetch_for_many_calls(ask: Ask, client: Colour, google: Google) -> None:
    """However many calls wait, one token is fetched; after a 401 of all, one more."""
    google.revoked = {"ya29.token-1"}
    made = client.make(api_key=None, provider=vertex(base_url=google.url + ROOT))
    if client.asynchronous:

        async def many() -> None:
            await asyncio.gather(*(made.responses.create(model="m", input="Hello") for _ in range(6)))

        client.run(many())
    else:
        with ThreadPoolExecutor(6) as threads:
            list(threads.map(lambda _: made.responses.create(model="m", input="Hello"), range(6)))
    assert len(google.asked) == 2 and google.bearers.count("ya29.token-2") == 6


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (
            reply({"access_token": "t", "expires_in": 9}, flavor="x"),
            "is no metadata server of Google's",
        ),
        (Response('{"access_token": "t", "expires_in": 9}', 200), "its answer lacks Metadata-Flavor: Google"),
        (reply({"expires_in": 9}), "the server's answer holds no access_token"),
        (reply("<html>"), "the server's answer holds no access_token"),
        (reply([]), "the server's answer holds no access_token"),
        (reply({"access_token": [CANARY], "expires_in": 9}), "it gave list where a token"),
        (reply({"access_token": "t", "expires_in": "soon"}), "its expiry is str, not a number of seconds"),
        (reply({"access_token": "t", "expires_in": -1}), "it gave a token that expired 1 s ago"),
        (reply("no such account", 404), "/default/token answered with status 404: no reason given"),
        (reply("", 302, Location="http://127.0.0.1:9/"), "answered with status 302"),
        (reply({"error": "invalid_scope", "error_description": "No."}, 403), "answered with status 403: No."),
    ],
)
def test_bad_answers(answer: Response, message: str, ask: Ask, google: Google) -> None:
    """What is no token of Google's is an error that says where it came from; redirects are not followed."""
    google.instead = [answer]
    kind = oai_lite.OAuthError if answer.status_code == 403 else oai_lite.TokenError
    with pytest.raises(kind, match=f"'google': .*{message}") as caught:
        ask()
    assert CANARY not in str(caught.value) and not google.calls


def test_a_busy_server_is_asked_again(ask: Ask, google: Google) -> None:
    """503 is tried again."""
    google.instead = [reply({}, 503)]
    ask()
    assert len(google.asked) == 2 and google.bearers == ["ya29.token-2"]


def test_nothing_is_set_up(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """Soon an error that says what there would be to do."""
    monkeypatch.setenv("GCE_METADATA_HOST", "127.0.0.1:9")
    start = time.monotonic()
    with pytest.raises(oai_lite.TokenError) as caught:
        ask()
    assert time.monotonic() - start < 5
    text = str(caught.value)
    assert "http://127.0.0.1:9/computeMetadata/v1/instance/service-accounts/default/token gave no answer" in text
    assert "is this Google Cloud? Else set GOOGLE_APPLICATION_CREDENTIALS, or give vertex(credentials=…)" in text


# ---------------------------------------------------------------------- files


def user(google: Google, **changes: Any) -> dict[str, Any]:
    """What `gcloud auth application-default login` writes."""
    return {
        "account": "",
        "client_id": "764086051850.apps.googleusercontent.com",
        "client_secret": f"{CANARY}-client",
        "quota_project_id": "quota-project",
        "refresh_token": f"{CANARY}-refresh",
        "type": "authorized_user",
        "universe_domain": "googleapis.com",
        "token_uri": f"{google.url}/token",
        **changes,
    }


def external(google: Google, source: object, **changes: Any) -> dict[str, Any]:
    """What `gcloud iam workload-identity-pools create-cred-config` writes."""
    return {
        "universe_domain": "googleapis.com",
        "type": "external_account",
        "audience": "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/k8s",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "token_url": f"{google.url}/v1/token",
        "credential_source": source,
        **changes,
    }


@pytest.mark.parametrize("where", ["named", "gcloud"])
def test_a_users_file(where: str, ask: Ask, google: Google, file: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A refresh token is exchanged at the token endpoint; the file's quota project goes along with calls."""
    file(user(google), "application_default_credentials.json")
    if where == "gcloud":
        monkeypatch.delenv("GOOGLE_APPLICATION_CREDENTIALS")
    ask(ask())
    assert google.forms == [
        {
            "client_id": "764086051850.apps.googleusercontent.com",
            "client_secret": f"{CANARY}-client",
            "refresh_token": f"{CANARY}-refresh",
            "grant_type": "refresh_token",
        }
    ]
    assert google.bearers == ["ya29.token-1"] * 2
    assert [call.headers["x-goog-user-project"] for call in google.calls] == ["quota-project"] * 2


def test_where_users_tokens_come_from(ask: Ask, google: Google, file: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without an address means Google's; whose quota is used, the environment may say."""
    assert auth.TOKEN_URI == "https://oauth2.googleapis.com/token" and auth.STS == "https://sts.googleapis.com/v1/token"
    monkeypatch.setattr(auth, "TOKEN_URI", f"{google.url}/token")
    monkeypatch.setenv("GOOGLE_CLOUD_QUOTA_PROJECT", "environments")
    file(user(google, token_uri=None, quota_project_id=None))
    ask()
    assert google.bearers == ["ya29.token-1"] and google.calls[0].headers["x-goog-user-project"] == "environments"


def test_a_refused_refresh(ask: Ask, google: Google, file: Write) -> None:
    """What the endpoint says reaches the caller, without the secrets that it repeats."""
    file(user(google))
    words = f"Token {CANARY}-refresh of {CANARY}-client has been expired or revoked."
    google.instead = [reply({"error": "invalid_grant", "error_description": words}, 400)]
    with pytest.raises(oai_lite.OAuthError, match="/token answered with status 400: Token … of … has been") as caught:
        ask()
    assert caught.value.error == "invalid_grant" and caught.value.status_code == 400
    assert CANARY not in str(caught.value) + repr(vars(caught.value)) and len(google.asked) == 1


@pytest.mark.parametrize("kind", ["file", "json file", "url"])
def test_an_external_account(kind: str, ask: Ask, google: Google, file: Write, tmp_path: Path) -> None:
    """Another platform's token, read or asked for anew each time, is exchanged at Google's Security Token Service."""
    subject = f"{CANARY}-subject"
    path = tmp_path / "subject"
    if kind == "file":
        path.write_text(f"{subject}\n")
        source: dict[str, Any] = {"file": str(path)}
    elif kind == "json file":
        path.write_text(json.dumps({"value": subject}))
        source = {"file": str(path), "format": {"type": "json", "subject_token_field_name": "value"}}
    else:
        source = {"url": f"{google.url}/subject?audience=a", "headers": {"Metadata": "True"}}
        source["format"] = {"type": "json", "subject_token_field_name": "value"}
    file(external(google, source))
    ask(ask())
    assert google.forms == [
        {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "requested_token_type": "urn:ietf:params:oauth:token-type:access_token",
            "scope": SCOPE,
            "audience": "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/k8s",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "subject_token": subject,
        }
    ]
    if kind == "url":
        assert google.asked[0].headers["Metadata"] == "True" and google.asked[0].args["audience"] == "a"
    assert google.bearers == [f"ya29.token-{len(google.asked)}"] * 2


def test_a_source_on_this_machine(client: Colour, google: Google, file: Write) -> None:
    """A source with plain http is asked without the client's proxy, a token server over it."""
    file(external(google, {"url": f"{google.url}/subject"}))
    made = client.make(api_key=None, proxy="http://127.0.0.1:9", provider=vertex(base_url=google.url + ROOT))
    with pytest.raises(oai_lite.TokenError, match="/v1/token gave no answer"):
        client.run(made.responses.create(model="m", input="Hello"))
    assert [asked.path for asked in google.asked] == ["/subject"]


def test_impersonation(ask: Ask, google: Google, file: Write, tmp_path: Path) -> None:
    """With an address of IAM, the token is exchanged for the service account's: of an external account and of a user."""
    (tmp_path / "subject").write_text("s")
    url = google.url + ACCOUNT
    file(external(google, {"file": str(tmp_path / "subject")}, service_account_impersonation_url=url))
    ask()
    assert google.asked[1].headers["Authorization"] == "Bearer ya29.token-1"
    assert google.bodies == [{"delegates": [], "scope": [SCOPE], "lifetime": "3600s"}]
    assert google.bearers == ["ya29.sa-2"]
    file(
        {
            "type": "impersonated_service_account",
            "delegates": ["projects/-/serviceAccounts/other"],
            "service_account_impersonation_url": url,
            "source_credentials": user(google),
        }
    )
    ask()
    assert google.bodies[1]["delegates"] == ["projects/-/serviceAccounts/other"]
    assert google.bearers == ["ya29.sa-2", "ya29.sa-4"]
    denied = {
        "code": 403,
        "message": "Permission 'iam.serviceAccounts.getAccessToken' denied: ya29.token-5",
        "status": "x",
    }
    google.instead = [reply({"access_token": "ya29.token-5"}), reply({"error": denied}, 403)]
    with pytest.raises(oai_lite.OAuthError, match="answered with status 403: Permission 'iam.*' denied: …$"):
        ask()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"type": "service_account", "private_key": CANARY}, "'service_account' needs RSA signatures, which Python's"),
        ({"type": "gdch_service_account", "key": CANARY}, "'gdch_service_account' is not known .*authorized_user, ext"),
        (
            {"type": "external_account", "credential_source": {"environment_id": "aws1", "url": "x"}},
            "of environment_id, url",
        ),
        (
            {"type": "external_account", "credential_source": {"executable": {}}},
            "of executable is not built in: give v",
        ),
        ({"type": "external_account"}, "is not as Google's are .KeyError: 'credential_source'"),
        ({"type": "authorized_user", "client_id": CANARY}, "is not as Google's are .KeyError: 'client_secret'"),
        ({"client_secret": CANARY}, "is not as Google's are .KeyError: 'type'"),
        (f"{{{CANARY}", "is not as Google's are .JSONDecodeError: "),
        ([CANARY], "is not as Google's are .AttributeError: "),
        ("[" * 100_000, "is not as Google's are .RecursionError: "),
    ],
)
def test_files_that_do_not_help(content: object, message: str, ask: Ask, google: Google, file: Write) -> None:
    """What a file lacks, or why it cannot be used and what can, without what is in it."""
    file(content)
    with pytest.raises(oai_lite.TokenError, match=message) as caught:
        ask()
    assert CANARY not in str(caught.value) and not google.calls
    if "type" in str(content) and "KeyError" not in message:
        assert "give vertex(credentials=…) an object of google-auth, or vertex(token_provider=…)" in str(caught.value)


def test_files_that_are_not_there(ask: Ask, google: Google, file: Write, tmp_path: Path) -> None:
    """A file that is named and missing is an error, and no reason to go on as somebody else."""
    path = file("{}")
    path.unlink()
    with pytest.raises(oai_lite.TokenError, match=r"google.json' or one that it names: No such file"):
        ask()
    file(external(google, {"file": str(tmp_path / "missing")}))
    with pytest.raises(oai_lite.TokenError, match="or one that it names: No such file"):
        ask()
    assert not google.asked


@pytest.mark.parametrize(
    "url", ["http://oauth2.example/token", "ftp://h/", f"https://{CANARY}@", "http://127.0.0.1.example/"]
)
def test_secrets_are_sent_over_https_only(url: str, ask: Ask, google: Google, file: Write) -> None:
    """A token endpoint is https, but for this machine's."""
    file(user(google, token_uri=url))
    with pytest.raises(oai_lite.TokenError, match="must be (an )?https://") as caught:
        ask()
    assert CANARY not in str(caught.value)
