"""`oai-lite api`: every method of the API, its help, its parameters as text, and what goes wrong with them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from oai_lite import ArgumentError, OpenAI
from oai_lite.cli import api, parser_for
from oai_lite.cli.methods import ApiMethod, Catalogue
from oai_lite.cli.values import Kind, kind_of
from oai_lite.endpoint import Endpoint, PagedEndpoint, StreamingEndpoint
from oai_lite.testing import Server

from ..contract.specimen import value_of
from ..contract.test_declarations import FUNCTIONS, METHODS
from ..contract.test_every_method import ENDPOINTS, NEEDED, answer_for, arguments_of, bound, endpoint_of
from ..face.wire import Wire
from .conftest import KEY, Cli, OpenTerminal

NAMES = sorted({*(line.split()[0] for line in METHODS.strip().splitlines() if "._" not in line), *FUNCTIONS})
TOP = sorted({name.split(".")[0] for name in NAMES})


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The methods."""
    return Catalogue()


def in_resource(name: str) -> list[str]:
    """The methods of a top-level resource."""
    return [each for each in NAMES if each.startswith(f"{name}.")]


# ---------------------------------------------------------------------- all methods


def test_every_method_is_listed(cli: Cli) -> None:
    """The list has each method once, and with a prefix those that begin with it; JSON tells what they do."""
    assert cli(["api", "--list"]).out.splitlines() == NAMES
    assert cli(["api"]).out.splitlines() == NAMES
    assert cli(["api", "--list", "vector_stores.fi"]).out.splitlines() == [
        name for name in NAMES if name.startswith("vector_stores.fi")
    ]
    assert cli(["api", "--list", "models", "--output", "json"]).json["models.list"]
    table = cli(["api", "--list", "models"], tty=True).out
    assert "models.retrieve" in table and "\x1b[1m" in table
    assert cli(["api", "--list", "modls"]).code == 2


@pytest.mark.parametrize("resource", TOP)
def test_every_method_has_help(resource: str, cli: Cli) -> None:
    """What it does, and each parameter with what it takes."""
    for name in in_resource(resource):
        result = cli(["api", name, "--help"])
        assert (result.code, result.err) == (0, ""), name
        assert result.out.startswith(f"usage: oai-lite api {name} ")
        method = Catalogue().find(name)
        for each in method.parameters.values():
            assert re.search(rf"^  {each.flag}\b", result.out, re.MULTILINE), f"{name} does not tell of {each.flag}"
        assert " ".join(method.doc.split()[:4]) in " ".join(result.out.split())


def written(kind: Kind, value: Any, folder: Path) -> tuple[str, Any]:
    """A value as it is written on the command line, and what it is to be there."""
    path = folder / "file.bin"
    path.write_bytes(b"bytes")
    if kind.file:
        return f"@{path}", path.read_bytes() if kind.content else path
    if kind.items is not None and kind.items.file:
        return f"@{path}", [path]
    if isinstance(value, str):
        return value, value
    return json.dumps(value), value


def specimens(name: str, method: ApiMethod) -> Iterator[tuple[str, Kind, Any]]:
    """For each parameter a value that its annotation allows."""
    for each in method.parameters.values():
        yield each.name, each.kind, example(each.kind)


def example(kind: Kind) -> Any:
    """A value of a kind."""
    for allowed, value in (
        (kind.choices, kind.choices and kind.choices[0]),
        (kind.file, b"bytes"),
        (kind.text, "some text, [not] a list"),
        (kind.boolean, True),
        (kind.number, 0.25),
        (kind.whole, 7),
        (kind.object or kind.anything, {"a": [1, {"b": None}], "ü": "é"}),
    ):
        if allowed:
            return value
    assert kind.items is not None
    return [example(kind.items)]


@pytest.mark.parametrize("resource", TOP)
def test_every_parameter_is_read_from_text(resource: str, tmp_path: Path, catalogue: Catalogue) -> None:
    """All parameters of each method at once, with dashes, with underscores, with `=` and in `--json`: the values are the same."""
    for name in in_resource(resource):
        method = catalogue.find(name)
        dashes, underscores, joined = ["api", name], ["api", name], ["api", name]
        whole, expected = {}, {}
        for parameter, kind, value in specimens(name, method):
            text, expected[parameter] = written(kind, value, tmp_path)
            dashes += ["--" + parameter.replace("_", "-"), text]
            underscores += [f"--{parameter}", text]
            joined.append(f"--{parameter}={text}")
            whole[parameter] = text if kind.file else [text] if kind.items is not None and kind.items.file else value
        for words in (dashes, underscores, joined, ["api", name, "--json", json.dumps(whole)]):
            options = parser_for(words).parse_args(words)
            assert api.arguments(options.method, options) == expected, name


