"""`/chat/completions/{id}` and its list: completions that were created with `store=true`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..errors import ApiError, missing
from ..exchange import Answer, JsonObject, Request, json_reply
from ..fields import query_text, read_body
from ..paging import page, page_of
from ..store import Store, StoredCompletion


def list_all(request: Request, store: Store, id: str) -> Answer:
    """Oldest first unless asked otherwise; `model` and `metadata[key]` choose."""
    model = query_text(request, "model")
    wanted = {key[9:-1]: values[-1] for key, values in request.query.items() if key.startswith("metadata[")}

    def chosen(completion: JsonObject) -> bool:
        metadata = completion["metadata"]
        labelled = isinstance(metadata, Mapping) and all(metadata.get(key) == value for key, value in wanted.items())
        return labelled and model in (None, completion["model"])

    rows = [(at, row.completion) for at, row in store.completions.rows() if chosen(row.completion)]
    return json_reply(page(request, rows, store.completions.place, order="asc", limit=20, most=100))


def retrieve(request: Request, store: Store, id: str) -> Answer:
    """A completion that was stored."""
    return json_reply(_found(store.completions.get(id), id).completion)


def update(request: Request, store: Store, id: str) -> Answer:
    """Only the metadata can be changed; it is replaced as a whole."""
    body = read_body(request)
    if "metadata" not in body.data:
        raise missing("metadata")
    metadata = body.metadata() or {}

    def changed(row: StoredCompletion) -> StoredCompletion:
        return replace(row, completion={**row.completion, "metadata": metadata})

    return json_reply(_found(store.completions.update(id, changed), id).completion)


def delete(request: Request, store: Store, id: str) -> Answer:
    """Forgets it."""
    _found(store.completions.remove(id), id)
    return json_reply({"object": "chat.completion.deleted", "id": id, "deleted": True})


def messages(request: Request, store: Store, id: str) -> Answer:
    """What the completion answered, not the answer itself."""
    return json_reply(page_of(request, _found(store.completions.get(id), id).messages, order="asc"))


def _found(row: StoredCompletion | None, id: str) -> StoredCompletion:
    if row is None:
        raise ApiError(404, f"Chat completion with id '{id}' not found.", code="not_found")
    return row
