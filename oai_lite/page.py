"""Pages of a list, and how one leads to the next.

Each kind is declared once (`CursorPage`): its fields and its rule for the next page, without I/O. `SyncCursorPage` and
`AsyncCursorPage` are that kind with a way to fetch. Iterating a page walks all items of all pages from there.

Rules: a page is the last when `has_more` is false or when it has no cursor; an empty one is, unless `has_more` says otherwise (the
server may have filtered all its items out); an absent `has_more` means maybe. A cursor that does not move, and cursors that go
round in a circle, are errors, not endless loops. Query and headers of the first call are kept.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar, cast

from .errors import ArgumentError, PaginationError
from .model import _PAGER, Model, _behaviour

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Self

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
SyncPageT_co = TypeVar("SyncPageT_co", covariant=True)
AsyncPageT_co = TypeVar("AsyncPageT_co", covariant=True)


class Pages(Protocol[T_co, SyncPageT_co, AsyncPageT_co]):
    """What a page kind tells the type checkers: its items, and its class in each colour. Never called."""

    def _colours(self) -> tuple[T_co, SyncPageT_co, AsyncPageT_co]: ...


class PageInfo:
    """The query parameters that ask for the next page."""

    __slots__ = ("params",)

    def __init__(self, params: dict[str, Any]) -> None:
        self.params: dict[str, Any] = params

    def __repr__(self) -> str:
        return f"PageInfo(params={self.params!r})"


class BasePage(Model, Generic[T]):
    """What all kinds of pages share."""

    data: list[T]

    _pager: ClassVar[Any]

    @_behaviour
    def next_page_info(self) -> PageInfo | None:
        """How to ask for the next page, or None where there is nothing to ask with."""
        params = self._next()
        return None if params is None else PageInfo(params)

    @_behaviour
    def has_next_page(self) -> bool:
        """Whether it makes sense to ask for another page."""
        more = self.__dict__.get("has_more")
        if more is False or (more is not True and not self.__dict__.get("data")):
            return False
        return self._next() is not None

    @_behaviour
    def _next(self) -> dict[str, Any] | None:
        return None

    @_behaviour
    def _items(self) -> list[T]:
        data = self.__dict__.get("data")
        return data if isinstance(data, list) else []

    @_behaviour
    def _fetch(self) -> Any:
        """Start the request for the next page; what it gives has the client's colour."""
        params = BasePage._checked_next(self)
        start, call = self.__dict__[_PAGER]
        return start(call.with_query(params))

    @_behaviour
    def _checked_next(self) -> dict[str, Any]:
        params = self._next()
        if params is None:
            raise PaginationError("there is no next page: this one has no cursor; ask has_next_page() first")
        if _PAGER not in self.__dict__:
            raise PaginationError("this page did not come from a client, so it cannot fetch the next one")
        query = self.__dict__[_PAGER][1].query
        if all(query.get(name) == value for name, value in params.items()):
            raise PaginationError(
                f"the cursor does not move: this page, asked for with {params}, names the same as the way to the next; "
                "the server would be asked for it for ever"
            )
        return params


class _Walk:
    """What a walk over pages remembers, so that it ends: how many there may be, and one cursor, to know a circle by.

    The cursor is replaced after 1, 2, 4, 8… pages (Brent's algorithm): a circle of any length is found, and nothing grows.
    """

    def __init__(self, most: int | None) -> None:
        if most is not None and (isinstance(most, bool) or not isinstance(most, int) or most < 1):
            raise ArgumentError(f"iter_pages: max_pages must be a number of pages, at least 1, or None; got {most!r}")
        self._left = most
        self._mark: dict[str, Any] | None = None
        self._steps, self._power = 0, 1

    def goes_on(self, page: BasePage[Any]) -> bool:
        """Whether another page comes after this one."""
        if self._left is not None:
            self._left -= 1
            if self._left == 0:
                return False
        if not page.has_next_page():
            return False
        params = page._checked_next()
        if params == self._mark:
            raise PaginationError(f"the cursors go round in a circle: {params} names a page that was here before")
        self._steps += 1
        if self._steps == self._power:
            self._mark, self._steps, self._power = params, 0, self._power * 2
        return True


class SyncPager(BasePage[T]):
    """Fetches at once."""

    @_behaviour
    def get_next_page(self) -> Self:
        """The next page; PaginationError if this page has no cursor."""
        return cast("Self", self._fetch())

    @_behaviour
    def iter_pages(self, max_pages: int | None = None) -> Iterator[Self]:
        """This page and all that follow, or at most `max_pages`."""
        page, walk = self, _Walk(max_pages)
        while True:
            yield page
            if not walk.goes_on(page):
                return
            page = page.get_next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page._items()


