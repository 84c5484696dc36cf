"""`oai-lite batch`: a file of requests, answered within a day at half the price."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from .listing import Family, add_limit, show_list
from .waiting import add_waiting

_EPILOG = """\
examples:
  oai-lite batch check requests.jsonl
  oai-lite batch run requests.jsonl
  oai-lite batch wait batch_123 --save-as requests
  oai-lite batch status batch_123

a line of the file:
  {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": {"model": "gpt-5.4-mini", …}}

exit codes of run and wait: 0 every request was answered, 1 some were not (see the errors file), or the batch
failed; 2 the file cannot be sent as it is"""

_ENDED = ("completed", "failed", "expired", "cancelled")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    family = Family(commands, "batch", "answer a file of requests within a day, at half the price", _EPILOG)
    parser = family.add("run", _run, "check a file, upload it, wait, and save the answers", "FILE")
    _saving(parser, "the file's name without its suffix")
    parser.add_argument("--no-wait", action="store_true", help="leave once the batch has begun, and print it")
    parser.add_argument(
        "--metadata", metavar="K=V", action="append", default=[], help="kept with the batch; may be given several times"
    )
    add_waiting(parser)
    parser = family.add("create", _create, "start a batch on a file that is at the API, and leave", "FILE_ID")
    parser.add_argument("--endpoint", metavar="PATH", required=True, help="the url that its lines name")
    family.add_local("check", _check, "check a file line by line, and send nothing", "FILE")
    parser = family.add("wait", _wait, "wait for a batch, and save its answers", "ID")
    _saving(parser, "the id")
    add_waiting(parser)
    family.add("status", _status, "show how far a batch got", "ID")
    add_limit(family.add("list", _list, "list batches, newest first"))
    family.add("cancel", _cancel, "stop a batch; what was answered by then stays", "ID")


def _saving(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument(
        "--save-as",
        metavar="STEM",
        help=f"answers go to STEM.output.jsonl, failures to STEM.errors.jsonl (default: {default})",
    )
    parser.add_argument("--force", action="store_true", help="replace those files if they are there")


def _check(options: argparse.Namespace) -> int:
    from .batch_file import check
    from .common import show
    from .files import checked

    found = checked(Path(options.file), check)
    if found is None:
        return 2
    show({"file": options.file, "requests": found.requests, "endpoint": found.endpoint, "model": found.model}, options)
    return 0


def _run(client: Any, options: argparse.Namespace) -> int:
    from .batch_file import check
    from .common import show
    from .files import checked, readable, upload
    from .output import write
    from .waiting import resumable

    path = Path(options.file)
    stem = Path(options.save_as) if options.save_as else path.with_suffix("")
    metadata = _metadata(options.metadata)
    readable(path)
    if not options.no_wait:
        _free(stem, options.force)
    found = checked(path, check)
    if found is None:
        return 2
    file = upload(client, path, "batch")
    going_on = ["batch", "create", file.id, "--endpoint", found.endpoint]
    with resumable(options, f"the requests are at the API as {file.id}, without a batch yet", *going_on):
        batch = client.batches.create(
            input_file_id=file.id, endpoint=found.endpoint, completion_window="24h", **metadata
        )
    if options.no_wait:
        show(batch, options)
        return 0
    write(f"{batch.id} has begun, of {found.requests:,} requests\n", sys.stderr)  # whatever happens to this process
    return _awaited(client, batch.id, stem, options, found.requests)


def _create(client: Any, options: argparse.Namespace) -> None:
    from .common import show

    show(
        client.batches.create(input_file_id=options.file_id, endpoint=options.endpoint, completion_window="24h"),
        options,
    )


def _metadata(pairs: list[str]) -> dict[str, Any]:
    from ..errors import ArgumentError

    wrong = [pair for pair in pairs if not pair.partition("=")[0] or "=" not in pair]
    if wrong:
        raise ArgumentError(f"--metadata: expected NAME=VALUE, got {wrong[0]!r}")
    return {"metadata": {name: value for name, _, value in (pair.partition("=") for pair in pairs)}} if pairs else {}


def _files(stem: Path) -> tuple[Path, Path]:
    return stem.with_name(f"{stem.name}.output.jsonl"), stem.with_name(f"{stem.name}.errors.jsonl")


def _free(stem: Path, force: bool) -> None:
    """Raise now rather than in a day if the results could not be saved."""
    from .saving import refuse_taken

    for path in _files(stem):
        refuse_taken(path, force)


def _wait(client: Any, options: argparse.Namespace) -> int:
    stem = Path(options.save_as or options.id)
    _free(stem, options.force)
    return _awaited(client, options.id, stem, options)


def _awaited(client: Any, id: str, stem: Path, options: argparse.Namespace, requests: int | None = None) -> int:
    """Waits for a batch and saves what came of it; returns the exit code."""
    from .common import Progress
    from .waiting import resumable, watch

    def seen(batch: Any) -> None:
        counts = batch.request_counts
        if counts is not None and counts.total:
            progress.total = counts.total
            progress.at((counts.completed or 0) + (counts.failed or 0))
        progress.say(
            f"{batch.status}, {counts.failed} failed" if counts is not None and counts.failed else str(batch.status)
        )

    force = ["--force"] if options.force else []
    with resumable(options, f"{id} goes on at the API", "batch", "wait", id, "--save-as", str(stem), *force):
        with Progress(id, requests) as progress:
            batch = watch(
                lambda: client.batches.retrieve(id),
                lambda found: found.status in _ENDED,
                seen,
                progress.say,
                options.poll,
            )
        saved = _saved(client, batch, stem, options.force)
    return _told(batch, saved, options)


def _saved(client: Any, batch: Any, stem: Path, force: bool) -> dict[str, str]:
    """Fetches the files of a batch that has ended."""
    from .saving import fetch

    saved: dict[str, str] = {}
    for kind, id, path in zip(
        ("output", "errors"), (batch.output_file_id, batch.error_file_id), _files(stem), strict=True
    ):
        if id:
            fetch(client, id, path, force)
            saved[kind] = str(path)
    return saved


def _told(batch: Any, saved: dict[str, str], options: argparse.Namespace) -> int:
    from .common import form_of, plain, show
    from .output import write

    counts = batch.request_counts
    failed = (counts.failed or 0) if counts is not None else 0
    for fault in (batch.errors.data or ()) if batch.errors is not None else ():
        write(f"line {fault.line}: {fault.message}\n" if fault.line else f"{fault.message}\n", sys.stderr)
    if form_of(options) == "json":
        show({**plain(batch), "saved": saved}, options)
    else:
        done = f"{counts.completed:,} of {counts.total:,} requests answered" if counts is not None else "no counts"
        write(f"{batch.id} {batch.status}: {done}" + (f", {failed:,} failed" if failed else "") + "\n")
        write("".join(f"{path}\n" for path in saved.values()))
    return 0 if batch.status == "completed" and not failed and "errors" not in saved else 1


def _status(client: Any, options: argparse.Namespace) -> None:
    from .common import show

    show(client.batches.retrieve(options.id), options)


def _list(client: Any, options: argparse.Namespace) -> None:
    def progress(batch: Any) -> str:
        counts = batch.request_counts
        return f"{(counts.completed or 0) + (counts.failed or 0)}/{counts.total}" if counts is not None else "-"

    show_list(
        client.batches.list(limit=min(options.limit, 100)),
        options,
        id=lambda batch: batch.id,
        status=lambda batch: batch.status,
        requests=progress,
        endpoint=lambda batch: batch.endpoint,
        created_at=lambda batch: batch.created_at,
    )


def _cancel(client: Any, options: argparse.Namespace) -> None:
    from .common import show

    show(client.batches.cancel(options.id), options)
