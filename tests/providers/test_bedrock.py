"""`bedrock(…)` and `BedrockOpenAI`: addresses, what is refused, and calls that are signed or carry a key."""

from __future__ import annotations

import io
import os
import pickle
from pathlib import Path
from typing import Any, Literal

import pytest
from botocore.credentials import Credentials
from werkzeug import Response

import oai_lite
from oai_lite.lib.bedrock import AsyncBedrockOpenAI, BedrockOpenAI
from oai_lite.providers import bedrock

from ..conftest import Colour
from .conftest import SECRET, SESSION, Aws, Files, as_json

STATIC: dict[str, Any] = {"access_key_id": "AKIA-given", "secret_access_key": SECRET}


def url_of(**options: Any) -> str:
    """The address that a client comes to."""
    with oai_lite.OpenAI(provider=bedrock(**options)) as made:
        return made.base_url


# ---------------------------------------------------------------------- where


@pytest.mark.parametrize(
    ("options", "url"),
    [
        ({"region": "us-east-1"}, "https://bedrock-mantle.us-east-1.api.aws/openai/v1"),
        ({"region": " eu-west-1 ", "endpoint": "mantle"}, "https://bedrock-mantle.eu-west-1.api.aws/openai/v1"),
        ({"region": "us-east-1", "endpoint": "runtime"}, "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1"),
        (
            {"region": "cn-north-1", "endpoint": "runtime"},
            "https://bedrock-runtime.cn-north-1.amazonaws.com.cn/openai/v1",
        ),
        (
            {"region": "us-isob-east-1", "endpoint": "runtime"},
            "https://bedrock-runtime.us-isob-east-1.sc2s.sgov.gov/openai/v1",
        ),
        ({"base_url": "https://gateway.example/v1/responses/"}, "https://gateway.example/v1"),
        ({"base_url": "https://gateway.example/v1/responses/r_1"}, "https://gateway.example/v1"),
        (
            {"base_url": "https://bedrock-runtime-fips.us-west-2.amazonaws.com/openai/v1/"},
            "https://bedrock-runtime-fips.us-west-2.amazonaws.com/openai/v1",
        ),
    ],
)
def test_addresses(options: dict[str, Any], url: str) -> None:
    """Endpoint and region make the address; one that is given is taken, without the path of an endpoint."""
    assert url_of(api_key="k", **options) == url


def test_address_from_the_environment(monkeypatch: pytest.MonkeyPatch, files: Files) -> None:
    """AWS_REGION, AWS_DEFAULT_REGION, AWS_BEDROCK_BASE_URL, and the profile's region for AWS credentials."""
    files(config="[default]\nregion = eu-north-1\n[profile other]\nregion = eu-south-1\n")
    assert url_of(**STATIC) == "https://bedrock-mantle.eu-north-1.api.aws/openai/v1"
    assert url_of(profile="other") == "https://bedrock-mantle.eu-south-1.api.aws/openai/v1"
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-west-1")
    assert url_of(api_key="k") == "https://bedrock-mantle.us-west-1.api.aws/openai/v1"
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    assert url_of(**STATIC) == "https://bedrock-mantle.us-west-2.api.aws/openai/v1"
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", "https://gateway.example/v1")
    assert url_of(api_key="k") == "https://gateway.example/v1"
    assert url_of(api_key="k", base_url=None) == "https://bedrock-mantle.us-west-2.api.aws/openai/v1"
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", "https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1")
    assert bedrock(**STATIC).endpoint == "runtime"


