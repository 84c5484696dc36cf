"""`/files`: uploads kept in memory, listed in pages, read back and deleted."""

from __future__ import annotations

from ..errors import ApiError
from ..exchange import Answer, JsonObject, Reply, Request, json_reply
from ..fields import query_text
from ..multipart import Part, parse
from ..paging import page
from ..store import Store, StoredFile

_PURPOSES = ("assistants", "batch", "fine-tune", "vision", "user_data", "evals")
_NOT_GIVEN_BACK = ("assistants", "user_data")  # the real API does not let these be downloaded
_DAY = 86400


def create(request: Request, store: Store, id: str) -> Answer:
    """Takes an upload and keeps it."""
    fields, upload = _form(request)
    if upload is None:
        raise ApiError(400, "'file' is a required property", param="file")
    purpose = fields.get("purpose")
    if purpose is None:
        raise ApiError(400, "'purpose' is a required property", param="purpose")
    if purpose not in _PURPOSES:
        raise ApiError(400, f"'{purpose}' is not one of {list(_PURPOSES)} - 'purpose'", param="purpose")
    new = store.new_id("file-")
    listing: JsonObject = {
        "object": "file",
        "id": new,
        "purpose": purpose,
        "filename": upload.filename or "upload",
        "bytes": len(upload.content),
        "created_at": request.now,
        "expires_at": _expiry(fields, request.now, purpose),
        "status": "processed",
        "status_details": None,
    }
    store.files.put(new, StoredFile(listing, upload.content))
    return json_reply(listing)


def list_all(request: Request, store: Store, id: str) -> Answer:
    """Newest first unless asked otherwise; `purpose` chooses."""
    purpose = query_text(request, "purpose")
    rows = [(at, row.listing) for at, row in store.files.rows() if purpose in (None, row.listing["purpose"])]
    return json_reply(page(request, rows, store.files.place, order="desc", limit=10_000, most=10_000))


def retrieve(request: Request, store: Store, id: str) -> Answer:
    """What is known of a file."""
    return json_reply(_found(store.files.get(id), id).listing)


def content(request: Request, store: Store, id: str) -> Answer:
    """Its bytes, unless its purpose keeps them in the house."""
    file = _found(store.files.get(id), id)
    if file.listing["purpose"] in _NOT_GIVEN_BACK:
        raise ApiError(400, f"Not allowed to download files of purpose: {file.listing['purpose']}")
    name = str(file.listing["filename"]).encode("ascii", "replace").decode()
    quoted = "".join(mark for mark in name if mark.isprintable() and mark not in '"\\')
    headers = {"content-type": "application/octet-stream", "content-disposition": f'attachment; filename="{quoted}"'}
    return Reply(200, file.content, headers)


def delete(request: Request, store: Store, id: str) -> Answer:
    """Forgets a file."""
    _found(store.files.remove(id), id)
    return json_reply({"object": "file", "id": id, "deleted": True})


def _form(request: Request) -> tuple[dict[str, str], Part | None]:
    """The text fields and the file of an upload."""
    content_type = request.headers.get("content-type", "")
    if not content_type.lower().startswith("multipart/form-data"):
        message = f"Unsupported content type: '{content_type}'. POST {request.path} takes 'multipart/form-data'."
        raise ApiError(415, message, code="unsupported_content_type")
    try:
        parts = parse(request.body, content_type)
    except ValueError as error:
        raise ApiError(400, f"We could not read the multipart body of your request: {error}.") from None
    fields = {part.name: part.text for part in parts if part.filename is None}
    # `file` without a file name is still a file: some senders leave the name out.
    upload = next((part for part in parts if part.name == "file"), None)
    return fields, upload


def _expiry(fields: dict[str, str], now: int, purpose: str) -> int | None:
    """When the file goes: as asked, after 30 days for batch files, else never."""
    seconds = fields.get("expires_after[seconds]")
    if seconds is None:
        return now + 30 * _DAY if purpose == "batch" else None
    if fields.get("expires_after[anchor]") != "created_at":
        raise ApiError(400, "Invalid value: expected 'created_at'.", param="expires_after.anchor", code="invalid_value")
    if not seconds.isdecimal() or not 3600 <= int(seconds) <= 30 * _DAY:
        message = f"Invalid 'expires_after.seconds': expected 3600 to {30 * _DAY}, but got '{seconds}'."
        raise ApiError(400, message, param="expires_after.seconds", code="invalid_value")
    return now + int(seconds)


def _found(file: StoredFile | None, id: str) -> StoredFile:
    if file is None:
        raise ApiError(404, f"No such File object: {id}", param="id")
    return file
