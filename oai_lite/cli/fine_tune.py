"""`oai-lite fine-tune`: models trained further on your data."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from .listing import Family, add_limit, positive, show_list
from .waiting import add_waiting

_EPILOG = """\
examples:
  oai-lite fine-tune create train.jsonl -m gpt-4.1-mini-2025-04-14 --suffix support --follow
  oai-lite fine-tune events ftjob-123 --follow
  oai-lite fine-tune status ftjob-123"""

_ENDED = ("succeeded", "failed", "cancelled")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    family = Family(commands, "fine-tune", "train a model further on your data", _EPILOG)
    parser = family.add("create", _create, "start a job on a file, or the id of one; it is paid for", "FILE")
    parser.add_argument("-m", "--model", metavar="M", required=True, help="the model to train")
    parser.add_argument(
        "--validation", metavar="FILE", help="examples to check the progress with: a file, or the id of one"
    )
    parser.add_argument("--suffix", metavar="NAME", help="goes into the new model's name")
    parser.add_argument(
        "--epochs", metavar="N", type=positive, help="passes over the data (default: chosen by the service)"
    )
    parser.add_argument("--seed", metavar="N", type=int, help="for the same result again")
    parser.add_argument("--follow", action="store_true", help="show what happens until the job ends")
    add_waiting(parser)
    add_limit(family.add("list", _list, "list jobs, newest first"))
    family.add("status", _status, "show how far a job got", "ID")
    parser = family.add("events", _events, "show what a job has logged, oldest first", "ID")
    parser.add_argument("--follow", action="store_true", help="go on until the job ends")
    add_limit(parser)
    add_waiting(parser)
    family.add("checkpoints", _checkpoints, "list the models that a job left on its way", "ID")
    for name, help in (("pause", "hold a job"), ("resume", "go on with a job"), ("cancel", "stop a job for good")):
        family.add(name, _change, help, "ID")


def _create(client: Any, options: argparse.Namespace) -> int:
    from .batch_file import check_examples
    from .common import show
    from .files import checked
    from .waiting import resumable

    files = {"training_file": _file(options.file), "validation_file": _file(options.validation)}
    if None in [checked(file, check_examples) for file in files.values() if isinstance(file, Path)]:
        return 2
    given = {name: getattr(options, name) for name in ("suffix", "seed") if getattr(options, name) is not None}
    if options.epochs:
        given["method"] = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": options.epochs}}}
    for name, file in files.items():
        if file is not None:
            given[name] = _id(client, file)
    again = ["fine-tune", "create", given["training_file"], "-m", options.model]
    for name in ("validation_file", "suffix", "epochs", "seed"):
        value = given.get(name) or getattr(options, name, None)
        again += [f"--{name.removesuffix('_file')}", str(value)] if value is not None else []
    with resumable(options, "the data is at the API, without a job yet", *again):
        job = client.fine_tuning.jobs.create(model=options.model, **given)
    if options.follow:
        return _followed(client, job.id, options)
    show(job, options)
    return 0


def _file(name: str | None) -> Path | str | None:
    """A file to upload, or the id of one that is there."""
    from .files import readable

    if name is None or (name.startswith(("file-", "file_")) and not Path(name).exists()):
        return name
    readable(Path(name))
    return Path(name)


def _id(client: Any, file: Path | str) -> str:
    from .files import upload

    return file if isinstance(file, str) else str(upload(client, file, "fine-tune").id)


def _list(client: Any, options: argparse.Namespace) -> None:
    show_list(
        client.fine_tuning.jobs.list(limit=min(options.limit, 100)),
        options,
        id=lambda job: job.id,
        status=lambda job: job.status,
        model=lambda job: job.model,
        fine_tuned_model=lambda job: job.fine_tuned_model,
        created_at=lambda job: job.created_at,
    )


def _status(client: Any, options: argparse.Namespace) -> None:
    from .common import show

    show(client.fine_tuning.jobs.retrieve(options.id), options)


def _events(client: Any, options: argparse.Namespace) -> int:
    from itertools import islice

    if options.follow:
        return _followed(client, options.id, options)
    page = client.fine_tuning.jobs.list_events(options.id, limit=min(options.limit, 100))
    for event in reversed(list(islice(page, options.limit))):
        _logged(event, options)
    return 0


def _logged(event: Any, options: argparse.Namespace) -> None:
    """An event on a line: of JSON, or for people."""
    import json

    from .common import form_of, plain
    from .output import cell, write

    if form_of(options) == "json":
        write(json.dumps(plain(event), ensure_ascii=False) + "\n")
    else:
        level = "" if event.level in (None, "info") else f"{event.level}: "
        write(f"{cell('created_at', event.created_at)}  {level}{event.message}\n")


def _followed(client: Any, id: str, options: argparse.Namespace) -> int:
    """Shows events as they come, until the job has ended; returns the exit code."""
    import sys

    from .output import write
    from .waiting import resumable, watch

    seen: set[str] = set()

    def look(job: Any) -> None:
        fresh: list[Any] = []
        for event in client.fine_tuning.jobs.list_events(id, limit=100):  # newest first
            if event.id in seen:
                break
            fresh.append(event)
        for event in reversed(fresh):
            seen.add(event.id)
            _logged(event, options)

    with resumable(options, f"{id} goes on at the API", "fine-tune", "events", id, "--follow"):
        job = watch(
            lambda: client.fine_tuning.jobs.retrieve(id),
            lambda found: found.status in _ENDED,
            look,
            lambda text: write(text + "\n", sys.stderr),
            options.poll,
        )
    said = job.fine_tuned_model or getattr(job.error, "message", None)
    write(f"{id} {job.status}" + (f": {said}" if said else "") + "\n", sys.stderr)
    return 0 if job.status == "succeeded" else 1


def _checkpoints(client: Any, options: argparse.Namespace) -> None:
    options.limit = 1000
    show_list(
        client.fine_tuning.jobs.checkpoints.list(options.id),
        options,
        model=lambda point: point.fine_tuned_model_checkpoint,
        step=lambda point: point.step_number,
        created_at=lambda point: point.created_at,
    )


def _change(client: Any, options: argparse.Namespace) -> None:
    from .common import show

    show(getattr(client.fine_tuning.jobs, options.subcommand)(options.id), options)
