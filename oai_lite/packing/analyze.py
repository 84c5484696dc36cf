"""Reads off a program's source which resources and plugins it uses, so that a copy for it can be made.

A client is what one of the client classes makes, or a parameter annotated with one; what is asked of it, and of the module itself
(`oai_lite.chat`), is followed by name. Options tell the plugins. What cannot be followed is told with its line, never guessed at: a
client that is handed on to code that is not here, or asked by a computed name.

Rules: the program is parsed, not run.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import ArgumentError
from .graph import OWN, Graph, installed

# What each option of a client asks for; a client's class stands for its options.
_PLUGINS = {
    "api_key": "api_key",
    "admin_api_key": "api_key",
    "azure_endpoint": "azure",
    "azure_deployment": "azure",
    "api_version": "azure",
    "azure_ad_token": "azure_ad",
    "azure_ad_token_provider": "azure_ad",
    "workload_identity": "workload_identity",
}
_CLIENTS = {
    "OpenAI": (),
    "AsyncOpenAI": (),
    "Client": (),
    "AsyncClient": (),
    "AzureOpenAI": ("azure",),
    "AsyncAzureOpenAI": ("azure",),
    "BedrockOpenAI": ("bedrock",),
    "AsyncBedrockOpenAI": ("bedrock",),
}
# These give another client, or the same one in another form.
_AGAIN = ("copy", "with_options", "with_deadline", "with_raw_response", "with_streaming_response")
# These send requests of the caller's own making, or are the client's alone.
_OWN = (
    "close",
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "base_url",
    "api_key",
    "timeout",
    "max_retries",
    "organization",
)
_FOREIGN = {"pydantic": "pydantic", "attr": "attrs", "attrs": "attrs"}
_MODULES = (OWN, "openai")  # a program that is about to move here is read as one that has


@dataclass
class Need:
    """What a program needs."""

    resources: set[str] = field(default_factory=set)
    plugins: set[str] = field(default_factory=set)
    include: set[str] = field(default_factory=set)
    unclear: list[str] = field(default_factory=list)  # "app.py:12: why"


def analyze(files: Iterable[Path]) -> Need:
    """What these files of a program need together. ArgumentError for one that cannot be read or parsed, or makes no client."""
    graph = installed()
    need = Need()
    found = False
    for path in files:
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        except (OSError, UnicodeDecodeError) as error:
            raise ArgumentError(f"analyze: {path} cannot be read: {error}") from error
        except SyntaxError as error:
            raise ArgumentError(f"analyze: {path}:{error.lineno}: this is not Python: {error.msg}") from error
        reader = _Reader(path, graph, need)
        reader.read(tree)
        found = found or reader.found
    if not found:
        raise ArgumentError(
            f"analyze: no client is made in {', '.join(map(str, files))}, and no resource of the module {OWN} is used: expected "
            f"something like `client = OpenAI()`; name the files that do, or give --resources"
        )
    if not need.plugins & {"azure_ad", "workload_identity", "bedrock", "vertex"}:
        need.plugins.add("api_key")
    need.include -= graph.copy(need.resources, need.plugins).names
    return need


class _Reader:
    def __init__(self, path: Path, graph: Graph, need: Need) -> None:
        self.path = path
        self.graph = graph
        self.need = need
        self.found = False
        self.classes: dict[str, str] = {}  # local name → a client's class
        self.modules: set[str] = set()  # local names of the package itself
        self.clients: set[str] = set()  # `client`, `self.client`: what holds one
        self.makers: set[str] = set()  # functions that return one
        self.functions: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = {}

    def read(self, tree: ast.AST) -> None:
        """Add what this file needs."""
        for node in ast.walk(tree):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                self._import(node)
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.functions[node.name] = node
        before = -1
        while before != len(self.clients) + len(self.makers):  # each may be known from another one that comes later
            before = len(self.clients) + len(self.makers)
            for node in ast.walk(tree):
                self._name(node)
        for node in ast.walk(tree):
            self._use(node)

    def _say(self, node: ast.AST, why: str) -> None:
        self.need.unclear.append(f"{self.path}:{getattr(node, 'lineno', 0)}: {why}")

    # ------------------------------------------------------------------ what holds a client

    def _import(self, node: ast.Import | ast.ImportFrom) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                if top in _MODULES:
                    self.modules.add(alias.asname or top)
                    self._wants(alias.name)
                elif top in _FOREIGN:
                    self.need.plugins.add(_FOREIGN[top])
            return
        module = node.module or ""
        top = module.partition(".")[0]
        if top in _FOREIGN and not node.level:
            self.need.plugins.add(_FOREIGN[top])
        if top not in _MODULES or node.level:
            return
        for alias in node.names:
            if alias.name in _CLIENTS:
                self.classes[alias.asname or alias.name] = alias.name
            elif module.endswith(".providers") and alias.name in self.graph.plugins:
                self.need.plugins.add(alias.name)
            else:
                self._wants(f"{module}.{alias.name}")

    def _wants(self, path: str) -> None:
        """A module or a name of one that the program imports."""
        package, _, name = path.replace(path.partition(".")[0], OWN, 1).rpartition(".")
        found = self.graph.resolve(package, name) if package in self.graph.modules else None
        if found is None:
            return
        inner = found.removeprefix(f"{OWN}.").split(".")
        if inner[0] in ("lib", "providers", "plugins") and len(inner) > 1 and inner[1] in self.graph.plugins:
            self.need.plugins.add(inner[1])
        elif inner[0] == "auth":
            self.need.plugins.add("workload_identity")
        elif inner[0] in ("types", "helpers", "lib"):
            self.need.include.add(found)

    def _name(self, node: ast.AST) -> None:
        if isinstance(node, ast.Assign) and self._is_client(node.value):
            self.clients.update(filter(None, map(_dotted, node.targets)))
        elif (
            isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None and self._is_client(node.value)
        ):
            self.clients.add(_dotted(node.target) or "")
        elif isinstance(node, ast.withitem) and node.optional_vars is not None and self._is_client(node.context_expr):
            self.clients.add(_dotted(node.optional_vars) or "")
        elif isinstance(node, ast.arg) and node.annotation is not None:
            spelled = ast.unparse(node.annotation).strip("'\"").rpartition(".")[2]
            if spelled in self.classes or spelled in _CLIENTS:
                self.clients.add(node.arg)
                self.found = True
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            returned = [
                each.value for each in ast.walk(node) if isinstance(each, ast.Return) and each.value is not None
            ]
            if any(map(self._is_client, returned)):
                self.makers.add(node.name)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in self.functions:
            given = self.functions[node.func.id].args
            names = [each.arg for each in (*given.posonlyargs, *given.args)]
            self.clients.update(name for name, value in zip(names, node.args, strict=False) if self._is_client(value))
            self.clients.update(each.arg for each in node.keywords if each.arg and self._is_client(each.value))

    def _is_client(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Await):
            node = node.value
        if isinstance(node, ast.Call):
            function = node.func
            if self._class(function) or (isinstance(function, ast.Name) and function.id in self.makers):
                return True
            return isinstance(function, ast.Attribute) and function.attr in _AGAIN and self._is_client(function.value)
        if isinstance(node, ast.Attribute) and node.attr in _AGAIN:
            return self._is_client(node.value)
        return (_dotted(node) or "-") in self.clients

    def _class(self, node: ast.expr) -> str | None:
        """The client's class that an expression names."""
        if isinstance(node, ast.Name):
            return self.classes.get(node.id)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in self.modules:
            return node.attr if node.attr in _CLIENTS else None
        return None

    # ------------------------------------------------------------------ what is asked of it

    def _use(self, node: ast.AST) -> None:
        if isinstance(node, ast.Call):
            cls = self._class(node.func)
            if cls is not None:
                self._options(node, cls)
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                if self._is_client(argument) and not self._class(node.func):
                    self._handed_on(node, argument)
        if isinstance(node, ast.Attribute):
            if self._is_client(node.value):
                self._asked(node)
            elif (
                isinstance(node.value, ast.Name) and node.value.id in self.modules and node.attr in self.graph.resources
            ):
                self.found = True
                self.need.resources.add(node.attr)

    def _asked(self, node: ast.Attribute) -> None:
        if node.attr in self.graph.resources:
            self.need.resources.add(node.attr)
        elif node.attr not in (*_AGAIN, *_OWN) and not node.attr.startswith("_"):
            self._say(
                node, f"{ast.unparse(node)} is no resource of the package; if a plugin mounts it, add that plugin"
            )

    def _options(self, node: ast.Call, cls: str) -> None:
        self.found = True
        self.need.plugins.update(_CLIENTS[cls])
        for keyword in node.keywords:
            if keyword.arg is None:
                self._say(
                    node,
                    f"{cls}(**…): its options are computed, so the plugins they need cannot be told; give --plugins",
                )
            elif keyword.arg in _PLUGINS:
                plugin = _PLUGINS[keyword.arg]
                self.need.plugins.add("api_key" if plugin == "azure" and not _CLIENTS[cls] else plugin)
            elif keyword.arg == "provider":
                called = keyword.value.func if isinstance(keyword.value, ast.Call) else keyword.value
                name = (_dotted(called) or "").rpartition(".")[2]
                if name in self.graph.plugins:
                    self.need.plugins.add(name)
                else:
                    self._say(node, "provider= is computed, so its plugin cannot be told; give --plugins")
            elif keyword.arg == "plugins" and isinstance(keyword.value, (ast.List, ast.Tuple)):
                named = {each.value for each in keyword.value.elts if isinstance(each, ast.Constant)}
                self.need.plugins.update(str(name) for name in named if name in self.graph.plugins)

    def _handed_on(self, node: ast.Call, argument: ast.expr) -> None:
        name = _dotted(node.func) or ast.unparse(node.func)
        if name in ("getattr", "vars", "setattr"):
            named = node.args[1] if len(node.args) > 1 else None
            if isinstance(named, ast.Constant) and named.value in self.graph.resources:
                self.need.resources.add(str(named.value))
            else:
                self._say(node, f"{ast.unparse(node)}: what is asked of the client is computed; give --resources")
        elif name not in ("print", "repr", "str", "isinstance", "type", "id", *self.functions):
            self._say(
                node,
                f"the client is handed to {name}(), which is not in this file; name its file, too, or give --resources",
            )


def _dotted(node: ast.AST) -> str | None:
    """`client`, `self.client`: a name with its attributes."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        inner = _dotted(node.value)
        return f"{inner}.{node.attr}" if inner else None
    return None