@pytest.mark.parametrize(
    "options", [{"api_key": "k"}, STATIC, {**STATIC, "base_url": "https://gateway.example/v1"}, {}]
)
def test_no_region(options: dict[str, Any]) -> None:
    """Without a region there is no address, nor a signature: the error says where to put one."""
    with pytest.raises(
        oai_lite.OpenAIError, match=r"no AWS region: give bedrock\(region='us-east-1'\), set AWS_REGION or AWS_D"
    ):
        oai_lite.OpenAI(provider=bedrock(**options))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"endpoint": "x"}, "endpoint: expected 'mantle' or 'runtime', got 'x'"),
        ({"region": " "}, "region: expected text, got an empty one"),
        ({"region": "us-east"}, "region: expected an AWS region such as 'us-east-1', got 'us-east'"),
        ({"region": "us-east-1/.evil.example#-1"}, "region: expected an AWS region"),
        ({"base_url": ""}, "base_url: expected text, got an empty one"),
        ({"base_url": "gateway"}, "base_url: expected a URL such as"),
        ({"profile": ""}, "profile: expected text, got an empty one"),
        ({"api_key": ""}, "api_key: expected a credential, got an empty text"),
        ({"api_key": lambda: "k"}, "api_key: expected text, got function"),
        ({"api_key": "secret\n"}, "api_key: a credential is plain ASCII without white space"),
        ({"token_provider": "k"}, "token_provider: expected a function that gives a key, got str"),
        ({"access_key_id": "a"}, "access_key_id and secret_access_key belong together"),
        ({"secret_access_key": "secret"}, "access_key_id and secret_access_key belong together"),
        ({"session_token": "secret"}, "and session_token needs both"),
        (
            {"access_key_id": "a", "secret_access_key": ""},
            "secret_access_key: expected a credential, got an empty text",
        ),
        ({"api_key": "secret", "profile": "p"}, "api_key and profile: give one credential"),
        ({"api_key": "k", "token_provider": str}, "api_key and token_provider: give one"),
        (
            {**STATIC, "profile": "p", "credential_provider": object()},
            "access_key_id and profile and credential_provider: give",
        ),
        ({"base_url": "http://bedrock-mantle.us-east-1.api.aws/openai/v1"}, "AWS itself .* must be https://"),
        (
            {"base_url": "https://bedrock-mantle.us-east-1.api.aws/openai/v1", "endpoint": "runtime"},
            "base_url is the mantle endpoint of us-east-1, but 'runtime' of us-east-1 is asked for",
        ),
        (
            {"base_url": "https://bedrock-mantle.us-east-1.api.aws/openai/v1", "region": "us-east-2"},
            "base_url is the mantle endpoint of us-east-1, but 'mantle' of us-east-2 is asked for",
        ),
    ],
)
def test_bad_arguments(options: dict[str, Any], message: str) -> None:
    """What is unusable or says two things is refused at once; secrets are not shown."""
    with pytest.raises(oai_lite.ArgumentError, match=message) as caught:
        bedrock(**options)
    assert "secret" not in str(caught.value).replace("secret_access_key", "")


def test_official_names() -> None:
    """Function, types and classes are where the official client has them."""
    assert (oai_lite.BedrockOpenAI, oai_lite.AsyncBedrockOpenAI) == (BedrockOpenAI, AsyncBedrockOpenAI)
    from oai_lite.providers.bedrock import AwsCredentialsProvider, BedrockEndpoint, BedrockTokenProvider

    assert BedrockEndpoint == Literal["mantle", "runtime"]
    assert callable(AwsCredentialsProvider) and callable(BedrockTokenProvider)


def test_nothing_secret_is_shown() -> None:
    """No repr holds a secret: of the provider, the client, its settings, what authorises."""
    both: list[dict[str, Any]] = [{"api_key": SECRET}, {**STATIC, "session_token": SESSION}]
    for options in both:
        provider = bedrock(region="us-east-1", **options)
        made = oai_lite.OpenAI(provider=provider)
        shown = f"{provider!r} {made!r} {made._config!r} {provider.auth()!r}"
        assert "bedrock(endpoint='mantle', region='us-east-1')" in shown
        assert "cAnArY" not in shown


# ---------------------------------------------------------------------- keys


def test_bearer(client: Colour, aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key; a function, asked for every request; the environment's, read for every request, unless it is not wanted."""
    made = client.make(api_key=None, provider=bedrock(base_url=aws.base_url, api_key="bedrock-key"))
    client.run(made.models.list())
    keys = iter(("one", "two"))
    made = client.make(api_key=None, provider=bedrock(base_url=aws.base_url, token_provider=lambda: next(keys)))
    client.run(made.models.list())
    client.run(made.models.list())
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "three")
    made = client.make(api_key=None, provider=bedrock(base_url=aws.base_url))
    client.run(made.models.list())
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "four")
    client.run(made.models.list())
    assert aws.used == ["bedrock-key", "one", "two", "three", "four"]
    monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK")
    with pytest.raises(oai_lite.ArgumentError, match="AWS_BEARER_TOKEN_BEDROCK: its answer: expected text, got None"):
        client.run(made.models.list())
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "five")
    made = client.make(api_key=None, provider=bedrock(region="us-east-1", base_url=aws.base_url, **STATIC))
    client.run(made.models.list())
    assert aws.used[-1] == "AKIA-given"
    assert bedrock(region="us-east-1", api_key=None)._bearer is False


