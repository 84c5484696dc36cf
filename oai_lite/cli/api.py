"""`oai-lite api NAME`: any method of the API, with its parameters as options; help and checks come from the declarations.

Rules: what cannot be sent is said before anything is: unknown methods and parameters (with near ones), values that do not fit, what is
missing. A parameter's own option wins over `--json`, and both over the profile's model.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from ..errors import ArgumentError
from .common import Progress, client, connection, form_of, parse_json, profile, read_text, show, write

if TYPE_CHECKING:
    from .methods import ApiMethod, Parameter

_DESCRIPTION = """\
Calls one method of the API, by its name in the client: chat.completions.create,
files.list, admin.organization.users.list. Its parameters are options; NAME --help
lists them with what they take. Without a name, lists all methods."""

_EPILOG = """\
values:
  text is taken as it is; numbers, true and false, lists and objects are JSON;
  @FILE is a file to upload, or one with the JSON; null is null, where that is allowed.
  A list may be given item by item, by repeating the option. Parameters that the
  client does not know go into --extra-body '{"name": …}'.

examples:
  oai-lite api chat.completions.create -m gpt-5-mini -g user "Hello" --stream
  oai-lite api files.create --file @data.jsonl --purpose batch
  oai-lite api files.retrieve file-abc123 --output json
  oai-lite api responses.create --json @request.json
  oai-lite api chat.completions.parse -m gpt-5-mini -g user "Paris" --response-format @city.json
  oai-lite api realtime.connect -m gpt-realtime --until response.done < events.jsonl
  oai-lite api --list vector_stores"""

_WIDTH = 28


class _ApiParser(argparse.ArgumentParser):
    """Parses with the options of the method that the words name."""

    # pyright compares this one signature with three overloads.
    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        """See argparse; nothing is left over."""
        words, after = split(list(sys.argv[1:] if args is None else args))
        words = list(map(dashed, words))
        name = name_in(words)
        if name is None or "--list" in words:
            return super().parse_known_args(words + after, namespace)
        from .methods import Catalogue

        method = Catalogue().find(name)
        parser = parser_of(method)
        options, rest = parser.parse_known_args(words, namespace)
        rest.remove(name)
        for word in rest:
            if is_option(word):
                from .methods import unknown

                flags = [flag for action in parser._actions for flag in action.option_strings if flag.startswith("--")]
                raise unknown(method, word.partition("=")[0], flags)
        options.name, options.method, options.words = name, method, rest + after
        return options, []


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    usual = commands._parser_class
    commands._parser_class = _ApiParser
    parser = commands.add_parser(
        "api",
        help="call any method of the API",
        usage="oai-lite api NAME [PARAMETER …] [options]\n       oai-lite api [--list] [PREFIX]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    commands._parser_class = usual
    parser.add_argument("name", metavar="NAME", nargs="?", help="the method, as files.list")
    parser.add_argument("--list", action="store_true", help="list the methods whose names begin with NAME")
    connection(parser)
    parser.set_defaults(run=run, parser=parser, method=None)


def split(words: list[str]) -> tuple[list[str], list[str]]:
    """The words before `--`, and those after it, which are no options."""
    at = words.index("--") if "--" in words else len(words)
    return words[:at], words[at + 1 :]


def dashed(word: str) -> str:
    """An option's name with dashes for underscores."""
    name, equals, value = word.partition("=")
    return name.replace("_", "-") + equals + value if word.startswith("--") else word


def is_option(word: str) -> bool:
    """Whether argparse would take the word for an option."""
    return len(word) > 1 and word[0] == "-" and " " not in word and not word[1:].replace(".", "", 1).isdigit()


class _Finder(argparse.ArgumentParser):
    """Looks, and says nothing."""

    def error(self, message: str) -> NoReturn:
        """The words do not end as they should; the method's own parser says so."""
        raise ArgumentError(message)


