"""Who may import whom, and what an import costs in modules: the layers, drawn once."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from .source import Source, by_name, sources

# From the top down. A module imports from its own layer and from those below, at load or later. A folder stands for all in it.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("__main__", "cli", "testing"),
    ("packing",),  # reads the package as text
    ("",),  # the package itself: the public names, loaded lazily
    ("module_client",),
    ("lib", "providers"),  # the official client's other paths
    ("client",),
    ("surface",),
    ("engine",),
    ("snapstart", "tools"),
    ("auth", "resources", "plugins"),
    ("registry",),
    ("sessions",),
    ("managers",),
    ("transports",),
    ("helpers",),
    ("endpoint",),
    ("pipeline", "response"),
    ("observe",),
    ("answer", "call", "declared", "encode", "multipart", "page", "polling", "resource", "stream"),
    ("structured",),  # a type described and read
    ("tokens",),
    ("config", "decode", "drive", "drive_async", "ending", "hooks", "model", "overdue", "types"),
    ("flow", "limits", "parts", "request", "retry", "sse", "workload"),
    ("_lazy", "_typing", "errors", "version"),
)
RANK = {name: rank for rank, layer in enumerate(reversed(LAYERS)) for name in layer}

# Circles of imports that happen late, inside functions, each with its reason. None at load.
LATE_CIRCLES = {
    frozenset(("model", "decode")): "a model reads itself (model_validate) with the decoder, which makes models",
}

# Where a function may be `async`: the edges of the package. Everything between is a flow, written once for both colours.
ASYNC = {
    "cli": "the demonstration of the asynchronous client",
    "client": "context manager and close",
    "drive_async": "the driver",
    "engine": "the context manager around an unread answer",
    "helpers": "the asynchronous shells of event streams and handlers",
    "hooks": "what an asynchronous transport looks like",
    "page": "walking pages",
    "plugins._aiohttp": "a transport",
    "sessions": "the asynchronous opener, and context managers and iteration of sessions",
    "response": "answers read on demand",
    "stream": "the asynchronous shell",
    "testing": "the conformance suite's tasks",
    "transports": "what moves bytes",
}


def top(name: str) -> str:
    """The part of a name that stands in LAYERS."""
    return name.split(".")[0]


def edge_of(name: str) -> str:
    """The part of a name that says whether it may do I/O: a plugin's machinery may where it is a transport."""
    return ".".join(name.split(".")[: 2 if name.startswith("plugins._") else 1])


def every(name: str) -> list[str]:
    """The names of the package's files below a folder."""
    return [source.name for source in sources() if source.name.startswith(f"{name}.")]


def names(values: set[str]) -> str:
    """For a message."""
    return ", ".join(sorted(values))


@pytest.mark.parametrize("source", sources(), ids=repr)
def test_nobody_imports_upwards(source: Source) -> None:
    """A module imports only from its own layer and from those below it."""
    assert top(source.name) in RANK, f"say in LAYERS where {source.name!r} belongs"
    for module, _, _ in source.imports():
        if module is not None:
            assert RANK[top(module)] <= RANK[top(source.name)], f"{source!r} imports {module!r}, which is above it"


def test_layers_name_what_there_is() -> None:
    """LAYERS names no module that is gone."""
    there = {top(source.name) for source in sources()}
    assert not set(RANK) - there


def edges(late: bool) -> dict[str, set[str]]:
    """Module → the modules of the package that it imports at load, or at any time. A package's `__init__` is its own module."""
    found: dict[str, set[str]] = {}
    for source in sources():
        modules = {module for module, _, loading in source.imports() if module is not None and (loading or late)}
        found[source.name] = {module for module in modules if module in by_name() and module != source.name}
    return found


