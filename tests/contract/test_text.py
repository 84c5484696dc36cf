"""The source as text: prose where it is due, rooms of a bearable size, nothing written twice, lists that agree."""

from __future__ import annotations

import ast
import difflib
import importlib
import inspect
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import oai_lite
from oai_lite import config, errors, hooks, parts, testing, version

from ..face import test_plugins
from .source import ROOT, Source, by_name, sources

ALIKE = 0.40
# Alike with a reason, and the lines of code that each may have at most.
TWINS = {
    # The two loops that carry flows out are where the colours differ, and nothing else does: small, and meant to be compared.
    ("drive", "drive_async"): 110,
    # The API has the resource twice, with shapes of their own; the beta may part from the other any day, or go.
    ("resources.beta.responses", "resources.responses"): 310,
}


def shapes_apart() -> list[Source]:
    """All files but the API's shapes, which are one long table."""
    return [source for source in sources() if not source.in_types]


@pytest.mark.parametrize("source", sources(), ids=repr)
def test_every_module_opens_with_why_it_exists(source: Source) -> None:
    """Every file begins with a docstring whose first sentence is more than the file's name."""
    text = ast.get_docstring(source.tree) or ""
    assert len(text) >= 20, f"{source!r} opens with {text!r}"


def undocumented(source: Source) -> Iterator[str]:
    """Public functions and classes of a file that lack a docstring."""
    for node in source.tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and not node.name.startswith("_"):
            overload = any(ast.unparse(decorator) == "overload" for decorator in node.decorator_list)
            if not ast.get_docstring(node) and not overload:
                yield f"{node.name} (line {node.lineno})"


@pytest.mark.parametrize("source", sources(), ids=repr)
def test_every_public_name_is_documented(source: Source) -> None:
    """Each public function and class of each module has a docstring."""
    assert not list(undocumented(source))


EXPORTED = [getattr(oai_lite, name) for name in oai_lite.__all__] + [getattr(testing, name) for name in testing.__all__]


@pytest.mark.parametrize("cls", [value for value in EXPORTED if isinstance(value, type)], ids=lambda cls: cls.__name__)
def test_every_method_that_users_meet_is_documented(cls: type) -> None:
    """Each public method and property of each exported class has a docstring, its own or its base's."""
    for name in dir(cls):
        value = inspect.getattr_static(cls, name)
        if not name.startswith("_") and (callable(value) or isinstance(value, (property, staticmethod, classmethod))):
            if getattr(value, "__module__", ROOT.name) is not None:
                assert inspect.getdoc(getattr(cls, name)), f"{cls.__name__}.{name}"


# ---------------------------------------------------------------------- lists that agree


LAZY = [source for source in sources() if "lazy(" in source.text and source.is_package]


def defined(source: Source) -> Iterator[str]:
    """The public names that a module defines or re-exports: what type checkers take from it by `import *`."""
    for node in source.tree.body:
        names: list[str] = []
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names = [node.name]
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names = [node.target.id]
        elif isinstance(node, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.ImportFrom):
            names = [alias.name for alias in node.names if alias.asname == alias.name]
        yield from (name for name in names if not name.startswith("_"))


@pytest.mark.parametrize("source", LAZY, ids=repr)
def test_lazy_names_are_the_typed_ones(source: Source) -> None:
    """What a package loads lazily is what it shows to type checkers, name by name, from the same modules; and it can be had.

    Of a name that two imports bring, mypy takes the first and pyright the last; and pyright takes it for no class, if one is an alias.
    """
    package = importlib.import_module(f"oai_lite.{source.name}" if source.name else "oai_lite")
    typed: dict[str, str] = {}
    first: dict[str, str] = {}
    aliases: set[tuple[str, str]] = set()
    modules: set[str] = set()
    for node in source.tree.body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            for inner in node.body:
                if isinstance(inner, ast.ImportFrom) and inner.level:
                    if inner.module is not None and inner.names[0].name == "*":
                        home = by_name()[f"{source.name}.{inner.module}"]
                        starred = dict.fromkeys(defined(home), inner.module)
                        aliases |= {
                            (one.target.id, inner.module)
                            for one in home.tree.body
                            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
                        }
                        first = starred | first
                        typed |= starred
                        continue
                    for alias in inner.names:
                        if alias.asname == alias.name:  # what `import A as A` exports
                            if inner.module is None:
                                modules.add(alias.name)
                            else:
                                typed[alias.name] = inner.module
                                first.setdefault(alias.name, inner.module)
    assert sorted(typed) == package.__all__
    for name in package.__all__:
        value = getattr(package, name)
        for module in {first[name], typed[name]}:
            path = f"{package.__name__}.{module}" if module else package.__name__
            assert getattr(importlib.import_module(path), name) is value
        if isinstance(value, type) and (name, typed[name]) not in aliases:
            assert not [module for other, module in aliases if other == name]
    for name in modules:
        assert getattr(package, name).__name__ == f"{package.__name__}.{name}"
    assert set(typed) <= set(dir(package))
    with pytest.raises(AttributeError):
        package.nothing_of_that_name  # noqa: B018


@pytest.mark.parametrize(
    "source", [source for source in sources() if re.search(r"^__all__ = \[", source.text, re.MULTILINE)], ids=repr
)
def test_all_is_sorted_and_importable(source: Source) -> None:
    """A written `__all__` is sorted as ruff sorts, has no double, and names what there is."""
    module = importlib.import_module(f"oai_lite.{source.name}")
    names: list[str] = module.__all__
    assert names == sorted(set(names), key=lambda name: (len(name) == 1 or not name.isupper(), name[0].islower(), name))
    for name in names:
        assert hasattr(module, name)


def test_all_is_written_where_needed() -> None:
    """There are such lists to be tested."""
    assert len(LAZY) >= 3