def name_in(words: Sequence[str]) -> str | None:
    """The first word that is no option, nor the value of one that every method has."""
    finder = _Finder(add_help=False, allow_abbrev=False)
    connection(finder)
    _common(finder)
    try:
        words = finder.parse_known_args(list(words))[1]
    except ArgumentError:
        pass
    return next((word for word in words if not is_option(word)), None)


def _common(parser: argparse.ArgumentParser, method: ApiMethod | None = None) -> None:
    """The options of every method, or those of them that one has."""
    group = parser.add_argument_group("the call")
    parameters = ("model", "messages", "stream") if method is None else method.parameters
    if "model" in parameters:
        action = group.add_argument("-m", dest="m", metavar="MODEL", help="the same as --model")
        if method is not None:
            action.suggested = method.parameters["model"].kind.suggested  # type: ignore[attr-defined]  # for completion
    if method is None or _talk(method):
        group.add_argument(
            "-g", dest="g", nargs=2, metavar=("ROLE", "TEXT"), action="append", help="a message; may be repeated"
        )
    group.add_argument("--json", metavar="JSON", help="parameters as a JSON object; @FILE, or - for standard input")
    if method is None or method.pages:
        group.add_argument("--all", action="store_true", help="all pages, one after the other")
    if method is None or method.connects:
        group.add_argument(
            "--until", metavar="TYPE", action="append", help="end with the first event of this type; may be repeated"
        )
    group.add_argument("--output-file", metavar="FILE", help="write the result there")
    if method is None or not (method.connects or method.secret):
        group.add_argument("--raw", action="store_true", help="show status and headers of the answer on standard error")


def _talk(method: ApiMethod) -> str | None:
    """The parameter that messages go to."""
    for name in ("messages", "input"):
        found = method.parameters.get(name)
        if found is not None and found.kind.items is not None and found.kind.items.object:
            return name
    return None


def parser_of(method: ApiMethod) -> argparse.ArgumentParser:
    """The options of one method, with their help."""
    places = " ".join(name.upper() for name in method.positional)
    parser = argparse.ArgumentParser(
        prog=f"oai-lite api {method.name}",
        usage=" ".join(filter(None, ("oai-lite api", method.name, places, "[options]"))),
        description=_prose(method.more),
        epilog="\n\n".join(filter(None, (method.note, _EPILOG.partition("\n\n")[0]))),
        formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, max_help_position=_WIDTH),
        allow_abbrev=False,
        conflict_handler="resolve",
    )
    groups = {
        "required": parser.add_argument_group("required (by position, where the usage has it, or by name)"),
        "optional": parser.add_argument_group("parameters"),
    }
    _common(parser, method)
    groups["option"] = parser.add_argument_group("parameters of every method")
    for each in method.parameters.values():
        group = groups["option" if each.option else "required" if each.required else "optional"]
        action = group.add_argument(
            each.flag,
            dest=f"parameter {each.name}",
            action="append",
            metavar="BOOL" if each.kind.boolean else each.name.rpartition("_")[2].upper(),
            nargs="?" if each.kind.boolean else None,
            const="true" if each.kind.boolean else None,
            help=_help(each),
        )
        action.suggested = each.kind.suggested  # type: ignore[attr-defined]  # for completion
    connection(parser)
    parser.set_defaults(run=run, parser=parser, list=False)
    return parser


def _help(each: Parameter) -> str:
    said = each.kind.words
    if each.default is not None:
        said += f" (default: {each.default})"
    return said.replace("%", "%%")


def _prose(text: str) -> str:
    """A docstring, wrapped again."""
    import inspect
    import textwrap

    return "\n\n".join(
        block if block.startswith(("- ", "    ")) else textwrap.fill(" ".join(block.split()), 90)
        for block in inspect.cleandoc(text).split("\n\n")
    )


# ---------------------------------------------------------------------- the call


