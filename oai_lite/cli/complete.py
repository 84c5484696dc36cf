"""What a shell may offer next: `oai-lite __complete WORD …` prints it, a candidate a line with a tab before what it means.

The words are those after `oai-lite`, the last being the one that is typed (perhaps ""). A line `:files` means names of files. All
comes from the parsers and the declarations, so a command needs to do nothing for it. Rules: it is asked at every press of a key, so
it loads only what the words name, makes no client, and says nothing at all where something is wrong.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence

FILES = ":files"
_FILE_WORDS = ("FILE", "FOLDER", "ZIP", "PATH", "DIRECTORY")
_ROLES = ("user", "system", "developer", "assistant")


def answer(words: Sequence[str]) -> int:
    """Prints the lines; nothing where the words cannot be understood, or something else is wrong."""
    import contextlib
    import os

    found: list[str] = []
    with contextlib.suppress(Exception, SystemExit), open(os.devnull, "w") as nowhere:
        with contextlib.redirect_stderr(nowhere):
            found = complete(words)
    print("\n".join(found))
    return 0


def complete(words: Sequence[str]) -> list[str]:
    """The lines to print for the words."""
    *before, current = words or [""]
    if before and before[-1] == "=":  # bash cuts words there, and at @
        before = before[:-1]
    if before and before[-1] == "@":
        return [FILES]
    if current.startswith("@"):
        return [FILES]
    name, equals, value = current.partition("=")
    if name.startswith("--") and equals:
        return [f"{name}={each}" for each in complete([*before, name, value]) if each != FILES]
    return list(dict.fromkeys(_fitting(_offers(before, current), "" if current == "=" else current)))


def _fitting(offers: Iterable[tuple[str, str]], current: str) -> Iterator[str]:
    for word, meaning in offers:
        if word == FILES:
            yield word
        elif word.startswith(current) and (current or not word.startswith("-")):
            yield f"{word}\t{meaning}" if meaning else word


def _offers(before: Sequence[str], current: str) -> Iterator[tuple[str, str]]:
    """Candidates and what they mean, whether they fit or not."""
    from . import parser_for

    parser = parser_for(before or [""])
    if not before:
        yield from _next(parser, current, None)
        return
    rest = list(before)
    while (group := _group(parser)) is not None:
        at = next((index for index, word in enumerate(rest) if word in group.choices), None)
        if at is None:
            break
        parser, rest = group.choices[rest[at]], rest[at + 1 :]
    if before[0] == "api":
        from .api import dashed, name_in, parser_of
        from .methods import Catalogue

        rest, current = list(map(dashed, rest)), dashed(current)
        name = name_in(rest)
        if name is None or "--list" in rest:
            if not current.startswith("-") and _awaits(parser, rest) is None:
                yield from _methods(Catalogue(), current)
                return
        else:
            parser = parser_of(Catalogue().find(name))
    option = _awaits(parser, rest)
    if option is None or option.nargs != 2 or rest[-1] in option.option_strings:  # of two values, the first
        yield from _next(parser, current, option)


def _methods(catalogue: object, current: str) -> Iterator[tuple[str, str]]:
    """The next part of a method's name; all of it where there is but one way on."""
    from .methods import Catalogue

    assert isinstance(catalogue, Catalogue)
    path = current.rpartition(".")[0]
    try:
        found = [name for name in catalogue.below(path) if name.startswith(current)]
        while len(found) == 1 and found[0].endswith("."):
            found = list(catalogue.below(found[0][:-1]))
    except LookupError:
        return
    for name in found:
        yield name, "" if name.endswith(".") else catalogue.find(name).doc


def _group(parser: argparse.ArgumentParser) -> argparse._SubParsersAction[argparse.ArgumentParser] | None:
    """The sub-commands of a parser."""
    return next((action for action in parser._actions if isinstance(action, argparse._SubParsersAction)), None)


def _awaits(parser: argparse.ArgumentParser, words: Sequence[str]) -> argparse.Action | None:
    """The option that the next word is a value of."""
    for back, word in enumerate(reversed(words), 1):
        action = parser._option_string_actions.get(word)
        if action is not None:
            takes = action.nargs if isinstance(action.nargs, int) else 1
            return action if back <= takes or action.nargs in ("*", "+") else None
        if word.startswith("--"):
            return None
    return None


def _next(parser: argparse.ArgumentParser, current: str, option: argparse.Action | None) -> Iterator[tuple[str, str]]:
    """What may follow: values of an option, else options or, for a word without a dash, sub-commands and positions."""
    if option is not None:
        yield from _values(option)
        if option.nargs != "?":
            return
    if current.startswith("-"):
        for action in parser._actions:
            if action.help is not argparse.SUPPRESS:
                for name in action.option_strings:
                    yield name, _short((action.help or "").replace(" (default: %(default)s)", ""))
        return
    group = _group(parser)
    if group is not None:
        helps = {each.dest: each.help for each in group._choices_actions}
        yield from ((name, _short(helps.get(name))) for name in group.choices)
        return
    for action in parser._actions:
        if not action.option_strings:
            yield from _values(action)


def _values(action: argparse.Action) -> Iterator[tuple[str, str]]:
    """What an option or a position takes: its choices, what `suggested` says, names of files."""
    if action.dest == "profile":
        from .profiles import names

        yield from ((name, "") for name in names())
    suggested = getattr(action, "suggested", None) or action.choices or ()
    if action.dest == "g":
        suggested = _ROLES
    yield from ((str(each), "") for each in suggested)
    names_file = action.metavar in _FILE_WORDS or getattr(action.type, "__name__", "") == "Path"
    if names_file and not suggested:
        yield FILES, ""


def _short(text: str | None) -> str:
    """A help in few words."""
    return " ".join((text or "").replace("%%", "%").split())[:70]
