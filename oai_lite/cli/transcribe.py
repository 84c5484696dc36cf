"""`oai-lite transcribe`: audio to text."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from .common import connection

_DESCRIPTION = """\
Writes down what is said in audio files of up to 25 MB (flac, mp3, mp4, mpeg, mpga,
m4a, ogg, wav, webm). A file that fails does not keep the others from being done."""

_EPILOG = """\
examples:
  oai-lite transcribe talk.mp3
  oai-lite transcribe talk.mp3 --format srt --language en > talk.srt
  oai-lite transcribe *.m4a --output-dir texts"""

_TEXTS = ("text", "json", "srt", "vtt", "verbose_json", "diarized_json")
# Which formats the default model does not have.
_MODELS = {
    "srt": "whisper-1",
    "vtt": "whisper-1",
    "verbose_json": "whisper-1",
    "diarized_json": "gpt-4o-transcribe-diarize",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    parser = commands.add_parser(
        "transcribe",
        help="write down what is said in audio files",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
    parser.add_argument(
        "-m", "--model", metavar="M", help="the model (default: gpt-4o-transcribe, or one that has the format)"
    )
    parser.add_argument("--language", metavar="L", help="what is spoken, as en; it is found out otherwise")
    parser.add_argument("--format", choices=_TEXTS, default="text", help="default: text")
    parser.add_argument("--prompt", metavar="TEXT", help="words that occur, or how the text began")
    parser.add_argument("--translate", action="store_true", help="write it in English (whisper-1)")
    parser.add_argument(
        "--output-dir", metavar="FOLDER", type=Path, help="save each text there, instead of printing it"
    )
    parser.add_argument("--force", action="store_true", help="replace texts that are there")
    connection(parser)
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    """Writes down file after file; returns the exit code."""
    from ..errors import ArgumentError, OpenAIError
    from .common import client as connect
    from .files import readable
    from .talk import told

    if options.translate and options.language:
        raise ArgumentError("--translate finds out itself what is spoken: leave --language out")
    if options.translate and options.format == "diarized_json":
        raise ArgumentError("--translate cannot tell speakers: choose another --format")
    for path in options.files:
        readable(path)
    if options.output_dir:
        options.output_dir.mkdir(parents=True, exist_ok=True)
        _check_names(options)
    failed = 0
    with connect(options) as client:
        for number, path in enumerate(options.files):
            try:
                _show(_heard(client, path, options), path, options, number)
            except ArgumentError:
                raise
            except OpenAIError as error:
                if len(options.files) == 1:
                    raise
                failed += 1
                print(f"oai-lite transcribe: {path}: {told(error, options._secrets)}", file=sys.stderr)
    return 1 if failed else 0


def _target(path: Path, options: argparse.Namespace) -> Path:
    """Where the text of a file is saved."""
    kind = {"text": "txt", "verbose_json": "json", "diarized_json": "json"}.get(options.format, options.format)
    folder: Path = options.output_dir
    return folder / f"{path.stem}.{kind}"


def _check_names(options: argparse.Namespace) -> None:
    """Raise now rather than after paying if a text could not be saved."""
    from ..errors import ArgumentError
    from .saving import refuse_taken

    taken: dict[Path, Path] = {}
    for path in options.files:
        target = _target(path, options)
        if target in taken:
            raise ArgumentError(f"the texts of {taken[target]} and {path} would both be {target}; do one of them apart")
        taken[target] = path
        refuse_taken(target, options.force)


def _heard(client: Any, path: Path, options: argparse.Namespace) -> Any:
    from .saving import uploading

    # The newer models give text only inside JSON.
    asked = "json" if options.format == "text" else options.format
    model = options.model or ("whisper-1" if options.translate else _MODELS.get(options.format)) or "gpt-4o-transcribe"
    settings: dict[str, Any] = {
        name: getattr(options, name) for name in ("language", "prompt") if getattr(options, name)
    }
    if "diarize" in model:
        settings["chunking_strategy"] = "auto"  # it must be told, past 30 seconds
    create = (client.audio.translations if options.translate else client.audio.transcriptions).create
    with uploading(path) as file:
        return create(file=file, model=model, response_format=asked, **settings)


def _show(heard: Any, path: Path, options: argparse.Namespace, number: int) -> None:
    import json

    from .common import form_of, plain, show
    from .output import write
    from .saving import tell_path, written

    text = heard if isinstance(heard, str) else heard.text or ""
    if options.format.endswith("json"):
        text = json.dumps(plain(heard), ensure_ascii=False, indent=2)
    if options.output_dir:
        saved = _target(path, options)
        with written(saved, force=options.force) as file:
            file.write(text.rstrip("\n").encode() + b"\n")
        tell_path(saved, len(text), options)
    elif form_of(options, "text") == "json":
        show({"file": str(path), **(plain(heard) if not isinstance(heard, str) else {"text": heard})}, options)
    else:
        if len(options.files) > 1 and not options.format.endswith("json"):
            write(f"{chr(10) if number else ''}== {path} ==\n")
        write(text.rstrip("\n") + "\n")
