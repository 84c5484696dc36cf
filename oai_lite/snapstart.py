"""Lambda SnapStart: a process is copied after its initialisation, and each copy goes on by itself.

Loaded only where `AWS_LAMBDA_INITIALIZATION_TYPE` is `snap-start`; it needs Lambda's `snapshot_restore_py`, which its Python has.
Before the snapshot every client's connections are closed, its threads end, and tokens are dropped: they would be many copies' own.
Afterwards, what is random is so anew. Rules: a dropped client is not kept; deleting this file drops the feature.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import Any
from weakref import WeakSet

from snapshot_restore_py import register_after_restore, register_before_snapshot

_engines: WeakSet[Any] = WeakSet()


def watch(engine: object) -> None:
    """Let go of this engine's connections and tokens before a snapshot."""
    _engines.add(engine)


def before_snapshot() -> None:
    """Let go of what belongs to this process alone. Clients go on with new connections and tokens."""
    for engine in list(_engines):
        forget = getattr(engine._core.auth, "forget", None)
        if forget is not None:
            forget()
        shared = engine._connections
        with shared.lock:
            driver, shared.driver = shared.driver, None
        closing = None if driver is None else driver.transport.close()
        if closing is not None:
            import asyncio

            loop = asyncio.new_event_loop()  # asyncio.run would take the program's own away
            loop.run_until_complete(closing)
            loop.close()
    for thread in threading.enumerate():
        if thread.name == "oai_lite":
            thread.join(1)  # it was told to end


def after_restore() -> None:
    """Seed anew what was seeded before the snapshot. What this package needs comes from the system anyway."""
    random, ssl = sys.modules.get("random"), sys.modules.get("ssl")
    if random is not None:
        random.seed()
    if ssl is not None:
        ssl.RAND_add(os.urandom(32), 32.0)


register_before_snapshot(before_snapshot)
register_after_restore(after_restore)
