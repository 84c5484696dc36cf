"""Pages: which one is the last, how the next is asked for, and what is kept on the way."""

from __future__ import annotations

import copy
import pickle
from dataclasses import fields
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from oai_lite import OpenAIError, page as pages
from oai_lite.decode import decoder
from oai_lite.errors import APIError, APIResponseValidationError, ArgumentError, PaginationError
from oai_lite.model import Model
from oai_lite.page import BasePage, PageInfo
from oai_lite.types import FileObject

from ..conftest import Colour
from ..support.scripted import Heard, Peer, Scripted, answer, loop, read, reply, send
from .conftest import Serve


class Item(Model):
    id: str | None = None


def made(kind: str, value: dict[str, Any]) -> Any:
    """A page of this kind as it is decoded, without a client."""
    page: Any = object.__new__(getattr(pages, kind))
    items = value.get("data")
    if isinstance(items, list):
        value = {**value, "data": [decoder(Item)(item) for item in items]}
    page.__dict__.update(value)
    return page


IDS = [{"id": "a"}, {"id": "b"}]

# kind, content, the query that asks for the next page, whether there may be one
RULES: list[tuple[str, dict[str, Any], dict[str, str] | None, bool]] = [
    ("Page", {"data": IDS, "object": "list"}, None, False),
    ("Page", {"data": IDS, "has_more": True}, None, False),
    ("CursorPage", {"data": IDS, "has_more": True}, {"after": "b"}, True),
    ("CursorPage", {"data": IDS}, {"after": "b"}, True),
    ("CursorPage", {"data": IDS, "has_more": None}, {"after": "b"}, True),
    ("CursorPage", {"data": IDS, "has_more": False}, {"after": "b"}, False),
    ("CursorPage", {"data": [], "has_more": True}, None, False),
    ("CursorPage", {"data": None, "has_more": True}, None, False),
    ("CursorPage", {"has_more": True}, None, False),
    ("CursorPage", {"data": [{}], "has_more": True}, None, False),
    ("CursorPage", {"data": [{"id": ""}], "has_more": True}, None, False),
    ("CursorPage", {"data": [{"id": 5}], "has_more": True}, None, False),
    ("CursorPage", {"data": ["text"], "has_more": True}, None, False),
    ("CursorPage", {"data": {"id": "x"}, "has_more": True}, None, False),
    ("ConversationCursorPage", {"data": IDS, "has_more": True, "last_id": "z"}, {"after": "z"}, True),
    ("ConversationCursorPage", {"data": IDS, "last_id": "z"}, {"after": "z"}, True),
    ("ConversationCursorPage", {"data": IDS, "has_more": True}, None, False),
    ("ConversationCursorPage", {"data": IDS, "has_more": True, "last_id": None}, None, False),
    ("ConversationCursorPage", {"data": IDS, "has_more": False, "last_id": "z"}, {"after": "z"}, False),
    ("ConversationCursorPage", {"data": [], "has_more": True, "last_id": "z"}, {"after": "z"}, True),
    ("ConversationCursorPage", {"data": [], "last_id": "z"}, {"after": "z"}, False),
    ("NextCursorPage", {"data": IDS, "has_more": True, "next": "n"}, {"after": "n"}, True),
    ("NextCursorPage", {"data": IDS, "next": "n"}, {"after": "n"}, True),
    ("NextCursorPage", {"data": IDS, "has_more": True, "next": None}, None, False),
    ("NextCursorPage", {"data": IDS, "has_more": False, "next": "n"}, {"after": "n"}, False),
    ("TokenPage", {"data": IDS, "has_more": True, "next": "t"}, {"page": "t"}, True),
    ("TokenPage", {"data": IDS, "next": "t"}, {"page": "t"}, True),
    ("TokenPage", {"data": IDS, "has_more": True}, None, False),
    ("TokenPage", {"data": IDS, "has_more": False, "next": "t"}, {"page": "t"}, False),
]


@pytest.mark.parametrize("colour", ["", "Sync", "Async"])
@pytest.mark.parametrize(("kind", "value", "params", "more"), RULES)
def test_the_rule_of_each_kind(
    kind: str, value: dict[str, Any], params: dict[str, str] | None, more: bool, colour: str
) -> None:
    """Each kind's way to the next page, and when there is none; the same in both colours."""
    page = made(colour + kind, value)
    info = page.next_page_info()
    assert (info.params if info else None) == params
    assert page.has_next_page() is more


def test_page_info_shows_its_parameters() -> None:
    """For a look in a debugger."""
    assert repr(PageInfo({"after": "x"})) == "PageInfo(params={'after': 'x'})"