def test_resources_are_typed_attributes() -> None:
    """Every resource file is an attribute of the client for type checkers, of its class in M's colour, and of the module."""
    client = next(source for source in sources() if source.name == "surface")
    package = next(source for source in sources() if source.name == "")
    names = parts.modules_in("resources")
    assert len(names) >= 7
    for name in names:
        cls = name.title().replace("_", "")
        assert f"        {name}: {cls}[M]\n" in client.text
        assert f"    {name}: {cls}[_Sync]\n" in package.text


def test_client_options_are_documented() -> None:
    """Every option of the constructor is described in the client's docstring or beside its declaration."""
    text = next(source for source in sources() if source.name == "config").text + (oai_lite.OpenAI.__doc__ or "")
    for name in config.ClientOptions.__annotations__:
        assert f"`{name}`" in text or f"{name}: " in text


def test_every_hook_has_a_test() -> None:
    """For each hook of `hooks.Hooks` there is a `test_hook_…` in tests/face/test_plugins.py, and the other way round."""
    specified = {name.removeprefix("oai_lite_") for name in vars(hooks.Hooks) if name.startswith("oai_lite_")}
    tested = {name.removeprefix("test_hook_") for name in vars(test_plugins) if name.startswith("test_hook_")}
    assert tested == specified
    assert len(specified) >= 7


def test_every_hook_has_a_typed_face() -> None:
    """For each hook there is a method of `HookFace`, so that nobody calls pluggy untyped."""
    for name in vars(hooks.Hooks):
        if name.startswith("oai_lite_"):
            assert callable(getattr(hooks.HookFace, name.removeprefix("oai_lite_")))


def test_docstrings_are_sentences() -> None:
    """Every docstring is prose: it ends as a sentence does, and none is a mark that somebody left to be replaced."""
    wrong = []
    for source in sources():
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                text = ast.get_docstring(node)
                if text is not None and (text.isupper() or text[-1] not in ".:!?)`…" and "\n    " not in text):
                    wrong.append(f"{source.name}:{node.body[0].lineno}: {text[-40:]!r}")
    assert wrong == []


def test_errors_are_drawn() -> None:
    """The tree in the module's docstring names every error there is."""
    drawn = set(re.findall(r"\w+", errors.__doc__ or ""))
    for name, value in vars(errors).items():
        if isinstance(value, type) and issubclass(value, Exception):
            assert name in drawn, f"{name} is missing in the tree of errors.py"


# ---------------------------------------------------------------------- nothing written twice


COLOURS = re.compile(r"\b(async|await)\b ?|Async|async_|_async")


IMPORT = re.compile(r"^(from [\w.]+ import \([^)]*\)|(from [\w.]+ )?import .*)$", re.MULTILINE)


def lines_of(source: Source) -> list[str]:
    """Lines that are not blank and import nothing, colourless."""
    text = IMPORT.sub("", source.text)
    return [line for line in (COLOURS.sub("", line).strip() for line in text.splitlines()) if line]


def test_no_two_files_are_alike() -> None:
    """No two files share more than 40% of their lines, once the words of the two colours are taken out."""
    pairs: list[tuple[float, str, str]] = []
    texts = [(source, lines_of(source)) for source in shapes_apart()]
    matcher: difflib.SequenceMatcher[str] = difflib.SequenceMatcher(autojunk=False)
    for (one, first), (two, second) in itertools.combinations(texts, 2):
        if min(len(first), len(second)) < 12:
            continue  # a docstring and an import are no text to compare
        if (one.name, two.name) in TWINS:
            assert max(one.code_lines(), two.code_lines()) <= TWINS[one.name, two.name]
            continue
        matcher.set_seqs(first, second)
        if matcher.real_quick_ratio() > ALIKE and matcher.quick_ratio() > ALIKE and matcher.ratio() > ALIKE:
            pairs.append((matcher.ratio(), repr(one), repr(two)))
    assert not pairs


def test_the_likeness_test_can_fail() -> None:
    """The same code in the other colour counts as the same."""
    sync = ["def read(self) -> bytes:", "return self.body.read()"]
    other = ["async def read(self) -> bytes:", "return await self.body.read()"]
    assert [COLOURS.sub("", line) for line in other] == sync


# ---------------------------------------------------------------------- words


def test_nothing_names_a_machine() -> None:
    """No file of the package holds a path of some machine, or says where it was written."""
    for source in sources():
        assert not re.search(r"/home/|/root/|/work/|/tmp/w/|C:\\", source.text), source


def test_what_checkers_are_told_to_ignore_has_a_reason() -> None:
    """Beside it or on the line above."""
    mark = re.compile(r"# (type|pyright): ignore(\[[^\]]*\])?")
    bare = []
    tests = Path(__file__).parents[1]
    paths = [
        path
        for folder in (ROOT, tests, tests.parent / "benchmarks", tests.parent / "drift")
        for path in folder.rglob("*.py")
    ]
    assert len(paths) > 500
    for path in paths:
        for above, line in itertools.pairwise(["", *path.read_text("utf-8").splitlines()]):
            found = mark.search(line)
            if found and not line[found.end() :].strip() and not above.lstrip().startswith("#"):
                bare.append(f"{path}: {line.strip()}")
    assert bare == []


def test_the_version() -> None:
    """The version is one text, in the form of a version, and what `__version__` says."""
    assert re.fullmatch(r"\d+\.\d+\.\d+([abrc.dev]*\d+)?", oai_lite.VERSION)
    assert oai_lite.__version__ == oai_lite.VERSION
    assert version.VERSION in (ROOT / "version.py").read_text()


def test_typed() -> None:
    """The package says that it is typed."""
    assert (ROOT / "py.typed").is_file()
