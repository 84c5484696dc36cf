"""Rows of the table "the same"."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import importlib
import io
import json
import os
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest import mock

from oai_lite.testing import Server

from .rows import DONE, QUESTION, answers, ask, chunk, make, raised, same, streams, text_of
from .rows_differs import NOT_HERE


@same("Paris")
def import_line(api: Any, server: Server) -> object:
    server.say("Paris")
    with mock.patch.dict(os.environ, {"OPENAI_API_KEY": "sk-env", "OPENAI_BASE_URL": server.base_url}):
        return ask(api.OpenAI()).choices[0].message.content


@same({"authorization": "Bearer sk-env", "openai-organization": "org-1", "openai-project": "proj-1", "x-one": "1"})
def environment(api: Any, server: Server) -> object:
    names = {
        "API_KEY": "sk-env",
        "BASE_URL": server.base_url,
        "ORG_ID": "org-1",
        "PROJECT_ID": "proj-1",
        "CUSTOM_HEADERS": "X-One: 1",
    }
    with mock.patch.dict(os.environ, {f"OPENAI_{name}": value for name, value in names.items()}):
        api.OpenAI().models.list()
    headers = server.requests[0].headers
    return {name: headers.get(name) for name in ("authorization", "openai-organization", "openai-project", "x-one")}


@same(["Client is OpenAI", "AsyncClient is AsyncOpenAI", "OpenAIError", "OpenAIError"])
def construction(api: Any, server: Server) -> object:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    found = [
        "Client is OpenAI" * (api.Client is api.OpenAI),
        "AsyncClient is AsyncOpenAI" * (api.AsyncClient is api.AsyncOpenAI),
    ]
    with mock.patch.dict(os.environ, kept, clear=True):
        for key in (None, ""):
            try:
                api.OpenAI(api_key=key)
            except api.OpenAIError:
                found.append("OpenAIError")
    return found


@same({"absent": False, "null": None, "empty": [], "extra": 1, "query": "2", "header": "3"})
def arguments(api: Any, server: Server) -> object:
    client = make(api, server)
    ask(
        client,
        user=api.NOT_GIVEN,
        seed=api.omit,
        metadata=None,
        stop=[],
        extra_body={"extra": 1},
        extra_query={"q": "2"},
        extra_headers={"X-H": "3"},
    )
    seen = server.requests[0]
    body = seen.json
    return {
        "absent": "user" in body or "seed" in body,
        "null": body["metadata"],
        "empty": body["stop"],
        "extra": body["extra"],
        "query": seen.query["q"][0],
        "header": seen.headers["x-h"],
    }


@same(["bare TypeError", "bare TypeError"])
def wrong_arguments(api: Any, server: Server) -> object:
    completions: Any = make(api, server).chat.completions
    return [
        raised(lambda: completions.create(model="gpt-4o"), api),
        raised(lambda: completions.create(model="gpt-4o", messages=QUESTION, temprature=1), api),
    ]


STATUSES = (400, 401, 403, 404, 409, 418, 422, 429, 500, 503)


@same(
    {
        "400": "BadRequestError",
        "401": "AuthenticationError",
        "403": "PermissionDeniedError",
        "404": "NotFoundError",
        "409": "ConflictError",
        "418": "APIStatusError",
        "422": "UnprocessableEntityError",
        "429": "RateLimitError",
        "500": "InternalServerError",
        "503": "InternalServerError",
    }
)
def errors(api: Any, server: Server) -> object:
    client = make(api, server)
    found = {}
    for status in STATUSES:
        answers(server, '{"error": {"message": "no"}}', status=status)
        found[str(status)] = raised(client.models.list, api)
    return found


@same(
    [
        "Error code: 400 - too long",
        400,
        "c",
        "p",
        "t",
        {"message": "too long", "code": "c", "param": "p", "type": "t"},
        "req_1",
        "req_1",
    ]
)
def error_details(api: Any, server: Server) -> object:
    body = {"message": "too long", "code": "c", "param": "p", "type": "t"}
    answers(server, json.dumps({"error": body}), status=400, x_request_id="req_1")
    try:
        make(api, server).models.list()
    except api.BadRequestError as error:
        details = [error.message, error.status_code, error.code, error.param, error.type, error.body, error.request_id]
        return [*details, error.response.headers["X-Request-Id"]]
    return None


TREE = (
    "OpenAIError APIError APIConnectionError APITimeoutError APIResponseValidationError APIStatusError BadRequestError"
)
TREE += " AuthenticationError OAuthError PermissionDeniedError NotFoundError ConflictError UnprocessableEntityError RateLimitError"
TREE += " InternalServerError LengthFinishReasonError ContentFilterFinishReasonError InvalidWebhookSignatureError"


@same(
    {
        "APIConnectionError": "APIError OpenAIError",
        "APIError": "OpenAIError",
        "APIResponseValidationError": "APIError OpenAIError",
        "APIStatusError": "APIError OpenAIError",
        "APITimeoutError": "APIConnectionError APIError OpenAIError",
        "AuthenticationError": "APIStatusError APIError OpenAIError",
        "BadRequestError": "APIStatusError APIError OpenAIError",
        "ConflictError": "APIStatusError APIError OpenAIError",
        "ContentFilterFinishReasonError": "OpenAIError",
        "InternalServerError": "APIStatusError APIError OpenAIError",
        "InvalidWebhookSignatureError": "",
        "LengthFinishReasonError": "OpenAIError",
        "NotFoundError": "APIStatusError APIError OpenAIError",
        "OAuthError": "AuthenticationError APIStatusError APIError OpenAIError",
        "OpenAIError": "",
        "PermissionDeniedError": "APIStatusError APIError OpenAIError",
        "RateLimitError": "APIStatusError APIError OpenAIError",
        "UnprocessableEntityError": "APIStatusError APIError OpenAIError",
    }
)
def error_tree(api: Any, server: Server) -> object:
    names = TREE.split()
    return {
        name: " ".join(base.__name__ for base in getattr(api, name).__mro__[1:] if base.__name__ in names)
        for name in names
    }


@same({"408": 3, "409": 3, "429": 3, "500": 3, "503": 3, "400": 1, "422": 1})
def retries(api: Any, server: Server) -> object:
    client = make(api, server, max_retries=2)
    found = {}
    for status in (408, 409, 429, 500, 503, 400, 422):
        server.requests.clear()
        server.fail(status, times=9, headers={"retry-after-ms": "1"})
        raised(client.models.list, api)
        server.heal()
        found[str(status)] = len(server.requests)
    return found


@same({"x-should-retry: false": 1, "x-should-retry: true": 2, "retry-after: 121": 1})
def retry_headers(api: Any, server: Server) -> object:
    client = make(api, server, max_retries=1)
    found: dict[str, object] = {}
    for status, name, value in (
        (500, "x-should-retry", "false"),
        (400, "x-should-retry", "true"),
        (500, "retry-after", "121"),
    ):
        server.requests.clear()
        server.fail(status, times=9, headers={name: value} | ({"retry-after-ms": "1"} if value == "true" else {}))
        raised(client.models.list, api)
        server.heal()
        found[f"{name}: {value}"] = len(server.requests)
    return found


@same(["one two", True, 0])
def streaming(api: Any, server: Server) -> object:
    server.say("one two")
    with ask(make(api, server), stream=True) as stream:
        text = text_of(stream)
        return [text, stream.response.headers["content-type"].startswith("text/event-stream"), len(list(stream))]


@same(["chunk", "content.delta", "content.done", "Hi", {"n": 1}])
def stream_helper(api: Any, server: Server) -> object:
    kinds: list[str] = []
    server.say("Hi")
    with make(api, server).chat.completions.stream(model="gpt-4o", messages=QUESTION) as stream:
        kinds += [event.type for event in stream]
        text = stream.get_final_completion().choices[0].message.content
    streams(server, chunk('{"n": 1}'), chunk(finish_reason="stop"), DONE)
    number = _number_type()
    with make(api, server).chat.completions.stream(model="gpt-4o", messages=QUESTION, response_format=number) as stream:
        parsed = stream.get_final_completion().choices[0].message.parsed
    return [*dict.fromkeys(kinds), text, {"n": parsed.n}]


def _number_type() -> Any:
    import pydantic

    return pydantic.create_model("Number", n=(int, ...))


@same({"sent": True, "parsed": 7, "cut off": "LengthFinishReasonError"})
def pydantic_models(api: Any, server: Server) -> object:
    client = make(api, server)
    server.say('{"n": 7}')
    answer = client.chat.completions.parse(model="gpt-4o", messages=QUESTION, response_format=_number_type())
    sent = server.requests[0].json["response_format"]["json_schema"]
    message = {"role": "assistant", "content": '{"n": '}
    choice = {"index": 0, "finish_reason": "length", "message": message}
    answers(
        server, json.dumps({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]})
    )

    def cut_off() -> None:
        client.chat.completions.parse(model="gpt-4o", messages=QUESTION, response_format=_number_type())

    return {
        "sent": sent["strict"] and sent["name"] == "Number",
        "parsed": answer.choices[0].message.parsed.n,
        "cut off": raised(cut_off, api),
    }


@same(["Hi there", "Hi there", "response.created", "response.completed"])
def responses(api: Any, server: Server) -> object:
    client = make(api, server)
    server.say("Hi there")
    plain = client.responses.create(model="gpt-4o", input="Hello").output_text
    server.say("Hi there")
    with client.responses.stream(model="gpt-4o", input="Hello") as stream:
        kinds = [event.type for event in stream]
        return [plain, stream.get_final_response().output_text, kinds[0], kinds[-1]]


@same(["a list", True, 200, 0, "list", "GET"])
def raw_responses(api: Any, server: Server) -> object:
    raw = make(api, server).models.with_raw_response.list()
    found = [
        "a list" if raw.parse().data else "",
        raw.request_id == raw.headers["x-request-id"],
        raw.status_code,
        raw.retries_taken,
    ]
    return [*found, json.loads(raw.text)["object"], raw.method]


@same([True, "list", 200, "StreamAlreadyConsumed"])
def streaming_responses(api: Any, server: Server) -> object:
    models = make(api, server).models
    with models.with_streaming_response.list() as answer:
        lines = "".join(answer.iter_lines())
        consumed = ""
        try:
            answer.read()
        except api.OpenAIError as error:
            consumed = type(error).__name__
    with models.with_streaming_response.list() as answer:
        return [json.loads(lines)["object"] == "list", answer.json()["object"], answer.status_code, consumed]


@same({"all": 5, "pages": 3, "has_next": True, "next": {"after": "file-2"}, "async": 5})
def pages(api: Any, server: Server) -> object:
    def file(number: int) -> dict[str, object]:
        return {"id": f"file-{number}", "object": "file"}

    def prepare() -> None:
        for numbers, more in (((1, 2), True), ((3, 4), True), ((5,), False)):
            answers(server, json.dumps({"object": "list", "data": [file(n) for n in numbers], "has_more": more}))

    client = make(api, server)
    prepare()
    found: dict[str, object] = {"all": len(list(client.files.list(limit=2)))}
    prepare()
    page = client.files.list(limit=2)
    found["has_next"], found["next"] = page.has_next_page(), page.next_page_info().params
    found["pages"] = 1 + len(list(page.get_next_page().iter_pages()))
    prepare()

    async def walk() -> int:
        async with make(api, server, "AsyncOpenAI") as other:
            return len([each async for each in other.files.list(limit=2)])

    found["async"] = asyncio.run(walk())
    return found


@same({"bytes": "upload", "file": "upload", "tuple": "t.txt", "path": "p.txt"})
def uploads(api: Any, server: Server) -> object:
    client = make(api, server)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "p.txt"
        path.write_text("x")
        forms: dict[str, Any] = {"bytes": b"x", "file": io.BytesIO(b"x"), "tuple": ("t.txt", b"x"), "path": path}
        return {name: client.files.create(file=form, purpose="assistants").filename for name, form in forms.items()}


@same(["base64", [0.5, -1.0]])
def embeddings(api: Any, server: Server) -> object:
    import struct

    vector = base64.b64encode(struct.pack("<2f", 0.5, -1.0)).decode()
    answers(
        server,
        json.dumps(
            {"object": "list", "model": "m", "data": [{"object": "embedding", "index": 0, "embedding": vector}]}
        ),
    )
    made = make(api, server).embeddings.create(model="m", input="x")
    return [server.requests[0].json["encoding_format"], made.data[0].embedding]


@same(
    {
        "id": "m",
        "unknown": {"x": 1},
        "absent": None,
        "set": ["id", "object"],
        "dict": {"id": "m", "object": "model", "unknown": {"x": 1}},
        "json": True,
        "request": True,
        "equal": True,
    }
)
def models(api: Any, server: Server) -> object:
    body = {"id": "m", "object": "model", "unknown": {"x": 1}}
    answers(server, json.dumps(body), x_request_id="req_1")
    answers(server, json.dumps(body), x_request_id="req_2")
    client = make(api, server)
    one, two = client.models.retrieve("m"), client.models.retrieve("m")
    return {
        "id": one.id,
        "unknown": one.unknown,
        "absent": getattr(one, "owned_by", None),
        "set": sorted(one.model_fields_set - {"unknown"}),
        "dict": one.to_dict(),
        "json": json.loads(one.to_json()) == one.model_dump(mode="json", exclude_unset=True) == body,
        "request": one._request_id == "req_1",
        "equal": one == two,
    }


@same(["a", "b", {"X-A": "1", "X-B": "2"}, True])
def copies(api: Any, server: Server) -> object:
    client = make(api, server, organization="a", default_headers={"X-A": "1"})
    other = client.with_options(organization="b", default_headers={"X-B": "2"}, max_retries=5)
    headers = {name: value for name, value in other.default_headers.items() if name in ("X-A", "X-B")}
    return [client.organization, other.organization, headers, other.max_retries == 5 and client.max_retries == 0]


@same(["Hi", "Bearer sk-module"])
def module_client(api: Any, server: Server) -> object:
    server.say("Hi")
    before = api.api_key, api.base_url
    try:
        api.api_key, api.base_url = "sk-module", server.base_url + "/"
        text = ask(api).choices[0].message.content
    finally:
        api.api_key, api.base_url = before
    return [text, server.requests[0].headers["authorization"]]


@same(["/openai/deployments/gpt-4o/chat/completions", "api-version=2024-10-21", "azure-key", "/openai/models"])
def azure(api: Any, server: Server) -> object:
    endpoint = server.base_url.removesuffix("/v1")
    client = api.AzureOpenAI(azure_endpoint=endpoint, api_version="2024-10-21", api_key="azure-key", max_retries=0)
    raised(lambda: ask(client), api)
    raised(client.models.list, api)
    first, second = server.requests
    return [first.path, "api-version=" + first.query["api-version"][0], first.headers["api-key"], second.path]


@same(["response.completed", "resp_1", "bare InvalidWebhookSignatureError"])
def webhooks(api: Any, server: Server) -> object:
    secret = base64.b64encode(b"secret").decode()
    client = make(api, server, webhook_secret=f"whsec_{secret}")
    now = str(int(time.time()))
    body = json.dumps(
        {"type": "response.completed", "id": "e", "object": "event", "created_at": 1, "data": {"id": "resp_1"}}
    )
    signature = base64.b64encode(hmac.digest(b"secret", f"w.{now}.{body}".encode(), hashlib.sha256)).decode()
    headers = {"webhook-id": "w", "webhook-timestamp": now, "webhook-signature": f"v1,{signature}"}
    event = client.webhooks.unwrap(body, headers)
    return [event.type, event.data.id, raised(lambda: client.webhooks.unwrap(body + " ", headers), api)]


@same([])
def type_paths(api: Any, server: Server) -> object:
    missing = []
    for path in (
        "types",
        "types.chat",
        "types.responses",
        "types.beta",
        "types.fine_tuning",
        "types.audio",
        "types.shared",
    ):
        official = importlib.import_module(f"{api.__name__}.{path}")
        missing += [f"{path}.{name}" for name in NAMES[path] if not hasattr(official, name)]
    return missing


NAMES = {
    "types": [
        "Completion",
        "CreateEmbeddingResponse",
        "Embedding",
        "FileObject",
        "Batch",
        "VectorStore",
        "Image",
        "Model",
    ],
    "types.chat": [
        "ChatCompletion",
        "ChatCompletionChunk",
        "ChatCompletionMessage",
        "ChatCompletionMessageParam",
        "ParsedChatCompletion",
    ]
    + ["ChatCompletionToolParam", "ChatCompletionUserMessageParam", "ChatCompletionMessageToolCall"],
    "types.responses": [
        "Response",
        "ResponseStreamEvent",
        "ResponseOutputMessage",
        "ParsedResponse",
        "FunctionToolParam",
    ],
    "types.beta": ["Assistant", "Thread", "AssistantStreamEvent"],
    "types.fine_tuning": ["FineTuningJob"],
    "types.audio": ["Transcription", "Translation"],
    "types.shared": ["ReasoningEffort", "Metadata", "ChatModel"],
}


@same(["list", "stream"])
def other_endpoints(api: Any, server: Server) -> object:
    client = make(api, server)
    found = [client.get("/models", cast_to=object)["object"]]
    body = {"model": "gpt-4o", "messages": QUESTION, "stream": True}
    kind = api.types.chat.ChatCompletionChunk
    stream = client.post("/chat/completions", cast_to=kind, body=body, stream=True, **_stream_class(api, kind))
    return [*found, "stream" if text_of(stream) else ""]


def _stream_class(api: Any, kind: Any) -> dict[str, Any]:
    return {"stream_cls": api.Stream[kind]} if api.__name__ == "openai" else {}


@same(["/v1/models/a%2Fb%3Fc", "bare ValueError"])
def path_parameters(api: Any, server: Server) -> object:
    client = make(api, server)
    raised(lambda: client.models.retrieve("a/b?c"), api)
    error = ""
    try:
        client.models.retrieve("")
    except ValueError:
        error = "bare ValueError"
    return [getattr(server.requests[0], "target", server.requests[0].path), error]


@same(["Bearer sk-1", "Bearer sk-2"])
def key_functions(api: Any, server: Server) -> object:
    keys = iter(("sk-1", "sk-2"))
    client = make(api, server, api_key=lambda: next(keys), max_retries=1)
    server.fail(500, headers={"retry-after-ms": "1"})
    client.models.list()
    return [request.headers["authorization"] for request in server.requests]


@same(["one", "two", True])
def asynchronous(api: Any, server: Server) -> object:
    server.say("one")

    async def main() -> list[object]:
        async with make(api, server, "AsyncOpenAI") as client:
            text = (await ask(client)).choices[0].message.content
            server.say("two")
            stream = await ask(client, stream=True)
            streamed = "".join([each.choices[0].delta.content or "" async for each in stream if each.choices])
        return [text, streamed, client.is_closed()]

    return asyncio.run(main())


@same([True, "APITimeoutError", True])
def time_outs(api: Any, server: Server) -> object:
    client = make(api, server, timeout=0.2)
    server.delay(3, times=2)
    began = time.monotonic()
    name = raised(client.models.list, api)
    short = time.monotonic() - began < 2
    return [short, name, raised(lambda: client.models.list(timeout=0.2), api) == "APITimeoutError"]


@same(['{"n": 1}\n', ['{"n": 1}\n'], '{"n": 1}\n'])
def downloads(api: Any, server: Server) -> object:
    client = make(api, server)
    made = client.files.create(file=("x.jsonl", b'{"n": 1}\n'), purpose="batch")
    content = client.files.content(made.id)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        content.write_to_file(path)
        return [content.read().decode(), [each.decode() for each in content.iter_bytes()], path.read_text()]


@same({"file": "processed"})
def polling(api: Any, server: Server) -> object:
    client = make(api, server)
    made = client.files.create(file=b"x", purpose="assistants")
    return {"file": client.files.wait_for_processing(made.id, poll_interval=0.01).status}


@same({"strict": True, "name": "Number", "required": ["n"]})
def tools(api: Any, server: Server) -> object:
    tool = api.pydantic_function_tool(_number_type())["function"]
    return {"strict": tool["strict"], "name": tool["name"], "required": tool["parameters"]["required"]}


@same([[], []])
def public_names(api: Any, server: Server) -> object:
    missing = [name for name in PUBLIC if not hasattr(api, name)]
    known = {*PUBLIC, *NOT_HERE}
    return [missing, [name for name in api.__all__ if name not in known] if api.__name__ == "openai" else []]


PUBLIC = """APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError AssistantEventHandler
AsyncAPIResponse AsyncAssistantEventHandler AsyncAzureOpenAI AsyncBedrockOpenAI AsyncClient AsyncOpenAI AsyncStream AuthenticationError
AzureOpenAI BadRequestError BedrockOpenAI Client ConflictError ContentFilterFinishReasonError InternalServerError
InvalidWebhookSignatureError LengthFinishReasonError NOT_GIVEN NotFoundError NotGiven OAuthError Omit OpenAI OpenAIError
PermissionDeniedError RateLimitError ReconnectingEvent ReconnectingOverrides RequestOptions Stream Timeout UnprocessableEntityError VERSION
WebSocketConnectionClosedError WebSocketQueueFullError __version__ not_given omit
pydantic_function_tool types""".split()


@same("nothing")
def httpx_timeouts(api: Any, server: Server) -> object:
    five = importlib.import_module("httpx2").Timeout(5)
    return raised(lambda: make(api, server).with_options(timeout=five).models.list(), api)


@same(["/v1/realtime", "Bearer sk-test", "session.created", "session.update", "fast"])
def sockets(api: Any, server: Server) -> object:
    from websockets.sync.server import ServerConnection, serve

    seen: list[str] = []

    def talk(socket: ServerConnection) -> None:
        request = socket.request
        assert request is not None
        seen.extend((request.path.partition("?")[0], request.headers["Authorization"]))
        socket.send('{"type": "session.created", "event_id": "e", "session": {}}')
        sent = json.loads(socket.recv())
        seen.extend((sent["type"], sent["session"]["instructions"]))

    with serve(talk, "127.0.0.1", 0) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        port = listening.socket.getsockname()[1]
        client = make(api, server, websocket_base_url=f"ws://127.0.0.1:{port}/v1")
        try:
            with client.realtime.connect(model="gpt-realtime") as connection:
                first = connection.recv().type
                connection.session.update(session={"type": "realtime", "instructions": "fast"})
                with contextlib.suppress(Exception):  # the server leaves
                    connection.recv()
        finally:
            listening.shutdown()
            thread.join()
    return [*seen[:2], first, *seen[2:]]