def run(options: argparse.Namespace) -> int:
    """Makes the call and shows what it gives, or lists the methods."""
    if options.method is None:
        return _list(options)
    method: ApiMethod = options.method
    values = arguments(method, options)
    path = options.output_file if options.output_file not in (None, "-") else None
    if method.binary and path is None and options.output_file is None and sys.stdout.isatty():
        raise ArgumentError(
            f"{method.name} answers bytes: name a file with --output-file, or send the output somewhere"
        )
    if method.helper:
        from .helpers import call, settings

        with client(options, **settings(method, values, options)) as made, _into(path):
            call(method, partial(_bound, made, method.name), values, options)
        return 0
    with client(options) as made:
        if method.binary:
            _save(_bound(made, method.name, "with_streaming_response"), values, path, options)
            return 0
        with _into(path):
            _shown(method, _answer(made, method, values, options), options)
    return 0


def arguments(method: ApiMethod, options: argparse.Namespace) -> dict[str, Any]:
    """The method's arguments by name, from all that the command line says; ArgumentError for what is wrong or missing."""
    from .methods import unknown
    from .values import from_json, value_of

    known = method.parameters
    values: dict[str, Any] = {}
    if options.json is not None:
        given = _object(options.json)
        for name, value in given.items():
            if name not in known:
                raise unknown(method, name, [each.name for each in known.values() if not each.option], "--json: ")
            values[name] = from_json(known[name].kind, value)
    places = method.positional
    if len(options.words) > len(places):
        takes = f"takes {len(places)} ({', '.join(places)})" if places else "takes none"
        raise ArgumentError(f"{method.name} {takes} by position, got {' '.join(options.words)}")
    for name, word in zip(places, options.words, strict=False):
        if getattr(options, f"parameter {name}") is not None:
            raise ArgumentError(f"{name} is given twice, by position and by name")
        values[name] = value_of(known[name].kind, [word], name.upper())
    for name, each in known.items():
        texts = getattr(options, f"parameter {name}")
        if texts is not None:
            values[name] = value_of(each.kind, texts, each.flag)
    if getattr(options, "m", None) is not None:
        values["model"] = value_of(known["model"].kind, [options.m], "-m")
    if getattr(options, "g", None):
        _say(values, str(_talk(method)), options.g)
    if "model" in known and known["model"].required and "model" not in values and profile(options).get("model"):
        values["model"] = profile(options)["model"]
    missing = [[each for each in way.values() if each.required and each.name not in values] for way in method.ways]
    if all(missing):
        # Of several ways to call it, the one that was begun.
        begun = [not way.keys().isdisjoint(values.keys() - _shared(method)) for way in method.ways]
        wanted = [each for each, is_it in zip(missing, begun, strict=True) if is_it] or missing
        words = ", or ".join(", ".join(_wanted(each, method) for each in way) for way in wanted)
        raise ArgumentError(f"{method.name} needs {words}")
    return values


def _shared(method: ApiMethod) -> set[str]:
    """The parameters that every way to call a method has."""
    return set.intersection(*(set(way) for way in method.ways))


def _wanted(each: Parameter, method: ApiMethod) -> str:
    if each.name in method.positional:
        return each.name.upper()
    short = {"model": " (-m)", str(_talk(method)): " (-g ROLE TEXT)"}
    return each.flag + short.get(each.name, "")


def _object(text: str) -> dict[str, Any]:
    """What `--json` says."""
    source = text.removeprefix("@") if text.startswith("@") or text == "-" else None
    where = "--json" if source is None else "--json (standard input)" if source == "-" else f"--json ({source})"
    value = parse_json(text if source is None else read_text(source), where)
    if not isinstance(value, dict):
        raise ArgumentError(f"{where}: expected an object of parameters, got {type(value).__name__}")
    return value


def _say(values: dict[str, Any], name: str, said: list[list[str]]) -> None:
    """Adds the messages of `-g`."""
    before = values.get(name, [])
    if isinstance(before, str):
        before = [{"role": "user", "content": before}]
    values[name] = [*before, *({"role": role, "content": text} for role, text in said)]