@pytest.mark.parametrize("kind", ["SyncPage", "SyncCursorPage", "AsyncCursorPage", "SyncTokenPage"])
def test_a_page_is_a_model(kind: str) -> None:
    """Fields, unknown fields, dumping and equality are those of any model."""
    page = made(kind, {"data": IDS, "has_more": True, "object": "list", "first_id": "a"})
    assert page.first_id == "a"
    assert page.to_dict() == {"data": IDS, "has_more": True, "object": "list", "first_id": "a"}
    assert page == made(kind, {"data": IDS, "has_more": True, "object": "list", "first_id": "a"})
    assert "first_id" in page.model_extra
    assert fields(page)[0].name == "data"


@pytest.mark.parametrize(
    "key",
    ["has_next_page", "next_page_info", "get_next_page", "iter_pages", "_next", "_items", "_fetch", "_checked_next"],
)
def test_no_key_hides_a_pages_behaviour(key: str) -> None:
    """A server's key that is named like a method of pages is content, and paging goes on working."""
    page = made("SyncCursorPage", {"data": IDS, "has_more": False, key: True})
    assert page.has_next_page() is False
    assert list(page) == [Item(id="a"), Item(id="b")]
    assert page.next_page_info().params == {"after": "b"}
    assert page.to_dict()[key] is True


def test_a_page_without_a_client() -> None:
    """A page made by hand cannot fetch, and says so; without a cursor it says that."""
    page = made("SyncCursorPage", {"data": IDS, "has_more": True})
    with pytest.raises(
        PaginationError, match="^this page did not come from a client, so it cannot fetch the next one$"
    ):
        page.get_next_page()
    with pytest.raises(PaginationError, match="^there is no next page: this one has no cursor; ask has_next_page"):
        made("SyncPage", {"data": IDS}).get_next_page()


# ---------------------------------------------------------------------- with a client


def query(heard: Heard) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(heard.target).query)


def file(number: int) -> dict[str, Any]:
    return {"id": f"file-{number}", "object": "file", "filename": f"{number}.txt"}


def three_pages(peer: Peer) -> None:
    """Seven files, three to a page."""

    def page(heard: Heard) -> bytes:
        after = dict(query(heard)).get("after")
        start = int(after.removeprefix("file-")) if after else 0
        numbers = [n for n in range(start + 1, start + 4) if n <= 7]
        return answer(
            {"object": "list", "data": [file(n) for n in numbers], "has_more": numbers[-1] < 7},
            x_request_id=f"req_{start}",
        )

    while True:
        reply(page)(peer)


def files(client: Colour, server: Scripted, **options: Any) -> Any:
    return client.make(base_url=server.url).files.list(**options)


def test_iterating_walks_all_pages(client: Colour, serve: Serve) -> None:
    """Iterating the call's result gives every item of every page once, as its model, in order, over one connection."""
    server = serve([three_pages])
    items = client.items(files(client, server))
    assert [item.id for item in items] == [f"file-{n}" for n in range(1, 8)]
    assert {type(item) for item in items} == {FileObject}
    assert len(server.requests) == 3
    assert len(server.connections) == 1


def test_iterating_again_asks_again(client: Colour, serve: Serve) -> None:
    """A page can be walked again: it holds its own items, and asks for the others again."""
    server = serve([three_pages])
    page = client.run(files(client, server))
    assert len(client.items(page)) == len(client.items(page)) == 7
    assert len(server.requests) == 5


def test_page_by_page(client: Colour, serve: Serve) -> None:
    """`has_next_page`, `next_page_info`, `get_next_page` and `iter_pages` lead through the pages, each of the client's colour."""
    server = serve([three_pages])
    page = client.run(files(client, server))
    assert type(page).__name__ == ("AsyncCursorPage" if client.asynchronous else "SyncCursorPage")
    assert page._request_id == "req_0"
    assert page.next_page_info().params == {"after": "file-3"}
    second = client.run(page.get_next_page())
    assert type(second) is type(page) and second._request_id == "req_3"
    assert [item.id for item in second.data] == ["file-4", "file-5", "file-6"]
    third = client.run(second.get_next_page())
    assert not third.has_next_page()
    assert [len(each.data) for each in client.items(page.iter_pages())] == [3, 3, 1]


def test_everything_of_the_first_call_is_kept(client: Colour, serve: Serve) -> None:
    """Query, extra query, headers and the client's defaults go with every page; only the cursor changes."""
    server = serve([three_pages])
    made = client.make(base_url=server.url, default_query={"api-version": "1"}, default_headers={"X-Mine": "m"})
    call = made.files.list(limit=3, order="desc", extra_query={"q": "x"}, extra_headers={"X-Call": "c"})
    assert len(client.items(call)) == 7
    for heard, after in zip(server.requests, [None, "file-3", "file-6"], strict=True):
        wanted = [("api-version", "1"), ("limit", "3"), ("order", "desc"), ("q", "x")]
        assert sorted(query(heard)) == sorted([*wanted, *([("after", after)] if after else [])])
        assert (heard.headers["x-mine"], heard.headers["x-call"]) == ("m", "c")
        assert heard.headers["authorization"] == "Bearer sk-test"