def circles(graph: dict[str, set[str]]) -> Iterator[list[str]]:
    """Every circle once, as the modules on it (Tarjan's strongly connected components)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(node: str) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        for following in graph[node]:
            if following not in index:
                visit(following)
                low[node] = min(low[node], low[following])
            elif following in stack:
                low[node] = min(low[node], index[following])
        if low[node] == index[node]:
            component = stack[stack.index(node) :]
            del stack[stack.index(node) :]
            if len(component) > 1:
                found.append(component)

    for node in graph:
        if node not in index:
            visit(node)
    return iter(found)


def test_no_circles_at_load() -> None:
    """No module needs itself in order to be loaded."""
    # A module of a folder loads the folder's `__init__` first, which may import the folder's modules late only.
    assert not list(circles(edges(late=False)))


def test_no_circles_later() -> None:
    """Nor through an import inside a function, but for what LATE_CIRCLES explains."""
    graph = {
        name: targets for name, targets in edges(late=True).items() if top(name) not in ("types", "testing", "cli")
    }
    graph = {name: {target for target in targets if target in graph} for name, targets in graph.items()}
    assert {frozenset(circle) for circle in circles(graph)} == set(LATE_CIRCLES)


@pytest.mark.parametrize("source", sources(), ids=repr)
def test_relative_imports_only(source: Source) -> None:
    """The package never imports itself by name: it works under any."""
    absolute = [module for module, level, _ in source.imports() if module is not None and level == 0]
    assert not absolute
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 or isinstance(node, ast.Import):
            for name in (
                [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            ):
                assert top(name) != "oai_lite", "also under TYPE_CHECKING"


@pytest.mark.parametrize("folder", ["resources", "plugins"])
def test_parts_do_not_import_each_other(folder: str) -> None:
    """A resource or plugin imports no other one: each can be left out alone. A folder with an underscore is shared machinery."""
    for name in every(folder):
        for module, _, _ in by_name()[name].imports():
            if module is not None and module.startswith(f"{folder}.") and not module.startswith(f"{folder}._"):
                assert module.split(".")[1] == name.split(".")[1], f"{name} imports {module}"


@pytest.mark.parametrize("source", sources(), ids=repr)
def test_async_only_at_the_edges(source: Source) -> None:
    """`async def` stands only where ASYNC allows it."""
    kinds = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
    if any(isinstance(node, kinds) for node in ast.walk(source.tree)):
        assert edge_of(source.name) in ASYNC, f"{source!r} has async code; write it as a flow"


def test_async_list_is_short() -> None:
    """ASYNC names nothing that has no async code."""
    used = {edge_of(s.name) for s in sources() if any(isinstance(n, ast.AsyncFunctionDef) for n in ast.walk(s.tree))}
    assert used == set(ASYNC)


def test_clocks_and_sleeps_only_at_the_edges() -> None:
    """What decides never looks at a clock, sleeps, rolls dice or opens a socket itself: it gets them as effects or arguments."""
    edge = {"drive", "drive_async", "engine", "overdue", "stream", "retry", "transports", "cli", "testing", "multipart"}
    for source in sources():
        if edge_of(source.name) not in {*edge, "plugins._aiohttp"} and source.name != "sessions.threaded":
            for node in ast.walk(source.tree):
                if isinstance(node, ast.Import):
                    for alias in node.names:
                        assert alias.name not in ("time", "random", "socket", "select"), (
                            f"{source!r} imports {alias.name}"
                        )


# ---------------------------------------------------------------------- what is loaded when


def loaded(code: str) -> set[str]:
    """The modules that a fresh interpreter holds after this code, site's own left out."""
    script = f"import sys; before = set(sys.modules)\n{code}\nprint(*sorted(set(sys.modules) - before))"
    result = subprocess.run([sys.executable, "-S", "-c", script], capture_output=True, text=True, env=_environment())
    assert result.returncode == 0, result.stderr
    return set(result.stdout.split())


