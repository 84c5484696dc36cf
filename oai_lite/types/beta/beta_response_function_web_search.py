"""A web search and what it did."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.response_function_web_search import ActionFind
from .beta_content import Agent as Agent


class BetaResponseFunctionWebSearch(Model):
    """The model searched the web, opened a page, or looked for text in one."""

    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: Agent | None = None


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


class ActionFindInPage(ActionFind):
    """Looked for a text in a page."""


# The commands, which may run at the same time, and their limits.
Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]