@pytest.mark.parametrize("option", ["after", "extra_query"])
def test_a_cursor_to_begin_with(client: Colour, serve: Serve, option: str) -> None:
    """A first call that starts behind some item goes on from there, also when it said so by `extra_query`."""
    server = serve([three_pages])
    options: dict[str, Any] = (
        {"after": "file-2"} if option == "after" else {"extra_query": {"after": "file-2", "q": "x"}}
    )
    items = client.items(files(client, server, **options))
    assert [item.id for item in items] == ["file-3", "file-4", "file-5", "file-6", "file-7"]
    assert [dict(query(heard))["after"] for heard in server.requests] == ["file-2", "file-5"]


def test_a_cursor_that_does_not_move(client: Colour, serve: Serve) -> None:
    """A server that names the same next page for ever is an error after the second page, not an endless loop."""
    server = serve(loop(read, send(answer({"data": [file(1)], "has_more": True}))))
    found: list[Any] = []
    with pytest.raises(PaginationError) as caught:
        client.items(files(client, server), found)
    assert str(caught.value) == (
        "the cursor does not move: this page, asked for with {'after': 'file-1'}, names the same as the way to the next; "
        "the server would be asked for it for ever"
    )
    assert isinstance(caught.value, RuntimeError) and isinstance(caught.value, OpenAIError)
    assert [item.id for item in found] == ["file-1", "file-1"]
    assert len(server.requests) == 2


def test_cursors_in_a_circle(client: Colour, serve: Serve) -> None:
    """A server whose cursors lead round in a circle, however long, is an error and not an endless loop."""
    names = iter(range(1, 1000))

    def turn(peer: Peer) -> None:
        read(peer)
        send(answer({"data": [file(next(names) % 7 + 1)], "has_more": True}))(peer)

    server = serve(loop(turn))
    with pytest.raises(
        PaginationError, match=r"the cursors go round in a circle: {'after': 'file-\d'} names a page that was"
    ):
        client.items(files(client, server))
    assert 7 < len(server.requests) < 30


def test_a_filtered_page_is_no_end(client: Colour, serve: Serve) -> None:
    """An empty page that says that there is more, and names a cursor, is passed over."""
    group = {"id": "g", "name": "n", "created_at": 1, "is_scim_managed": False}
    server = serve(
        [
            read,
            send(answer({"data": [], "has_more": True, "next": "c1"})),
            read,
            send(answer({"data": [group], "has_more": False, "next": None})),
        ]
    )
    made = client.make(base_url=server.url, admin_api_key="sk-admin")
    assert [each.id for each in client.items(made.admin.organization.groups.list())] == ["g"]
    assert query(server.requests[1]) == [("after", "c1")]


def test_a_cap_on_pages(client: Colour, serve: Serve) -> None:
    """`iter_pages(max_pages=…)` asks for no more pages than that."""
    server = serve([three_pages])
    page = client.run(files(client, server))
    assert [[each.id for each in one.data] for one in client.items(page.iter_pages(max_pages=2))] == [
        ["file-1", "file-2", "file-3"],
        ["file-4", "file-5", "file-6"],
    ]
    assert len(server.requests) == 2
    for wrong in (0, -1, True, "2"):
        with pytest.raises(ArgumentError, match="max_pages must be a number of pages, at least 1, or None; got"):
            client.items(page.iter_pages(max_pages=wrong))


def test_get_next_page_ignores_has_more(client: Colour, serve: Serve) -> None:
    """`get_next_page` asks for what the cursor names, also where the server says that there is no more."""
    server = serve(loop(read, send(answer({"data": [file(1)], "has_more": False}))))
    page = client.run(files(client, server))
    assert not page.has_next_page()
    client.run(page.get_next_page())
    assert query(server.requests[1]) == [("after", "file-1")]


def test_get_next_page_of_an_empty_page(client: Colour, serve: Serve) -> None:
    """Without a cursor there is nothing to ask for: a PaginationError, no request."""
    server = serve(loop(read, send(answer({"data": [], "has_more": True}))))
    page = client.run(files(client, server))
    assert client.items(page) == []
    with pytest.raises(PaginationError, match="has no cursor"):
        client.run(page.get_next_page())
    assert len(server.requests) == 1


