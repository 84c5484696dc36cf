"""The provider of a workload's proof, from its settings: a function of the caller's, or one of ours by name, so that
JSON will do.

Rules: every setting is checked when the client is made; a name that is not known gets the nearest one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import ArgumentError
from ...parts import near

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TOKEN_TYPES = {"jwt": "urn:ietf:params:oauth:token-type:jwt", "id": "urn:ietf:params:oauth:token-type:id_token"}
_WHERE = "workload_identity: provider"

# name: the settings it takes, the required ones with a star
NAMED: dict[str, str] = {
    "kubernetes": "token_file_path",
    "azure": "resource object_id client_id msi_res_id api_version timeout",
    "gcp": "audience timeout",
    "file": "*path token_type",
    "environment": "*name token_type",
}


def subject_provider(provider: Any) -> tuple[Callable[[], Any], str]:
    """What gives the proof, and the OAuth name of its kind."""
    if not hasattr(provider, "get"):
        raise ArgumentError(
            f"{_WHERE}: expected {{'token_type': 'jwt', 'get_token': function}} or {{'type': name}} with one of "
            f"{', '.join(NAMED)}; got {type(provider).__name__}"
        )
    made = provider if "type" not in provider else _named(provider)
    function, kind = made.get("get_token"), made.get("token_type")
    if not callable(function):
        raise ArgumentError(
            f"{_WHERE}: get_token must be a function that returns a token, got {type(function).__name__}"
        )
    if kind not in TOKEN_TYPES:
        raise ArgumentError(f"{_WHERE}: token_type must be 'jwt' or 'id', got {kind!r}")
    return function, TOKEN_TYPES[kind]


def _named(provider: Mapping[str, Any]) -> Mapping[str, Any]:
    name = provider["type"]
    if name not in NAMED:
        similar = near(str(name), NAMED)
        raise ArgumentError(
            f"{_WHERE}: there is no type {name!r}"
            + (f"; did you mean {similar!r}?" if similar else "")
            + f" There are {', '.join(NAMED)}"
        )
    options = {option: value for option, value in provider.items() if option != "type"}
    known = NAMED[name].replace("*", "").split()
    for option, value in options.items():
        if option not in known:
            raise ArgumentError(f"{_WHERE} {name!r}: unknown setting {option!r}; there are {', '.join(known)}")
        number = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < float("inf")
        if not (number if option == "timeout" else isinstance(value, str) and value):
            raise ArgumentError(f"{_WHERE} {name!r}: {option} must be {'seconds' if option == 'timeout' else 'text'}")
    for option in NAMED[name].split():
        if option[0] == "*" and option[1:] not in options:
            raise ArgumentError(f"{_WHERE} {name!r}: {option[1:]} is missing")
    from ...auth import subjects

    if name == "kubernetes":
        return subjects.k8s_service_account_token_provider(**options)
    if name == "azure":
        return subjects.azure_managed_identity_token_provider(**options)
    if name == "gcp":
        return subjects.gcp_id_token_provider(**options)
    kind = options.get("token_type", "jwt")
    if name == "file":
        return {"token_type": kind, "get_token": subjects.TokenFile(options["path"], "file")}
    return {"token_type": kind, "get_token": subjects.TokenVariable(options["name"])}
