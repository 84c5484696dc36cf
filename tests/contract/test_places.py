"""Where the package may live: vendored under another name, in a zip, on a read-only disk, under any optimisation; with parts
deleted.

Each test runs a Python of its own, without site-packages, on a copy.
"""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from oai_lite import parts
from oai_lite.testing import Server

from .place import PACKAGE, chat_program, copy_package, output, python

# In both colours, streamed too: what a place could break.
EVERYTHING = """
import asyncio
question = dict(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
print("".join(chunk.choices[0].delta.content or "" for chunk in client.chat.completions.create(**question, stream=True)))
print([model.id for model in client.models.list()][0] != "")
from PACKAGE import AsyncOpenAI, NotFoundError, types
from PACKAGE.types.chat import ChatCompletion
async def ask():
    async with AsyncOpenAI(api_key="sk-test", base_url=client.base_url, max_retries=0) as other:
        return (await other.chat.completions.create(**question)).choices[0].message.content
print(asyncio.run(ask()))
print(type(answer) is ChatCompletion is types.chat.ChatCompletion)
print(type(answer).__module__.startswith("PACKAGE."))
try:
    client.models.retrieve("no-such-model")
except NotFoundError as error:
    print(error.status_code)
client.close()
"""
ANSWERS = ["Paris", "Lyon", "True", "Nantes", "True", "True", "404"]


def everything(server: Server, package: str) -> str:
    """The program for a package of that name."""
    for answer in ("Paris", "Lyon", "Nantes"):
        server.say(answer)
    return chat_program(server.base_url, package) + EVERYTHING.replace("PACKAGE", package)


def test_vendored_under_another_name(server: Server, needed: Path, tmp_path: Path) -> None:
    """A copy deep inside another package, renamed, does everything, and never looks for the original."""
    vendor = tmp_path / "app" / "_vendor"
    vendor.mkdir(parents=True)
    (tmp_path / "app" / "__init__.py").touch()
    (vendor / "__init__.py").touch()
    copy_package(vendor / "other_name")
    program = everything(server, "app._vendor.other_name") + (
        "import sys\nprint([name for name in sys.modules if name.split('.')[0] == 'oai_lite'])\n"
    )
    assert output(program, tmp_path, needed).splitlines() == [*ANSWERS, "[]"]


def test_a_vendored_copy_takes_plugins(needed: Path, tmp_path: Path) -> None:
    """Hooks keep their names in a renamed copy, so that the same plugin fits; its mark is the copy's own."""
    copy_package(tmp_path / "other_name")
    program = """
from other_name import OpenAI, hookimpl
class Mount:
    @hookimpl
    def oai_lite_resources(self):
        return {"gadgets": "other_name.resources.models:Models"}
print(type(OpenAI(api_key="k", plugins=[Mount()]).gadgets).__name__)
"""
    assert output(program, tmp_path, needed) == "Models"


def test_module_level_use_of_a_vendored_copy(server: Server, needed: Path, tmp_path: Path) -> None:
    """The module's own client is the copy's."""
    copy_package(tmp_path / "other_name")
    server.say("Brest")
    program = f"""
import other_name
other_name.api_key, other_name.base_url = "sk-test", {server.base_url!r}
print(other_name.chat.completions.create(model="gpt-4o", messages=[]).choices[0].message.content)
"""
    program = program.replace("messages=[]", 'messages=[{"role": "user", "content": "Hello"}]')
    assert output(program, tmp_path, needed) == "Brest"


def test_inside_a_zip(server: Server, needed: Path, tmp_path: Path) -> None:
    """Imported from a zip, together with what it needs, it does everything."""
    archive = tmp_path / "layer.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as layer:
        for root, folder in ((PACKAGE.parent, PACKAGE), (needed, needed / "urllib3"), (needed, needed / "pluggy")):
            for path in folder.rglob("*"):
                if path.is_file() and "__pycache__" not in path.parts:
                    layer.write(path, path.relative_to(root).as_posix())
    program = everything(server, "oai_lite") + "import oai_lite\nprint(oai_lite.__file__)\n"
    lines = output(program, archive).splitlines()
    assert lines[:-1] == ANSWERS
    assert lines[-1].startswith(str(archive))


