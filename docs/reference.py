"""The reference, made of the package's own signatures and docstrings: `python docs/reference.py FOLDER` writes its pages.

A page for each resource, for each package of types, and for each entry of PAGES. Signatures are read by introspection from what
the declarations say, so a page cannot say anything else. Parameters and fields are lists in HTML, each type a link to where it
is described; `conf.py` checks that every link leads somewhere. The folder also gets the pages of docs/, so that Sphinx has one source.
"""

from __future__ import annotations

import html
import importlib
import inspect
import pkgutil
import re
import shutil
import sys
import typing
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import oai_lite
from oai_lite import OpenAI, parts, types
from oai_lite.endpoint import PagedEndpoint, StreamingEndpoint
from oai_lite.model import Model, annotations_of
from oai_lite.resource import Method, Resource

DOCS = Path(__file__).parent
# title: what it is about, modules and their names (all that are public, where none is given)
PAGES: dict[str, tuple[str, list[str]]] = {
    "Client": (
        "The clients and their options. Resources are attributes of a client; each has a page of its own.",
        ["oai_lite:OpenAI AsyncOpenAI Timeout RequestOptions", "oai_lite.config:ClientOptions"]
        + ["oai_lite.request:NotGiven Omit RateLimit ResponseInfo Attempt"],
    ),
    "Errors": ("Everything that leaves the library. The tree is drawn below.", ["oai_lite.errors"]),
    "Answers, pages and streams": (
        "What calls give: models, raw answers, pages, and streams of events.",
        ["oai_lite:Model UnknownObject LegacyAPIResponse APIResponse AsyncAPIResponse HttpxBinaryResponseContent"]
        + ["oai_lite:Stream AsyncStream", "oai_lite.page"],
    ),
    "Stream helpers": (
        "What `stream(…)` of chat completions, responses and assistants gives.",
        ["oai_lite.helpers.chat_stream", "oai_lite.helpers.streams:EventStream AsyncEventStream StreamManager"]
        + ["oai_lite.helpers.streams:AsyncStreamManager", "oai_lite.helpers.responses_stream"]
        + ["oai_lite.helpers.chat_events", "oai_lite.helpers.responses_events", "oai_lite.helpers.assistants"]
        + ["oai_lite.helpers.assistants_stream:AssistantStreamManager AsyncAssistantStreamManager"],
    ),
    "Helpers of several calls": (
        "What batches, uploads and agents' sessions give.",
        [
            "oai_lite.plugins._shorthand.batches:BatchResult BatchResultError",
            "oai_lite.resources.uploads:UnfinishedUpload",
        ]
        + ["oai_lite.plugins._shorthand.responses:ResponseFeedback ResponseFeedbackList"]
        + ["oai_lite.resources.beta.agents.files:PreparedAgentFiles StagedAgentFile"]
        + ["oai_lite.resources.beta.agents.turn_stream:AgentSessionStream AsyncAgentSessionStream AgentToolError"]
        + ["oai_lite.resources.beta.agents.turn_stream:AgentTurnResultError"]
        + ["oai_lite.resources.beta.agents.turn_result:AgentTurnResult"],
    ),
    "Structured outputs": (
        "Types of Python as strict JSON schemas, and functions as tools.",
        ["oai_lite:strict_schema function_tool responses_function_tool pydantic_function_tool"]
        + ["oai_lite:pydantic_responses_function_tool", "oai_lite.hooks:SchemaAdapter"],
    ),
    "Plugins": (
        "What plugins are made of. Their guide is [Plugins](../plugins.md).",
        [
            "oai_lite:hookimpl",
            "oai_lite.hooks:Hooks Auth SimpleAuth Transport AsyncTransport",
            "oai_lite.config:Config Provider",
        ]
        + [
            "oai_lite:Token TokenAuth",
            "oai_lite.auth",
            "oai_lite.auth.asking:ask",
            "oai_lite.request:Request Response Headers",
        ]
        + ["oai_lite.flow"],
    ),
    "Azure, Bedrock and Vertex AI": (
        "Clients for other companies' services.",
        ["oai_lite:AzureOpenAI AsyncAzureOpenAI", "oai_lite.lib.azure", "oai_lite:BedrockOpenAI AsyncBedrockOpenAI"]
        + ["oai_lite.providers:bedrock vertex"],
    ),
    "Testing": (
        "Servers on the loopback interface for tests of your own.",
        ["oai_lite.testing", "oai_lite.testing.conformance:auth_suite Loopback Clock"],
    ),
}
HOMES: dict[Any, str] = {}  # what is described → its address below reference/
NAMED: dict[str, set[str]] = {}  # its name → the same


