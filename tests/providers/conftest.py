"""An AWS on one loopback server, and a place without any credentials."""

from __future__ import annotations

import datetime
import hashlib
import json
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import parse_qs

import botocore.auth
import pytest
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from oai_lite.plugins._bedrock import chain

SECRET = "cAnArY/sEcReT+kEy"
SESSION = "cAnArY-sEsSiOn=="
ROLE = "arn:aws:iam::123456789012:role/demo"
IDENTITY = "eyJhbGciOiJSUzI1NiJ9.cAnArY.identity"
POD_TOKEN = "cAnArY-pod-token"

STS_ANSWER = """<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <SubjectFromWebIdentityToken>system:serviceaccount:default:demo</SubjectFromWebIdentityToken>
    <Audience>sts.amazonaws.com</Audience>
    <AssumedRoleUser>
      <Arn>arn:aws:sts::123456789012:assumed-role/demo/app</Arn>
      <AssumedRoleId>AROACLKWSDQRAOEXAMPLE:app</AssumedRoleId>
    </AssumedRoleUser>
    <Credentials>
      <SessionToken>{session}</SessionToken>
      <SecretAccessKey>{secret}</SecretAccessKey>
      <Expiration>{end}</Expiration>
      <AccessKeyId>{key}</AccessKeyId>
    </Credentials>
    <Provider>arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/X</Provider>
  </AssumeRoleWithWebIdentityResult>
  <ResponseMetadata><RequestId>ad4156e9-bce1-11e2-82e6-6b6efEXAMPLE</RequestId></ResponseMetadata>
</AssumeRoleWithWebIdentityResponse>
"""