def test_where_nothing_can_be_written(server: Server, needed: Path, tmp_path: Path) -> None:
    """On a disk that takes nothing, it works and does not try to write: neither there nor where it is started."""
    copy = copy_package(tmp_path / "site" / "oai_lite")
    elsewhere = tmp_path / "cwd"
    elsewhere.mkdir()
    # Watched through Python's own audit events, since permissions hold nobody back who may do everything.
    watch = """
import os, sys
def watch(event, arguments):
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        raise SystemExit(f"writes {arguments[0]}")
    if event in ("os.mkdir", "os.rename", "os.remove", "tempfile.mkstemp", "tempfile.mkdtemp"):
        raise SystemExit(f"{event} {arguments}")
sys.addaudithook(watch)
"""
    before = sorted(copy.rglob("*"))
    for folder in (copy, *(path for path in before if path.is_dir()), elsewhere):
        folder.chmod(0o555)
    try:
        program = watch + everything(server, "oai_lite")
        assert output(program, copy.parent, needed, cwd=elsewhere, bytecode=False).splitlines() == ANSWERS
    finally:
        for folder in (copy, *(path for path in before if path.is_dir()), elsewhere):
            folder.chmod(0o755)
    assert sorted(copy.rglob("*")) == before and not list(elsewhere.iterdir())


@pytest.mark.parametrize("options", [("-O",), ("-OO",), ("-bb", "-X", "dev"), ("-I",)], ids=" ".join)
def test_under_options_of_python(options: tuple[str, ...], server: Server, needed: Path) -> None:
    """Without asserts, without docstrings, with every warning an error, and isolated, it does everything."""
    program = everything(server, "oai_lite")
    if "-I" in options:  # which ignores PYTHONPATH
        program = f"import sys\nsys.path += {[str(needed), str(PACKAGE.parent)]!r}\n{program}"
    assert output(program, PACKAGE.parent, needed, options=options).splitlines() == ANSWERS


def test_without_docstrings_what_is_missing_is_still_told(needed: Path) -> None:
    """With -OO messages are whole: none is made of a docstring, no check is an assert."""
    program = """
from oai_lite import OpenAI
client = OpenAI(api_key="k")
for wrong in (lambda: client.models.retrieve(""), lambda: client.models.retrieve(), lambda: client.moddels):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, str(error)[:60])
"""
    plain, bare = (output(program, PACKAGE.parent, needed, options=options) for options in ((), ("-OO",)))
    assert plain == bare and len(plain.splitlines()) == 3


# ---------------------------------------------------------------------- parts left out


def leave_out(copy: Path, name: str) -> None:
    """Delete a resource's file or folder."""
    path = copy / "resources" / name
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.with_suffix(".py").unlink()


@pytest.mark.parametrize("name", parts.modules_in("resources"))
def test_a_resource_can_be_deleted(name: str, server: Server, needed: Path, tmp_path: Path) -> None:
    """Without one resource's file every other resource works, and asking for it says which file is missing."""
    copy = copy_package(tmp_path / "oai_lite")
    leave_out(copy, name)
    program = f"""
import oai_lite
from oai_lite import AsyncOpenAI, MissingPluginError, OpenAI
client = OpenAI(api_key="sk-test", base_url={server.base_url!r}, max_retries=0)
others = {[each for each in parts.modules_in("resources") if each != name]!r}
print([type(getattr(client, each)).__name__.lower() for each in others] == [each.replace("_", "") for each in others])
print(hasattr(client, {name!r}), {name!r} in dir(client))
calls = dict(
    models=lambda: client.models.list(),
    files=lambda: client.files.list(),
    chat=lambda: client.chat.completions.create(model="gpt-4o", messages=[dict(role="user", content="Hello")]),
)
for each, call in calls.items():
    if each in others:
        call()
oai_lite.api_key = "sk-test"
for place in (client, AsyncOpenAI(api_key="k"), oai_lite):
    try:
        getattr(place, {name!r})
    except MissingPluginError as error:
        print(isinstance(error, AttributeError), error)
"""
    lines = output(program, tmp_path, needed).splitlines()
    assert lines[:2] == ["True", "False False"]
    assert len(lines) == 5
    for line in lines[2:]:
        assert line.startswith("True ")
        assert f"has no attribute {name!r}" in line
        assert f"resources/{name}.py is not in this copy of oai_lite" in line
        assert "install the whole package, or put the file back" in line
    assert len(server.requests) >= 2