def code(text: str, where: Callable[[str], Any]) -> str:
    """An annotation as HTML, its names linked (from `REFERENCE/`, which `main` replaces)."""

    def link(match: re.Match[str]) -> str:
        word = match[0]
        target = None if word[0] in "\"'" else address(where(word), word.rpartition(".")[2])
        shown = html.escape(word.removeprefix("types.") if word[0] not in "\"'" else word)
        return f'<a href="REFERENCE/{target}">{shown}</a>' if target else shown

    return re.sub(r"""("[^"]*"|'[^']*'|[A-Za-z_][\w.]*|[<>&])""", link, text)


def settle(value: Any, name: str, home: str) -> None:
    """A value of this name is described there, unless it is elsewhere already."""
    if HOMES.setdefault(value if isinstance(value, type) else (name, id(value)), home) == home:
        NAMED.setdefault(name, set()).add(home)


def address(value: Any, name: str) -> str | None:
    """Where a value of this name is described; without the value, where the one thing of that name is."""
    if value is None:
        homes = NAMED.get(name, ())
        return next(iter(homes)) if len(homes) == 1 else None
    return HOMES.get(value) if isinstance(value, type) else HOMES.get((name, id(value)))


def finder(module: str, *more: Any) -> Callable[[str], Any]:
    """A function from a name in that module to what it means, None where that cannot be told."""

    def find(dotted: str) -> Any:
        first, *rest = dotted.split(".")
        for space in (vars(sys.modules[module]), vars(types), vars(oai_lite), *more):
            value = space.get(first)
            try:
                for step in rest if value is not None else ():
                    value = getattr(value, step)
            except AttributeError:
                value = None
            if value is not None:
                return value
        return None

    return find


def listed(entries: Iterable[tuple[str, str, str]]) -> str:
    """Names, types (HTML) and notes as a list in HTML: one node for Sphinx, whose tables take long."""
    lines = [
        f"<li><code><b>{html.escape(name)}</b>: {kind}</code>{f' <i>{note}</i>' if note else ''}</li>"
        for name, kind, note in entries
    ]
    return "```{raw} html\n<ul class='fields'>\n" + "\n".join(lines) + "\n</ul>\n```\n" if lines else ""


def described(value: Any) -> str:
    """A docstring, with what is drawn in it left as it is."""
    text = inspect.cleandoc(getattr(value, "__doc__", None) or "")
    return re.sub(r"((?:^ {4}.*\n?|^\n(?= {4}))+)", r"\n```text\n\1```\n", text, flags=re.MULTILINE) + "\n"


def directive(kind: str, signature: str, body: str, *, contents: bool = False) -> str:
    """An object of Sphinx's, which its index and its search know; in the page's contents only if asked, which costs time."""
    option = "" if contents else ":no-contents-entry:\n"
    return f"`````{{py:{kind}}} {signature}\n{option}\n{body}\n`````\n\n"