@pytest.mark.parametrize("resource", TOP)
def test_a_command_sends_what_a_call_sends(
    resource: str, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, catalogue: Catalogue
) -> None:
    """For each method: the request of the command is that of the Python call with the same arguments, and so is the result."""
    wire = Wire()

    def made(options: Any = None) -> OpenAI:
        return OpenAI(api_key="sk", admin_api_key="sk-admin", plugins=[wire], max_retries=0)

    monkeypatch.setattr(api, "client", made)
    for name in in_resource(resource):
        declared = ENDPOINTS.get(name)
        if declared is None:  # several calls
            continue
        method = catalogue.find(name)
        kinds = {each.name: each.kind for each in method.parameters.values()}
        given = {**arguments_of(endpoint_of(declared)), **NEEDED.get(name, {})}
        words, values = ["api", name], {}
        for parameter, value in given.items():
            text, values[parameter] = written(kinds[parameter], value, tmp_path)
            words += [text] if parameter in method.positional else [f"--{parameter}", text]
        answer, content = answer_for(declared, endpoint_of(declared).declared.result())
        for _ in range(2):
            wire.answer(content if answer is None else answer)
        bound(made(), name)(**values)
        result = cli([*words, "--output", "json"])
        assert (result.code, result.err) == (0, ""), name
        call, command = wire.sent
        assert (command.method, command.url) == (call.method, call.url)
        assert same_body(command.body) == same_body(call.body), name
        if content is not None:
            assert result.data.strip(b'"\n') in (content, b"null")
        else:
            assert result.json == answer or endpoint_of(declared).declared.result() is None
        wire.sent.clear()


def same_body(body: bytes) -> Any:
    """A body without what is drawn by lot, and without the order of names."""
    return json.loads(body) if body.startswith(b"{") else re.sub(rb"[0-9a-f]{32}", b"boundary", body)


def test_the_endpoints_are_most_of_the_methods() -> None:
    """What the test above passes over are the helpers of several calls, and functions."""
    assert len(NAMES) >= 436 and len(set(NAMES) - set(ENDPOINTS) - set(FUNCTIONS)) < 30
    assert all(isinstance(each, (Endpoint, PagedEndpoint, StreamingEndpoint)) for each in ENDPOINTS.values())


# ---------------------------------------------------------------------- values


@pytest.mark.parametrize(
    ("annotation", "texts", "value"),
    [
        (str, ["null"], "null"),
        (str, ["[1]"], "[1]"),
        (str, ["@x"], "@x"),
        (str | None, ["null"], None),
        (str | None, ["5"], "5"),
        (str | list[str], ["a"], "a"),
        (str | list[str], ['["a", "b"]'], ["a", "b"]),
        (str | list[str], ["a", "b"], ["a", "b"]),
        (list[str], ["a"], ["a"]),
        (list[str], ["5"], ["5"]),
        (list[str], ['["a"]', "b"], ["a", "b"]),
        (list[int], ["5"], [5]),
        (list[int], ["5", "6"], [5, 6]),
        (list[dict[str, int]], ['{"a": 1}'], [{"a": 1}]),
        (list[dict[str, int]], ['{"a": 1}', '[{"b": 2}]'], [{"a": 1}, {"b": 2}]),
        (int | None, ["null"], None),
        (float, ["1"], 1),
        (str | bytes, ["text"], "text"),
        (type | None, ['{"type": "object"}'], {"type": "object"}),
        (type | None, ["null"], None),
        (tuple[str, str], ['["a", "b"]'], ["a", "b"]),
        (bool, ["false"], False),
        (dict[str, str], ['{"a": "b"}'], {"a": "b"}),
        (object, ["[1, null]"], [1, None]),
    ],
)
def test_texts_become_values(annotation: Any, texts: list[str], value: Any) -> None:
    """A text is read by what the parameter takes."""
    from oai_lite.cli.values import value_of

    found = value_of(kind_of(annotation), texts, "--x")
    assert found == value and type(found) is type(value)


