"""How the API says no: one exception that carries an error body, and the wordings that more than one endpoint needs.

Shape: `{"error": {"message", "type", "param", "code"}}`. `param` is the path of the offending parameter as the real
API writes it (`messages[0].content`), or null. The wordings follow the real ones closely enough that code which
matches on `code`, `param` or the quoted name behaves the same; they are not meant to be letter for letter.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .exchange import Reply, json_reply


class ApiError(Exception):
    """Raised by an endpoint; the dispatcher turns it into the reply that a client sees."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: str | None = None,
        code: str | None = None,
        type: str = "invalid_request_error",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body: dict[str, dict[str, Any]] = {
            "error": {"message": message, "type": type, "param": param, "code": code}
        }
        self.headers: dict[str, str] = dict(headers or {})

    def reply(self) -> Reply:
        """The error as an HTTP reply."""
        plain = json_reply(self.body, self.status)
        return Reply(plain.status, plain.body, {**plain.headers, **self.headers})


def missing(param: str) -> ApiError:
    """A required parameter was left out."""
    return ApiError(400, f"Missing required parameter: '{param}'.", param=param, code="missing_required_parameter")


def wrong_type(param: str, expected: str, value: object) -> ApiError:
    """A parameter of another JSON type than the one it takes."""
    message = f"Invalid type for '{param}': expected {expected}, but got {_kind(value)} instead."
    return ApiError(400, message, param=param, code="invalid_type")


def wrong_value(param: str, value: object, supported: Mapping[str, object] | list[str] | tuple[str, ...]) -> ApiError:
    """A parameter whose value is not one of the few that are allowed."""
    allowed = ", ".join(f"'{name}'" for name in supported)
    message = f"Invalid value: '{value}'. Supported values are: {allowed}."
    return ApiError(400, message, param=param, code="invalid_value")


def no_model(name: str, param: str | None = None) -> ApiError:
    """No such model, or not for this key: the API does not tell the two apart."""
    message = f"The model `{name}` does not exist or you do not have access to it."
    return ApiError(404, message, param=param, code="model_not_found")


def _kind(value: object) -> str:
    """The JSON type of `value` in the API's words, with its article."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int():
            return "an integer"
        case float():
            return "a decimal"
        case str():
            return "a string"
        case list():
            return "an array"
        case _:
            return "an object"