class AsyncPager(BasePage[T]):
    """Fetches when awaited."""

    @_behaviour
    async def get_next_page(self) -> Self:
        """The next page; PaginationError if this page has no cursor."""
        return cast("Self", await self._fetch())

    @_behaviour
    async def iter_pages(self, max_pages: int | None = None) -> AsyncIterator[Self]:
        """This page and all that follow, or at most `max_pages`."""
        page, walk = self, _Walk(max_pages)
        while True:
            yield page
            if not walk.goes_on(page):
                return
            page = await page.get_next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page._items():
                yield item


AsyncPageT = TypeVar("AsyncPageT")


class AsyncPaginator(Generic[T, AsyncPageT]):
    """A list call not sent yet: `await` gives its first page, `async for` walks all items of all pages."""

    def __init__(self, start: Callable[[], Awaitable[AsyncPageT]]) -> None:
        self._start = start

    def __await__(self) -> Generator[Any, Any, AsyncPageT]:
        return self._start().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in cast("Any", await self):
            yield item


# ---------------------------------------------------------------------- the kinds


class Page(BasePage[T]):
    """Everything at once; there is never a next page."""

    object: str | None = None

    if TYPE_CHECKING:

        def _colours(self) -> tuple[T, SyncPage[T], AsyncPage[T]]: ...


class CursorPage(BasePage[T]):
    """The next page starts after the id of the last item."""

    has_more: bool | None = None

    if TYPE_CHECKING:

        def _colours(self) -> tuple[T, SyncCursorPage[T], AsyncCursorPage[T]]: ...

    @_behaviour
    def _next(self) -> dict[str, Any] | None:
        items = self._items()
        last = getattr(items[-1], "id", None) if items else None
        return {"after": last} if isinstance(last, str) and last else None


class ConversationCursorPage(BasePage[T]):
    """The next page starts after `last_id`."""

    has_more: bool | None = None
    last_id: str | None = None

    if TYPE_CHECKING:

        def _colours(self) -> tuple[T, SyncConversationCursorPage[T], AsyncConversationCursorPage[T]]: ...

    @_behaviour
    def _next(self) -> dict[str, Any] | None:
        last = self.__dict__.get("last_id")
        return {"after": last} if last else None


class NextCursorPage(BasePage[T]):
    """The next page starts after `next`."""

    has_more: bool | None = None
    next: str | None = None

    if TYPE_CHECKING:

        def _colours(self) -> tuple[T, SyncNextCursorPage[T], AsyncNextCursorPage[T]]: ...

    @_behaviour
    def _next(self) -> dict[str, Any] | None:
        after = self.__dict__.get("next")
        return {"after": after} if after else None


class TokenPage(BasePage[T]):
    """The next page is the one that `next` names."""

    has_more: bool | None = None
    next: str | None = None

    if TYPE_CHECKING:

        def _colours(self) -> tuple[T, SyncTokenPage[T], AsyncTokenPage[T]]: ...

    @_behaviour
    def _next(self) -> dict[str, Any] | None:
        token = self.__dict__.get("next")
        return {"page": token} if token else None


class SyncPage(Page[T], SyncPager[T]):
    """`Page` of the synchronous client."""


class AsyncPage(Page[T], AsyncPager[T]):
    """`Page` of the asynchronous client."""


class SyncCursorPage(CursorPage[T], SyncPager[T]):
    """`CursorPage` of the synchronous client."""


class AsyncCursorPage(CursorPage[T], AsyncPager[T]):
    """`CursorPage` of the asynchronous client."""


class SyncConversationCursorPage(ConversationCursorPage[T], SyncPager[T]):
    """`ConversationCursorPage` of the synchronous client."""


class AsyncConversationCursorPage(ConversationCursorPage[T], AsyncPager[T]):
    """`ConversationCursorPage` of the asynchronous client."""


class SyncNextCursorPage(NextCursorPage[T], SyncPager[T]):
    """`NextCursorPage` of the synchronous client."""


class AsyncNextCursorPage(NextCursorPage[T], AsyncPager[T]):
    """`NextCursorPage` of the asynchronous client."""


class SyncTokenPage(TokenPage[T], SyncPager[T]):
    """`TokenPage` of the synchronous client."""


class AsyncTokenPage(TokenPage[T], AsyncPager[T]):
    """`TokenPage` of the asynchronous client."""


def coloured(kind: type[BasePage[Any]], asynchronous: bool) -> type[BasePage[Any]]:
    """The class of a kind for a client's colour."""
    found: type[BasePage[Any]] = globals()[("Async" if asynchronous else "Sync") + kind.__name__]
    return found