def parameters(function: Any, where: Callable[[str], Any]) -> tuple[str, list[tuple[str, str, str]]]:
    """A signature without types, and the list of parameters with them; those of `**params: Unpack[…]` included."""
    shown: list[str] = []
    entries = []
    starred = False
    for each in list(inspect.signature(function).parameters.values()):
        if each.name in ("self", "cls"):
            continue
        kind = (
            each.annotation
            if isinstance(each.annotation, str)
            else getattr(each.annotation, "__name__", str(each.annotation))
        )
        kind = "Any" if each.annotation is each.empty else kind
        if each.kind is each.KEYWORD_ONLY and not starred:
            shown.append("*")
        starred = starred or each.kind in (each.KEYWORD_ONLY, each.VAR_POSITIONAL)
        stars = {each.VAR_KEYWORD: "**", each.VAR_POSITIONAL: "*"}.get(each.kind, "")
        absent = each.default is oai_lite.omit or type(each.default).__name__ in ("Omit", "NotGiven")
        default = (
            ""
            if each.default is each.empty
            else "=…"
            if absent or len(repr(each.default)) > 20
            else f"={each.default!r}"
        )
        shown.append(f"{stars}{each.name}{default}")
        unpacked = where(kind[7:-1]) if kind.startswith("Unpack[") else None
        if unpacked is not None:
            more = [(n, text_of(t)) for n, t in unpacked.__annotations__.items() if n not in OPTIONS]
            entries += [(name, code(text, finder(unpacked.__module__)), "optional") for name, text in more]
        if unpacked is None or unpacked is oai_lite.RequestOptions:
            note = "required" if each.default is each.empty and not stars else "optional" if absent else ""
            entries.append((f"{stars}{each.name}", code(kind, where), note))
        elif OPTIONS <= set(unpacked.__annotations__):
            entries.append((f"{stars}options", code("Unpack[RequestOptions]", where), ""))
    return f"({', '.join(shown)})", entries


def text_of(annotation: Any) -> str:
    """An annotation as it was written."""
    return str(
        getattr(annotation, "__forward_arg__", None)
        or (annotation if isinstance(annotation, str) else getattr(annotation, "__name__", annotation))
    )


OPTIONS = set(oai_lite.RequestOptions.__annotations__)


def endpoint(path: str, member: Any) -> str:
    """A method of a resource."""
    function: Any = getattr(member, "__wrapped__", member)
    overloads = typing.get_overloads(function)
    shown = overloads[0] if overloads else function
    where = finder(function.__module__, {"RequestOptions": oai_lite.RequestOptions, "Resource": Resource})
    signature, entries = parameters(shown, where)
    result = text_of(inspect.signature(shown).return_annotation)
    result = re.sub(r"^Flow\[(.*)\]$", r"\1", result)
    body = [described(function)]
    inner = getattr(member, "endpoint", member)
    if hasattr(inner, "path"):
        body.insert(0, f"`{inner.method} {inner.path}`\n")
    results = [("returns", code(result, where), "")]
    if isinstance(member, PagedEndpoint):
        results[0] = (
            "returns",
            code(f"Sync{result}", finder("oai_lite.page", vars(sys.modules[function.__module__]))),
            "",
        )
        results.append(
            (
                "async",
                code(f"Async{result}", finder("oai_lite.page", vars(sys.modules[function.__module__]))),
                "when awaited; <code>async for</code> walks all items",
            )
        )
    if isinstance(member, StreamingEndpoint):
        item = text_of(inspect.signature(member.streamed.function).return_annotation)
        results.append(
            (
                "with stream=True",
                code(f"Stream[{item}]", finder("oai_lite.stream", vars(sys.modules[function.__module__]))),
                "",
            )
        )
    if len(overloads) > 1:
        found = dict.fromkeys(text_of(inspect.signature(each).return_annotation) for each in overloads[1:2])
        results += [("async", code(each, where), "") for each in found]
    return directive(
        "method", f"{path}{signature}", "\n".join([*body, listed(entries), listed(results)]), contents=True
    )


def methods(cls: type, path: str) -> Iterator[tuple[str, type, list[tuple[str, Any]]]]:
    """A resource and those below it: path, class, and its methods by name."""
    own, below = [], []
    for name, member in inspect.getmembers_static(cls):
        if name.startswith(("_", "with_")):
            continue
        if isinstance(member, cached_property):
            owner = object.__new__(type("Owner", (), {"_client": CLIENT._client, "_mode": "plain"}))
            below.append((f"{path}.{name}", type(member.func(owner))))
        elif isinstance(member, Method) or inspect.isfunction(member):
            own.append((name, member))
    yield path, cls, own
    for child, kind in below:
        yield from methods(kind, child)


