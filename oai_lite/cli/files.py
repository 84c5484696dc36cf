"""`oai-lite files`: files kept at the API."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .listing import Family, add_limit, at_once, positive, show_list

if TYPE_CHECKING:
    from .batch_file import Checked

_EPILOG = """\
examples:
  oai-lite files upload train.jsonl --purpose fine-tune
  oai-lite files list --purpose batch
  oai-lite files download file-123 results.jsonl
  oai-lite files delete file-123 file-456"""

_PURPOSES = ("assistants", "batch", "evals", "fine-tune", "user_data", "vision")
_IN_PARTS = 512_000_000  # bytes; what is larger goes by the uploads API


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    family = Family(commands, "files", "list, upload, download, delete files at the API", _EPILOG)
    parser = family.add("list", _list, "list files, newest first")
    parser.add_argument("--purpose", metavar="P", help="only those of this purpose")
    parser.add_argument("--order", choices=("asc", "desc"), help="desc: newest first (the default)")
    add_limit(parser)
    parser = family.add("upload", _upload, "upload files, and print what became of them", "FILE…")
    parser.add_argument("--purpose", choices=_PURPOSES, required=True, help="what they are for")
    parser.add_argument("--expires-days", metavar="N", type=positive, help="delete them after so many days (up to 30)")
    family.add("get", _get, "show what is known of a file", "ID")
    family.add("delete", _delete, "delete files", "ID…")
    parser = family.add("download", _download, "save a file's content", "ID")
    parser.add_argument(
        "to", nargs="?", metavar="FILE", help="where to (default: the file's own name, here); - for standard output"
    )
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")


def _list(client: Any, options: argparse.Namespace) -> None:
    given = {name: getattr(options, name) for name in ("purpose", "order") if getattr(options, name)}
    show_list(
        client.files.list(limit=min(options.limit, 10_000), **given),
        options,
        id=lambda file: file.id,
        filename=lambda file: file.filename,
        bytes=lambda file: file.bytes,
        purpose=lambda file: file.purpose,
        created_at=lambda file: file.created_at,
    )


def _upload(client: Any, options: argparse.Namespace) -> None:
    from .common import show

    paths = [Path(name) for name in options.file]
    for path in paths:
        readable(path)
    made = []
    try:
        for path in paths:
            made.append(upload(client, path, options.purpose, options.expires_days))
    finally:
        if made:
            show(made[0] if len(options.file) == 1 else made, options)


def readable(path: Path) -> None:
    """Raise unless a file can be sent."""
    from ..errors import ArgumentError

    if path.is_dir():
        raise ArgumentError(f"{path} is a folder; name the files in it")
    try:
        with open(path, "rb"):
            pass
    except OSError as error:
        raise ArgumentError(f"{path}: {error.strerror}") from None


def checked(path: Path, check: Callable[[Iterable[bytes]], Checked]) -> Checked | None:
    """What a file of lines holds; None if it cannot be sent, its faults told on standard error, a line each."""
    from .common import open_input
    from .output import write

    with open_input(str(path)) as file:
        found = check(file)
    for line, fault in found.faults:
        write(f"{path}:{line}: {fault}\n" if line else f"{path}: {fault}\n", sys.stderr)
    if found.more:
        write(f"{path}: and {found.more:,} faults more\n", sys.stderr)
    return None if found.faults else found


def upload(client: Any, path: Path, purpose: str, days: int | None = None) -> Any:
    """Upload a file, showing how far it got; what is too large for one request, in parts."""
    from .saving import uploading

    more: dict[str, Any] = {}
    if days is not None:
        more["expires_after"] = {"anchor": "created_at", "seconds": days * 86400}
    if path.stat().st_size > _IN_PARTS and days is None:
        return _in_parts(client, path, purpose)
    with uploading(path) as file:
        return client.files.create(file=file, purpose=purpose, **more)


def _in_parts(client: Any, path: Path, purpose: str) -> Any:
    import mimetypes

    from .common import Progress

    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    with Progress(f"uploading {path.name}", path.stat().st_size, unit="B") as progress:
        done = client.uploads.upload_file_chunked(
            file=path, mime_type=kind, purpose=purpose, on_progress=lambda sent, total: progress.at(sent)
        )
    return done.file or done


def _get(client: Any, options: argparse.Namespace) -> None:
    from .common import show

    show(client.files.retrieve(options.id), options)


def _delete(client: Any, options: argparse.Namespace) -> int:
    from .common import show

    return at_once(options.id, lambda id: show(client.files.delete(id), options), options)


def _download(client: Any, options: argparse.Namespace) -> None:
    from .common import Progress
    from .saving import download, fetch, plain_name, tell_path, to_stdout

    if options.to == "-":
        out = to_stdout()
        with Progress(options.id, unit="B") as progress:
            download(client.files.with_streaming_response.content(options.id), out, progress)
        return
    if options.to:
        path = Path(options.to)
        if path.is_dir():
            path /= plain_name(client.files.retrieve(options.id).filename, options.id)
    else:
        path = Path(plain_name(client.files.retrieve(options.id).filename, options.id))
    tell_path(path, fetch(client, options.id, path, options.force), options)