def _environment() -> dict[str, str]:
    # -S leaves site out, whose .pth files import what they like; the path is handed down instead.
    return {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


def below(modules: set[str], *packages: str) -> set[str]:
    """Those that are one of the packages or in one."""
    return {module for module in modules if any(module == name or module.startswith(f"{name}.") for name in packages)}


HEAVY = (
    "typing",
    "re",
    "collections",
    "urllib3",
    "pluggy",
    "asyncio",
    "importlib.metadata",
    "dataclasses",
    "json",
    "inspect",
    "ssl",
    "logging",
    "email",
)

TYPING = {"typing", "re", "collections"}  # `typing` loads the other two

# What a client's class needs; all that works on calls loads with the first client.
CLIENT_CLASS = ("._lazy", "._typing", ".client", ".resource", ".surface")


def test_importing_the_package_imports_next_to_nothing() -> None:
    """`import oai_lite` loads itself and its lazy table; nothing heavy."""
    modules = loaded("import oai_lite")
    assert below(modules, "oai_lite") == {"oai_lite", "oai_lite._lazy"}
    assert not below(modules, *HEAVY)


def test_importing_names_loads_their_modules_only() -> None:
    """An error class or a type costs its own module and little else."""
    modules = loaded("from oai_lite import RateLimitError, omit, Timeout")
    assert not below(modules, *set(HEAVY) - TYPING)
    modules = loaded("from oai_lite import OpenAI, AsyncOpenAI")
    assert below(modules, "oai_lite") == {f"oai_lite{name}" for name in ("", *CLIENT_CLASS)}
    assert not below(modules, *HEAVY, "urllib", "threading")
    modules = loaded("from oai_lite.types.chat import ChatCompletion")
    assert not below(modules, "urllib3", "pluggy", "asyncio", "importlib.metadata", "ssl")
    assert not below(modules, "oai_lite.types.responses", "oai_lite.resources", "oai_lite.client")


CALL = """
from oai_lite.request import Headers, Response
from oai_lite import OpenAI, hookimpl
class Wire:
    def send(self, request, exchange, stream=False):
        return Response(200, Headers({{}}), b'{{"id": "c", "choices": [{{"message": {{"content": "x"}}}}]}}')
    def close(self): pass
    @hookimpl
    def oai_lite_transport(self, config): return self
client = OpenAI(api_key="sk", plugins=[Wire()])
{call}
"""


def test_built_in_plugins_need_no_pluggy() -> None:
    """A client with the built-in plugins alone loads neither pluggy nor `inspect`, whatever is chosen among them."""
    for options in ("", ", plugins=['log'], without=['azure', 'files'], auth='api_key'"):
        modules = loaded(f"from oai_lite import OpenAI\nOpenAI(api_key='k'{options}).chat.completions")
        assert "oai_lite.resources.chat" in modules
        assert not below(
            modules, "pluggy", "inspect", "oai_lite.managers", "importlib.metadata", "urllib3", "dataclasses"
        )


def test_a_client_loads_no_resource() -> None:
    """Making a client loads no resource, no shape of the API, no transport of ours, and looks at no entry point."""
    modules = loaded(CALL.format(call="client.with_options(timeout=3)"))
    assert below(modules, "oai_lite.resources") == {"oai_lite.resources"}
    assert not below(modules, "oai_lite.types", "oai_lite.transports", "oai_lite.cli", "oai_lite.testing")
    assert not below(
        modules,
        "oai_lite.auth",
        "oai_lite.overdue",
        "oai_lite.plugins._identity",
        "oai_lite.tokens",
        "oai_lite.workload",
    )
    assert not below(modules, "asyncio", "urllib3", "importlib.metadata", "argparse", "dataclasses", "concurrent")


def test_a_call_loads_its_own_resource_only() -> None:
    """A synchronous chat call loads chat and its shapes: no other resource, no asyncio, no importlib.metadata, no argparse."""
    modules = loaded(
        CALL.format(call='client.chat.completions.create(model="m", messages=[]).choices[0].message.content')
    )
    assert below(modules, "oai_lite.resources") == {"oai_lite.resources", "oai_lite.resources.chat"}
    assert not below(
        modules, "oai_lite.types.responses", "oai_lite.types.embedding", "oai_lite.cli", "oai_lite.testing"
    )
    assert not below(modules, "oai_lite.drive_async", "oai_lite.transports", "oai_lite.sse", "oai_lite.multipart")
    assert not below(
        modules,
        "oai_lite.helpers",
        "oai_lite.helpers.accumulate",
        "oai_lite.structured.schema",
        "oai_lite.structured.parse",
    )
    assert not below(modules, "asyncio", "urllib3", "importlib.metadata", "argparse", "concurrent", "random", "difflib")


def test_azure_is_loaded_for_azure_only() -> None:
    """An ordinary client loads the two small hook objects; a client of Azure with a key loads nothing about tokens."""
    modules = loaded("from oai_lite import AzureOpenAI")
    assert below(modules, "oai_lite") == {f"oai_lite{name}" for name in ("", *CLIENT_CLASS, ".lib", ".lib.azure")}
    modules = loaded(CALL.format(call=""))
    assert not below(modules, "oai_lite.plugins._azure", "oai_lite.lib", "oai_lite.tokens", "oai_lite.auth")
    azure = CALL.replace("OpenAI(", "AzureOpenAI(azure_endpoint='https://h', ").replace(
        "import OpenAI", "import AzureOpenAI"
    )
    modules = loaded(azure.format(call='client.chat.completions.create(model="m", messages=[])'))
    assert not below(modules, "oai_lite.plugins._azure.credentials", "oai_lite.tokens", "oai_lite.auth.asking")
    assert not below(modules, "asyncio", "urllib3", "importlib.metadata", "concurrent", "difflib", "random")


def test_vertex_is_loaded_for_vertex_only() -> None:
    """The function loads its own module and no other provider's; an ordinary client loads nothing of it but the hook object."""
    modules = loaded("from oai_lite.providers import vertex\nvertex(project='p', location='global')")
    assert below(modules, "oai_lite.providers") == {"oai_lite.providers", "oai_lite.providers.vertex"}
    assert not below(modules, "oai_lite.plugins", "oai_lite.tokens", "oai_lite.auth", "urllib3")
    modules = loaded(CALL.format(call='client.chat.completions.create(model="m", messages=[])'))
    assert not below(modules, "oai_lite.providers", "oai_lite.plugins._vertex")


def test_over_urllib3_nothing_is_added() -> None:
    """With the real transport, a call adds nothing of the standard library that is heavy to what urllib3 itself imports."""
    bare = loaded("import urllib3, json")
    ours = loaded("import urllib3, json, pluggy\nfrom oai_lite.transports import urllib3 as transport\n" + CALL.format(
        call='client.chat.completions.create(model="m", messages=[])'
    ))  # fmt: skip
    added = ours - bare
    assert not below(
        added, "asyncio", "importlib.metadata", "argparse", "concurrent", "multiprocessing", "unittest", "xml"
    )
    assert not below(added, "http", "email", "logging", "ssl")
