"""`POST /moderations`: a word list in place of a classifier. Enough to see a flag raised; it judges nothing."""

from __future__ import annotations

import re
from typing import cast

from .. import text
from ..errors import ApiError, no_model, wrong_type
from ..exchange import Answer, JsonObject, Request, json_reply
from ..fields import Fields, read_body
from ..store import Store

_STEMS = {
    "harassment": "idiot moron loser stupid",
    "harassment/threatening": "",
    "hate": "hate despise",
    "hate/threatening": "",
    "illicit": "steal smuggle counterfeit",
    "illicit/violent": "bomb",
    "self-harm": "suicide",
    "self-harm/intent": "",
    "self-harm/instructions": "",
    "sexual": "porn",
    "sexual/minors": "",
    "violence": "kill murder stab shoot attack bomb",
    "violence/graphic": "gore",
}
_SEEN_IN_IMAGES = ("self-harm", "self-harm/intent", "self-harm/instructions", "sexual", "violence", "violence/graphic")
_DEFAULT_MODEL = "omni-moderation-latest"


def create(request: Request, store: Store, id: str) -> Answer:
    """One result for each input, by words that are in it."""
    body = read_body(request)
    model = body.text("model") or _DEFAULT_MODEL
    if "moderation" not in model and store.models.get(model) is None:
        raise no_model(model)
    results = [_result(*entry) for entry in _inputs(body)]
    return json_reply({"id": store.new_id("modr-"), "model": model, "results": results})


def _inputs(body: Fields) -> list[tuple[str, bool]]:
    """Each thing to judge: its text, and whether a picture came with it. Parts of one message are judged together."""
    given = body.need("input")
    if isinstance(given, str):
        return [(given, False)]
    if not isinstance(given, list) or not given:
        raise wrong_type("input", "a string or a non-empty array", given)
    entries = cast("list[object]", given)
    if all(isinstance(entry, str) for entry in entries):
        return [(str(entry), False) for entry in entries]
    words, pictures = "", False
    for part in body.objects("input"):
        kind = part.choice("type", ("text", "image_url"))
        if kind is None:
            raise ApiError(400, f"Missing required parameter: '{part.name('type')}'.", param=part.name("type"))
        if kind == "image_url":
            part.need_nested("image_url").need_text("url")
            pictures = True
        else:
            words += part.need_text("text") + "\n"
    return [(words, pictures)]


def _result(words: str, picture: bool) -> JsonObject:
    found = set(re.findall(r"\w+", words.lower()))
    categories: dict[str, bool] = {}
    scores: dict[str, float] = {}
    for name, stems in _STEMS.items():
        categories[name] = any(word.startswith(stem) for stem in stems.split() for word in found)
        noise = text.dice(words, name).random()
        scores[name] = round(0.9 + noise / 11 if categories[name] else noise / 1000, 9)
    kinds = {name: ["text", "image"] if picture and name in _SEEN_IN_IMAGES else ["text"] for name in _STEMS}
    return {
        "flagged": any(categories.values()),
        "categories": categories,
        "category_scores": scores,
        "category_applied_input_types": kinds,
    }
