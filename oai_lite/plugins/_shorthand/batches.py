"""`client.batches` without files: `create(inputs=…)` writes the JSONL and uploads it, and `run` waits and reads the results."""

# An extension takes all that it extends takes, and more, which pyright does not see in a ParamSpec.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack

from ... import types
from ...decode import decoder
from ...encode import encode_json
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, flow
from ...errors import APIResponseValidationError, ArgumentError, BatchFailedError
from ...flow import Flow
from ...model import Model
from ...polling import Pace, id_of
from ...request import given
from ...resources import batches
from .either import either

RequestType: TypeAlias = Literal[
    "responses",
    "chat.completions",
    "embeddings",
    "completions",
    "moderations",
    "images.generations",
    "images.edits",
    "videos",
]

MOST = 50_000  # requests in a batch, as the API's reference says
ENDED = ("completed", "failed", "expired", "cancelled")

# Each type's path, and the shape of an answer's body.
_TYPES: dict[str, tuple[str, str]] = {
    "responses": ("/v1/responses", "responses.Response"),
    "chat.completions": ("/v1/chat/completions", "chat.ChatCompletion"),
    "embeddings": ("/v1/embeddings", "CreateEmbeddingResponse"),
    "completions": ("/v1/completions", "Completion"),
    "moderations": ("/v1/moderations", "ModerationCreateResponse"),
    "images.generations": ("/v1/images/generations", "ImagesResponse"),
    "images.edits": ("/v1/images/edits", "ImagesResponse"),
    "videos": ("/v1/videos", "Video"),
}


class BatchResult(Model):
    """What one request of a batch came to: a `response` with its status, or an `error` if it was never answered."""

    custom_id: str
    id: str | None = None
    response: BatchResponse | None = None
    error: BatchResultError | None = None

    @property
    def body(self) -> Any:
        """The answer as the request's own method would return it; None where the request failed, for which see `failed`."""
        return None if self.failed else self.response and self.response.body

    @property
    def failed(self) -> bool:
        """Whether there is no good answer."""
        return self.response is None or not 200 <= self.response.status_code < 300


class BatchResponse(Model):
    """An answer. The `body` of a good one has the shape that the request's own method returns."""

    status_code: int
    body: object
    request_id: str | None = None


class BatchResultError(Model):
    """Why there is no answer: `batch_expired`, `batch_cancelled`, or ours, `no_result`."""

    code: str | None = None
    message: str | None = None


