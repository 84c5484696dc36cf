"""Proofs of identity: mounted files, and metadata servers scripted at their real paths with their real formats."""

from __future__ import annotations

import inspect
import os
import pickle
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import urllib3

from oai_lite import SubjectTokenProviderError, auth
from oai_lite.auth import subjects

from ..conftest import Colour
from ..support.scripted import Scripted, answer, loop, read, reply, stall, within
from ..wire.conftest import Serve
from .test_workload_identity import PROOF, everything, exchanging, identity, make

CANARY = "canary-0d3e"


def ask(provider: Any) -> str:
    """The token."""
    return str(provider["get_token"]())


@pytest.fixture
def azure(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> Scripted:
    """Azure's instance metadata service."""
    server = serve(
        loop(reply(lambda heard: answer({"access_token": PROOF, "expires_in": "86399", "token_type": "Bearer"})))
    )
    monkeypatch.setattr(subjects, "AZURE_METADATA", server.origin)
    return server


@pytest.fixture
def gcp(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> Scripted:
    """Google's metadata server."""
    server = serve(loop(reply(lambda heard: answer(PROOF.encode() + b"\n", content_type="text/html"))))
    monkeypatch.setenv("GCE_METADATA_HOST", f"127.0.0.1:{server.port}")
    return server


def test_azure(azure: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    """The instance metadata service, at its path, with its header, and around any proxy."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    provider = auth.azure_managed_identity_token_provider()
    assert (provider["token_type"], ask(provider)) == ("jwt", PROOF)
    heard = azure.requests[0]
    assert heard.method == "GET" and heard.headers["metadata"] == "true"
    assert heard.target.startswith("/metadata/identity/oauth2/token?")
    assert parse_qs(urlsplit(heard.target).query) == {
        "api-version": ["2018-02-01"],
        "resource": ["https://management.azure.com/"],
    }
    ask(
        auth.azure_managed_identity_token_provider(
            "api://x", object_id="o", client_id="c", msi_res_id="/m", api_version="v"
        )
    )
    assert parse_qs(urlsplit(azure.requests[1].target).query) == {
        "api-version": ["v"],
        "resource": ["api://x"],
        "object_id": ["o"],
        "client_id": ["c"],
        "msi_res_id": ["/m"],
    }
    with urllib3.PoolManager() as manager:
        assert ask(auth.azure_managed_identity_token_provider(http_client=manager)) == PROOF


def test_gcp(gcp: Scripted) -> None:
    """The metadata server of Google's machines, at its path, with its header."""
    provider = auth.gcp_id_token_provider()
    assert (provider["token_type"], ask(provider)) == ("id", PROOF)
    heard = gcp.requests[0]
    assert heard.headers["metadata-flavor"] == "Google"
    url = urlsplit(heard.target)
    assert url.path == "/computeMetadata/v1/instance/service-accounts/default/identity"
    assert parse_qs(url.query) == {"audience": ["https://api.openai.com/v1"]}


def test_metadata_servers_are_asked_again(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are busy at times: 429 and 5xx are tried again."""
    answers = [answer({}, 503, retry_after_ms="1"), answer({}, 429, retry_after_ms="1"), answer(PROOF.encode())]
    server = serve(loop(reply(lambda heard: answers.pop(0))))
    monkeypatch.setenv("GCE_METADATA_HOST", f"127.0.0.1:{server.port}")
    assert ask(auth.gcp_id_token_provider()) == PROOF and len(server.requests) == 3


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        (CANARY.encode(), 404, "the metadata server answered with status 404"),
        ({"access_token": CANARY}, 302, "the metadata server answered with status 302"),
        (b"", 200, "the metadata server's answer holds no token"),
        ({"access_token": ""}, 200, "holds no token"),
        ({"error": CANARY}, 200, "holds no token"),
        ([CANARY], 200, "holds no token"),
        (f"{{{CANARY}".encode(), 200, "holds no token"),
    ],
)
def test_a_metadata_server_without_a_token(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, body: Any, status: int, message: str
) -> None:
    """Whatever else it answers is an error that names the provider and the status, and shows nothing of the body."""
    server = serve(loop(reply(lambda heard: answer(body, status, location="/x"))))
    monkeypatch.setattr(subjects, "AZURE_METADATA", server.origin)
    with pytest.raises(SubjectTokenProviderError) as caught:
        ask(auth.azure_managed_identity_token_provider())
    error = caught.value
    assert message in str(error) and error.provider == "azure_managed_identity"
    assert error.response is not None and error.response.status == status
    assert CANARY not in f"{error!r} {error.__dict__}"


def test_no_metadata_server(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody listens, or nobody answers: an error in bounded time that asks whether this runs there."""
    monkeypatch.setattr(subjects, "AZURE_METADATA", "http://127.0.0.1:1")
    silent = serve([read, stall])
    monkeypatch.setenv("GCE_METADATA_HOST", f"127.0.0.1:{silent.port}")
    for provider in (
        auth.azure_managed_identity_token_provider(timeout=0.4),
        auth.gcp_id_token_provider(timeout=0.4),
    ):
        with within(2), pytest.raises(SubjectTokenProviderError, match=r"did not answer; does this run there\?"):
            ask(provider)


def test_files(tmp_path: Path) -> None:
    """A file is read anew each time, without the white space around it; what cannot be read is said with its path."""
    file = tmp_path / "token"
    provider = auth.k8s_service_account_token_provider(file)
    for text in ("one\n", "two"):
        file.write_text(text)
        assert ask(provider) == text.strip()
    assert provider["token_type"] == "jwt"
    file.write_bytes(b"\xff" + CANARY.encode())
    for path, message in (
        (file, "cannot be read: it is no text"),
        (tmp_path / "none", "cannot be read: No such file or directory"),
        (tmp_path, "cannot be read: Is a directory"),
        ("/dev/null", "is empty"),
    ):
        with pytest.raises(SubjectTokenProviderError) as caught:
            ask(auth.k8s_service_account_token_provider(path))
        assert str(caught.value) == f"token provider 'k8s_service_account': the token file {str(path)!r} {message}"
    assert inspect.signature(auth.k8s_service_account_token_provider).parameters["token_file_path"].default == (
        "/var/run/secrets/kubernetes.io/serviceaccount/token"
    )


def test_a_fifo_hangs_nobody(client: Colour, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A token file that never ends is given up in time, and named."""
    from oai_lite.plugins._identity import workload

    monkeypatch.setattr(workload, "PROOF_LIMIT", 0.3)
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    settings = identity(serve(exchanging()), provider=auth.k8s_service_account_token_provider(fifo))
    made = make(client, serve(everything), settings)
    with within(2), pytest.raises(SubjectTokenProviderError, match="'k8s_service_account': no answer within 0.3 s"):
        client.run(made.models.retrieve("m"))
    os.close(os.open(fifo, os.O_WRONLY | os.O_NONBLOCK))  # lets the reader go


@pytest.mark.parametrize("kind", ["kubernetes", "azure", "gcp", "file", "environment"])
def test_named_in_json(
    kind: str,
    client: Colour,
    serve: Serve,
    azure: Scripted,
    gcp: Scripted,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each provider by its name, all the way to a call; it can be pickled, and shows nothing."""
    (tmp_path / "token").write_text(PROOF)
    monkeypatch.setenv("PROOF", PROOF)
    settings: dict[str, dict[str, Any]] = {
        "kubernetes": {"token_file_path": str(tmp_path / "token")},
        "azure": {"resource": "api://x", "client_id": "c", "timeout": 5},
        "gcp": {"audience": "x"},
        "file": {"path": str(tmp_path / "token")},
        "environment": {"name": "PROOF"},
    }
    exchange, api = serve(exchanging()), serve(everything)
    made = make(client, api, identity(exchange, provider={"type": kind, **settings[kind]}))
    client.run(made.models.retrieve("m"))
    assert exchange.requests[0].json["subject_token"] == PROOF  # type: ignore[index]  # it is an object
    kinds = {"gcp": "id_token"}
    assert exchange.requests[0].json["subject_token_type"].endswith(kinds.get(kind, "jwt"))  # type: ignore[index]  # it is an object
    assert len(api.requests) == 1


def test_providers_can_be_pickled() -> None:
    """Their objects hold settings and no token."""
    for provider in (
        auth.k8s_service_account_token_provider("/x"),
        auth.azure_managed_identity_token_provider(client_id="c"),
        auth.gcp_id_token_provider("a"),
    ):
        other = pickle.loads(pickle.dumps(provider))
        assert repr(other) == repr(provider) and callable(other["get_token"])


def test_an_environment_variable_that_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Missing and empty are an error that names the variable."""
    for value in (None, " "):
        if value is not None:
            monkeypatch.setenv("PROOF", value)
        with pytest.raises(SubjectTokenProviderError, match="'environment': the variable PROOF is not set, or empty"):
            subjects.TokenVariable("PROOF")()


SIGNATURES = {
    "k8s_service_account_token_provider": "token_file_path",
    "azure_managed_identity_token_provider": "resource * object_id client_id msi_res_id api_version timeout http_client",
    "gcp_id_token_provider": "audience * timeout http_client",
    "x509_workload_identity": "* identity_provider_id service_account_id refresh_buffer_seconds",
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_signatures_are_the_official_ones(name: str) -> None:
    """Names, order and kinds of the official client's arguments (3.52); what stands behind the star is by keyword
    only."""
    parameters = inspect.signature(getattr(auth, name)).parameters.values()
    by_place = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    by_name = [each.name for each in parameters if each.kind is each.KEYWORD_ONLY]
    assert " ".join([*by_place, *(["*", *by_name] if by_name else [])]) == SIGNATURES[name]
