"""What the settings need to know of a workload's identity: where it is written down, and where X.509 identities are
welcome.

The rest is machinery of the plugin `workload_identity`. Rules: messages never show the settings, which may name
secrets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ArgumentError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST = 1 << 20  # bytes of a file that is read into memory


def read_identity(text: str) -> Mapping[str, Any]:
    """The settings from JSON text or, where it does not begin with a brace, from the file of that path."""
    import json

    where = "workload_identity"
    if not text.lstrip().startswith("{"):
        where = f"workload_identity: the file {text!r}"
        try:
            with open(text, encoding="utf-8") as file:
                text = file.read(LARGEST)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is no text"
            raise OpenAIError(
                f"{where} cannot be read ({reason}); give JSON, or the path of a file that holds it"
            ) from None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f" (line {error.lineno}, column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise ArgumentError(f"{where} is not JSON{place}") from None
    if not isinstance(found, dict):
        raise ArgumentError(f"{where}: expected a JSON object, got {type(found).__name__}")
    return found


_MTLS = {None: "mtls", "global": "mtls", "us": "mtls-us", "eu": "mtls-eu"}


def mtls_base_url(url: str | None, residency: str | None) -> str:
    """The base URL for an X.509 identity: one that asks for the client's certificate."""
    if url is None:
        if residency not in _MTLS:
            raise OpenAIError(
                f"data_residency={residency!r} has no address that takes X.509 identities; there are "
                f"{', '.join(str(name) for name in _MTLS if name)}"
            )
        return f"https://{_MTLS[residency]}.api.openai.com/v1"
    if not url.lower().startswith("https://"):
        raise ArgumentError(
            "base_url: an X.509 identity is proven by TLS; expected a URL with https://, got one with http://"
        )
    return url