# What needs each plugin, and what is said without its file. Nothing needs `log`: without it there are no lines.
PLUGINS = {
    "aiohttp": (
        'OpenAI(api_key="sk-test", transport="aiohttp").models.retrieve("m")',
        "transport='aiohttp' is given, but the plugin aiohttp is not among the files",
    ),
    "api_key": (
        'OpenAI(api_key="sk-test")',
        "api_key is given, but no plugin of this client uses it: api_key is not among the files",
    ),
    "attrs": (
        "from oai_lite import strict_schema\nclass Point: __attrs_attrs__ = ()\nstrict_schema(Point)",
        "Point is a class made by attrs, which the plugin plugins/attrs.py describes",
    ),
    "azure": (
        'from oai_lite import AzureOpenAI\nAzureOpenAI(azure_endpoint="https://h", api_key="k")',
        "AzureOpenAI needs the plugin azure, which is not among the files",
    ),
    "azure_ad": (
        'from oai_lite import AzureOpenAI\nAzureOpenAI(azure_endpoint="https://h", azure_ad_token="t")',
        "azure_ad_token is given, but no plugin of this client uses it: azure_ad is not among the files",
    ),
    "bedrock": (
        'from oai_lite.providers import bedrock\nOpenAI(provider=bedrock(region="us-east-1", api_key="k"))',
        "provider is given, but no plugin of this client uses it: bedrock is not among the files",
    ),
    "log": ("", ""),
    "otel": ('OpenAI(api_key="k", plugins=["otel"])', "plugins: there is no plugin 'otel'"),
    "pydantic": (
        "from oai_lite import strict_schema\nclass City: __pydantic_validator__ = None\nstrict_schema(City)",
        "City is a class made by pydantic, which the plugin plugins/pydantic.py describes",
    ),
    "shorthand": (
        'OpenAI(api_key="sk-test").batches.run',
        "Batches has no attribute 'run'. If a plugin adds it, as plugins/shorthand.py of oai_lite adds some",
    ),
    "vertex": (
        'from oai_lite.providers import vertex\nOpenAI(provider=vertex(project="p", location="global"))',
        "provider is given, but no plugin of this client uses it: vertex is not among the files",
    ),
    "workload_identity": (
        'OpenAI(workload_identity={"identity_provider_id": "i"})',
        "workload_identity is given, but no plugin of this client uses it: workload_identity is not among the files",
    ),
}


def test_every_plugin_is_deleted_below() -> None:
    """The table names the plugins there are."""
    assert sorted(PLUGINS) == parts.modules_in("plugins")