class Batches(batches.Batches[M]):
    """Many requests in one file, answered within a day at half the price."""

    if TYPE_CHECKING:
        with_raw_response: Batches[Raw[M]]
        with_streaming_response: Batches[Streamed[M]]

    @either(batches.Batches.create)
    @flow
    def create(
        self,
        *,
        request_type: RequestType,
        inputs: Iterable[Mapping[str, object]],
        request_params: Mapping[str, object] = OMIT,
        completion_window: Literal["24h"] = "24h",
        metadata: types.Metadata | None = OMIT,
        output_expires_after: types.OutputExpiresAfter = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.Batch]:
        """Start a batch: of an uploaded JSONL file (`endpoint`, `input_file_id`, `completion_window`), or of `inputs`.

        `inputs` are the bodies of the requests, at most 50,000, each laid over `request_params`, which is what they share (the
        model, mostly). They are written to JSONL, with the ids `request-0`, `request-1`…, uploaded, and begun; `run` does the
        rest as well.
        """
        files = self._client._registry.resource("files")
        path, lines = _lines("batches.create", request_type, inputs, request_params)
        made = yield from _begun(files, path, lines, completion_window, metadata, output_expires_after, options)
        return made

    @flow
    def run(
        self,
        requests: Iterable[Mapping[str, object]] | None = None,
        *,
        request_type: RequestType = OMIT,
        request_params: Mapping[str, object] = OMIT,
        batch_id: str | None = None,
        completion_window: Literal["24h"] = "24h",
        metadata: types.Metadata | None = OMIT,
        output_expires_after: types.OutputExpiresAfter = OMIT,
        poll_interval_ms: int = 10_000,
        max_wait_seconds: float | None = None,
        on_progress: Callable[[types.Batch], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[list[BatchResult]]:
        """Make a batch of requests, wait for it, and return a result for each, in the order of the requests.

        `requests`, `request_type` and `request_params` are as `create` takes them. `on_progress` is called with the batch
        whenever it was looked at. To go on waiting after an error or in another process, pass the `batch_id` (which every error
        names) in place of the requests. Raises `BatchFailedError` if the batch was refused, `PollTimeoutError` after
        `max_wait_seconds`; a request that was not answered is a result that says so.
        """
        pace = Pace("batches.run", poll_interval_ms, max_wait_seconds)
        files = self._client._registry.resource("files")  # not imported: its file may have been left out
        if (requests is None) is (batch_id is None):
            raise ArgumentError(
                "batches.run: expected requests (with a request_type), or the batch_id of a batch to wait for"
            )
        if requests is not None:
            path, lines = _lines("batches.run", request_type, requests, request_params)
            batch = yield from _begun(files, path, lines, completion_window, metadata, output_expires_after, options)
            batch_id = id_of(batch)
        try:
            asking = pace.asking(options)

            def look() -> Flow[types.Batch]:
                seen = yield from Batches.retrieve.call(str(batch_id), **asking)
                if on_progress is not None:
                    on_progress(seen)
                return seen

            batch = yield from pace.until(lambda seen: seen.status in ENDED, look)
            if batch.status == "failed":
                raise BatchFailedError(_reasons(batch), batch)
            found: dict[str, BatchResult] = {}
            for file_id in (batch.output_file_id, batch.error_file_id):
                if file_id:
                    content = yield from files.content.call(file_id)
                    found.update(_results(content.content, batch.endpoint))
            asked = yield from files.content.call(batch.input_file_id)
            return [found.get(custom_id) or _unanswered(custom_id, batch) for custom_id in _ids(asked.content)]
        except BaseException as error:
            error.add_note(
                f"batch {batch_id!r} is kept by the server; to go on with it: batches.run(batch_id={batch_id!r})"
            )
            raise


def _lines(
    where: str, request_type: str, inputs: Iterable[Mapping[str, object]], shared: Mapping[str, object]
) -> tuple[str, list[bytes]]:
    """The path that the requests go to, and a line of JSON for each."""
    if not given(request_type) or request_type not in _TYPES:
        came = repr(request_type) if given(request_type) else "nothing"
        raise ArgumentError(f"{where}: request_type must be one of {', '.join(_TYPES)}; got {came}")
    path, _ = _TYPES[request_type]
    params = dict(shared) if given(shared) else {}
    lines: list[bytes] = []
    for index, body in enumerate(inputs):
        if not isinstance(body, Mapping):
            raise ArgumentError(
                f"{where}: request {index} must be a dict, the body of a request; got {type(body).__name__}"
            )
        line = {"custom_id": f"request-{index}", "method": "POST", "url": path, "body": {**params, **body}}
        try:
            lines.append(encode_json(line))
        except ArgumentError as error:
            raise ArgumentError(f"{where}: request {index}: {error}") from None
    if not 1 <= len(lines) <= MOST:
        raise ArgumentError(f"{where}: expected 1 to {MOST:,} requests, got {len(lines):,}")
    return path, lines


def _begun(
    files: Any, path: str, lines: Sequence[bytes], window: Any, metadata: Any, expiry: Any, options: RequestOptions
) -> Flow[types.Batch]:
    """The batch of these lines, uploaded and begun."""
    stored = yield from files.create.call(file=("requests.jsonl", b"\n".join(lines) + b"\n"), purpose="batch")
    try:
        batch = yield from batches.Batches.create.call(
            completion_window=window,
            endpoint=path,  # type: ignore[arg-type]  # one of _TYPES, which the signature lists
            input_file_id=id_of(stored),
            metadata=metadata,
            output_expires_after=expiry,
            **options,
        )
    except BaseException as error:
        error.add_note(
            f"the requests are stored as file {stored.id!r}; batches.create(input_file_id=…) needs no new upload"
        )
        raise
    return batch


def _rows(content: bytes) -> list[Any]:
    try:
        return [json.loads(line) for line in content.splitlines() if line.strip()]
    except ValueError as error:
        raise APIResponseValidationError(
            f"batches.run: a file of the batch is not JSONL: {error}", body=content
        ) from error


def _results(content: bytes, endpoint: str) -> dict[str, BatchResult]:
    """The results in a file, by the requests' ids, good bodies decoded."""
    shape = next((name for path, name in _TYPES.values() if path == endpoint), None)
    kind: Any = types
    for part in shape.split(".") if shape else ():
        kind = getattr(kind, part)
    found: dict[str, BatchResult] = {}
    for row in _rows(content):
        result = decoder(BatchResult)(row)
        if shape is not None and not result.failed:
            result.response.body = decoder(kind)(result.response.body)
        found[result.custom_id] = result
    return found


def _ids(content: bytes) -> list[str]:
    """The requests' ids in their order."""
    return [row["custom_id"] for row in _rows(content)]


def _unanswered(custom_id: str, batch: types.Batch) -> BatchResult:
    message = f"batch {batch.id!r} is {batch.status} and holds no result for this request"
    return BatchResult(custom_id=custom_id, error=BatchResultError(code="no_result", message=message))


def _reasons(batch: types.Batch) -> str:
    data = batch.errors.data if batch.errors is not None else None
    said = [f"line {each.line}: {each.message}" if each.line else str(each.message) for each in data or ()]
    more = f" (and {len(said) - 5} more)" if len(said) > 5 else ""
    return f"batch {batch.id!r} was refused: {'; '.join(said[:5]) or 'the server gave no reason'}{more}"
