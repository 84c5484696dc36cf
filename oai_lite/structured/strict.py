"""JSON schema → the JSON schema that strict mode takes: what it cannot hold is rewritten without loss, or refused.

Strict mode ("Structured Outputs", `strict: true`) is a subset of JSON schema. Its rules and limits are published at
https://developers.openai.com/api/docs/guides/structured-outputs#supported-schemas (read in 2026-02, as collected by
https://jsonschemaprofiles.unitvectorylabs.com/schemas/openai); where that page is silent, what the API was seen to do
decides, and the place is cited below.

Rules: what strict mode cannot say of a *shape* (open objects, any value) is refused with its path. What it cannot say
of a *value* (a format, a pattern with lookaround) is said in the description instead, and checked on reading. Nothing
is dropped in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import SchemaError

# The published limits.
MAX_PROPERTIES = 5_000
MAX_DEPTH = 10  # of objects in objects; the root is the first
MAX_NAMES = 120_000  # characters of property names, definition names, enum and const values
MAX_ENUM = 1_000  # enum values in all
LONG_ENUM = 250  # an enum of texts with more values than this …
MAX_LONG_ENUM = 15_000  # … may have so many characters

FORMATS = frozenset("date-time time date duration email hostname ipv4 ipv6 uuid".split())

# Keywords that are taken. Beyond the published ones: `default` and `title` (openai-agents-python#4390, a maintainer's
# probe, and the official client sends both), `minLength` and `maxLength` (pydantic-ai#7315 and #7400, probed).
_TAKEN = frozenset(
    "$defs $ref additionalProperties anyOf const default description enum exclusiveMaximum exclusiveMinimum format items "
    "maxItems maxLength maximum minItems minLength minimum multipleOf pattern properties required title type".split()
)
# Keywords that say nothing of what may come.
_REMARKS = frozenset(
    "$comment $schema contentEncoding contentMediaType deprecated discriminator examples readOnly writeOnly".split()
)
_NESTED = ("items", "anyOf", "properties", "$defs", "prefixItems")

# Lookaround and back-references: "regex lookaround is not supported", status 400 (pydantic-ai#5508, vercel/ai#21037).
_NO_PATTERN = re.compile(r"(?<!\\)(?:\\\\)*(?:\(\?(?:=|!|<=|<!|P)|\\[1-9])")
_MAX_COPIES = (
    100  # of definitions written out; past that they are referred to, or the schema could double with every level
)


def conform(schema: Mapping[str, Any], name: str, *, strict: bool = True) -> dict[str, Any]:
    """A copy that strict mode takes. `name` opens the paths in messages.

    With `strict=False` only what costs nothing is done (closed objects, all keys required, no `null` defaults, no
    siblings of `$ref`): for servers that take more than strict mode does.
    """
    worker = _Conform(dict(schema.get("$defs") or schema.get("definitions") or {}), strict)
    body = {key: value for key, value in schema.items() if key not in ("$defs", "definitions")}
    while isinstance(body.get("$ref"), str) and len(body) == 1:
        body = dict(worker.definition(body["$ref"], name))
    try:
        out = worker.schema(body, name)
        defs = {key: worker.schema(value, key) for key, value in worker.defs.items()}
    except RecursionError:
        raise SchemaError(f"{name}: the schema is nested too deeply", name) from None
    if defs:
        out = {"$defs": defs, **out}
    if strict:
        if out.get("type") != "object" or "anyOf" in out:
            raise SchemaError(f"{name}: the root of a strict schema is one object; wrap it in one", name)
        check_limits(out, name)
    return out


class _Conform:
    def __init__(self, defs: dict[str, Any], strict: bool) -> None:
        self.defs = defs
        self.strict = strict
        self.copying: list[str] = []
        self.copies = 0

    def definition(self, ref: str, path: str) -> Mapping[str, Any]:
        found = self.defs.get(ref.rpartition("/")[2])
        if not ref.startswith(("#/$defs/", "#/definitions/")) or not isinstance(found, Mapping):
            raise SchemaError(f"{path}: $ref {ref!r} leads nowhere; definitions are looked for in $defs", path)
        return found

    def schema(self, raw: Any, path: str) -> dict[str, Any]:
        """One (sub)schema."""
        if raw is True or raw == {}:
            raw = {}
        elif not isinstance(raw, Mapping):
            raise SchemaError(f"{path}: {raw!r} is no JSON schema", path)
        out = dict(raw)
        if isinstance(out.get("allOf"), list) and len(out["allOf"]) == 1 and isinstance(out["allOf"][0], Mapping):
            out = {**out.pop("allOf")[0], **out}
        if (
            "oneOf" in out and "anyOf" not in out
        ):  # which of them fits is told by their tags; strict mode has anyOf only
            out["anyOf"] = out.pop("oneOf")
        if out.get("default", 0) is None:
            del out["default"]
        if "$ref" in out:
            return self.reference(out, path)
        for key in _REMARKS & out.keys():
            del out[key]
        if self.strict:
            self.say_in_words(out)
            self.check_keywords(out, path)
        return self.nested(out, path)

    def reference(self, out: dict[str, Any], path: str) -> dict[str, Any]:
        """A reference stands alone in strict mode: with siblings, what it refers to is written out in its place."""
        ref = out.pop("$ref")
        target = self.definition(ref, path)
        if not out:
            return {"$ref": f"#/$defs/{ref.rpartition('/')[2]}"}
        if ref in self.copying or self.copies >= _MAX_COPIES:  # a type that holds itself cannot be written out
            return self.nested({**out, "anyOf": [{"$ref": ref}]}, path)
        self.copies += 1
        self.copying.append(ref)
        written = self.schema({**target, **out}, path)
        self.copying.pop()
        return written

    def nested(self, out: dict[str, Any], path: str) -> dict[str, Any]:
        if isinstance(out.get("properties"), Mapping):
            title = out.get("title") if isinstance(out.get("title"), str) and "$defs" not in out else None
            base = title if title and " " not in title else path
            out["properties"] = {key: self.schema(value, f"{base}.{key}") for key, value in out["properties"].items()}
            out["required"] = list(out["properties"])
        if out.get("type") == "object" and not out.get("additionalProperties"):
            out["additionalProperties"] = False
        if isinstance(out.get("additionalProperties"), Mapping):
            out["additionalProperties"] = self.schema(out["additionalProperties"], f"{path}{{}}")
        if "items" in out:
            out["items"] = self.schema(out["items"], f"{path}[]")
        for key in ("anyOf", "prefixItems"):
            if isinstance(out.get(key), list):
                out[key] = [self.schema(each, path) for each in out[key]]
        return out

    def say_in_words(self, out: dict[str, Any]) -> None:
        """What strict mode has no keyword for, but a description can tell: the reader checks it."""
        words: list[str] = []
        if isinstance(out.get("prefixItems"), list):  # "prefixItems is rejected" (pydantic-ai#7315)
            items = out.pop("prefixItems")
            kinds = [each for place, each in enumerate(items) if each not in items[:place]]
            out.setdefault("minItems", len(items))
            out.setdefault("maxItems", len(items))
            if kinds:
                out["items"] = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
            else:
                out["items"] = {"type": "null"}  # an empty tuple holds nothing, but items must be of something
            if len(kinds) > 1:
                words.append(
                    f"exactly {len(items)} items, in this order: {', '.join(_kind_in_words(each) for each in items)}"
                )
        if "format" in out and out["format"] not in FORMATS:
            words.append(f"format: {out.pop('format')}")
        pattern = out.get("pattern")
        if isinstance(pattern, str) and _NO_PATTERN.search(pattern):
            words.append(f"matching the regular expression {out.pop('pattern')}")
        if words:
            old = out.get("description")
            out["description"] = f"{old} ({'; '.join(words)})" if old else "; ".join(words)

    def check_keywords(self, out: dict[str, Any], path: str) -> None:
        for key in out:
            if key not in _TAKEN:
                raise SchemaError(
                    f"{path}: strict mode has no keyword {key!r} ({key}: {str(out[key])[:60]}); {_instead(key)}", path
                )
        if out.get("additionalProperties") or (out.get("type") == "object" and "properties" not in out):
            raise SchemaError(
                f"{path}: an object with any keys is not something that a strict schema can say; name the keys in a class, or "
                "use a list of pairs",
                path,
            )
        if not out.keys() & {"type", "anyOf", "enum", "const"}:
            raise SchemaError(
                f"{path}: any value at all is not something that a strict schema can say; say which types there may be",
                path,
            )
        if out.get("type") == "array" and "items" not in out:
            raise SchemaError(
                f"{path}: an array of anything is not something that a strict schema can say; say of what", path
            )


def _instead(key: str) -> str:
    return {
        "uniqueItems": "use a list in place of a set",
        "allOf": "write the parts together as one class",
        "patternProperties": "use a list of pairs",
    }.get(key, "leave it out and check the value after reading")


def _kind_in_words(schema: Any) -> str:
    if not isinstance(schema, Mapping):
        return "any value"
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " or ".join(_kind_in_words(each) for each in schema["anyOf"])
    return str(schema.get("title") or schema.get("format") or schema.get("type") or "one of the values")


# ---------------------------------------------------------------------- limits


def check_limits(schema: Mapping[str, Any], name: str) -> None:
    """SchemaError where a schema is larger than strict mode takes, with the number that is too large."""
    properties = names = enums = 0
    for each, definitions in walk(schema):
        properties += len(each.get("properties", ()))
        names += sum(len(key) for key in each.get("properties", ())) + sum(len(key) for key in definitions)
        values = each.get("enum", ())
        texts = sum(len(value) for value in values if isinstance(value, str))
        enums += len(values)
        names += texts + (len(each["const"]) if isinstance(each.get("const"), str) else 0)
        if len(values) > LONG_ENUM and texts > MAX_LONG_ENUM:
            raise SchemaError(
                f"{name}: the enum {each.get('title', '')} has {len(values)} values of {texts:,} characters; with more than "
                f"{LONG_ENUM} values strict mode takes {MAX_LONG_ENUM:,} characters. Use shorter values, or str",
                name,
            )
    for count, limit, what in (
        (properties, MAX_PROPERTIES, "properties"),
        (names, MAX_NAMES, "characters in names and enum values"),
        (enums, MAX_ENUM, "enum values"),
        (_depth(schema, schema.get("$defs", {}), (), {}), MAX_DEPTH, "levels of nested objects"),
    ):
        if count > limit:
            raise SchemaError(
                f"{name} has {count:,} {what}; strict mode takes {limit:,}. Ask for less at once, or use str where a long list "
                "of values stands",
                name,
            )


def walk(schema: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Every subschema, with the definitions that it brings."""
    left: list[Any] = [schema]
    while left:
        each = left.pop()
        if not isinstance(each, Mapping):
            continue
        definitions = each.get("$defs")
        yield each, definitions if isinstance(definitions, Mapping) else {}
        for key in _NESTED:
            inner = each.get(key)
            if isinstance(inner, list):
                left.extend(inner)
            elif key in ("properties", "$defs") and isinstance(inner, Mapping):
                left.extend(inner.values())
            else:
                left.append(inner)


def _depth(schema: Any, defs: Mapping[str, Any], above: tuple[str, ...], known: dict[str, int]) -> int:
    """Objects within objects. What refers to itself is endless for any limit, and taken all the same: it is not
    followed twice."""
    if not isinstance(schema, Mapping):
        return 0
    ref = schema.get("$ref")
    if isinstance(ref, str):
        name = ref.rpartition("/")[2]
        if name in above:
            return 0
        if name not in known:
            known[name] = _depth(defs.get(name), defs, (*above, name), known)
        return known[name]
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", ()), schema.get("items")]
    return ("properties" in schema) + max((_depth(each, defs, above, known) for each in inner), default=0)
