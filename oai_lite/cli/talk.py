"""A conversation on a terminal, and what it is had with: `Session` reads lines and obeys `/commands`, a `Talk` knows an API.

Rules: what decides takes its lines from a function and writes to two streams, so that it runs without a terminal. Ctrl-C while an
answer is written stops that answer and keeps what had come; at the prompt it drops the line. A turn that failed is as if it had not
been.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from .output import write

if TYPE_CHECKING:
    from .prompts import Attachment

HELP = """\
  /help            this list
  /clear           forget the conversation
  /system [TEXT]   show, or set, the instructions that the model follows
  /model [NAME]    show, or choose, the model
  /image FILE|URL  send an image along with the next message
  /retry           ask once more for the last answer
  /save FILE       save the conversation (.json: as data; else as text); /save! replaces a file
  /exit            leave (so does Ctrl-D)
A line that ends in \\ goes on in the next one; between two lines of \"\"\" everything is one message.
Ctrl-C stops the answer that is being written."""

_COMMANDS = ("/clear", "/exit", "/help", "/image", "/model", "/retry", "/save", "/system")


@dataclass(frozen=True)
class Turn:
    """One thing that was said."""

    role: str  # user or assistant
    text: str
    attachments: tuple[Attachment, ...] = ()


@dataclass
class Outcome:
    """How an answer ended: its tokens (in, out), why it is not whole, and the answer as it came, where it came whole."""

    usage: tuple[int, int] | None = None
    ended: str | None = None
    refusal: str = ""
    answer: Any = None


class Talk:
    """A conversation with an API. `turns` is what was said, `last` how the last answer ended."""

    def __init__(self, model: str, system: str | None) -> None:
        self.model: str = model
        self.system: str | None = system
        self.turns: list[Turn] = []
        self.last: Outcome = Outcome()

    def ask(self, text: str, attachments: tuple[Attachment, ...] = ()) -> Generator[str, None, None]:
        """Say something; gives the answer as it comes. It is remembered as far as it was taken."""
        from ..errors import OpenAIError

        self.turns.append(Turn("user", text, attachments))
        self.last = Outcome()
        said: list[str] = []
        try:
            for piece in self.pieces():
                if piece:
                    said.append(piece)
                    yield piece
        finally:
            if said:
                self.turns.append(Turn("assistant", "".join(said)))
        if self.last.refusal:
            raise OpenAIError(f"the model refused: {self.last.refusal}")

    def pieces(self) -> Iterator[str]:
        """The answer to what was said so far."""
        raise NotImplementedError

    def mark(self) -> Any:
        """Where the conversation stands, for `back`."""
        return list(self.turns)

    def back(self, mark: Any) -> None:
        """Forget what was said since."""
        self.turns = list(mark)

    def clear(self) -> None:
        """Forget all that was said."""
        self.turns = []


class Session:
    """The loop. `read(prompt)` gives a line, and raises EOFError at the end and KeyboardInterrupt for Ctrl-C."""

    def __init__(
        self,
        talk: Talk,
        read: Callable[[str], str],
        out: TextIO,
        notes: TextIO,
        *,
        usage: bool = False,
        images: tuple[Attachment, ...] = (),
        secrets: Iterable[str] = (),
    ) -> None:
        self.talk: Talk = talk
        self._read = read
        self._out = out
        self._notes = notes
        self._usage = usage
        self._secrets = tuple(secrets)
        self._images: list[Attachment] = list(images)  # go along with the next message
        self._before: tuple[Any, Turn] | None = None  # ahead of the last message, for /retry

    def run(self) -> int:
        """Talk until the user leaves; gives the exit code."""
        self._note(f"{self.talk.model}; /help lists the commands, Ctrl-D leaves")
        while True:
            try:
                text, typed = self._message()
            except EOFError:
                write("\n", self._out)  # behind the prompt
                return 0
            except KeyboardInterrupt:
                self._note("\nCtrl-D or /exit leaves")
                continue
            if typed and text in ("/exit", "/quit"):
                return 0
            try:
                # A path, or what stands between quotation marks, is a message all the same.
                command = typed and text.startswith("/") and "/" not in text.split()[0][1:]
                self._obey(text) if command else self._say(text)
            except KeyboardInterrupt:
                self._note("\nstopped")

    def _message(self) -> tuple[str, bool]:
        """A line, or several that belong together, and whether it can be a command."""
        line = self._read("> ")
        if line.strip() == '"""':
            lines = []
            while (line := self._read("... ")).strip() != '"""':
                lines.append(line)
            return "\n".join(lines), False
        lines = [line]
        while lines[-1].endswith("\\"):
            lines[-1] = lines[-1][:-1]
            lines.append(self._read("... "))
        return "\n".join(lines).strip(), len(lines) == 1

    def _say(self, text: str) -> None:
        if not text:
            return
        images, self._images = tuple(self._images), []
        self._before = self.talk.mark(), Turn("user", text, images)
        self._answer(text, images)

    def _answer(self, text: str, images: tuple[Attachment, ...]) -> None:
        from ..errors import OpenAIError

        before = self.talk.mark()
        try:
            with contextlib.closing(self.talk.ask(text, images)) as pieces:
                for piece in pieces:
                    self._write(piece)
            self._write("\n")
        except OpenAIError as error:
            self.talk.back(before)
            self._images = [*images]
            self._note(("\n" if self._at != "\n" else "") + told(error, self._secrets))
            return
        except KeyboardInterrupt:
            if not self.talk.turns or self.talk.turns[-1].role == "user":  # not a word had come
                self.talk.back(before)
                self._images = [*images]
            raise
        if self.talk.last.ended:
            self._note(self.talk.last.ended)
        if self._usage and self.talk.last.usage:
            self._note(usage_line(self.talk.last.usage))

    def _obey(self, line: str) -> None:
        from ..errors import OpenAIError

        name, _, rest = line.partition(" ")
        rest = rest.strip()
        commands: dict[str, Callable[[], None]] = {
            "/help": lambda: self._note(HELP),
            "/clear": self._clear,
            "/system": lambda: self._system(rest),
            "/model": lambda: self._model(rest),
            "/image": lambda: self._image(rest),
            "/retry": self._retry,
            "/save": lambda: self._save(rest, False),
            "/save!": lambda: self._save(rest, True),
        }
        command = commands.get(name)
        if command is None:
            self._note(f"there is no command {name}; /help lists those there are (a message cannot begin with /)")
            return
        try:
            command()
        except (OpenAIError, OSError) as error:
            self._note(told(error, self._secrets))

    def _clear(self) -> None:
        self.talk.clear()
        self._images, self._before = [], None
        self._note("the conversation is forgotten")

    def _system(self, text: str) -> None:
        if text:
            self.talk.system = text
        self._note(
            f"system: {self.talk.system}" if self.talk.system else "there are no instructions; /system TEXT sets them"
        )

    def _model(self, name: str) -> None:
        if name:
            self.talk.model = name
        self._note(f"model: {self.talk.model}")

    def _image(self, name: str) -> None:
        from ..errors import ArgumentError
        from .prompts import image

        if not name:
            raise ArgumentError("name the image: /image FILE or /image URL")
        self._images.append(image(name))
        self._note(f"{self._images[-1].name} goes along with the next message")

    def _retry(self) -> None:
        if self._before is None:
            self._note("nothing was asked yet")
            return
        mark, turn = self._before
        self.talk.back(mark)
        self._answer(turn.text, turn.attachments)

    def _save(self, name: str, force: bool) -> None:
        from ..errors import ArgumentError
        from .saving import written

        if not name:
            raise ArgumentError("name the file: /save FILE")
        path = Path(name).expanduser()
        if path.exists() and not force:
            raise ArgumentError(f"{path} is there already; name another file, or replace it with /save! {name}")
        with written(path, force=force) as file:
            file.write(saved(self.talk, path.suffix.lower() == ".json").encode(errors="replace"))
        self._note(f"saved in {path}")

    _at = "\n"  # the last character written

    def _write(self, text: str) -> None:
        if text:
            if text == "\n" and self._at == "\n":
                return
            write(text, self._out)
            self._at = text[-1]

    def _note(self, text: str) -> None:
        self._out.flush()
        write(text + "\n", self._notes)
        self._at = "\n"