def test_async_token_provider(aws: Aws) -> None:
    """An async function serves the asynchronous client, and is refused by the other."""

    async def provider() -> str:
        return "async-key"

    colour = Colour(True)
    colour.run(
        colour.make(api_key=None, provider=bedrock(base_url=aws.base_url, token_provider=provider)).models.list()
    )
    colour.finish()
    assert aws.used == ["async-key"]
    with oai_lite.OpenAI(provider=bedrock(base_url=aws.base_url, token_provider=provider)) as made:
        with pytest.raises(oai_lite.OpenAIError, match="AsyncOpenAI takes both"):
            made.models.list()


@pytest.mark.parametrize("given", [None, "", " ", 7, "a b"])
def test_token_provider_gives_nonsense(given: Any, client: Colour, aws: Aws) -> None:
    """What is no key is refused before anything is sent."""
    made = client.make(api_key=None, provider=bedrock(base_url=aws.base_url, token_provider=lambda: given))
    with pytest.raises(oai_lite.ArgumentError, match="token_provider: its answer: "):
        client.run(made.models.list())
    assert not aws.calls


# ---------------------------------------------------------------------- signatures


def test_signed_calls(client: Colour, aws: Aws, tmp_path: Path) -> None:
    """Queries, JSON and forms that stream from disk are signed as the server checks it with botocore; a pipe is refused."""
    made = client.make(api_key=None, provider=bedrock(region="us-east-1", base_url=aws.base_url, **STATIC))
    client.run(
        made.models.list(extra_query={"b": "ä &=+/", "a": ["x", "y"]}, extra_headers={"X-Amzn-Extra": " two  words "})
    )
    file = tmp_path / "é file.jsonl"
    file.write_bytes(b"{}\n" * 50_000)
    assert client.run(made.files.create(file=file, purpose="batch")).id == "file-1"
    assert aws.used == ["AKIA-given"] * 2
    assert "x-amzn-extra" in aws.calls[0].headers["Authorization"]
    reading, writing = os.pipe()
    with open(reading, "rb") as pipe, pytest.raises(oai_lite.ArgumentError, match="this form cannot be signed"):
        os.close(writing)
        client.run(made.files.create(file=pipe, purpose="batch"))
    assert len(aws.calls) == 2


def test_signed_anew_before_every_attempt(client: Colour, aws: Aws) -> None:
    """A retry is signed at its own time, over the same body."""
    aws.before = [as_json({}, 500)]
    made = client.make(
        api_key=None, max_retries=1, provider=bedrock(region="us-east-1", base_url=aws.base_url, **STATIC)
    )
    client.run(made.files.create(file=io.BytesIO(b"content"), purpose="batch"))
    assert aws.used == ["AKIA-given"] * 2


def test_a_redirect_elsewhere_is_not_signed(client: Colour, aws: Aws) -> None:
    """To the same host it is signed for its new path; to another one, nothing of the signature goes along."""
    elsewhere = (
        aws.url.replace("localhost", "127.0.0.1")
        if "localhost" in aws.url
        else aws.url.replace("127.0.0.1", "localhost")
    )
    seen: list[dict[str, str]] = []

    def foreign(request: Any) -> Response:
        seen.append(dict(request.headers))
        return as_json({"data": []})

    aws.server.expect_request("/foreign").respond_with_handler(foreign)
    aws.before = [
        Response("", 307, headers={"Location": "/openai/v1/models?again=1"}),
        Response("", 307, headers={"Location": f"{elsewhere}/foreign"}),
    ]
    options = {**STATIC, "session_token": SESSION}
    aws.keys["AKIA-given"] = (SECRET, SESSION)
    made = client.make(api_key=None, provider=bedrock(region="us-east-1", base_url=aws.base_url, **options))
    client.run(made.models.list())
    assert aws.used == ["AKIA-given"] * 2
    (headers,) = seen
    assert not [name for name in headers if name.lower() == "authorization" or name.lower().startswith("x-amz")]


