"""`oai-lite image`: pictures made of a text, or of other pictures, saved as files."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .common import connection

_DESCRIPTION = """\
Makes pictures as a text says, and prints the names of the files that they are in.

Files are numbered: one that is there is never replaced."""

_EPILOG = """\
examples:
  oai-lite image "a lighthouse in fog"
  oai-lite image "three of them" -n 3 --size 1536x1024 --output-dir pictures --name lighthouse
  oai-lite image "make it night" --edit lighthouse.png"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    from .prompts import add_prompt

    parser = commands.add_parser(
        "image",
        help="make pictures, and save them",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_prompt(parser, "what is to be seen")
    parser.add_argument("-m", "--model", metavar="M", help="the model (default: gpt-image-2)")
    parser.add_argument("-n", metavar="N", type=int, help="how many (default: 1)")
    parser.add_argument("--size", metavar="WxH", help="as 1024x1024, 1536x1024, 1024x1536, or auto")
    parser.add_argument("--quality", metavar="Q", help="low, medium, high, or auto")
    parser.add_argument("--background", choices=("transparent", "opaque", "auto"), help="what is behind")
    parser.add_argument("--format", choices=("png", "jpeg", "webp"), help="the kind of file (default: png)")
    parser.add_argument(
        "--edit",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="a picture to start from; may be given several times",
    )
    parser.add_argument(
        "--mask", metavar="FILE", type=Path, help="a PNG, transparent where the first picture may change"
    )
    parser.add_argument(
        "--output-dir",
        metavar="FOLDER",
        type=Path,
        default=Path(),
        help="where to save (default: here); it is made if it is not there",
    )
    parser.add_argument("--name", metavar="STEM", default="image", help="how files' names begin (default: image)")
    connection(parser)
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    """Makes and saves the pictures; returns the exit code."""
    from ..errors import ArgumentError
    from .common import Progress, client as connect
    from .prompts import model_of, prompt_of

    prompt = prompt_of(options)
    if prompt is None:
        raise ArgumentError("say what is to be seen: oai-lite image TEXT")
    if options.mask and not options.edit:
        raise ArgumentError("--mask goes with --edit")
    if not options.name or "/" in options.name or "\\" in options.name:
        raise ArgumentError(
            f"--name: expected the beginning of a file's name, got {options.name!r}; folders go in --output-dir"
        )
    made = {"n": options.n, "size": options.size, "quality": options.quality, "background": options.background}
    settings: dict[str, Any] = {name: value for name, value in made.items() if value is not None}
    if options.format:
        settings["output_format"] = options.format
    options.output_dir.mkdir(parents=True, exist_ok=True)  # ahead of what costs money
    with connect(options) as client:
        model = model_of(options, "image")
        with Progress("drawing") as progress:
            progress.say(model)
            answer: Any
            if options.edit:
                if options.mask:
                    settings["mask"] = options.mask
                answer = client.images.edit(image=options.edit, prompt=prompt, model=model, **settings)
            else:
                answer = client.images.generate(prompt=prompt, model=model, **settings)
        paths: list[Path] = []
        try:
            for data in _pictures(client, answer):
                paths.append(_saved(data, options))
        finally:
            if paths:  # also those ahead of one that is broken
                _told(paths, answer, options)
    return 0


def _pictures(client: Any, answer: Any) -> Iterator[bytes]:
    """The pictures of an answer: from base64, or, as older models give them, from a URL."""
    import base64
    import binascii

    from ..errors import OpenAIError

    if not answer.data:
        raise OpenAIError("the server gave no picture")
    for number, image in enumerate(answer.data, 1):
        if image.b64_json:
            try:
                yield base64.b64decode(image.b64_json, validate=True)
            except binascii.Error as error:
                raise OpenAIError(f"picture {number} is no base64: {error}") from None
        elif image.url:
            yield _fetched(client, image.url)
        else:
            raise OpenAIError(f"picture {number} has neither data nor a URL")


def _fetched(client: Any, url: str) -> bytes:
    """A picture from its URL, which is a stranger's: the client sends no key there, but has the proxy and the certificates."""
    from ..errors import OpenAIError
    from ..request import public_url
    from ..response import HttpxBinaryResponseContent

    try:
        return bytes(client.get(url, cast_to=HttpxBinaryResponseContent).read())
    except OpenAIError as error:
        error.add_note(f"cannot fetch the picture from {public_url(url)}")
        raise


def _saved(data: bytes, options: argparse.Namespace) -> Path:
    from .prompts import image_kind
    from .saving import free_name, written

    kind = image_kind(data)
    suffix = {"jpeg": ".jpg", "svg+xml": ".svg", None: ".bin"}.get(kind, f".{kind}")
    path = free_name(options.output_dir, options.name, suffix)
    with written(path) as file:
        file.write(data)
    return path


def _told(paths: list[Path], answer: Any, options: argparse.Namespace) -> None:
    """The names, one a line; with `--output json`, with what the server says of them besides."""
    from .common import form_of, plain, show
    from .output import write

    if form_of(options, "text") == "json":
        rest = {name: value for name, value in plain(answer).items() if name != "data"}
        images = [
            {"file": str(path), "revised_prompt": image.revised_prompt}
            for path, image in zip(paths, answer.data, strict=False)
        ]
        show({"images": images, **rest}, options)
    else:
        write("".join(f"{path}\n" for path in paths))
