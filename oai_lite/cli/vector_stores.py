"""`oai-lite vector-stores`: files that can be searched by meaning."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from .listing import Family, add_limit, at_once, positive, show_list
from .waiting import add_waiting

_EPILOG = """\
examples:
  oai-lite vector-stores create handbook guide.pdf faq.md
  oai-lite vector-stores upload vs_123 news.md
  oai-lite vector-stores search vs_123 "How many days off are there?"
  oai-lite vector-stores delete vs_123"""

_AT_ONCE = 500  # files in a batch


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    family = Family(commands, "vector-stores", "keep files that can be searched by meaning", _EPILOG)
    add_limit(family.add("list", _list, "list stores, newest first"))
    parser = family.add("create", _create, "make a store, of files if some are named", "NAME")
    parser.add_argument("file", nargs="*", metavar="FILE", help="files to upload into it, or ids of uploaded ones")
    parser.add_argument("--expires-days", metavar="N", type=positive, help="delete it after so many days without use")
    add_waiting(parser)
    family.add("show", _show, "show what is known of a store", "ID")
    add_limit(family.add("files", _files, "list the files in a store", "ID"))
    parser = family.add(
        "upload", _upload, "add files, or ids of uploaded ones, and wait until they can be searched", "ID", "FILE…"
    )
    add_waiting(parser)
    parser = family.add("search", _search, "find what fits a question best", "ID", "QUERY")
    add_limit(parser, 10)
    parser.add_argument("--rewrite", action="store_true", help="let the server word the question for the search")
    family.add("delete", _delete, "delete stores; their files stay", "ID…")


def _list(client: Any, options: argparse.Namespace) -> None:
    show_list(
        client.vector_stores.list(limit=min(options.limit, 100)),
        options,
        id=lambda store: store.id,
        name=lambda store: store.name,
        status=lambda store: store.status,
        files=lambda store: store.file_counts.total if store.file_counts is not None else None,
        bytes=lambda store: store.usage_bytes,
        created_at=lambda store: store.created_at,
    )


def _show(client: Any, options: argparse.Namespace) -> None:
    from .common import show

    show(client.vector_stores.retrieve(options.id), options)


def _files(client: Any, options: argparse.Namespace) -> None:
    show_list(
        client.vector_stores.files.list(options.id, limit=min(options.limit, 100)),
        options,
        id=lambda file: file.id,
        status=lambda file: file.status,
        bytes=lambda file: file.usage_bytes,
        error=lambda file: file.last_error.message if file.last_error is not None else None,
    )


def _create(client: Any, options: argparse.Namespace) -> int:
    from .common import show

    _checked(options.file)
    days = options.expires_days
    more = {} if days is None else {"expires_after": {"anchor": "last_active_at", "days": days}}
    store = client.vector_stores.create(name=options.name, **more)
    code = 0
    if options.file:
        code = _added(client, store.id, options)
        store = client.vector_stores.retrieve(store.id)
    show(store, options)
    return code


def _upload(client: Any, options: argparse.Namespace) -> int:
    from .common import show

    _checked(options.file)
    code = _added(client, options.id, options)
    show(client.vector_stores.retrieve(options.id), options)
    return code


def _checked(names: list[str]) -> None:
    from .files import readable

    for name in names:
        if not _is_id(name):
            readable(Path(name))


def _is_id(name: str) -> bool:
    """An id of the API, and no file of ours."""
    return name.startswith(("file-", "file_", "assistant-")) and not Path(name).exists()


def _added(client: Any, store: str, options: argparse.Namespace) -> int:
    """Upload files, add them, wait until all are worked in; the exit code says whether all were."""
    from .files import upload
    from .waiting import resumable

    with resumable(options, f"{store} keeps what was added to it", "vector-stores", "files", store):
        ids = [name if _is_id(name) else upload(client, Path(name), "assistants").id for name in options.file]
        whole = [
            _worked_in(client, store, ids[start : start + _AT_ONCE], options) for start in range(0, len(ids), _AT_ONCE)
        ]
    return 0 if all(whole) else 1


def _worked_in(client: Any, store: str, ids: list[str], options: argparse.Namespace) -> bool:
    """Add uploaded files, and wait; says whether all can be searched, and of those that cannot, why."""
    from .common import Progress
    from .output import write
    from .waiting import watch

    def seen(found: Any) -> None:
        progress.total = found.file_counts.total
        progress.at(found.file_counts.total - found.file_counts.in_progress)
        progress.say(str(found.status))

    batches = client.vector_stores.file_batches
    batch = batches.create(store, file_ids=ids)
    with Progress(f"working files into {store}", len(ids)) as progress:
        done = watch(
            lambda: batches.retrieve(batch.id, vector_store_id=store),
            lambda found: found.status != "in_progress",
            seen,
            progress.say,
            options.poll,
        )
    if done.status == "completed" and not done.file_counts.failed:
        return True
    for file in batches.list_files(done.id, vector_store_id=store, filter="failed"):
        why = file.last_error.message if file.last_error is not None else "failed"
        write(f"{file.id}: {why}\n", sys.stderr)
    return False


def _search(client: Any, options: argparse.Namespace) -> None:
    from .common import form_of, show
    from .output import write

    more = {"rewrite_query": True} if options.rewrite else {}
    page = client.vector_stores.search(options.id, query=options.query, max_num_results=min(options.limit, 50), **more)
    if form_of(options) != "text":
        show_list(
            page.data,
            options,
            score=lambda found: f"{found.score:.3f}",
            filename=lambda found: found.filename,
            file_id=lambda found: found.file_id,
            text=_words,
        )
        return
    for found in page.data:
        write(f"{found.score:.3f}  {found.filename} ({found.file_id})\n")
        write("".join(f"       {line}\n" for line in _words(found).splitlines()))
    if not page.data:
        show([], options)


def _words(found: Any) -> str:
    return "\n".join(part.text or "" for part in found.content or ())


def _delete(client: Any, options: argparse.Namespace) -> int:
    from .common import show

    return at_once(options.id, lambda id: show(client.vector_stores.delete(id), options), options)
