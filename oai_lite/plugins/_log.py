"""Lines for the logger `oai_lite`.

Rules: of errors only their class and status are told, since texts and bodies of servers quote what they were sent (keys, too); of
headers only those listed here; text of others stands on one line.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..hooks import Observer

LOGGER = logging.getLogger("oai_lite")
_LEVELS = ("debug", "info", "warning", "error", "critical")
# Of answers. Cookies, the organisation, and what a gateway adds are not for logs.
_PUBLIC = frozenset(
    "apim-request-id content-encoding content-length content-type date openai-processing-ms openai-version retry-after retry-after-ms "
    "x-request-id x-should-retry".split()
)


def observer(level: str | None) -> Observer | None:
    """What writes the lines, None if nobody would see them. `level` is what `OPENAI_LOG` says; other words than levels are ignored."""
    if level is not None and level.lower() in _LEVELS:
        logging.basicConfig(
            format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s", datefmt="%Y-%m-%d %H:%M:%S"
        )
        LOGGER.setLevel(level.upper())
    return _observe if LOGGER.isEnabledFor(logging.INFO) else None


def _observe(event: str, facts: Mapping[str, Any]) -> None:
    where = _line(f"{facts['method']} {facts['path']}")
    if event == "request":
        LOGGER.debug(
            "%s: attempt %d to %s, headers %s", where, facts["attempt"] + 1, _line(facts["url"]), facts["headers"]
        )
    elif event == "retry":
        LOGGER.info(
            "%s: %s, retry %d in %.2f s%s", where, facts["reason"], facts["attempt"], facts["wait"], _more(facts)
        )
    elif event == "error":
        kind = type(facts["error"]).__name__
        reason = "" if facts["reason"] == kind else f"{facts['reason']}, "
        LOGGER.info("%s: %s%s after %.2f s%s", where, reason, kind, facts["seconds"], _more(facts))
    elif event == "response":
        begun = ", the stream begins" if facts["stream"] else ""
        LOGGER.info("%s: status %s after %.2f s%s%s", where, facts["status"], facts["seconds"], begun, _more(facts))
        if LOGGER.isEnabledFor(logging.DEBUG):
            headers = facts["info"].headers.items()
            shown = {name: value for name, value in headers if name in _PUBLIC or name.startswith("x-ratelimit-")}
            LOGGER.debug("%s: headers %s", where, shown)
    elif event == "stream_end":
        how = facts["how"] if facts["error"] is None else f"failed ({type(facts['error']).__name__})"
        LOGGER.info(
            "%s: stream %s after %.2f s, %d events%s", where, how, facts["seconds"], facts["items"], _more(facts)
        )


def _more(facts: Mapping[str, Any]) -> str:
    """What else is known: the model, the tokens, the server's name for the request."""
    model = facts.get("response_model") or facts["model"]
    found = "" if model is None else f", {_line(model)}"
    if facts.get("input_tokens") is not None:
        found += f", {facts['input_tokens']}+{facts.get('output_tokens') or 0} tokens"
    if facts["request_id"] is not None:
        found += f", request {_line(facts['request_id'])}"
    return found


def _line(text: str) -> str:
    return text if text.isprintable() else repr(text)
