"""Web searches. A module of its own because its `Action` differs from the `Action` of computer calls."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model


class ResponseFunctionWebSearch(Model):
    """The model searched the web, opened a page, or looked for text in one."""

    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]


class ActionSearch(Model):
    """A search."""

    type: Literal["search"]
    queries: list[str] | None = None
    query: str | None = None  # the first of `queries`, for older code
    sources: list[ActionSearchSource] | None = None  # only if asked for with `include`


class ActionSearchSource(Model):
    """A page that the search looked at."""

    type: Literal["url"]
    url: str


class ActionOpenPage(Model):
    """A page was opened."""

    type: Literal["open_page"]
    url: str | None = None


class ActionFind(Model):
    """Text was looked for in a page."""

    pattern: str
    type: Literal["find_in_page"]
    url: str


Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFind]
