"""`oai-lite speak`: text to audio, saved while it is made."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from .common import connection

_DESCRIPTION = """\
Speaks a text, and saves it while it is made: in speech.mp3, or the next free number
of that; with --to, in a file of that name, or on standard output (-)."""

_EPILOG = """\
examples:
  oai-lite speak "The train is late." --voice coral
  oai-lite speak --to chapter.wav < chapter.txt
  oai-lite speak "Hello" --to - --format wav | aplay"""

_FORMATS = ("mp3", "opus", "aac", "flac", "wav", "pcm")
_LONGEST = 4096  # characters, that the API speaks


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    from .prompts import add_prompt

    parser = commands.add_parser(
        "speak",
        help="speak a text, and save it",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_prompt(parser, "what to say")
    parser.add_argument("-m", "--model", metavar="M", help="the model (default: gpt-4o-mini-tts)")
    parser.add_argument("--voice", metavar="V", default="alloy", help="as alloy, coral, nova … (default: alloy)")
    parser.add_argument("--format", choices=_FORMATS, help="the kind of audio (default: what --to ends in, else mp3)")
    parser.add_argument("--instructions", metavar="TEXT", help="how to speak")
    parser.add_argument("--speed", metavar="S", type=float, help="0.25 to 4 times as fast")
    parser.add_argument("--to", metavar="FILE", help="the file to write; - for standard output")
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    connection(parser)
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    """Speaks and saves; returns the exit code."""
    from ..errors import ArgumentError
    from .common import Progress, client as connect
    from .prompts import model_of, prompt_of
    from .saving import download, free_name, refuse_taken, tell_path, to_stdout, written

    text = prompt_of(options)
    if text is None:
        raise ArgumentError("say what to speak: oai-lite speak TEXT")
    if len(text) > _LONGEST:
        raise ArgumentError(
            f"the text has {len(text):,} characters; up to {_LONGEST:,} can be spoken at once: split it"
        )
    kind: Any = options.format or _kind_of(options.to)
    settings = {"instructions": options.instructions, "speed": options.speed}
    with connect(options) as client:
        opening = client.audio.speech.with_streaming_response.create(
            input=text,
            model=model_of(options, "speak"),
            voice=options.voice,
            response_format=kind,
            **{name: value for name, value in settings.items() if value is not None},
        )
        if options.to == "-":
            out = to_stdout()
            with Progress("speaking", unit="B") as progress:
                download(opening, out, progress)
            return 0
        path = Path(options.to) if options.to else free_name(Path(), "speech", f".{kind}")
        refuse_taken(path, options.force)
        with Progress(f"speaking to {path.name}", unit="B") as progress, written(path, force=options.force) as file:
            size = download(opening, file, progress)
    tell_path(path, size, options)
    return 0


def _kind_of(name: str | None) -> str:
    """The format that a file's name asks for."""
    suffix = Path(name or "").suffix.lower().lstrip(".")
    return suffix if suffix in _FORMATS else "mp3"
