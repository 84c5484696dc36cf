"""AWS credentials found where the program runs, over real loopback sockets, in AWS's own formats."""

from __future__ import annotations

import asyncio
import pickle
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from werkzeug import Response

import oai_lite
from oai_lite.plugins._bedrock import chain
from oai_lite.providers import bedrock

from ..conftest import Colour
from .conftest import IDENTITY, POD_TOKEN, ROLE, SECRET, SESSION, Aws, Files, as_json

PROBE = chain.PROBE  # as it is, before tests are more patient
KEYS = f"aws_access_key_id = AKIA-file\naws_secret_access_key = {SECRET}\n"


@pytest.fixture
def call(client: Colour, aws: Aws) -> Any:
    """`call(…)`: one call of a client whose credentials are looked for; gives the key that it was signed with."""

    def once(**options: Any) -> str:
        provider = bedrock(region="us-east-1", base_url=aws.base_url, **options)
        client.run(client.make(api_key=None, provider=provider, proxy="").models.list())
        return aws.used[-1]

    aws.keys["AKIA-file"] = aws.keys["AKIA-env"] = (SECRET, None)
    return once


@pytest.fixture
def identity(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What EKS puts into a pod for a service account with a role."""
    path = tmp_path / "identity"
    path.write_text(f"{IDENTITY}\n")
    monkeypatch.setenv("AWS_WEB_IDENTITY_TOKEN_FILE", str(path))
    monkeypatch.setenv("AWS_ROLE_ARN", ROLE)
    return path


def fails(call: Any, message: str, **options: Any) -> oai_lite.TokenError:
    """The error of a call without credentials; it shows no secret."""
    with pytest.raises(oai_lite.TokenError, match=message) as caught:
        call(**options)
    error = caught.value
    while error is not None:
        assert "cAnArY" not in f"{error} {getattr(error, '__notes__', '')}"
        error = error.__cause__  # type: ignore[assignment]  # any exception will do here
    return caught.value


# ---------------------------------------------------------------------- each source


def test_environment(call: Any, aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Lambda sets it: id, secret, session token; half of a pair is an error."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "ASIA-lambda")
    fails(call, "token provider 'AWS_ACCESS_KEY_ID': the secret access key is missing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", f"{SECRET}\n")
    fails(call, "the secret access key is not plain ASCII without white space")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_SESSION_TOKEN", SESSION)
    aws.keys["ASIA-lambda"] = (SECRET, SESSION)
    assert call() == "ASIA-lambda"
    monkeypatch.setenv("AWS_CREDENTIAL_EXPIRATION", "2020-01-01T00:00:00Z")
    fails(call, "'AWS credentials': it gave a token that expired")
    monkeypatch.setenv("AWS_CREDENTIAL_EXPIRATION", "soon")
    fails(call, "'AWS_ACCESS_KEY_ID': their end is no time such as 2026-01-02T03:04:05Z")


@pytest.mark.parametrize("session", [None, "app"])
def test_web_identity(
    session: str | None, call: Any, aws: Aws, identity: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A token in a file is exchanged at STS for a role's credentials."""
    if session:
        monkeypatch.setenv("AWS_ROLE_SESSION_NAME", session)
    assert call() == "ASIA-1"
    assert aws.asked[0].content_type == "application/x-www-form-urlencoded"


def test_web_identity_fails(call: Any, aws: Aws, identity: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What STS says is in the error, but not what it was sent; a file that is gone; an address that is not safe; no role."""
    aws.answers = [
        Response(
            "<ErrorResponse xmlns='https://sts.amazonaws.com/doc/2011-06-15/'><Error><Type>Sender</Type>"
            f"<Code>InvalidIdentityToken</Code><Message>No &quot;provider&quot; for {IDENTITY}</Message></Error></ErrorResponse>",
            400,
            content_type="text/xml",
        )
    ]
    message = r"'AWS web identity': http://.* answered with status 400: InvalidIdentityToken: No \"provider\" for …"
    fails(call, message)
    aws.answers = [Response("<a/>", content_type="text/xml")]
    fails(call, "'AWS web identity': the access key id is missing")
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", "http://sts.example")
    fails(call, "'AWS web identity': AWS_ENDPOINT_URL_STS must be https://")
    monkeypatch.delenv("AWS_ROLE_ARN")
    fails(call, "'AWS web identity': AWS_ROLE_ARN .* is not set, but the token file is")
    monkeypatch.setenv("AWS_ROLE_ARN", ROLE)
    identity.unlink()
    fails(call, "token provider 'AWS web identity': the token file .* cannot be read: No such file")
    assert not aws.calls


def test_where_sts_is(identity: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a variable, STS is asked in the region of the calls, by https."""
    seen: list[str] = []
    monkeypatch.delenv("AWS_ENDPOINT_URL_STS", raising=False)

    def web_identity(path: str, role: str, session: None, sts: str) -> Any:
        seen.append(sts)
        return iter(())

    monkeypatch.setattr(chain, "web_identity", web_identity)
    for region in ("us-east-1", "cn-north-1"):
        auth: Any = bedrock(region=region).auth()
        flow = auth._fetch()
        profile = next(flow).function()
        with pytest.raises(StopIteration):
            flow.send(profile)
    assert seen == ["https://sts.us-east-1.amazonaws.com", "https://sts.cn-north-1.amazonaws.com.cn"]


def test_shared_files(call: Any, aws: Aws, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys in either file; a profile by argument or variable; a session token; the credentials file first."""
    files(credentials=f"[default]\n{KEYS}")
    assert call() == "AKIA-file"
    files(
        credentials=f"# a comment\n[dev]\naws_access_key_id=ASIA-dev\naws_secret_access_key={SECRET}\naws_session_token={SESSION}\n",
        config=f"[default]\nregion = eu-west-1\n[profile dev]\naws_access_key_id = never\ns3 =\n  x = y\n"
        f'[profile "two words"]\n{KEYS}[dev2]\n{KEYS}',
    )
    aws.keys["ASIA-dev"] = (SECRET, SESSION)
    assert call(profile="dev") == "ASIA-dev"
    assert call(profile="two words") == "AKIA-file"
    monkeypatch.setenv("AWS_PROFILE", "dev")
    assert call() == "ASIA-dev"
    fails(call, "'AWS profile dev2': it is neither in ~/.aws/config nor in ~/.aws/credentials", profile="dev2")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            f"[default]\naws_access_key_id = a\nrole_arn = {ROLE}\nsource_profile = b\n",
            "it has role_arn with source_profile or",
        ),
        (
            "[default]\nsso_account_id = 1\nsso_role_name = r\nsso_session = s\n",
            r"it has sso_account_id \(IAM Identity Center\), which",
        ),
        (
            "[default]\ncredential_process = /bin/x\n",
            r"it has credential_process.*Session\(profile='default'\).get_credentials",
        ),
        ("[default]\nlogin_session = x\n", "it has login_session, which is not built in; pass credential_provider="),
        ("[default]\naws_access_key_id = a\n", "'AWS profile default': the secret access key is missing"),
        (f"aws_secret_access_key = {SECRET}\n", "cannot be read: it is no file of sections and name = value lines"),
        (f"[default]\n{KEYS}{KEYS}", "cannot be read: it is no file of sections"),
    ],
)
def test_what_files_may_not_hold(text: str, message: str, call: Any, files: Files) -> None:
    """Ways that are not built in are said by name, with the way out; broken files without their lines."""
    files(config=text)
    fails(call, message)


def test_web_identity_of_a_profile(call: Any, files: Files, tmp_path: Path) -> None:
    """A profile may name role and token file."""
    (tmp_path / "identity").write_text(IDENTITY)
    files(
        config=f"[profile pod]\nrole_arn={ROLE}\nweb_identity_token_file={tmp_path / 'identity'}\nrole_session_name=app\n"
    )
    assert call(profile="pod") == "ASIA-1"


def test_containers(call: Any, aws: Aws, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """ECS's relative address, without a proxy; a whole one with a token, from a variable or, first, from a file, as EKS pod identity
    has it."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/credentials/abc")
    assert call() == "ASIA-1"
    assert "Authorization" not in aws.asked[0].headers
    monkeypatch.delenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", f"{aws.url}/v1/credentials")
    monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN", POD_TOKEN)
    assert call() == "ASIA-2"
    path = tmp_path / "pod"
    path.write_text(f"{POD_TOKEN}\n")
    monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN", "other")
    monkeypatch.setenv("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", str(path))
    assert call() == "ASIA-3"
    path.write_text("cAnArY-wrong")
    fails(call, "'AWS container endpoint': http://.*/v1/credentials answered with status 401: no pod has …")


def test_container_refuses(call: Any, aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tokens go to https, this machine, or the platform's own addresses only; broken answers are errors."""
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://metadata.example/x")
    fails(call, "AWS_CONTAINER_CREDENTIALS_FULL_URI must be https://, on this machine, or at one of 169.254.170.2, 169")
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/credentials/abc")
    for answer, message in (
        (as_json(["cAnArY"]), "its answer is no JSON object"),
        (Response("cAnArY"), "its answer is no JSON object"),
        (as_json({"AccessKeyId": "AKIA", "SecretAccessKey": None}), "the secret access key is missing"),
        (as_json({"code": "AccessDenied", "message": "no"}, 403), "answered with status 403: AccessDenied: no"),
        (Response("", 302, headers={"Location": f"{aws.url}/v1/credentials"}), "answered with status 302"),
    ):
        aws.answers = [answer]
        fails(call, f"'AWS container endpoint': .*{message}")
    aws.answers = [as_json({}, 500)]
    assert call().startswith("ASIA-")  # a broken server is asked again


def test_instance_metadata(call: Any, aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    """IMDSv2, without a proxy: a session token first, then the role, then its credentials; what is past its end there is used for a
    while."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert call() == "ASIA-1"
    aws.life = -60
    assert call() == "ASIA-2"
    aws.answers = [Response("", 403)]
    fails(call, "'AWS instance metadata': .*/latest/api/token answered with status 403 and no token")
    aws.answers = [Response("", 404)]  # no role
    fails(call, "'AWS credentials': there are none here: .*no instance with a role answers at http://")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    fails(
        call, r"there are none here: AWS_ACCESS_KEY_ID, .*AWS_EC2_METADATA_DISABLED is set. Give bedrock\(api_key=…\)"
    )


def test_nobody_there(call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A metadata service that says nothing costs about a second, and the error says what was looked for."""
    monkeypatch.setattr(chain, "PROBE", PROBE)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", f"http://127.0.0.1:{silent.getsockname()[1]}")
        start = time.monotonic()
        error = fails(call, r"AWS profile default has none in ~/.aws/, no instance with a role answers at http://127")
        assert time.monotonic() - start < 5
    assert error.provider == "AWS credentials"


# ---------------------------------------------------------------------- order


def test_order(call: Any, aws: Aws, files: Files, identity: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Environment, web identity, files, container, instance: each where all before it are missing. A profile in code hides the
    environment's keys and web identity."""
    files(credentials=f"[default]\n{KEYS}[p]\n{KEYS}")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIA-env")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/credentials/abc")
    assert call(profile="p") == "AKIA-file"
    assert call() == "AKIA-env"
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    assert call().startswith("ASIA") and aws.asked[-1].method == "POST"
    monkeypatch.delenv("AWS_WEB_IDENTITY_TOKEN_FILE")
    monkeypatch.delenv("AWS_ROLE_ARN")
    assert call() == "AKIA-file"
    files(credentials="")
    assert call().startswith("ASIA") and aws.asked[-1].path == "/v2/credentials/abc"
    monkeypatch.delenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
    assert call().startswith("ASIA") and aws.asked[-1].path.startswith("/latest/")


# ---------------------------------------------------------------------- kept, renewed, shared


def provider_of(aws: Aws) -> Any:
    """One provider for several clients."""
    return bedrock(region="us-east-1", base_url=aws.base_url)


def test_kept_and_shared(client: Colour, aws: Aws) -> None:
    """Credentials are asked for once for all clients of a provider, copies included; not by what was pickled."""
    provider = provider_of(aws)
    made = client.make(api_key=None, provider=provider)
    for each in (made, made, made.with_options(timeout=5), client.make(api_key=None, provider=provider)):
        client.run(each.models.list())
    assert aws.used == ["ASIA-1"] * 4
    client.run(client.make(api_key=None, provider=pickle.loads(pickle.dumps(provider))).models.list())
    assert aws.used[-1] == "ASIA-2"


def test_renewed(client: Colour, aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are renewed ahead of their end, and anew after a 401, once."""
    provider = provider_of(aws)
    made = client.make(api_key=None, provider=provider)
    client.run(made.models.list())
    aws.revoked.add("ASIA-1")
    client.run(made.models.list())
    assert aws.used == ["ASIA-1", "ASIA-1", "ASIA-2"]
    start = time.time()
    monkeypatch.setattr(time, "time", lambda: start + 2900)  # 700 s before their end
    client.run(made.models.list())
    assert len(aws.asked) == 2
    monkeypatch.setattr(time, "time", lambda: start + 3100)
    client.run(made.models.list())
    assert (aws.used[-1], len(aws.asked)) == ("ASIA-3", 3)


EXPIRED = [
    Response(
        '{"message": "x"}', 403, headers={"x-amzn-ErrorType": "ExpiredTokenException:http://internal.amazon.com/"}
    ),
    Response('{"message": "The security token included in the request is expired"}', 403),
    Response('{"__type": "com.amazon.coral.service#ExpiredTokenException", "message": ""}', 400),
    Response("<ErrorResponse><Error><Code>RequestExpired</Code></Error></ErrorResponse>", 400),
]


@pytest.mark.parametrize("refusal", EXPIRED)
def test_expired_by_another_status(refusal: Response, client: Colour, aws: Aws) -> None:
    """A 403 or 400 that says that the credentials have expired gets what a 401 gets: new ones, once. Others are final."""
    made = client.make(api_key=None, provider=provider_of(aws), max_retries=0)
    client.run(made.models.list())
    aws.before = [refusal]
    client.run(made.models.list())
    assert aws.used == ["ASIA-1", "ASIA-1", "ASIA-2"]
    aws.before = [refusal, refusal]
    with pytest.raises(oai_lite.APIStatusError):
        client.run(made.models.list())
    assert aws.used[3:] == ["ASIA-2", "ASIA-3"]
    aws.before = [as_json({"message": "User: arn:aws:iam::1:user/x is not authorized to perform this"}, 403)]
    with pytest.raises(oai_lite.PermissionDeniedError):
        client.run(made.models.list())
    assert aws.used[5:] == ["ASIA-3"] and len(aws.asked) == 3


def test_static_keys_are_not_asked_for_again(client: Colour, aws: Aws) -> None:
    """A 401 to keys that were given is final."""
    aws.revoked.add("AKIA-given")
    options: dict[str, Any] = {"access_key_id": "AKIA-given", "secret_access_key": SECRET}
    made = client.make(api_key=None, provider=bedrock(region="us-east-1", base_url=aws.base_url, **options))
    with pytest.raises(oai_lite.AuthenticationError):
        client.run(made.models.list())
    assert aws.used == ["AKIA-given"]


def test_single_flight(client: Colour, aws: Aws) -> None:
    """However many calls wait, the metadata service is asked once."""
    aws.gate = threading.Event()
    made = client.make(api_key=None, provider=provider_of(aws))
    if client.asynchronous:

        async def many() -> None:
            calls = [asyncio.ensure_future(made.models.list()) for _ in range(5)]
            while not aws.asked:
                await asyncio.sleep(0.001)
            assert aws.gate is not None
            aws.gate.set()
            await asyncio.gather(*calls)

        client.run(many())
    else:
        with ThreadPoolExecutor(5) as pool:
            calls = [pool.submit(made.models.list) for _ in range(5)]
            while not aws.asked:
                time.sleep(0.001)
            aws.gate.set()
            for each in calls:
                each.result(5)
    assert (len(aws.asked), aws.used) == (1, ["ASIA-1"] * 5)