def test_json_of_files(tmp_path: Path) -> None:
    """`@file` is the JSON in a file; an error in it names the file."""
    from oai_lite.cli.values import value_of

    path = tmp_path / "tools.json"
    path.write_text('[{"type": "function"}]')
    assert value_of(kind_of(list[dict[str, str]]), [f"@{path}"], "--tools") == [{"type": "function"}]
    path.write_text("[1,\n")
    with pytest.raises(ArgumentError, match=r"--tools \(.*tools.json\): not JSON: Expecting value, line 2 column 1"):
        value_of(kind_of(list[dict[str, str]]), [f"@{path}"], "--tools")


def test_bare_booleans(catalogue: Catalogue) -> None:
    """A true-or-false option alone is true."""
    options = parser_for(["api"]).parse_args(["api", "responses.create", "--store", "--background", "false"])
    values = api.arguments(options.method, options)
    assert (values["store"], values["background"]) == (True, False)


# ---------------------------------------------------------------------- mistakes

CHAT = ["chat.completions.create", "-m", "gpt-4o", "-g", "user", "Hi"]
PARSE = ["chat.completions.parse", *CHAT[1:]]
TEXT = ["responses.parse", "-m", "gpt-4o", "--input", "Hi"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chat.completion.create"], "no method 'chat.completion.create'; did you mean chat.completions.create"),
        (["chat.completions"], "did you mean chat.completions.create, "),
        (["nonsense.at.all"], "`oai-lite api --list` shows all"),
        ([*CHAT, "--temprature", "1"], "has no parameter --temprature; did you mean --temperature?"),
        ([*CHAT, "--reasoning_efort=low"], "has no parameter --reasoning-efort; did you mean --reasoning-effort?"),
        ([*CHAT, "--all"], "has no parameter --all; did you mean"),
        (["chat.completions.create", "-m", "x"], "needs --messages (-g ROLE TEXT)"),
        (["chat.completions.create"], "needs --messages (-g ROLE TEXT), --model (-m)"),
        (["files.retrieve"], "files.retrieve needs FILE_ID"),
        (["batches.create"], "needs --completion-window, --endpoint, --input-file-id, or --request-type, --inputs"),
        (["batches.create", "--inputs", "[]"], "batches.create needs --request-type"),
        (["batches.create", "--endpoint", "/v1/responses"], "needs --completion-window, --input-file-id"),
        (
            ["batches.create", "--request-type", "responses", "--inputs", "[]", "--endpoint", "/v1/responses"],
            "contradict",
        ),
        (["uploads.create", "--purpose", "batch"], "needs --bytes, --filename, --mime-type, or --file"),
        (["files.retrieve", "a", "b"], "takes 1 (file_id) by position, got a b"),
        (["files.retrieve", "a", "--file-id", "b"], "file_id is given twice"),
        ([*CHAT, "extra"], "takes none by position, got extra"),
        ([*CHAT, "--temperature", "hot"], "--temperature: expected a number or null, got 'hot'"),
        ([*CHAT, "--n", "1.5"], "--n: expected a whole number or null, got '1.5'"),
        ([*CHAT, "--store", "yes"], "--store: expected true or false or null, got 'yes'"),
        ([*CHAT, "--verbosity", "hihg"], "got 'hihg'; did you mean high?"),
        ([*CHAT, "--tools", '[{"a" 1}]'], "--tools: not JSON: Expecting ':' delimiter, line 1 column 7 at '1}]'"),
        ([*CHAT, "--metadata", "[1]"], "--metadata: expected an object or null, got '[1]'"),
        (
            [*CHAT, "--stop", "[a"],
            "--stop: not JSON: Expecting value, line 1 column 2 at 'a'; if it is meant as a text",
        ),
        ([*CHAT, "--user", "a", "--user", "b"], "--user is given 2 times, and takes one value"),
        ([*CHAT, "--json", '{"a": 1,}'], "--json: not JSON: "),
        ([*CHAT, "--json", "[1]"], "--json: expected an object of parameters, got list"),
        (
            [*CHAT, "--json", '{"modle": 1}'],
            "--json: chat.completions.create has no parameter modle; did you mean model?",
        ),
        ([*CHAT, "--json", "@no-such-file.json"], "no-such-file.json: No such file"),
        (["files.create", "--purpose", "batch", "--file", "@no-such-file"], "no-such-file: there is no such file"),
        (["files.create", "--purpose", "batch", "--file", "."], ".: is no file"),
        ([*CHAT, "--timeout", "0"], "expected seconds above zero"),
        ([*CHAT, "--output", "xml"], "invalid choice: 'xml'"),
        (["--frobnicate"], "--frobnicate"),
        (["chat.completions.pars"], "did you mean chat.completions.parse"),
        (["realtime.conect"], "did you mean realtime.connect"),
        (["chat.completions.parse"], "needs --messages (-g ROLE TEXT), --model (-m)\n"),
        ([*PARSE, "--response-format", "[1]"], "--response-format: expected a JSON schema or an object of type"),
        ([*PARSE, "--response-format", "city"], "--response-format: not JSON"),
        ([*PARSE, "--response-format", '{"type": "array", "items": 1}'], "schema"),
        (["responses.parse", "--text-format", '"a"'], "--text-format: expected a JSON schema, got"),
        (
            [*TEXT, "--text", '{"format": {"type": "text"}}', "--text-format", '{"type": "text"}'],
            "both say what the text is to be",
        ),
        (["responses.parse", "--parse-as", '{"type": "json_schema"}'], "--parse-as: schema: expected a JSON schema"),
        (
            ["beta.agents.sessions.artifacts.for_result", '{"id": "t"}'],
            "a turn with its id and session_id, without sess",
        ),
        (["beta.agents.sessions.stream", "s", "--output-type", "x"], "--output-type: not JSON"),
        (["beta.agents.sessions.stream", "s", "--tool-handlers", "{}"], "has no parameter --tool-handlers"),
        (["beta.threads.runs.stream", "--event-handler", "x"], "has no parameter --event-handler"),
        (["webhooks.unwrap", "{}", "{}", "--secret", "whsec_x"], "the secret is that of OPENAI_WEBHOOK_SECRET, or"),
        (["webhooks.unwrap", "{}", "{}", "--json", '{"secret": "x"}'], "the secret is that of OPENAI_WEBHOOK_SECRET"),
        (["webhooks.unwrap", "{}", "headers"], "HEADERS: not JSON"),
        (["webhooks.unwrap", "@no-such-file", "{}"], "no-such-file: No such file"),
        (["realtime.connect", "--on-reconnecting", "x"], "has no parameter --on-reconnecting"),
        (["realtime.translations.connect"], "realtime.translations.connect needs MODEL"),
        (["realtime.connect", "--raw"], "has no parameter --raw"),
        (["models.list", "--until", "x"], "has no parameter --until"),
        (["chat.completions.create", "-g", "user"], "expected 2 arguments"),
    ],
)
def test_mistakes_are_told_before_anything_is_sent(words: list[str], said: str, server: Server, cli: Cli) -> None:
    """Exit code 2, what is wrong, and no request."""
    result = cli(["api", *words])
    assert (result.code, result.out) == (2, "")
    assert said in result.err and "Traceback" not in result.err
    assert server.requests == []


