"""Logging of calls to the standard library's logger `oai_lite`: one line for each end of a call and each retry at INFO, each attempt
with its public headers at DEBUG. The machinery is `_log`.

It is asked when a client is made: `OPENAI_LOG` (a level's name) sets the logger up; otherwise it has to be enabled for INFO by then.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..config import or_env
from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..hooks import Observer


class Plugin:
    """Claims a client whose calls are to be logged."""

    @hookimpl
    def oai_lite_observe(self) -> Observer | None:
        """See `Hooks.oai_lite_observe`."""
        level, logging = or_env(None, "OPENAI_LOG"), sys.modules.get("logging")
        # Where logging is not imported, nobody can have enabled the logger.
        if level is None and (logging is None or not logging.getLogger("oai_lite").isEnabledFor(logging.INFO)):
            return None
        from ._log import observer

        return observer(level)