class Botocore:
    """What botocore's refreshable credentials look like."""

    access_key = "not asked for"

    def get_frozen_credentials(self) -> Any:
        return Credentials("AKIA-given", SECRET).get_frozen_credentials()


@pytest.mark.parametrize(
    "provider", [Credentials("AKIA-given", SECRET), Botocore(), Botocore, lambda: Credentials("AKIA-given", SECRET)]
)
def test_credentials_of_botocore(provider: Any, client: Colour, aws: Aws) -> None:
    """Objects with keys, those that freeze, and functions that give either; asked for every request."""
    made = client.make(
        api_key=None, provider=bedrock(region="us-east-1", base_url=aws.base_url, credential_provider=provider)
    )
    client.run(made.models.list())
    assert aws.used == ["AKIA-given"]


def failing() -> Any:
    """A function that fails with a secret in its error."""
    raise RuntimeError(SECRET)


@pytest.mark.parametrize(
    ("provider", "message"),
    [
        (lambda: None, "credential_provider: expected an object with access_key, secret_key and token, .* got None"),
        ("AKIA", "got str"),
        (lambda: Credentials("", "x"), "credential_provider: access_key: expected a credential, got an empty text"),
        (lambda: Credentials("AKIA", "cAnArY\n"), "credential_provider: secret_key: a credential is plain ASCII"),
        (failing, "token provider 'credential_provider': it raised RuntimeError"),
    ],
)
def test_bad_credential_provider(provider: Any, message: str, client: Colour, aws: Aws) -> None:
    """What gives no credentials is an error that names it, and shows none."""
    made = client.make(
        api_key=None, provider=bedrock(region="us-east-1", base_url=aws.base_url, credential_provider=provider)
    )
    with pytest.raises(oai_lite.OpenAIError, match=message) as caught:
        client.run(made.models.list())
    assert "cAnArY" not in str(caught.value)
    assert not aws.calls


# ---------------------------------------------------------------------- the older classes


@pytest.fixture
def older(client: Colour) -> Any:
    """`older(…)`: a BedrockOpenAI of the test's colour."""

    def make(**options: Any) -> Any:
        kind: Any = AsyncBedrockOpenAI if client.asynchronous else BedrockOpenAI
        made = kind(**options)
        client._clients.append(made)
        return made

    return make


def test_older_classes(older: Any, client: Colour, aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    """The official class's options and properties, over the same machinery."""
    made = older(api_key="bedrock-key", base_url=aws.base_url)
    client.run(made.models.list())
    assert (made.api_key, made.aws_region, made.base_url) == ("bedrock-key", None, aws.base_url)
    keys = {"aws_access_key_id": "AKIA-given", "aws_secret_access_key": SECRET}
    signing = made.with_options(aws_region="us-east-1", **keys)
    client.run(signing.models.list())
    assert signing.api_key is None
    client.run(signing.with_options(bedrock_token_provider=lambda: "given").models.list())
    assert aws.used == ["bedrock-key", "AKIA-given", "given"]
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", aws.base_url)
    assert older(api_key="k").base_url == aws.base_url
    derived = older(api_key="k", base_url="", aws_region="us-east-1")
    assert derived.base_url == "https://bedrock-mantle.us-east-1.api.aws/openai/v1"
    assert derived.with_options(aws_region="us-west-2").aws_region == "us-west-2"
    assert derived.with_options(timeout=3)._config.provider is derived._config.provider
    restored = pickle.loads(pickle.dumps(derived.with_options(aws_profile=None, **keys)))
    assert (restored.base_url, restored.aws_region) == (derived.base_url, "us-east-1")
    client.run(restored.close())


def test_older_class_refuses(older: Any) -> None:
    """Options of OpenAI's own service, functions as keys, two credentials."""
    for name in ("provider", "admin_api_key", "workload_identity", "data_residency"):
        with pytest.raises(TypeError, match=f"got an unexpected keyword argument {name!r}"):
            older(**{name: "x", "api_key": "k", "aws_region": "us-east-1"})
    with pytest.raises(oai_lite.ArgumentError, match="goes in as bedrock_token_provider"):
        older(api_key=lambda: "k", aws_region="us-east-1")
    with pytest.raises(oai_lite.ArgumentError, match="api_key and profile: give one credential"):
        older(api_key="k", aws_profile="p", aws_region="us-east-1")
