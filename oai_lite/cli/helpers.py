"""What `oai-lite api` makes of methods that are no single request: answers read as types, streams in a `with`, webhooks, sessions.

Rules: how a result is shown follows from what it is. A type is a JSON schema here, made one by a plugin of this client, so that the
client's own checks hold: a strict schema is sent, and an answer that was cut off, or is no JSON, is an error. What has the API's own
form (`{"type": "json_schema", …}`) is sent as it is.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import ArgumentError
from ..hooks import hookimpl
from .common import form_of, profile, show, write
from .profiles import key_of

if TYPE_CHECKING:
    from ..hooks import SchemaAdapter
    from ..structured.kinds import ForeignSchema
    from .methods import ApiMethod

_FORMS = ("json_schema", "json_object", "text", "grammar", "python")


class Shape:
    """Base of the types that stand for JSON schemas."""

    schema: Mapping[str, Any]


class Shapes:
    """The plugin that describes them."""

    name = "json_schemas"

    @hookimpl
    def oai_lite_schema(self) -> SchemaAdapter:
        """See `Hooks.oai_lite_schema`."""
        return self

    def describe(self, tp: Any) -> ForeignSchema | None:
        """The schema; read is what JSON says."""
        if not (isinstance(tp, type) and issubclass(tp, Shape)):
            return None
        from ..structured.kinds import ForeignSchema

        return ForeignSchema(tp.schema, json.loads)


def call(method: ApiMethod, bound: Callable[..., Any], values: Mapping[str, Any], options: argparse.Namespace) -> None:
    """Makes the call, and shows what it gives. `bound()` is the method of a client, `bound(face)` that of another face."""
    values = prepared(method, values)
    if method.connects:
        from .session import hold

        hold(bound()(**values), options)
    elif method.answers and options.raw:
        from .api import show_head

        answer = bound("with_raw_response")(**values)
        show_head(answer)
        shown(answer.parse(), options)
    else:
        shown(bound()(**values), options)


def settings(method: ApiMethod, values: Mapping[str, Any], options: argparse.Namespace) -> dict[str, Any]:
    """Options of the client that the call needs."""
    found: dict[str, Any] = {}
    if any(method.parameters[name].kind.schema for name in values):
        found["plugins"] = [*(profile(options).get("plugins") or ()), Shapes()]
    if method.secret:  # nothing is sent, so no key is needed
        found = {**found, "api_key": "none", "webhook_secret": key_of(profile(options), "webhook_secret")}
    return found


def prepared(method: ApiMethod, values: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments as Python has them: schemas as types, a turn as its result."""
    found = dict(values)
    for name, value in values.items():
        kind = method.parameters[name].kind
        if kind.turn:
            found[name] = _turn(value, method.parameters[name].flag)
        elif not (kind.schema and isinstance(value, dict)):
            continue
        elif value.get("type") not in _FORMS:
            found[name] = _shape(value, method.parameters[name].flag)
        elif name == "text_format":  # which takes nothing but types
            del found[name]
            text = dict(found.get("text") or {})
            if text.get("format") is not None:
                raise ArgumentError("--text-format and the format of --text both say what the text is to be")
            found["text"] = {**text, "format": value}
        elif not kind.records:
            found[name] = _shape(value.get("schema"), f"{method.parameters[name].flag}: schema")
    return found


def _shape(schema: Any, where: str) -> type:
    """A type for a schema, named after its title."""
    from .prompts import nullable

    if not isinstance(schema, dict):
        raise ArgumentError(f"{where}: expected a JSON schema, got {schema!r}")
    title = schema.get("title")
    name = title.replace("\0", "") if isinstance(title, str) and title else "answer"
    return type(name, (Shape,), {"schema": nullable(schema)})


def _turn(value: Any, where: str) -> Any:
    from ..resources.beta.agents.turn_result import AgentTurnResult
    from ..types.beta.agents.sessions import Turn

    missing = [name for name in ("id", "session_id") if not isinstance(value, dict) or name not in value]
    if missing:
        raise ArgumentError(f"{where}: expected a turn with its id and session_id, without {' and '.join(missing)}")
    return AgentTurnResult(Turn.model_validate(value), [])


# ---------------------------------------------------------------------- results


def shown(value: Any, options: argparse.Namespace) -> None:
    """Shows what a helper gave. A stream is walked: its events, or their text."""
    from ..resource import Resource

    if isinstance(value, Resource):  # the artifacts of a turn
        made: Any = value
        show([each for each in _every(made) if each.turn_id == made._turn_id], options)
    elif hasattr(value, "__enter__"):
        with value as stream:
            if options.raw and hasattr(stream, "response"):
                from .api import show_head

                show_head(stream.response)
            show(iter(stream), options)
    elif value is not None:
        texts = _parsed(value) if form_of(options) == "text" else []
        for each in texts:
            write(json.dumps(each, ensure_ascii=False, indent=2 if sys.stdout.isatty() else None) + "\n")
        if not texts:
            show(value, options)


def _every(artifacts: Any) -> Any:
    from ..resources.beta.agents.artifacts import Artifacts

    return Artifacts(artifacts).list(artifacts._session_id)


def _parsed(answer: Any) -> list[Any]:
    """What was read of an answer; nothing where it is no such answer, or was not read."""
    found = [getattr(each.message, "parsed", None) for each in getattr(answer, "choices", None) or ()]
    return [each for each in (*found, getattr(answer, "output_parsed", None)) if each is not None]
