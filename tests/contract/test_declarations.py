"""Endpoints as they are declared: which there are, how much they take to write, and what every file keeps to besides."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pytest

import oai_lite
from oai_lite import parts
from oai_lite.endpoint import Endpoint, PagedEndpoint, StreamingEndpoint
from oai_lite.resource import Method

from .source import Source, sources

# Every method that asks the API for something: verb, path, and how its answer comes.
METHODS = """
chat.completions.create               POST   /chat/completions                                streams
chat.completions.delete               DELETE /chat/completions/{completion_id}
chat.completions.list                 GET    /chat/completions                                pages
chat.completions.messages.list        GET    /chat/completions/{completion_id}/messages       pages
chat.completions.retrieve             GET    /chat/completions/{completion_id}
chat.completions.update               POST   /chat/completions/{completion_id}
completions.create                    POST   /completions                                     streams
embeddings.create                     POST   /embeddings
files.content                         GET    /files/{file_id}/content
files.create                          POST   /files                                           form
files.delete                          DELETE /files/{file_id}
files.list                            GET    /files                                           pages
files.retrieve                        GET    /files/{file_id}
files.retrieve_content                GET    /files/{file_id}/content
files.wait_for_processing             several calls
models.delete                         DELETE /models/{model}
models.list                           GET    /models                                          pages
models.retrieve                       GET    /models/{model}
moderations.create                    POST   /moderations
responses.cancel                      POST   /responses/{response_id}/cancel
responses.compact                     POST   /responses/compact
responses.create                      POST   /responses                                       streams
responses.delete                      DELETE /responses/{response_id}
responses.input_items.list            GET    /responses/{response_id}/input_items             pages
responses.input_tokens.count          POST   /responses/input_tokens
responses.retrieve                    GET    /responses/{response_id}                         streams
"""

VERBS = ("get", "post", "delete", "paged")
MOST_LINES = 450  # of any file, prose included; lists of shapes may be as long as they are
MOST_DECLARED = 12


def declarations(name: str) -> Iterator[tuple[str, Any]]:
    """Path and declaration of every method of a top-level resource, asked of a client, since sub-resources load when used."""
    resource: Any = getattr(oai_lite.OpenAI(api_key="sk-test"), name)
    yield from _below(name, resource)


def _below(name: str, resource: Any) -> Iterator[tuple[str, Any]]:
    for cls in reversed(type(resource).__mro__):
        for member, value in vars(cls).items():
            if isinstance(value, cached_property):
                yield from _below(f"{name}.{member}", getattr(resource, member))
            elif isinstance(value, Method):
                yield f"{name}.{member}", value


def _lines(name: str) -> Iterator[str]:
    for path, value in declarations(name):
        if isinstance(value, Endpoint):
            yield _line(path, value, "" if value.multipart is None else "form")
        elif isinstance(value, PagedEndpoint):
            yield _line(path, value.endpoint, "pages")
        elif isinstance(value, StreamingEndpoint):
            yield _line(path, value.endpoint, "streams")
        else:
            yield f"{path} several calls"


def _line(path: str, endpoint: Endpoint[..., Any], how: str) -> str:
    return f"{path} {endpoint.method} {endpoint.path} {how}".strip()


def test_methods() -> None:
    """The methods of the client are these, no less and no more, each with its verb and its path."""
    found = [line for name in parts.modules_in("resources") for line in _lines(name)]
    assert sorted(found) == [" ".join(line.split()) for line in METHODS.strip().splitlines()]


# ---------------------------------------------------------------------- what it takes to write one


def _prose(node: ast.AST) -> set[int]:
    """The lines of a definition's docstring."""
    if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return set()
    if ast.get_docstring(node, clean=False) is None:
        return set()
    return set(range(node.body[0].lineno, (node.body[0].end_lineno or node.body[0].lineno) + 1))


def _decorators(node: ast.AST) -> set[str]:
    """The last words of a definition's decorators."""
    shown = (ast.unparse(each).split("(")[0] for each in getattr(node, "decorator_list", ()))
    return {text.rpartition(".")[2] for text in shown}