CLIENT: Any = OpenAI(api_key="-", admin_api_key="-")


def resource_page(name: str) -> str:
    """A page for a resource of the client and what is below it."""
    text = f"# client.{name}\n\nIn `AsyncOpenAI` the same methods are awaited.\n\n"
    for path, cls, own in methods(type(getattr(CLIENT, name)), name):
        if path != name:
            text += f"## client.{path}\n\n"
        text += described(cls) + "\n" + "".join(endpoint(f"{path}.{each}", member) for each, member in own)
    return text


def fields(cls: type) -> str:
    """The fields of a model, or the keys of a TypedDict, with their types."""
    entries = []
    if issubclass(cls, Model):
        for name, (kind, owner) in annotations_of(cls).items():
            if not text_of(kind).startswith("ClassVar"):
                entries.append((name, code(text_of(kind), finder(owner.__module__)), ""))
    else:
        for name, kind in cls.__annotations__.items():
            needed, text = "", text_of(kind)
            if match := re.fullmatch(r"(Required|NotRequired)\[(.*)\]", text, re.DOTALL):
                needed, text = "required" if match[1] == "Required" else "", match[2]
            elif name in getattr(cls, "__required_keys__", ()):
                needed = "required"
            entries.append((name, code(text, finder(cls.__module__)), needed))
    return listed(entries)


def classed(full: str, cls: Any) -> str:
    """A class: its text, its fields or its attributes, and its public methods."""
    data = issubclass(cls, Model) or hasattr(cls, "__total__")
    bases = [each for each in cls.__bases__ if each.__module__.startswith("oai_lite") and not data]
    body = described(cls) if cls.__doc__ and not cls.__doc__.startswith(f"{cls.__name__}(") else ""
    if bases:
        named = ", ".join(code(each.__name__, lambda _, each=each: each) for each in bases)
        body += f"```{{raw}} html\n<p>Is also: <code>{named}</code></p>\n```\n"
    body += (
        fields(cls)
        if data
        else listed(
            (name, code(text_of(kind), finder(cls.__module__)), "")
            for name, kind in inspect.get_annotations(cls).items()
            if not name.startswith("_") and "ClassVar" not in text_of(kind)
        )
    )
    for name, member in vars(cls).items():
        value: Any = getattr(member, "__func__", member)
        if name.startswith("_") or (data and cls.__module__.startswith("oai_lite.types")):
            continue
        if isinstance(value, property):
            body += directive("property", name, described(value.fget)).replace("`````", "````")
        elif inspect.isfunction(value):
            overloads = typing.get_overloads(value)
            body += function(name, value, "method", overloads[-1] if overloads else value).replace("`````", "````")
    signature = "" if data or issubclass(cls, BaseException) or cls is Resource else made_by(cls)
    kind = "exception" if issubclass(cls, BaseException) else "class"
    return directive(kind, f"{full}{signature}", body, contents=not cls.__module__.startswith("oai_lite.types"))


def made_by(cls: Any) -> str:
    """The arguments of a class, without types."""
    if getattr(cls, "_is_protocol", False) or "__init__" not in vars(cls):
        return ""
    return parameters(cls.__init__, finder(cls.__module__))[0]


def function(full: str, value: Any, kind: str = "function", shown: Any = None) -> str:
    """A function, with its parameters and its result."""
    where = finder(value.__module__)
    signature, entries = parameters(shown or value, where)
    returned = inspect.signature(shown or value).return_annotation
    result = "None" if returned is inspect.Signature.empty else text_of(returned)
    return directive(
        kind, full + signature, described(value) + listed([*entries, ("returns", code(result, where), "")])
    )


