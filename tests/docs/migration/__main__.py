"""`python -m tests.docs.migration`: what every probe sees of the official client, as one JSON object."""

from __future__ import annotations

import importlib
import json
import sys
import traceback

from . import rows_better, rows_differs, rows_same
from .rows import ROWS, outcome

assert rows_same and rows_better and rows_differs
openai = importlib.import_module("openai")
seen: dict[str, object] = {}
for name in sys.argv[1:] or ROWS:
    try:
        seen[name] = outcome(name, openai)
    except Exception as error:  # noqa: BLE001 - told where the row is tested
        seen[name] = f"the probe failed: {error!r}\n{''.join(traceback.format_exception(error)[-3:])}"
print(json.dumps({"version": openai.__version__, "seen": seen}))