def _bound(made: Any, name: str, face: str | None = None) -> Any:
    """The method of the client, or of one of its other faces."""
    path, _, last = name.rpartition(".")
    for part in path.split("."):
        made = getattr(made, part)
    return getattr(made if face is None else getattr(made, face), last)


def _answer(made: Any, method: ApiMethod, values: dict[str, Any], options: argparse.Namespace) -> Any:
    """What the call gives."""
    if method.several or method.callbacks:
        with Progress(method.name, unit="B" if "file" in method.parameters else "") as bar:
            if "on_progress" in method.callbacks and (method.several or "file" in values):
                values["on_progress"] = partial(_told, bar)
            return _bound(made, method.name)(**values)
    if options.raw:
        answer = _bound(made, method.name, "with_raw_response")(**values)
        show_head(answer)
        return answer.parse()
    return _bound(made, method.name)(**values)


def _told(bar: Progress, *facts: Any) -> None:
    """What a method tells while it is at work: bytes sent and in all, or the object that it waits for."""
    if len(facts) == 2:
        bar.total = facts[1]
        bar.at(facts[0])
    else:
        bar.say(str(getattr(facts[0], "status", "")))


def show_head(answer: Any) -> None:
    """Status and headers, without cookies."""
    lines = [f"HTTP {answer.status_code}"]
    lines += [f"{name}: {value}" for name, value in answer.headers.items() if "cookie" not in name.lower()]
    write("\n".join([*lines, "", ""]), sys.stderr)


def _shown(method: ApiMethod, value: Any, options: argparse.Namespace) -> None:
    from ..stream import Stream

    if isinstance(value, Stream):
        with value:
            show(value, options)
        return
    if not method.pages:
        show(value, options)
        return
    form = form_of(options)
    if options.all:
        show(iter(value) if form == "json" else list(value), options)
        return
    show(value, options)
    if form != "json" and value.has_next_page() and sys.stderr.isatty():
        write("There are more; --all shows them.\n", sys.stderr)


@contextlib.contextmanager
def _into(path: str | None) -> Iterator[None]:
    """What is printed inside goes to the file, if one is named."""
    if path is None:
        yield
        return
    try:
        file = open(path, "w", encoding="utf-8")
    except OSError as error:
        raise ArgumentError(f"{path}: {error.strerror or error}") from None
    with file, contextlib.redirect_stdout(file):
        yield


def _save(method: Any, values: dict[str, Any], path: str | None, options: argparse.Namespace) -> None:
    """Writes an answer's bytes to a file, which is there only once it is whole, or to standard output."""
    with method(**values) as answer:
        if options.raw:
            show_head(answer)
        size = answer.headers.get("content-length")
        total = int(size) if size and size.isdigit() and not answer.headers.get("content-encoding") else None
        if path is None:
            for piece in answer.iter_bytes():
                sys.stdout.buffer.write(piece)
            sys.stdout.buffer.flush()
            return
        part = f"{path}.part"
        try:
            with open(part, "wb") as file, Progress(os.path.basename(path), total, unit="B") as bar:
                for piece in answer.iter_bytes():
                    file.write(piece)
                    bar.advance(len(piece))
            os.replace(part, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(part)
            raise


def _list(options: argparse.Namespace) -> int:
    """The names of the methods, with what they do."""
    from .methods import Catalogue

    catalogue, prefix = Catalogue(), options.name or ""
    names = list(catalogue.names(prefix))
    if not names:
        catalogue.find(prefix)
    form = form_of(options, piped="text")
    if form == "json":
        show({name: catalogue.find(name).doc for name in names}, options)
    elif form == "table" or sys.stdout.isatty():
        options.output = "table"
        show([{"name": name, "does": _first(catalogue.find(name).doc)} for name in names], options)
    else:
        write("".join(f"{name}\n" for name in names))
    return 0


def _first(text: str) -> str:
    """The first sentence."""
    return text.split(". ")[0].rstrip(".")