def documented(module: str, names: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """Names and values of a module; without names, all that it defines in public."""
    loaded = importlib.import_module(module)
    public = (
        list(names)
        or getattr(loaded, "__all__", None)
        or [
            name
            for name, value in vars(loaded).items()
            if not name.startswith("_")
            and getattr(value, "__module__", None) == module
            and (isinstance(value, type) or inspect.isfunction(value))
        ]
    )
    for name in public:
        yield name, getattr(loaded, name)


def slug(title: str) -> str:
    return re.sub(r"\W+", "-", title.lower())


def pages() -> Iterator[tuple[str, str]]:
    """File name and text of every page of the reference. Where each thing is described is settled first."""
    found = list(pkgutil.walk_packages(types.__path__, f"{types.__name__}."))
    packages = [types.__name__, *(each.name for each in found if each.ispkg)]
    inside: dict[str, list[tuple[str, Any]]] = {}
    for package in sorted(packages, key=len, reverse=True):  # what two packages have is described in the inner one
        inside[package] = [(name, value) for name, value in documented(package, ()) if not inspect.ismodule(value)]
    for package, named in inside.items():
        for name, value in named:
            settle(value, name, f"types/{package.removeprefix('oai_lite.')}.html#{package}.{name}")
    for module in (
        each.name for each in found if not each.ispkg
    ):  # what has a module only: its package gives the name to another
        package, _, short = module.rpartition(".")
        for name, value in vars(importlib.import_module(module)).items() if not short.startswith("_") else ():
            own = value.__module__ == module if isinstance(value, type) else typing.get_origin(value) is not None
            if own and re.match("_?[A-Z]", name) and address(value, name) is None:
                inside[package].append((f"{short}.{name}", value))
                settle(value, name, f"types/{package.removeprefix('oai_lite.')}.html#{package}.{short}.{name}")
    for title, (_, sources) in PAGES.items():
        for source in sources:
            module, _, names = source.partition(":")
            for name, value in documented(module, names.split()):
                if isinstance(value, type) or inspect.isfunction(value):
                    settle(value, name, f"{slug(title)}.html#{value.__module__}.{name}")
    for title, (about, sources) in PAGES.items():
        text, seen = f"# {title}\n\n{about}\n\n", set()
        for source in sources:
            module, _, names = source.partition(":")
            if not names:
                text += f"## {module}\n\n" + described(importlib.import_module(module))
            for name, value in documented(module, names.split()):
                full = f"{value.__module__}.{name}"
                if full not in seen and (isinstance(value, type) or inspect.isfunction(value)):
                    text += classed(full, value) if isinstance(value, type) else function(full, value)
                seen.add(full)
        yield f"{slug(title)}.md", text
    for name in parts.modules_in("resources"):
        yield f"resources/{name}.md", resource_page(name)
    for package, named in sorted(inside.items()):
        text = f"# {package}\n\n" + described(importlib.import_module(package))
        for name, value in named:
            full = f"{package}.{name}"
            home = address(value, name.rpartition(".")[2]) or ""
            if not home.endswith(f"#{full}"):
                text += (
                    directive("data", full, listed([("is", code(name, lambda _, value=value: value), "")]))
                    if home
                    else ""
                )
            elif isinstance(value, type):
                text += classed(full, value)
            else:
                text += directive("data", full, listed([("is", code(alias(value), finder(package)), "")]))
        yield f"types/{package.removeprefix('oai_lite.')}.md", text


def alias(value: Any) -> str:
    """What an alias stands for."""
    return re.sub(
        r"oai_lite\.types\.[\w.]*\.(?=\w)|typing\.|collections\.abc\.|ForwardRef\(|NoneType",
        "",
        inspect.formatannotation(value),
    )


def main(folder: Path) -> None:
    """Write everything that Sphinx reads."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(DOCS, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    for name, text in pages():
        path = folder / "reference" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("REFERENCE/", "../" * name.count("/")), "utf-8")
    toctree = "```{toctree}\n:glob:\n:maxdepth: 1\n\n"
    names = "".join(f"{slug(title)}\n" for title in PAGES)
    text = f"# Reference\n\nMade of the package's signatures and docstrings.\n\n{toctree}{names}```\n\n"
    text += f"## Resources\n\n{toctree}resources/*\n```\n\n## Types\n\n{toctree}types/*\n```\n"
    (folder / "reference" / "index.md").write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
