"""What the toy model says to a conversation: a text, JSON for a schema, or a call of one of the tools.

Chat and Responses differ in how they write a conversation down and how they write an answer up; in between stands the
same `Task`, and the same `Draft` comes out. Rules: no ids, no clock and no wire shapes here; the draft depends on the
task alone, so the same request gives the same answer.

When tools are offered the machine calls one (that whose name and description share most words with the question),
unless it was just told a tool's result: then it reports that. `tool_choice` none, required and a name do as they say.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from . import text
from .exchange import dump
from .schema import rules_of
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
    """A tool call: `arguments` is JSON text. Without an `id` it is given one."""

    name: str
    arguments: str
    id: str | None = None


@dataclass(frozen=True)
class Usage:
    """What an answer says it cost, in tokens; None is counted."""

    prompt: int | None = None
    completion: int | None = None
    cached: int = 0
    reasoning: int | None = None


@dataclass(frozen=True)
class Line:
    """An answer that a test has scripted; what is None is left to the toy model, or to what is usual."""

    text: str | None = None
    calls: tuple[Call, ...] = ()
    refusal: str | None = None
    reasoning: str | None = None
    finish: str | None = None
    usage: Usage = Usage()
    logprobs: tuple[float, ...] = ()  # of the pieces of the text, one after the other
    chunks: tuple[str, ...] = ()  # of the text, or of the arguments where there is no text
    chunk_size: int | None = None  # characters
    cut_bytes: tuple[int, ...] = ()
    pace: float | None = None
    value: object = None  # goes into the key `value` where that is what the schema asks for: see `text_for`

    def text_for(self, schema: object) -> str | None:
        """The text. Structured outputs wrap what is no object in one with the key `value`; a scripted value is wrapped likewise."""
        if self.text is not None and self.value is not None and isinstance(schema, dict):
            properties = rules_of(rules_of(schema).get("properties"))
            if list(properties) == ["value"] and not (isinstance(self.value, dict) and list(self.value) == ["value"]):
                return f'{{"value":{self.text}}}'
        return self.text


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
    """One answer. `text` is what was said, None where nothing was; `tokens` are its pieces, or those of the refusal."""

    text: str | None = None
    calls: tuple[Call, ...] = ()
    refusal: str | None = None
    reasoning: str | None = None
    finish: str = "stop"
    tokens: tuple[str, ...] = field(default=(), repr=False)
    arguments: tuple[tuple[str, ...], ...] = field(default=(), repr=False)  # of each call, in pieces
    line: Line = Line()  # what was scripted

    @property
    def thought(self) -> int:
        """Tokens of its reasoning."""
        given = self.line.usage.reasoning
        return text.count(self.reasoning or "") if given is None else given

    @property
    def spent(self) -> int:
        """Tokens of all that was written."""
        given = self.line.usage.completion
        if given is not None:
            return given
        written = (self.text, self.refusal, *(call.arguments for call in self.calls))
        return sum(text.count(each or "") for each in written) + self.thought

    def read(self, prompt: int) -> int:
        """Tokens of the prompt, which were counted as `prompt`."""
        given = self.line.usage.prompt
        return prompt if given is None else given


def draft(task: Task, index: int = 0, line: Line | None = None) -> Draft:
    """Answer number `index` to `task`; `line` is what to answer when a test has scripted it."""
    if line is None:
        line = _improvised(task, index)
    said, limit, cut = line.text_for(task.schema), task.limit, False
    if said is not None:
        for stop in task.stops:
            said = said.partition(stop)[0]
        said, cut = _shortened(said, limit)
    calls: list[Call] = []
    for call in line.calls:
        if not cut:
            written, cut = _shortened(call.arguments, limit)
            calls.append(replace(call, arguments=written))
    finish = "stop"
    if cut:
        finish = "length"
    elif line.finish is not None:
        finish = line.finish
    elif calls and not task.choice.startswith("="):  # the real API ends a forced call with "stop"
        finish = "tool_calls"
    spoken = line.refusal if line.refusal is not None else said
    whole = line.chunks if said is not None else ()
    of_calls = line.chunks if said is None else ()
    return Draft(
        said,
        tuple(calls),
        line.refusal,
        line.reasoning,
        finish,
        _pieces(spoken, whole, line.chunk_size),
        tuple(_pieces(call.arguments, of_calls, line.chunk_size) for call in calls),
        line,
    )


def _pieces(said: str | None, chunks: tuple[str, ...], size: int | None) -> tuple[str, ...]:
    """What was said in the pieces that a test asked for, if it was said whole; else in tokens."""
    if said is None:
        return ()
    if chunks and "".join(chunks) == said:
        return chunks
    if size is not None:
        return tuple(said[at : at + size] for at in range(0, len(said), size))
    return tuple(text.tokens(said))


def _improvised(task: Task, index: int) -> Line:
    """What the toy model has to say."""
    tool = _tool(task)
    if tool is None:
        return Line(_said(task, index))
    arguments = specimen(tool.parameters or {"type": "object"}, _dice(task, index), _words(task))
    return Line(calls=(Call(tool.name, dump(arguments)),))


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


def _shortened(said: str, limit: int | None) -> tuple[str, bool]:
    """What a limit of tokens lets through, and whether it held anything back."""
    pieces = text.tokens(said)
    if limit is None or len(pieces) <= limit:
        return said, False
    return "".join(pieces[:limit]), True


def _dice(task: Task, index: int) -> text.Dice:
    return text.dice(task.turns, task.seed, index)


def _words(task: Task) -> list[str]:
    return text.subjects(task.question)