def test_pages_end_without_has_more(client: Colour, serve: Serve) -> None:
    """A server that never says `has_more` is asked until a page is empty."""
    server = serve(
        [
            read,
            send(answer({"data": [file(1)]})),
            read,
            send(answer({"data": [file(2)]})),
            read,
            send(answer({"data": []})),
        ]
    )
    assert [item.id for item in client.items(files(client, server))] == ["file-1", "file-2"]
    assert len(server.requests) == 3


def test_an_error_on_a_later_page(client: Colour, serve: Serve) -> None:
    """A page that fails raises its error after the items of the pages before it."""
    server = serve(
        [
            read,
            send(answer({"data": [file(1)], "has_more": True})),
            read,
            send(answer({"error": {"message": "m"}}, status=404)),
        ]
    )
    found: list[Any] = []
    with pytest.raises(APIError, match="^Error code: 404 - m$"):
        client.items(files(client, server), found)
    assert [item.id for item in found] == ["file-1"]


def test_models_come_as_one_page(client: Colour, serve: Serve) -> None:
    """A list without pages is walked once."""
    server = serve(loop(read, send(answer({"object": "list", "data": [{"id": "m1"}, {"id": "m2"}]}))))
    assert [model.id for model in client.items(client.make(base_url=server.url).models.list())] == ["m1", "m2"]
    assert len(server.requests) == 1


@pytest.mark.parametrize("body", [b"[]", b'{"data": []}', b'{"data": null}', b"{}", b'{"data": 5}', b'{"data": "x"}'])
def test_odd_pages(client: Colour, serve: Serve, body: bytes) -> None:
    """A bare list is a page of its items; a page without a list has none."""
    server = serve(loop(read, send(answer(body))))
    page = client.run(files(client, server))
    assert isinstance(page, BasePage)
    assert client.items(page) == []


def test_a_bare_list_is_a_page(client: Colour, serve: Serve) -> None:
    """Servers that leave the envelope out are understood."""
    server = serve(loop(read, send(answer([{"id": "m1"}]))))
    assert [model.id for model in client.items(client.make(base_url=server.url).models.list())] == ["m1"]


@pytest.mark.parametrize(
    ("body", "kind"), [(b'"text"', "str"), (b"5", "int"), (b"true", "bool"), (b"null", "NoneType")]
)
def test_no_page_at_all(client: Colour, serve: Serve, body: bytes, kind: str) -> None:
    """JSON that can be no page is an error."""
    server = serve(loop(read, send(answer(body))))
    with pytest.raises(APIResponseValidationError) as caught:
        client.run(files(client, server))
    assert str(caught.value) == f"GET /files: expected a page (an object with data), got {kind}"


def test_a_page_that_is_an_error(client: Colour, serve: Serve) -> None:
    """A 200 that holds an error in place of data raises it."""
    server = serve(loop(read, send(answer({"error": {"message": "m", "code": "c"}}))))
    with pytest.raises(APIError, match="^m$") as caught:
        client.run(files(client, server))
    assert caught.value.code == "c"


def test_raw_pages(client: Colour, serve: Serve) -> None:
    """A raw list: headers at hand, `parse()` gives the page, which goes on to the next ones in the client's colour."""
    server = serve([three_pages])
    made = client.make(base_url=server.url)
    raw = client.run(made.files.with_raw_response.list(limit=3))
    assert raw.headers["X-Request-Id"] == "req_0"
    page = raw.parse()
    assert [item.id for item in client.items(page)] == [f"file-{n}" for n in range(1, 8)]
    assert query(server.requests[2]) == [("limit", "3"), ("after", "file-6")]


def test_streamed_pages(client: Colour, serve: Serve) -> None:
    """The same inside `with_streaming_response`."""
    server = serve([three_pages])
    manager = client.make(base_url=server.url).files.with_streaming_response.list()
    opened = client.enter(manager)
    page = client.run(opened.parse())
    client.leave(manager)
    assert len(client.items(page)) == 7


@pytest.mark.parametrize("again", [copy.deepcopy, lambda page: pickle.loads(pickle.dumps(page))])
def test_copies_of_a_page(client: Colour, serve: Serve, again: Any) -> None:
    """A pickled or deeply copied page is equal; it has left its client, and says so when asked for the next page."""
    server = serve([three_pages])
    page = client.run(files(client, server))
    twin = again(page)
    assert twin == page and twin._request_id == "req_0"
    with pytest.raises(PaginationError, match="did not come from a client"):
        client.run(twin.get_next_page())


def test_model_copy_of_a_page_still_fetches(client: Colour, serve: Serve) -> None:
    """`model_copy` keeps the way to the next page, deep or not."""
    server = serve([three_pages])
    page = client.run(files(client, server))
    for deep in (False, True):
        assert len(client.items(page.model_copy(deep=deep))) == 7
