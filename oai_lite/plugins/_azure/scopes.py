"""What a token is asked for, by the host it is for. Everything else (gateways, other domains) is asked for as Azure OpenAI is."""

from __future__ import annotations

COGNITIVE = "https://cognitiveservices.azure.com/.default"

# The end of a host → the scope of its service, the most special first.
BY_HOST: dict[str, str] = {
    ".services.ai.azure.com": "https://ai.azure.com/.default",
    ".ml.azure.com": "https://ml.azure.com/.default",
    ".azure.com": COGNITIVE,
    ".azure.us": "https://cognitiveservices.azure.us/.default",
    ".azure.cn": "https://cognitiveservices.azure.cn/.default",
}
SCOPES: tuple[str, ...] = tuple(BY_HOST.values())


def scope_for(host: str | None) -> str:
    """The scope for a host."""
    for end, scope in BY_HOST.items():
        if host is not None and host.lower().endswith(end):
            return scope
    return COGNITIVE