class Aws:
    """Bedrock, STS, the container endpoints and instance metadata, at their real paths. It checks signatures as AWS does, with botocore,
    and keeps what it is asked."""

    def __init__(self, server: HTTPServer) -> None:
        self.server = server
        self.url = server.url_for("").rstrip("/")
        self.base_url = f"{self.url}/openai/v1"
        self.keys: dict[str, tuple[str, str | None]] = {"AKIA-given": (SECRET, None)}
        self.asked: list[Request] = []
        self.used: list[str] = []  # the key, or the bearer, of each call of Bedrock
        self.calls: list[Request] = []
        self.answers: list[Response] = []  # given before any other by whoever gives credentials
        self.before: list[Response] = []  # the same for Bedrock
        self.revoked: set[str] = set()
        self.life = 3600.0
        self.gate: threading.Event | None = None
        server.expect_request("/", method="POST").respond_with_handler(self.sts)
        server.expect_request("/latest/api/token", method="PUT").respond_with_handler(self.instance_token)
        server.expect_request("/latest/meta-data/iam/security-credentials/").respond_with_handler(self.role)
        server.expect_request("/latest/meta-data/iam/security-credentials/demo role").respond_with_handler(
            self.instance
        )
        server.expect_request("/v2/credentials/abc").respond_with_handler(self.container)
        server.expect_request("/v1/credentials").respond_with_handler(self.pod)
        server.expect_request("/openai/v1/models").respond_with_handler(self.models)
        server.expect_request("/openai/v1/files").respond_with_handler(self.models)

    def fresh(self, request: Request) -> dict[str, str]:
        """New credentials, as AWS writes them in JSON."""
        self.asked.append(request)
        if self.gate is not None:
            self.gate.wait(5)
        key = f"ASIA-{len(self.asked)}"
        self.keys[key] = (SECRET, SESSION)
        end = now() + datetime.timedelta(seconds=self.life)
        return {
            "AccessKeyId": key,
            "SecretAccessKey": SECRET,
            "Token": SESSION,
            "Expiration": f"{end:%Y-%m-%dT%H:%M:%SZ}",
        }

    def sts(self, request: Request) -> Response:
        form = {name: values[0] for name, values in parse_qs(request.get_data(as_text=True)).items()}
        session = form.pop("RoleSessionName")
        assert session == "app" or session.startswith("oai-lite-")
        assert form == {
            "Action": "AssumeRoleWithWebIdentity", "Version": "2011-06-15", "RoleArn": ROLE, "WebIdentityToken": IDENTITY,
        }  # fmt: skip
        new = self.fresh(request)
        if self.answers:
            return self.answers.pop(0)
        text = STS_ANSWER.format(key=new["AccessKeyId"], secret=SECRET, session=SESSION, end=new["Expiration"])
        return Response(text, content_type="text/xml")

    def instance_token(self, request: Request) -> Response:
        if self.answers and self.answers[0].status_code != 404:
            return self.answers.pop(0)
        assert request.headers["X-aws-ec2-metadata-token-ttl-seconds"] == "21600"
        return Response("instance-token", content_type="text/plain")

    def role(self, request: Request) -> Response:
        assert request.headers["X-aws-ec2-metadata-token"] == "instance-token"
        return self.answers.pop(0) if self.answers else Response("demo role", content_type="text/plain")

    def instance(self, request: Request) -> Response:
        assert request.headers["X-aws-ec2-metadata-token"] == "instance-token"
        answer = {"Code": "Success", "LastUpdated": "2026-01-01T00:00:00Z", "Type": "AWS-HMAC", **self.fresh(request)}
        return as_json(answer, content_type="text/plain")

    def container(self, request: Request) -> Response:
        new = {"RoleArn": ROLE, **self.fresh(request)}
        return self.answers.pop(0) if self.answers else as_json(new)

    def pod(self, request: Request) -> Response:
        if request.headers.get("Authorization") != POD_TOKEN:
            return as_json({"message": f"no pod has {request.headers.get('Authorization')}"}, 401)
        return as_json({"AccountId": "123456789012", **self.fresh(request)})

    def models(self, request: Request) -> Response:
        self.calls.append(request)
        bearer = request.headers["Authorization"]
        self.used.append(bearer.removeprefix("Bearer ") if bearer.startswith("Bearer ") else self.verified(request))
        if self.before:
            return self.before.pop(0)
        if self.used[-1] in self.revoked:
            return as_json({"error": {"code": "invalid_signature", "message": "The security token is expired"}}, 401)
        return as_json({"data": []} if request.method == "GET" else {"id": "file-1"})

    def verified(self, request: Request) -> str:
        """The key that a request is signed with. Its signature must be the one that botocore makes of what came."""
        scheme, *parts = request.headers["Authorization"].replace(",", "").split(" ")
        fields = dict(part.split("=", 1) for part in parts)
        key, date, region, service, last = fields["Credential"].split("/")
        assert (scheme, last) == ("AWS4-HMAC-SHA256", "aws4_request")
        stamp = request.headers["X-Amz-Date"]
        when = datetime.datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.UTC)
        assert stamp.startswith(date) and abs(when - now()) < datetime.timedelta(minutes=1)
        body = request.get_data()
        headers = {name: request.headers[name] for name in fields["SignedHeaders"].split(";")}
        assert headers["x-amz-content-sha256"] == hashlib.sha256(body).hexdigest()
        secret, session = self.keys[key]
        assert headers.get("x-amz-security-token") == session
        again: Any = AWSRequest(request.method, self.url + request.environ["REQUEST_URI"], headers=headers, data=body)
        with mock.patch.object(botocore.auth, "get_current_datetime", lambda: when):
            botocore.auth.SigV4Auth(Credentials(key, secret, session), service, region).add_auth(again)
        assert again.headers["Authorization"] == request.headers["Authorization"]
        assert (service, region) == ("bedrock-mantle", "us-east-1")
        return key


def now() -> datetime.datetime:
    """The time, as a test may have set it."""
    return datetime.datetime.fromtimestamp(time.time(), datetime.UTC)


def as_json(value: object, status: int = 200, content_type: str = "application/json") -> Response:
    """An answer."""
    return Response(json.dumps(value), status, content_type=content_type)


@pytest.fixture
def aws(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> Aws:
    """The server, for STS and instance metadata at the standard variables; nothing else is set."""
    found = Aws(httpserver)
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", found.url)
    monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", found.url)
    monkeypatch.setattr(chain, "CONTAINER", found.url)
    monkeypatch.setattr(chain, "PROBE", 20.0)  # it is there, however busy this machine is
    return found


Files = Callable[..., None]


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    """`files(config=…, credentials=…)` writes the shared files; there are none until then, and no instance metadata."""

    def write(**texts: str) -> None:
        for name, text in texts.items():
            (tmp_path / name).write_text(text)

    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    return write
