"""What the toy model says to a conversation: a text, JSON for a schema, or a call of one of the tools.

Chat and Responses differ in how they write a conversation down and how they write an answer up; in between stands the
same `Task`, and the same `Draft` comes out. Rules: no ids, no clock and no wire shapes here; the draft depends on the
task alone, so the same request gives the same answer.

When tools are offered the machine calls one (that whose name and description share most words with the question),
unless it was just told a tool's result: then it reports that. `tool_choice` none, required and a name do as they say.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from . import text
from .exchange import dump
from .specimen import specimen

# What `json_object` mode, which sends no schema, is answered with.
ANY_OBJECT: dict[str, object] = {
    "type": "object",
    "properties": {"subject": {"type": "string"}, "answer": {"type": "string"}},
    "required": ["subject", "answer"],
}


@dataclass(frozen=True)
class Turn:
    """One message of the conversation as the machine sees it: who, and the words. `tool`: whose result it is."""

    role: Literal["system", "user", "assistant", "tool"]
    text: str
    tool: str = ""


@dataclass(frozen=True)
class Tool:
    """A function the machine may call."""

    name: str
    description: str = ""
    parameters: object = None  # a JSON schema; None takes no arguments


@dataclass(frozen=True)
class Call:
    """A tool call: `arguments` is JSON text."""

    name: str
    arguments: str


@dataclass(frozen=True)
class Task:
    """Everything an answer depends on."""

    turns: tuple[Turn, ...]
    tools: tuple[Tool, ...] = ()
    choice: str = "auto"  # auto, none, required, or "=" and the name of the one tool to call
    schema: object = None  # the answer is JSON that satisfies it
    limit: int | None = None  # tokens
    stops: tuple[str, ...] = ()
    seed: int | None = None

    @property
    def question(self) -> str:
        """The last thing a user said."""
        return next((turn.text for turn in reversed(self.turns) if turn.role == "user"), "")

    @property
    def prompt_tokens(self) -> int:
        """What reading the conversation and the tools costs."""
        return sum(text.count(turn.text) for turn in self.turns) + sum(
            text.count(tool.name + tool.description + dump(tool.parameters)) for tool in self.tools
        )


@dataclass(frozen=True)
class Draft:
    """One answer. `text` is what was said; with `call` set nothing was said and its arguments are in `call`."""

    text: str = ""
    call: Call | None = None
    finish: Literal["stop", "length", "tool_calls"] = "stop"
    tokens: tuple[str, ...] = field(default=(), repr=False)  # the text or the arguments, in pieces


def draft(task: Task, index: int = 0, line: str | Call | None = None) -> Draft:
    """Answer number `index` to `task`; `line` is what to answer when a test has scripted it."""
    tool = None if line is not None else _tool(task)
    if tool is not None:
        line = Call(tool.name, dump(specimen(tool.parameters or {"type": "object"}, _dice(task, index), _words(task))))
    if isinstance(line, Call):
        kept, cut = _shortened(line.arguments, task)
        forced = task.choice.startswith("=")  # the real API ends a forced call with "stop"
        finish: Literal["stop", "length", "tool_calls"] = "length" if cut else "stop" if forced else "tool_calls"
        return Draft(call=Call(line.name, "".join(kept)), finish=finish, tokens=tuple(kept))
    said = _said(task, index) if line is None else line
    for stop in task.stops:
        said = said.partition(stop)[0]
    kept, cut = _shortened(said, task)
    return Draft("".join(kept), finish="length" if cut else "stop", tokens=tuple(kept))


def _said(task: Task, index: int) -> str:
    if task.schema is not None:
        return dump(specimen(task.schema, _dice(task, index), _words(task)))
    last = task.turns[-1] if task.turns else Turn("user", "")
    if last.role == "tool":
        return text.report(last.tool, last.text, index)
    return text.answer(task.question, task.turns, task.seed, index)


def _tool(task: Task) -> Tool | None:
    """The tool to call, if any."""
    if task.choice.startswith("="):
        return next((tool for tool in task.tools if tool.name == task.choice[1:]), None)
    told = bool(task.turns) and task.turns[-1].role == "tool"
    if not task.tools or task.choice == "none" or (told and task.choice == "auto"):
        return None
    asked = _stems(task.question)
    return max(task.tools, key=lambda tool: len(asked & _stems(f"{tool.name} {tool.description}")))


def _stems(words: str) -> set[str]:
    """The subjects of a text, cut to six letters so that "cities" and "city's" still meet."""
    return {word.lower()[:6] for word in text.subjects(words.replace("_", " "))}


def _shortened(said: str, task: Task) -> tuple[list[str], bool]:
    """The tokens that the limit lets through, and whether it held any back."""
    pieces = text.tokens(said)
    if task.limit is None or len(pieces) <= task.limit:
        return pieces, False
    return pieces[: task.limit], True


def _dice(task: Task, index: int) -> text.Dice:
    return text.dice(task.turns, task.seed, index)


def _words(task: Task) -> list[str]:
    return text.subjects(task.question)
