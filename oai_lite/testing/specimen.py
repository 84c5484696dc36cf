"""From a JSON schema to a value that satisfies it: what the toy model says when it must speak JSON.

Understood: boolean schemas, `type` (also lists), `enum`, `const`, `properties`, `required`, `additionalProperties`,
`minProperties`, `maxProperties`, `items`, `prefixItems`, `minItems`, `maxItems`, `uniqueItems`, string lengths,
`pattern`, the common `format`s, number bounds and `multipleOf`, `anyOf`, `oneOf` (any one branch), `allOf` (merged),
OpenAPI's `nullable`, and `$ref` to anywhere in the same schema, recursion included. Not understood, and ignored:
`not`, `if`, `contains`, `patternProperties`, `propertyNames`, `dependent…`; strict mode refuses most of these anyway.

Recursion ends because every schema has a height, the least nesting that a value of it needs: beyond a few levels the
lowest branch is taken, optional properties are left out and arrays are as short as they may be. A schema that no
finite value satisfies raises `UnsatisfiableError`.

Strings without a rule of their own take the words of the prompt in turn, so that "the weather in Lisbon" gives
`{"city": "Lisbon"}`.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from . import pattern, scalars, text
from .schema import (
    Schema,
    UnsatisfiableError,
    identity,
    kinds_of,
    kinds_of_value,
    members,
    merge,
    places,
    references,
    resolve,
    rules_of,
    whole_of,
    without,
)

_DEEP = 4  # nesting after which the shortest way out is taken
_MANY = 200  # values after which the same holds, however flat the schema is
_NULL_SELDOM = 0.1  # how often null is said where something else may be
_LONG_TEXTS = ("description", "summary", "text", "content", "explanation", "reason", "answer", "message", "body")


def specimen(schema: object, draw: random.Random, words: Sequence[str] = ()) -> object:
    """A value that satisfies `schema`, drawn from `draw`; `words` are used for free strings."""
    return _Maker(schema, draw, words).value(schema)


class _Maker:
    def __init__(self, root: object, draw: random.Random, words: Sequence[str]) -> None:
        self.root = root
        self.draw = draw
        self.words = list(words)
        self.made = 0
        self.heights: dict[str, float] = dict.fromkeys(references(root), math.inf)
        self.settle_heights()

    def value(self, schema: object, depth: int = 0, key: str = "") -> object:
        rules = self.settled(schema)
        self.made += 1
        for union in ("anyOf", "oneOf"):
            if union in rules:
                branch = self.branch(members(rules[union]), depth)
                return self.value(merge(without(rules, union), rules_of(branch)), depth, key)
        if "const" in rules:
            return rules["const"]
        if "enum" in rules:
            return self.draw.choice(_allowed(rules))
        match self.kind(rules, depth):
            case "object":
                return self.mapping(rules, depth)
            case "array":
                return self.sequence(rules, depth, key)
            case "integer":
                return scalars.integer(rules, self.draw)
            case "number":
                return scalars.number(rules, self.draw)
            case "boolean":
                return self.draw.choice((True, False))
            case "null":
                return None
            case _:
                return self.string(rules, key)

    # Choosing

    def branch(self, branches: list[object], depth: int) -> object:
        """The branch of a union to take: any that can be finished, null rarely; the lowest one once it is deep."""
        heights = [self.height(branch) for branch in branches]
        possible = [branch for branch, height in zip(branches, heights, strict=True) if height < math.inf]
        if not possible:
            raise UnsatisfiableError("none of the alternatives of a union can be satisfied")
        if self.deep(depth):
            return branches[heights.index(min(heights))]
        return self.seldom_null(possible, [branch for branch in possible if rules_of(branch).get("type") != "null"])

    def kind(self, rules: Schema, depth: int) -> str:
        """The type to take where there are several, by the same rule."""
        heights = {kind: self.height_as(kind, rules) for kind in kinds_of(rules)}
        possible = [kind for kind, height in heights.items() if height < math.inf]
        if not possible:
            raise UnsatisfiableError("a required part of it allows nothing, or contains itself without an end")
        if self.deep(depth):
            return min(heights, key=heights.__getitem__)
        return str(self.seldom_null(possible, [kind for kind in possible if kind != "null"]))

    def seldom_null(self, possible: Sequence[object], full: Sequence[object]) -> object:
        return self.draw.choice(full if full and self.draw.random() > _NULL_SELDOM else possible)

    def deep(self, depth: int) -> bool:
        return depth >= _DEEP or self.made > _MANY

    def settled(self, schema: object) -> Schema:
        """The schema with its references and its `allOf` merged in."""
        rules = rules_of(schema)
        for _ in range(100):
            if "$ref" in rules:
                rules = merge(rules_of(resolve(self.root, str(rules["$ref"]))), without(rules, "$ref"))
            elif "allOf" in rules:
                parts = members(rules["allOf"])
                rules = without(rules, "allOf")
                for part in parts:
                    # A second reference cannot stand beside the first: it goes in with the next round.
                    clash = "$ref" in rules and "$ref" in rules_of(part)
                    rules = merge(rules, {"allOf": [part]} if clash else rules_of(part))
            else:
                return rules
        raise UnsatisfiableError("its references go round in a circle")

    # Heights

    def settle_heights(self) -> None:
        """Finds the height of every reference: a fixed point, each round of which settles at least one more."""
        while True:
            found = {ref: self.height_of_reference(ref) for ref in self.heights}
            if found == self.heights:
                return
            self.heights = found

    def height_of_reference(self, ref: str) -> float:
        try:
            return self.height(resolve(self.root, ref))
        except UnsatisfiableError:
            return math.inf

    def height(self, schema: object) -> float:
        """The least nesting of a value of `schema`; infinite when there is none."""
        if schema is False:
            return math.inf
        rules = rules_of(schema)
        if "const" in rules or "enum" in rules:
            return 0
        heights = [min(self.height_as(kind, rules) for kind in kinds_of(rules))]
        heights += [self.heights.get(ref, math.inf) for ref in (rules.get("$ref"),) if isinstance(ref, str)]
        for union in ("anyOf", "oneOf"):
            if union in rules:
                heights.append(min(map(self.height, members(rules[union])), default=math.inf))
        return max(heights + [self.height(part) for part in members(rules.get("allOf"))])

    def height_as(self, kind: str, rules: Schema) -> float:
        """The least nesting of a value of `rules` that has the type `kind`."""
        inner: list[object] = []
        if kind == "object":
            properties, others = rules_of(rules.get("properties")), rules.get("additionalProperties", True)
            inner = [properties.get(str(name), others) for name in members(rules.get("required"))]
        elif kind == "array":
            inner = [rule for _, rule in zip(range(whole_of(rules, "minItems") or 0), places(rules), strict=False)]
        return max((1 + self.height(rule) for rule in inner), default=0)

    # Values

    def mapping(self, rules: Schema, depth: int) -> dict[str, object]:
        properties = rules_of(rules.get("properties"))
        required = [str(name) for name in members(rules.get("required"))]
        others = rules.get("additionalProperties", True)
        least = max(whole_of(rules, "minProperties") or 0, len(required))
        most = whole_of(rules, "maxProperties")
        chosen = set(required)
        for name, rule in properties.items():
            wanted = not self.deep(depth) or len(chosen) < least
            if wanted and self.height(rule) < math.inf and (most is None or len(chosen) < most):
                chosen.add(name)
        names = [
            *(name for name in properties if name in chosen),
            *(name for name in required if name not in properties),
        ]
        made = {name: self.value(properties.get(name, others), depth + 1, name) for name in dict.fromkeys(names)}
        if others is False or "patternProperties" in rules or "propertyNames" in rules:
            return made
        open_map = isinstance(others, dict) and not properties and not self.deep(depth)
        wished = 2 if open_map and self.height(others) < math.inf else 0
        for index in range(max(least, wished if most is None else min(wished, most)) - len(made)):
            name = f"{self.word().lower()}_{index + 1}"
            made[name] = self.value(others, depth + 1, name)
        return made

    def sequence(self, rules: Schema, depth: int, key: str) -> list[object]:
        low, most = whole_of(rules, "minItems") or 0, whole_of(rules, "maxItems")
        if most is not None and most < low:
            raise UnsatisfiableError("minItems is above maxItems")
        high = low + 2 if most is None else min(most, low + 2)
        wanted = low if self.deep(depth) else self.draw.randint(min(max(low, 1), high), high)
        made: list[object] = []
        seen: set[str] = set()
        for index, rule in zip(range(wanted), places(rules), strict=False):
            if index >= low and self.height(rule) == math.inf:
                break
            for _ in range(20):
                item = self.value(rule, depth + 1, key)
                if rules.get("uniqueItems") is not True or identity(item) not in seen:
                    made.append(item)
                    seen.add(identity(item))
                    break
        if len(made) < low:
            raise UnsatisfiableError(f"it asks for {low} items, of which only {len(made)} were found")
        return made

    def string(self, rules: Schema, key: str) -> str:
        low, high = whole_of(rules, "minLength") or 0, whole_of(rules, "maxLength")
        if high is not None and high < low:
            raise UnsatisfiableError("minLength is above maxLength")
        if isinstance(rules.get("pattern"), str):
            found = pattern.sample(str(rules["pattern"]), self.draw, low, high)
            if found is None:
                raise UnsatisfiableError(f"no text was found for the pattern '{rules['pattern']}'")
            return found
        made = scalars.formatted(str(rules.get("format")), self.draw)
        if made is not None and low <= len(made) and (high is None or len(made) <= high):
            return made
        made = text.sentence(self.draw) if any(hint in key.lower() for hint in _LONG_TEXTS) else self.word()
        while len(made) < low:
            made += " " + text.sentence(self.draw)
        return made if high is None else made[:high]

    def word(self) -> str:
        """The next word of the prompt, round and round; without any, a word of the toy model's own."""
        if not self.words:
            self.words = text.sentence(self.draw).rstrip(".").split()
        self.words.append(self.words.pop(0))
        return self.words[-1]


def _allowed(rules: Schema) -> list[object]:
    """The values of an enum that its type lets through."""
    kinds = set(kinds_of(rules)) if "type" in rules else None
    found = [value for value in members(rules["enum"]) if kinds is None or kinds_of_value(value) & kinds]
    if not found:
        raise UnsatisfiableError("its enum has no value of its type")
    return found