# ---------------------------------------------------------------------- calls


def test_a_chat(server: Server, cli: Cli) -> None:
    """Messages of `-g`, the words of the answer as text, and its object as JSON."""
    server.say("Hé!")
    words = ["api", "chat.completions.create", "-m", "gpt-4o", "-g", "system", "Be brief", "-g", "user", "Hello"]
    assert cli([*words, "--output", "text"]).out == "Hé!\n"
    sent = server.requests[-1].json
    assert sent["messages"] == [{"role": "system", "content": "Be brief"}, {"role": "user", "content": "Hello"}]
    assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"
    assert cli(words).json["object"] == "chat.completion"
    json_words = ["api", "chat.completions.create", "--json", "-", "-m", "gpt-4o-mini", "-g", "user", "And?"]
    result = cli(json_words, stdin=json.dumps({"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}))
    assert result.code == 0
    sent = server.requests[-1].json
    assert (sent["model"], len(sent["messages"])) == ("gpt-4o-mini", 2)


def test_a_stream(server: Server, cli: Cli) -> None:
    """Text as it comes, or an event a line."""
    server.say("One two", "One two")
    words = ["api", *CHAT, "--stream"]
    assert cli([*words, "--output", "text"]).out == "One two\n"
    events = [json.loads(line) for line in cli(words).out.splitlines()]
    assert all(event["object"] == "chat.completion.chunk" for event in events) and len(events) > 2
    server.truncate(2)
    result = cli(words)
    assert result.code == 3 and len(result.out.splitlines()) >= 1
    assert result.err.startswith("oai-lite api: ") and len(result.err.splitlines()) == 1


def test_files_pages_and_bytes(server: Server, cli: Cli, tmp_path: Path) -> None:
    """Upload, page by page or all at once, download to a file that is whole or not there, delete."""
    path = tmp_path / "a.jsonl"
    path.write_text('{"a": 1}\n')
    upload = ["api", "files.create", "--file", f"@{path}", "--purpose", "batch"]
    for _ in range(2):
        assert cli(upload).code == 0
    made = cli(upload)
    assert made.code == 0 and made.json["filename"] == "a.jsonl"
    assert cli(["api", "files.create", "--file", "-", "--purpose", "user_data"], stdin=b"x").json["bytes"] == 1
    page = cli(["api", "files.list", "--limit", "2"]).json
    assert (len(page["data"]), page["has_more"]) == (2, True)
    every = cli(["api", "files.list", "--limit", "2", "--all"]).out.splitlines()
    assert len({json.loads(line)["id"] for line in every}) == 4
    assert len(cli(["api", "files.list", "--limit", "2", "--all", "--output", "table"]).out.splitlines()) == 6
    shown = cli(["api", "files.list", "--limit", "2"], tty=True)
    assert "a.jsonl" in shown.out and "There are more" in shown.err
    name = made.json["id"]
    assert cli(["api", "files.content", name]).data == b'{"a": 1}\n'
    target = tmp_path / "out.bin"
    assert cli(["api", "files.content", name, "--output-file", str(target)]).out == ""
    assert target.read_bytes() == b'{"a": 1}\n'
    refused = cli(["api", "files.content", name], tty=True)
    assert refused.code == 2 and "--output-file" in refused.err
    server.truncate(3, on="*/content")
    other = tmp_path / "broken.bin"
    broken = cli(["api", "files.content", name, "--output-file", str(other)])
    assert broken.code == 3 and not other.exists() and len(list(tmp_path.iterdir())) == 2
    result = tmp_path / "result.json"
    assert cli(["api", "files.delete", name, "--output-file", str(result)]).out == ""
    assert json.loads(result.read_text())["deleted"] is True


def test_raw_shows_the_head(server: Server, cli: Cli) -> None:
    """Status and headers on standard error, the result as always."""
    result = cli(["api", "models.list", "--raw"])
    assert result.json["object"] == "list"
    assert result.err.startswith("HTTP 200\n") and "content-type: application/json" in result.err


def test_helpers_of_several_calls(server: Server, cli: Cli, tmp_path: Path) -> None:
    """They work as the methods do."""
    path = tmp_path / "a.txt"
    path.write_text("x")
    made = cli(["api", "files.create", "--file", str(path), "--purpose", "user_data"]).json
    waited = cli(["api", "files.wait_for_processing", made["id"], "--poll-interval", "0"])
    assert waited.code == 0 and waited.json["status"] == "processed"


def test_the_profile_gives_the_model(server: Server, cli: Cli, tmp_path: Path) -> None:
    """Where a model is needed and none is named."""
    config = tmp_path / "c.toml"
    config.write_text('[profiles.p]\nmodel = "gpt-4o"\noutput = "text"\n')
    server.say("Yes")
    words = ["api", "chat.completions.create", "-g", "user", "Hi", "--profile", "p"]
    assert cli(words, env={"OAI_LITE_CONFIG": str(config)}).out == "Yes\n"
    assert server.requests[-1].json["model"] == "gpt-4o"


def test_azure_routes(server: Server, cli: Cli) -> None:
    """`--azure` calls the deployment of the resource that the environment names."""
    root = server.base_url.removesuffix("/v1")
    env = {
        "AZURE_OPENAI_ENDPOINT": root,
        "AZURE_OPENAI_API_KEY": "azure-secret",
        "OPENAI_API_VERSION": "2024-10-21",
        "OPENAI_API_KEY": None,
    }
    cli(["api", "--azure", *CHAT], env=env)
    assert server.requests[-1].path.startswith("/openai/deployments/gpt-4o/chat/completions")
    assert server.requests[-1].headers["api-key"] == "azure-secret"


def test_at_a_terminal(server: Server, terminal: OpenTerminal) -> None:
    """A person sees the text; a list is a table."""
    server.say("Hello there")
    opened = terminal(["api", *CHAT, "--stream"])
    opened.expect("Hello there")
    assert opened.close() == 0
    listed = terminal(["api", "models.list"])
    listed.expect("gpt-4o")
    assert listed.close() == 0


def test_specimens_are_of_their_kind() -> None:
    """The values of these tests are not all of one kind."""
    assert value_of(str) == "text" and isinstance(example(kind_of(dict[str, str])), dict)
