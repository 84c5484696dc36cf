"""Mistakes with the Azure clients, each of which both checkers have to find. Never run."""

from __future__ import annotations

from oai_lite import AzureOpenAI, OpenAI


def options(client: AzureOpenAI) -> None:
    """Mistakes with options."""
    AzureOpenAI(azure_endpont="https://h")  # wrong: misspelt
    AzureOpenAI(azure_ad_token=3)  # wrong: no text
    AzureOpenAI(azure_ad_token_provider="t")  # wrong: no function
    client.with_options(api_versoin="x")  # wrong: misspelt
    OpenAI(azure_endpoint="https://h")  # wrong: not an option of OpenAI
