"""Reading a request's JSON with the API's own strictness, each complaint naming the parameter it is about.

`Fields` wraps one JSON object and knows where it sits in the body, so that a wrong value deep inside is reported as
`response_format.json_schema.name`. Rules: null counts as absent, as in the API; unknown parameters are let through
(servers that speak this API have many of their own); a boolean is never taken for a number.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from typing import cast

from .errors import ApiError, missing, wrong_type, wrong_value
from .exchange import Request


def read_body(request: Request) -> Fields:
    """The JSON object in a request's body; an absent body counts as `{}`."""
    media_type = request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if request.body and media_type != "application/json":
        raise ApiError(
            415,
            f"Unsupported content type: '{media_type}'. {request.method} {request.path} takes 'application/json'.",
            code="unsupported_content_type",
        )
    try:
        value: object = json.loads(request.body or b"{}", parse_constant=_no_number, parse_float=_finite)
        if b"\\ud" in request.body.lower():  # an escaped surrogate: harmless in pairs, but half a character is no text
            json.dumps(value, ensure_ascii=False).encode()
    except ValueError as error:
        message = f"We could not parse the JSON body of your request: {error}."
        raise ApiError(400, message) from None
    if not isinstance(value, dict):
        raise wrong_type("body", "an object", value)
    return Fields(cast("dict[str, object]", value))


def _no_number(name: str) -> float:
    """NaN, Infinity, or a number out of range: Python would read them, the API does not."""
    raise ValueError(f"{name} is not a number that JSON can hold")


def _finite(digits: str) -> float:
    return float(digits) if math.isfinite(float(digits)) else _no_number(digits)


class Fields:
    """A JSON object of the request; every method takes a key and gives a checked value, or `None` when absent."""

    def __init__(self, data: Mapping[str, object], at: str = "") -> None:
        self.data = data
        self.at = at

    def name(self, key: str) -> str:
        """How the API calls this key in its messages."""
        return f"{self.at}.{key}" if self.at else key

    def value(self, key: str) -> object:
        """Anything; `None` when absent."""
        return self.data.get(key)

    def need(self, key: str) -> object:
        """The value of a key that must be there."""
        if self.data.get(key) is None:
            raise missing(self.name(key))
        return self.data[key]

    def text(self, key: str) -> str | None:
        """A string; `None` when absent or null, as with all that follow."""
        value = self.data.get(key)
        if value is None or isinstance(value, str):
            return value
        raise wrong_type(self.name(key), "a string", value)

    def need_text(self, key: str) -> str:
        """A string that must be there."""
        self.need(key)
        return cast("str", self.text(key))

    def choice(self, key: str, supported: tuple[str, ...]) -> str | None:
        """A string that must be one of `supported`."""
        value = self.text(key)
        if value is not None and value not in supported:
            raise wrong_value(self.name(key), value, supported)
        return value

    def flag(self, key: str, default: bool = False) -> bool:
        """A boolean."""
        value = self.data.get(key)
        if value is None:
            return default
        if isinstance(value, bool):
            return value
        raise wrong_type(self.name(key), "a boolean", value)

    def integer(self, key: str, low: int | None = None, high: int | None = None) -> int | None:
        """A whole number within bounds."""
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            raise wrong_type(self.name(key), "an integer", value)
        self._within(key, value, low, high, "integer")
        return value

    def number(self, key: str, low: float | None = None, high: float | None = None) -> float | None:
        """A number within bounds."""
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise wrong_type(self.name(key), "a decimal", value)
        self._within(key, value, low, high, "decimal")
        return float(value)

    def nested(self, key: str) -> Fields | None:
        """An object, with its own place in messages."""
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, dict):
            return Fields(cast("dict[str, object]", value), self.name(key))
        raise wrong_type(self.name(key), "an object", value)

    def need_nested(self, key: str) -> Fields:
        """An object that must be there."""
        self.need(key)
        return cast("Fields", self.nested(key))

    def array(self, key: str) -> list[object] | None:
        """A list of anything."""
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, list):
            return cast("list[object]", value)
        raise wrong_type(self.name(key), "an array", value)

    def objects(self, key: str) -> Iterator[Fields]:
        """The members of an array of objects, each knowing its own place (`messages[2]`)."""
        for index, member in enumerate(self.array(key) or ()):
            at = f"{self.name(key)}[{index}]"
            if not isinstance(member, dict):
                raise wrong_type(at, "an object", member)
            yield Fields(cast("dict[str, object]", member), at)

    def metadata(self) -> dict[str, str] | None:
        """`metadata`, held to the documented limits: 16 pairs, keys of 64 characters, string values of 512."""
        found = self.nested("metadata")
        if found is None:
            return None
        if len(found.data) > 16:
            message = f"Invalid '{found.at}': expected at most 16 pairs, but got {len(found.data)} instead."
            raise ApiError(400, message, param=found.at, code="object_above_max_properties")
        for key in found.data:
            if len(key) > 64:
                message = f"Invalid '{found.at}': keys have at most 64 characters, this one has {len(key)}."
                raise ApiError(400, message, param=found.at, code="string_above_max_length")
            if len(found.need_text(key)) > 512:
                message = f"Invalid '{found.name(key)}': values have at most 512 characters."
                raise ApiError(400, message, param=found.name(key), code="string_above_max_length")
        return cast("dict[str, str]", dict(found.data))

    def _within(self, key: str, value: float, low: float | None, high: float | None, kind: str) -> None:
        where = f"Invalid '{self.name(key)}': {kind}"
        if low is not None and value < low:
            message = f"{where} below minimum value. Expected a value >= {low}, but got {value} instead."
            raise ApiError(400, message, param=self.name(key), code=f"{kind}_below_min_value")
        if high is not None and value > high:
            message = f"{where} above maximum value. Expected a value <= {high}, but got {value} instead."
            raise ApiError(400, message, param=self.name(key), code=f"{kind}_above_max_value")


def query_text(request: Request, key: str) -> str | None:
    """The last value of a query parameter."""
    values = request.query.get(key)
    return values[-1] if values else None


def query_integer(request: Request, key: str, default: int, low: int, high: int) -> int:
    """A query parameter that must be a whole number within bounds."""
    text = query_text(request, key)
    if text is None:
        return default
    try:
        value = int(text)
    except ValueError:
        raise wrong_type(key, "an integer", text) from None
    return Fields({key: value}).integer(key, low, high) or 0


def query_choice(request: Request, key: str, supported: tuple[str, ...], default: str) -> str:
    """A query parameter that must be one of `supported`."""
    return Fields({key: query_text(request, key)}).choice(key, supported) or default