@pytest.mark.parametrize("name", PLUGINS)
def test_a_plugin_can_be_deleted(name: str, server: Server, needed: Path, tmp_path: Path) -> None:
    """Without one plugin's file the rest works; a setting that needs it says which is missing, and how to get it back."""
    copy = copy_package(tmp_path / "oai_lite")
    (copy / "plugins" / f"{name}.py").unlink()
    needing, message = PLUGINS[name]
    server.say("Tours")
    other = 'default_headers={"Authorization": "Bearer sk-test"}' if name == "api_key" else 'api_key="sk-test"'
    program = chat_program(server.base_url).replace('api_key="sk-test"', other)
    assert output(program, tmp_path, needed) == "Tours"
    assert server.requests[-1].headers["authorization"] == "Bearer sk-test"
    done = python(f"from oai_lite import OpenAI\n{needing}", tmp_path, needed)
    assert done.returncode == (1 if needing else 0)
    if needing:
        last = done.stderr.strip().splitlines()[-1]
        assert ("PluginError" in last or "SchemaError" in last) and message in last
        hints = ("the whole package has every plugin there is", "its file is not in this copy", "are files in plugins/")
        assert any(hint in last for hint in hints)


@pytest.mark.parametrize("name", PLUGINS)
def test_a_plugin_can_be_left_out(name: str, needed: Path) -> None:
    """`without=[name]` drops any plugin from one client: what needs it says so, and the next client has it."""
    needing = PLUGINS[name][0]
    for cls in ("Point", "City"):  # without a client, nobody can say `without`
        asked = f'OpenAI(api_key="k").responses.parse(model="m", input="", text_format={cls})'
        needing = needing.replace(f"strict_schema({cls})", asked)
    needing = needing.replace("OpenAI(", f"OpenAI(without=[{name!r}], ")
    other = "OpenAI(api_key='k')._client._registry.manager"
    done = python(
        f"from oai_lite import OpenAI\nprint({other}.has_plugin({name!r}))\n{needing}", PACKAGE.parent, needed
    )
    assert done.stdout == "True\n"
    # What listens is not missed: `without` goes before `plugins`, too.
    assert done.returncode == (0 if name in ("log", "otel") else 1), done.stderr
    if done.returncode == 0:
        return
    last = done.stderr.strip().splitlines()[-1]
    assert "MissingPluginError" in last or "SchemaError" in last
    assert name in last
    assert f"by without=[{name!r}]; take it out of that list" in last or "without" in last.partition(name)[2]


def test_a_plugin_of_the_environment_can_be_left_out(needed: Path, tmp_path: Path) -> None:
    """`without` goes before OAI_LITE_PLUGINS; what the variable names and nobody has is an error that lists what there is."""
    program = """
import os
from oai_lite import OpenAI, PluginError
os.environ["OAI_LITE_PLUGINS"] = "azure, no_such"
print(OpenAI(api_key="k", without=["no_such", "azure"])._client._registry.manager.has_plugin("azure"))
try:
    OpenAI(api_key="k")
except PluginError as error:
    print(error)
"""
    lines = output(program, PACKAGE.parent, needed).splitlines()
    assert lines[0] == "False"
    assert lines[1].startswith("plugins: there is no plugin 'no_such'. There are ") and " azure, " in lines[1]


# The folders of shapes that chat does not need.
NOT_CHAT = sorted(
    f"types/{path.name}"
    for path in (PACKAGE / "types").iterdir()
    if (path / "__init__.py").exists() and path.name not in ("chat", "shared", "shared_params")
)


def test_all_that_a_deployment_may_leave_out(server: Server, needed: Path, tmp_path: Path) -> None:
    """With nothing but chat, and without the test server and the command line, chat works in both colours."""
    copy = copy_package(tmp_path / "oai_lite")
    for folder in ("testing", "cli", *NOT_CHAT):
        shutil.rmtree(copy / folder)
    for name in parts.modules_in("resources"):
        if name != "chat":
            leave_out(copy, name)
    server.say("Angers")
    server.say("Le Mans")
    program = chat_program(server.base_url) + (
        "for chunk in client.chat.completions.create(\n"
        '    model="gpt-4o", messages=[{"role": "user", "content": "Hello"}], stream=True):\n'
        '    print(chunk.choices[0].delta.content or "", end="")\n'
    )
    assert output(program, tmp_path, needed).splitlines() == ["Angers", "Le Mans"]