def _declared_lines(source: Source, function: ast.FunctionDef) -> int:
    """Lines of code of a declaration: decorators, `def`, result, body; not its parameters' own lines, not its docstring."""
    given = function.args
    every = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    parameters: set[int] = set()
    for each in every:
        if each is not None:
            parameters.update(range(each.lineno, (each.end_lineno or each.lineno) + 1))
    parameters.discard(function.lineno)
    first = min([function.lineno, *(each.lineno for each in function.decorator_list)])
    lines = source.text.splitlines()
    counted = set(range(first, (function.end_lineno or first) + 1)) - parameters - _prose(function)
    return sum(1 for line in counted if lines[line - 1].strip() and not lines[line - 1].strip().startswith(("#", "*,")))


def _endpoints() -> list[tuple[Source, ast.FunctionDef]]:
    return [
        (source, node)
        for source in sources()
        if source.name.startswith("resources.")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef) and _decorators(node) & set(VERBS)
    ]


def test_an_endpoint_is_short() -> None:
    """Beside its parameters and its docstring an endpoint takes at most 12 lines of code."""
    lengths = {f"{source.name}:{node.name}": _declared_lines(source, node) for source, node in _endpoints()}
    assert len(lengths) >= 20
    assert {name: lines for name, lines in lengths.items() if lines > MOST_DECLARED} == {}
    assert min(lengths.values()) >= 3  # a verb, a `def` and a body: the counting counts


def test_an_endpoint_is_a_declaration() -> None:
    """It has a docstring, a result, and `...` for a body: no code of its own."""
    wrong = [
        f"{source.name}:{node.name}"
        for source, node in _endpoints()
        if len(node.body) != 2 or not _prose(node) or node.returns is None or ast.unparse(node.body[1]) != "..."
    ]
    assert wrong == []


# ---------------------------------------------------------------------- every file


@pytest.mark.parametrize("source", [source for source in sources() if not source.in_types], ids=repr)
def test_a_file_can_be_read_at_one_go(source: Source) -> None:
    """At most 450 lines, prose included."""
    lines = source.text.count("\n")
    assert lines <= MOST_LINES


def _public_methods(tree: ast.AST, prefix: str = "") -> Iterator[tuple[str, ast.ClassDef, ast.AST]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef) and not inner.name.startswith("_"):
                    yield f"{prefix}{node.name}.{inner.name}", node, inner
            yield from _public_methods(node, f"{prefix}{node.name}.")


def test_every_public_method_is_documented() -> None:
    """Each public method of each public class has a docstring; overloads and what a base in its file documents excepted."""
    missing = []
    for source in sources():
        if any(part.startswith("_") for part in source.name.split(".")) and source.name != "__main__":
            continue
        classes = {node.name: node for node in source.tree.body if isinstance(node, ast.ClassDef)}
        for name, cls, method in _public_methods(source.tree):
            if _prose(method) or _decorators(method) & {"overload", "setter"}:
                continue
            bases = [classes[each] for base in cls.bases if (each := ast.unparse(base).split("[")[0]) in classes]
            documented = {getattr(each, "name", "") for base in bases for each in base.body if _prose(each)}
            if getattr(method, "name", "") not in documented:
                missing.append(f"{source.name}:{getattr(method, 'lineno', 0)} {name}")
    assert missing == []


def test_no_text_names_a_module_absolutely() -> None:
    """No string of the code holds a module's full path, so that a copy of another name finds its own; docstrings may."""
    tops = {source.name.split(".")[0] for source in sources() if source.name}
    path = re.compile(r"\boai_lite\.(" + "|".join(sorted(tops)) + r")\b")
    found = []
    for source in sources():
        if source.name.startswith("cli."):
            continue  # shows programs to the reader, who has the package under its own name
        prose = set().union(*map(_prose, ast.walk(source.tree)))
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.lineno not in prose:
                if path.search(node.value):
                    found.append(f"{source.name}:{node.lineno}")
    assert found == []


@pytest.mark.parametrize("folder", ["testing", "cli"])
def test_nobody_needs(folder: str) -> None:
    """`testing/` and `cli/` may be left out: nothing else imports them."""
    needing = [
        source.name
        for source in sources()
        for module, _, _ in source.imports()
        if module is not None
        and module.split(".")[0] == folder
        and source.name.split(".")[0] not in ("testing", "cli", "__main__")
    ]
    assert needing == []


def test_types_know_only_models() -> None:
    """Shapes import shapes, the base of models, and the helper behind lazy packages."""
    allowed = {"types", "model", "_lazy", "request"}
    found = [
        f"{source.name} imports {module}"
        for source in sources()
        if source.in_types
        for module, _, _ in source.imports()
        if module is not None and module.split(".")[0] not in allowed
    ]
    assert found == []