def saved(talk: Talk, data: bool) -> str:
    """The conversation as a file holds it: JSON, or text under headings."""
    if data:
        messages = [{"role": "system", "content": talk.system}] if talk.system else []
        messages += [{"role": turn.role, "content": turn.text} for turn in talk.turns]
        return json.dumps({"model": talk.model, "messages": messages}, ensure_ascii=False, indent=2) + "\n"
    parts = [f"## system\n\n{talk.system}"] if talk.system else []
    for turn in talk.turns:
        attached = "".join(f"\n\n({part.kind}: {part.name})" for part in turn.attachments)
        parts.append(f"## {turn.role}\n\n{turn.text}{attached}")
    return f"# {talk.model}\n\n" + "\n\n".join(parts) + "\n"


def told(error: BaseException, secrets: Iterable[str] = ()) -> str:
    """An error on one line, without a secret."""
    from .common import redacted

    return redacted(" ".join(str(error).split()) or type(error).__name__, secrets)


def usage_line(usage: tuple[int, int]) -> str:
    """What an answer took."""
    return f"{usage[0]:,} tokens in, {usage[1]:,} out"


def line_reader() -> Callable[[str], str]:
    """Lines of the terminal with editing, the session's history, and the commands completed by Tab, where Python has readline."""
    try:
        import readline
    except ImportError:  # Windows
        return input

    def complete(text: str, state: int) -> str | None:
        # The line's beginning only: elsewhere a / is part of a text.
        fits = [name for name in _COMMANDS if name.startswith(text)] if text.startswith("/") else []
        return fits[state] if state < len(fits) else None

    readline.set_completer_delims(" \t\n")
    readline.set_completer(complete)
    readline.parse_and_bind("bind ^I rl_complete" if "libedit" in (readline.__doc__ or "") else "tab: complete")
    return input


def converse(talk: Talk, *, usage: bool, images: tuple[Attachment, ...] = (), secrets: Iterable[str] = ()) -> int:
    """A session on this terminal."""
    session = Session(talk, line_reader(), sys.stdout, sys.stderr, usage=usage, images=images, secrets=secrets)
    return session.run()
