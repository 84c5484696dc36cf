"""Lists that come in pages: one rule for files, stored completions, their messages and the items of a response.

`after` is the id of the last row already seen (it may have been deleted since), `limit` the most rows a page holds,
`order` is by age. A page says whether more follow and names its first and last row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from .errors import ApiError
from .exchange import JsonObject, Request
from .fields import query_choice, query_integer, query_text


def page(
    request: Request,
    rows: Iterable[tuple[int, JsonObject]],
    place: Callable[[str], int | None],
    *,
    order: str,
    limit: int,
    most: int,
) -> JsonObject:
    """The page that the query asks for. `rows` are oldest first, each with its place; `place` finds one by id."""
    found = list(rows)
    after = query_text(request, "after")
    backwards = query_choice(request, "order", ("asc", "desc"), order) == "desc"
    limit = query_integer(request, "limit", limit, 1, most)
    if backwards:
        found.reverse()
    if after is not None:
        start = place(after)
        if start is None:
            raise ApiError(400, f"Invalid 'after': there is no object with id '{after}'.", param="after")
        found = [(at, row) for at, row in found if (at < start if backwards else at > start)]
    data = [row for _, row in found[:limit]]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": len(found) > limit,
    }


def page_of(request: Request, rows: Sequence[JsonObject], *, order: str) -> JsonObject:
    """The same over a list that stands by itself, 20 rows a page, at most 100."""
    places = {str(row["id"]): index for index, row in enumerate(rows)}
    return page(request, enumerate(rows), places.get, order=order, limit=20, most=100)
