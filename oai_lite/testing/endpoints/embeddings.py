"""`POST /embeddings`: vectors in which texts that share words, or parts of words, lie close to each other.

Every word, and every three letters of one, is a feature that pushes a few coordinates up or down; the sum is brought
to length 1. No meaning is in it, but the cosine of two texts on the same subject is clearly above that of two
strangers. Numbers are rounded to float32 first, so that the float and the base64 form say the same.
"""

from __future__ import annotations

import base64
import math
import struct
from typing import cast

from .. import text
from ..catalogue import Model
from ..errors import ApiError, wrong_type
from ..exchange import Answer, JsonObject, Request, json_reply
from ..fields import Fields, read_body
from ..store import Store
from .models import named

_MAX_INPUTS = 2048


def create(request: Request, store: Store, id: str) -> Answer:
    """One vector for each input, as floats or base64."""
    body = read_body(request)
    model = named(store, body, store.script.waits(request, "vectors"))
    inputs = _inputs(body)
    coding = body.choice("encoding_format", ("float", "base64")) or "float"
    size = _size(body, model)
    scripted = store.script.vectors(request)
    spent = sum(map(text.count, inputs))
    data: list[JsonObject] = []
    for index, entry in enumerate(inputs):
        made = scripted.rows[min(index, len(scripted.rows) - 1)] if scripted else vector(entry, size)
        packed = struct.pack(f"<{len(made)}f", *made)
        value = (
            base64.b64encode(packed).decode()
            if coding == "base64"
            else [number for (number,) in struct.iter_unpack("<f", packed)]
        )
        data.append({"object": "embedding", "index": index, "embedding": value})
    usage = {"prompt_tokens": spent, "total_tokens": spent}
    return json_reply({"object": "list", "data": data, "model": model.id, "usage": usage}, tokens=spent)


def vector(entry: str, size: int) -> list[float]:
    """The vector of a text, of length 1."""
    made = [0.0] * size
    subjects = {word.lower() for word in text.subjects(entry)}
    for token in text.tokens(entry.lower()):
        word = token.strip()
        weight = 1.0 if word in subjects else 0.2
        features = [(word, weight), *((word[at : at + 3], weight / 3) for at in range(len(word) - 2))]
        for feature, push in features:
            draw = text.dice("embedding", feature)
            for _ in range(6):
                made[draw.randrange(size)] += push * draw.choice((-1, 1))
    length = math.sqrt(sum(value * value for value in made))
    return [value / length for value in made] if length else [1.0, *made[1:]]


def _inputs(body: Fields) -> list[str]:
    """The texts to embed; token numbers stand for words."""
    given = body.need("input")
    if isinstance(given, str):
        entries: list[object] = [given]
    elif isinstance(given, list):
        entries = cast("list[object]", given)
        if entries and all(isinstance(entry, int) for entry in entries):
            entries = [entries]
    else:
        raise wrong_type("input", "a string or an array", given)
    if not 0 < len(entries) <= _MAX_INPUTS:
        message = f"Invalid 'input': expected an array of 1 to {_MAX_INPUTS} entries, but got {len(entries)}."
        raise ApiError(400, message, param="input", code="invalid_value")
    texts: list[str] = []
    for index, entry in enumerate(entries):
        if isinstance(entry, list):
            texts.append(" ".join(map(str, cast("list[object]", entry))))
        elif isinstance(entry, str):
            texts.append(entry)
        else:
            raise wrong_type(f"input[{index}]", "a string or an array of integers", entry)
        if not texts[-1]:
            raise ApiError(400, "'$.input' is invalid: input cannot be an empty string.", param="input")
    return texts


def _size(body: Fields, model: Model) -> int:
    size = body.integer("dimensions", 1)
    if size is None:
        return model.vector_size
    if "ada-002" in model.id:
        raise ApiError(400, "This model does not support specifying dimensions.", param="dimensions")
    if size > model.vector_size:
        message = f"Invalid value for 'dimensions' = {size}. Must be less than or equal to {model.vector_size}."
        raise ApiError(400, message, param="dimensions", code="invalid_value")
    return size
