"""Module-level use with Bedrock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import oai_lite
from oai_lite import module_client

from .conftest import Aws

module: Any = oai_lite


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The settings as they are after import, and a client of its own for each test."""
    monkeypatch.setattr(module_client, "_current", None)
    for name in module_client.SETTINGS:
        monkeypatch.setattr(module, name, getattr(module, name))
    yield
    if module_client._current is not None:
        module_client._current[1].close()


def test_settings_and_environment(aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    """The type, said in code or by the environment, makes a client of Bedrock; OpenAI's and Azure's variables play no part."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "AZURE_OPENAI_API_KEY"):
        monkeypatch.setenv(name, "http://nobody.invalid")
    monkeypatch.setenv("OPENAI_API_TYPE", "amazon-bedrock")
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", aws.base_url)
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "of-the-environment")
    assert type(module_client.client(vars(module))) is oai_lite.BedrockOpenAI
    oai_lite.models.list()
    module.bedrock_token_provider = lambda: "given"
    oai_lite.models.list()
    module.bedrock_token_provider, module.api_key = None, "key"
    oai_lite.models.list()
    assert aws.used == ["of-the-environment", "given", "key"]
    monkeypatch.setenv("OPENAI_API_TYPE", "openai")
    module.api_type, module.base_url, module.api_key = "amazon-bedrock", aws.base_url, None
    oai_lite.models.list()
    assert aws.used[3:] == ["of-the-environment"]


def test_what_does_not_go_together(aws: Aws) -> None:
    """Settings of other services stay with these; an admin key is refused, since nothing there takes one."""
    module.api_type, module.base_url, module.api_key = "amazon-bedrock", aws.base_url, "key"
    module.azure_endpoint, module.api_version = "https://nobody.invalid", "2024-10-21"
    oai_lite.models.list()
    module.admin_api_key = "admin"
    with pytest.raises(oai_lite.OpenAIError, match="admin_api_key"):
        oai_lite.models.list()
