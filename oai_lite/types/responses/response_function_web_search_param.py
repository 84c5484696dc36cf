"""A web search that goes back in; on its own because its `Action` is not the one of computer calls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """One step that the model took on the web earlier."""

    id: Required[str]
    action: Required[Action]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]


class ActionSearch(TypedDict, total=False):
    """It searched, for `queries` (older: one `query`), and found `sources`."""

    type: Required[Literal["search"]]
    queries: Sequence[str]
    query: str
    sources: Iterable[ActionSearchSource]


class ActionSearchSource(TypedDict, total=False):
    """A page among the results."""

    type: Required[Literal["url"]]
    url: Required[str]


class ActionOpenPage(TypedDict, total=False):
    """It opened a page."""

    type: Required[Literal["open_page"]]
    url: str | None


class ActionFind(TypedDict, total=False):
    """It looked for `pattern` within a page."""

    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]


Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFind]
