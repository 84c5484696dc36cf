"""What a call's answer means: the body of a finished call, read as the result that its method promises. Pure.

Models, pages, text, bytes or nothing; what is not what was promised (HTML, broken JSON, an error with a good status) is raised.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .decode import decoder
from .errors import APIError, APIResponseValidationError, error_message
from .model import _INFO, Model, annotations_of

if TYPE_CHECKING:
    from .call import Answer, Call
    from .request import ResponseInfo


def result_of(answer: Answer) -> Any:
    """What the method returns, for an answer that is not a stream."""
    call, content, info = answer.call, answer.response.content, answer.info
    assert content is not None
    if answer.observed is not None:
        return answer.observed.result(info, lambda: decode(call, content, info))
    return decode(call, content, info)


def decode(call: Call, content: bytes, info: ResponseInfo) -> Any:
    """The result of a call from the body of its answer."""
    if call.page is not None:
        value = _decode_page(call, content, info)
    else:
        value = decode_as(call.result, content, info, call.where)
    return value if call.after is None else call.after(value, call)


def decode_as(tp: Any, content: bytes, info: ResponseInfo, where: str = "") -> Any:
    """The body as a type: None, str, bytes, a binary response, or whatever JSON decodes to (`object`: plain JSON)."""
    if tp is None:
        return None
    if tp is str:
        return content.decode("utf-8", "replace")
    if tp is bytes:
        return content
    if getattr(tp, "__name__", "") == "HttpxBinaryResponseContent":
        return tp(content, info)
    if not content and info.status in (202, 204, 205):
        return None
    value = parse_json(content, info, where)
    if type(value) is dict and value.get("error") and _only_an_error(tp, value):
        raise APIError(error_message(value) or "the server answered with an error", info.request, body=value["error"])
    made = decoder(tp)(value)
    if isinstance(made, Model):
        vars(made)[_INFO] = info
    return made


def _only_an_error(tp: Any, value: dict[str, Any]) -> bool:
    """A good status, an `error`, and nothing of what was promised: some servers and gateways answer so."""
    if len(value) == 1:
        return True
    fields = annotations_of(tp) if isinstance(tp, type) and issubclass(tp, Model) else {}
    return bool(fields) and not any(name in value for name in fields if name not in ("error", "object", "type"))


def parse_json(content: bytes, info: ResponseInfo, where: str = "") -> Any:
    """Parsed JSON; APIResponseValidationError for anything else."""
    try:
        return _loads(content.decode())
    except (ValueError, RecursionError) as error:
        kind = info.headers.get("content-type", "no content type")
        shown = content[:200].decode("utf-8", "replace")
        advice = "is base_url right?" if shown.lstrip().startswith("<") else "was the answer cut off?"
        place = where or (str(info.request) if info.request else "the answer")
        url = f" from {info.request.url}" if info.request else ""
        raise APIResponseValidationError(
            f"{place}: expected JSON, got {kind} with status {info.status}{url}: {shown!r} ({error}); {advice}",
            info.request,
            response=info,
            body=content.decode("utf-8", "replace"),
        ) from error


def _loads(text: str) -> Any:
    return json.loads(text.removeprefix("\ufeff"))


def _decode_page(call: Call, content: bytes, info: ResponseInfo) -> Any:
    value = parse_json(content, info, call.where)
    if type(value) is list:  # some servers leave the envelope out
        value = {"data": value}
    if type(value) is not dict:
        raise APIResponseValidationError(
            f"{call.where}: expected a page (an object with data), got {type(value).__name__}",
            info.request,
            response=info,
            body=value,
        )
    if value.get("error") and "data" not in value:
        raise APIError(error_message(value) or "the server answered with an error", info.request, body=value["error"])
    items = value.get("data")
    if type(items) is list:
        convert = decoder(call.result)
        value["data"] = [convert(item) for item in items]
    page: Any = object.__new__(call.page)
    page.__dict__ = {**value, _INFO: info}
    return page
