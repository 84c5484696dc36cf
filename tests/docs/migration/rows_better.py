"""Rows of the table "better"."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from dataclasses import make_dataclass
from typing import Any
from unittest import mock

from oai_lite.testing import Server

from .rows import DONE, QUESTION, answers, ask, better, chunk, make, raised, streams, text_of

END = chunk(finish_reason="stop") + DONE


def said(api: Any, server: Server, *events: str | bytes) -> str:
    """The text of a chat stream of these blocks, or what was raised."""
    streams(server, *events)
    found: list[str] = []
    error = raised(lambda: found.append(text_of(ask(make(api, server), stream=True))), api)
    return found[0] if found else error


@better(ours=["StreamTruncatedError", "Hel", "StreamTruncatedError"], theirs=["nothing", None, "nothing"])
def cut_streams(api: Any, server: Server) -> object:
    streams(server, chunk("Hel"))
    stream = ask(make(api, server), stream=True)
    partial = None
    try:
        text_of(stream)
        first = "nothing"
    except api.OpenAIError as error:
        first, partial = type(error).__name__, error.partial[0]
    streams(server, chunk("Hel"))

    def helped() -> None:
        with make(api, server).chat.completions.stream(model="gpt-4o", messages=QUESTION) as helper:
            for _ in helper:
                pass

    return [first, partial, raised(helped, api)]


@better(ours="Hi", theirs="")
def byte_order_mark(api: Any, server: Server) -> object:
    return said(api, server, b"\xef\xbb\xbf", chunk("Hi"), END)


@better(ours=["Hi", "Hi", "Hi"], theirs=["bare JSONDecodeError", "bare JSONDecodeError", "bare JSONDecodeError"])
def events_without_data(api: Any, server: Server) -> object:
    return [
        said(api, server, "event: ping\n\n", chunk("Hi"), END),
        said(api, server, "retry: 3000\n\n", chunk("Hi"), END),
        said(api, server, "id: 1\n", chunk("Hi"), ": keep-alive\n\n", END),
    ]


@better(
    ours=["APIResponseValidationError"] * 3,
    theirs=["bare JSONDecodeError", "bare RecursionError", "bare UnicodeDecodeError"],
)
def broken_events(api: Any, server: Server) -> object:
    deep = "data: " + "[" * 100_000 + "\n\n"
    return [
        said(api, server, "data: {oops}\n\n", END),
        said(api, server, deep, END),
        said(api, server, b"data: \xff\n\n", END),
    ]


@better(ours=["APIResponseValidationError", "APIError", "StreamTruncatedError"], theirs=["", "", ""])
def no_stream_at_all(api: Any, server: Server) -> object:
    found = []
    for body, kind in (
        ("<html>", "text/html"),
        ('{"error": {"message": "no"}}', "application/json"),
        ("", "text/event-stream"),
    ):
        answers(server, body, kind)
        seen: list[str] = []
        error = raised(lambda seen=seen: seen.append(text_of(ask(make(api, server), stream=True))), api)  # type: ignore[misc]  # mypy infers no lambda with defaults
        found.append(seen[0] if seen else error)
    return found


@better(ours=["APIError", "out of tokens"], theirs=["", None])
def flat_errors(api: Any, server: Server) -> object:
    streams(server, 'event: error\ndata: {"message": "out of tokens", "code": "x"}\n\n')
    try:
        return [text_of(ask(make(api, server), stream=True)), None]
    except api.APIError as error:
        return [type(error).__name__, error.message]


@better(
    ours=["Error code: 400 - too long", "too long"], theirs=["Error code: 400", "An error occurred during streaming"]
)
def errors_that_are_text(api: Any, server: Server) -> object:
    answers(server, '{"error": "too long"}', status=400)
    found = []
    try:
        ask(make(api, server))
    except api.BadRequestError as error:
        found.append(error.message)
    streams(server, 'data: {"error": "too long"}\n\n')
    try:
        text_of(ask(make(api, server), stream=True))
    except api.APIError as error:
        found.append(error.message)
    return found


@better(ours=["UnknownObject", "response.shiny"], theirs=["ResponseAudioDeltaEvent", "response.shiny"])
def unknown_events(api: Any, server: Server) -> object:
    event = 'event: response.shiny\ndata: {"type": "response.shiny", "sequence_number": 1}\n\n'
    streams(server, event)
    first = next(iter(make(api, server).responses.create(model="gpt-4o", input="Hi", stream=True)))
    return [type(first).__name__, first.type]


@better(ours=1, theirs=2)
def connections_of_streams(api: Any, server: Server) -> object:
    client = make(api, server)
    seen: set[object] = set()
    whole = server._serve

    def counted(sock: Any) -> None:
        seen.add(sock.getpeername())
        whole(sock)

    with mock.patch.object(server, "_serve", counted):
        for _ in range(2):
            text_of(ask(client, stream=True))
    return len(seen)


def calls(*entries: dict[str, Any], finish: str = "tool_calls") -> str:
    """Events of a stream that calls tools."""
    events = "".join(chunk(delta={"tool_calls": [entry]}) for entry in entries)
    return events + chunk(finish_reason=finish) + DONE


def entry(index: int, text: str, name: str | None = None) -> dict[str, Any]:
    """A piece of a tool call."""
    function = {"arguments": text} | ({"name": name} if name else {})
    return {"index": index, "function": function} | ({"id": f"call_{name}", "type": "function"} if name else {})


def helped(api: Any, server: Server, *events: str) -> Any:
    """The final completion of a helper over such a stream, or what was raised."""
    streams(server, *events)
    found: list[Any] = []

    def follow() -> None:
        with make(api, server).chat.completions.stream(model="gpt-4o", messages=QUESTION) as stream:
            for event in stream:
                if event.type == "tool_calls.function.arguments.done":
                    found.append(event.arguments)
            found.append(stream.get_final_completion())

    error = raised(follow, api)
    return error if error != "nothing" else found


@better(ours=["a", "b"], theirs="bare IndexError")
def tool_calls_out_of_order(api: Any, server: Server) -> object:
    found = helped(api, server, calls(entry(1, "{}", "b"), entry(0, "{}", "a")))
    return (
        found
        if isinstance(found, str)
        else sorted(call.function.name for call in found[-1].choices[0].message.tool_calls)
    )


@better(ours=['{"x":1}', '{"y":2}'], theirs=['{"x"', '{"y"'])
def tool_calls_interleaved(api: Any, server: Server) -> object:
    pieces = (entry(0, '{"x"', "a"), entry(1, '{"y"', "b"), entry(0, ":1}"), entry(1, ":2}"))
    found = helped(api, server, calls(*pieces))
    return found if isinstance(found, str) else found[:-1]


@better(ours="assistant", theirs="assistantassistant")
def repeated_roles(api: Any, server: Server) -> object:
    delta = {"role": "assistant", "content": "a"}
    return helped(api, server, chunk(delta=delta), chunk(delta=delta), END)[-1].choices[0].message.role


@better(ours=3, theirs=None)
def usage_before_the_end(api: Any, server: Server) -> object:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    final = helped(api, server, chunk("a", usage=usage), END)[-1]
    return final.usage and final.usage.total_tokens


@better(ours="Once upon", theirs="LengthFinishReasonError")
def plain_text_that_was_cut_off(api: Any, server: Server) -> object:
    found = helped(api, server, chunk("Once upon"), chunk(finish_reason="length"), DONE)
    return found if isinstance(found, str) else found[-1].choices[0].message.content


@better(ours=["ResponseEndedError", True], theirs=["bare RuntimeError", False])
def failed_responses(api: Any, server: Server) -> object:
    streams(
        server,
        'event: error\ndata: {"type": "error", "message": "too busy", "code": "x", "param": null, "sequence_number": 0}\n\n',
    )
    try:
        with make(api, server).responses.stream(model="gpt-4o", input="Hi") as stream:
            stream.get_final_response()
    except Exception as error:  # noqa: BLE001 - what is raised is what is asked
        return [
            type(error).__name__ if isinstance(error, api.OpenAIError) else f"bare {type(error).__name__}",
            "too busy" in str(error),
        ]
    return None


@better(ours=["APIResponseValidationError"] * 2 + ["APIError"], theirs=["a str", "bare JSONDecodeError", "a Model"])
def answers_of_another_kind(api: Any, server: Server) -> object:
    found = []
    for body, kind in (
        ("<html>", "text/html"),
        ("{oops", "application/json"),
        ('{"error": {"message": "no"}}', "application/json"),
    ):
        answers(server, body, kind)
        seen: list[Any] = []
        error = raised(lambda seen=seen: seen.append(make(api, server).models.retrieve("m")), api)  # type: ignore[misc]  # mypy infers no lambda with defaults
        found.append(f"a {type(seen[0]).__name__}" if seen else error)
    return found


@better(ours="/v1/models", theirs="/v1models")
def module_base_url(api: Any, server: Server) -> object:
    before = api.api_key, api.base_url
    try:
        api.api_key, api.base_url = "sk-module", server.base_url
        raised(api.models.list, api)
    finally:
        api.api_key, api.base_url = before
    return server.requests[0].path


@better(ours="https://api.openai.com/v1", theirs="")
def empty_base_url(api: Any, server: Server) -> object:
    with mock.patch.dict(os.environ, {"OPENAI_BASE_URL": ""}):
        return str(api.OpenAI(api_key="sk-test").base_url).rstrip("/")


@better(ours=["ArgumentError", "ArgumentError"], theirs=["APIConnectionError", "bare UnicodeEncodeError"])
def unusable_keys(api: Any, server: Server) -> object:
    return [raised(lambda key=key: make(api, server, api_key=key).models.list(), api) for key in ("sk-1\n2", "sk-é")]  # type: ignore[misc]  # mypy infers no lambda with defaults


@better(ours=["ClosedClientError", True], theirs=["bare RuntimeError", True])
def closed_clients(api: Any, server: Server) -> object:
    client = make(api, server)
    client.close()
    name = raised(client.models.list, api)
    try:
        client.models.list()
    except RuntimeError:
        return [name, True]
    return [name, False]


@better(ours="PaginationError", theirs="more than 20 requests")
def pages_that_go_round(api: Any, server: Server) -> object:
    for _ in range(25):
        answers(server, '{"object": "list", "data": [{"id": "file-1"}], "has_more": true}')

    def walk() -> None:
        for _ in make(api, server).files.list():
            if len(server.requests) > 20:
                raise KeyError("enough")

    name = raised(walk, api)
    return "more than 20 requests" if name == "bare KeyError" else name


@better(ours=["APITimeoutError", True], theirs=["nothing", False])
def time_outs_of_whole_calls(api: Any, server: Server) -> object:
    client = make(api, server, timeout=0.6)
    client.models.list()  # connected
    server.requests.clear()
    for _ in range(4):
        server.fail(500, headers={"retry-after-ms": "300"}, on="*/models")
    began = time.monotonic()
    name = raised(client.with_options(max_retries=4).models.list, api)
    return [
        "APITimeoutError" if name in ("APITimeoutError", "InternalServerError") else name,
        time.monotonic() - began < 1,
    ]


@better(ours=1, theirs=3)
def used_up_quotas(api: Any, server: Server) -> object:
    body = json.dumps({"error": {"message": "pay", "type": "insufficient_quota", "code": "insufficient_quota"}})
    for _ in range(3):
        answers(server, body, status=429, retry_after_ms="1")
    raised(make(api, server, max_retries=2).models.list, api)
    return len(server.requests)


@better(ours=["custom"], theirs=[])
def custom_tool_calls(api: Any, server: Server) -> object:
    call = {"id": "c", "type": "custom", "custom": {"name": "sql", "input": "select 1"}}
    message = {"role": "assistant", "content": None, "tool_calls": [call]}
    choice = {"index": 0, "finish_reason": "tool_calls", "message": message}
    answers(
        server, json.dumps({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]})
    )
    parsed = make(api, server).chat.completions.parse(model="gpt-4o", messages=QUESTION)
    return [each.type for each in parsed.choices[0].message.tool_calls or []]


@better(ours=["dataclass: 7", "list: [1, 2]"], theirs=["dataclass: TypeError", "list: TypeError"])
def types_of_python(api: Any, server: Server) -> object:
    found = []
    for name, kind, text in (
        ("dataclass", make_dataclass("Number", [("n", int)]), '{"n": 7}'),
        ("list", list[int], '{"value": [1, 2]}'),
    ):
        answers(
            server,
            json.dumps(
                {
                    "id": "c",
                    "object": "chat.completion",
                    "created": 1,
                    "model": "m",
                    "choices": [
                        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
                    ],
                }
            ),
        )
        try:
            answer = make(api, server).chat.completions.parse(model="gpt-4o", messages=QUESTION, response_format=kind)
            parsed = answer.choices[0].message.parsed
            found.append(f"{name}: {getattr(parsed, 'n', parsed)}")
        except TypeError as error:
            found.append(f"{name}: {type(error).__name__}")
    return found


@better(ours="ParseError", theirs="bare ValidationError")
def content_of_another_type(api: Any, server: Server) -> object:
    import pydantic

    server.say('{"n": "seven"}')
    number = pydantic.create_model("Number", n=(int, ...))
    return raised(
        lambda: make(api, server).chat.completions.parse(model="gpt-4o", messages=QUESTION, response_format=number), api
    )


@better(ours=[True, True], theirs=[False, False])
def weight(api: Any, server: Server) -> object:
    program = (
        f"import sys; before = len(sys.modules); from {api.__name__} import OpenAI; print(len(sys.modules) - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
    )
    loaded = int(done.stdout)
    program = f"import sys; import {api.__name__}; {api.__name__}.OpenAI(api_key='-').chat.completions; print('pydantic' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
    )
    return [loaded < 100, "False" in done.stdout]


@better(ours="nothing", theirs="bare RuntimeError")
def event_loops(api: Any, server: Server) -> object:
    client = make(api, server, "AsyncOpenAI")

    async def once() -> None:
        await client.models.list()

    asyncio.run(once())
    return raised(lambda: asyncio.run(once()), api)


@better(ours=["https://r.openai.azure.com/openai/v1"], theirs=["ValueError"])
def azure_without_a_version(api: Any, server: Server) -> object:
    try:
        return [str(api.AzureOpenAI(azure_endpoint="https://r.openai.azure.com", api_key="k").base_url)]
    except ValueError:
        return ["ValueError"]


@better(ours=[2, "status 429", 0.001], theirs=[None, None, None])
def what_an_error_tells(api: Any, server: Server) -> object:
    server.fail(429, times=2, headers={"retry-after-ms": "1"})
    try:
        make(api, server, max_retries=1).models.list()
    except api.RateLimitError as error:
        attempts = getattr(error, "attempts", None)
        return [attempts and len(attempts), attempts and attempts[0].outcome, getattr(error, "retry_after", None)]
    return None


@better(ours="nothing", theirs="bare TypeError")
def retries_of_one_call(api: Any, server: Server) -> object:
    server.fail(500, headers={"retry-after-ms": "1"})
    return raised(lambda: make(api, server).models.list(max_retries=1), api)


@better(ours={"name": "weather", "required": ["city"], "strict": True}, theirs=None)
def functions_as_tools(api: Any, server: Server) -> object:
    def weather(city: str) -> str:
        """The weather."""
        return city

    if not hasattr(api, "function_tool"):
        return None
    tool = api.function_tool(weather)["function"]
    return {"name": tool["name"], "required": tool["parameters"]["required"], "strict": tool["strict"]}


@better(ours="SchemaError", theirs="nothing")
def schemas_that_strict_mode_refuses(api: Any, server: Server) -> object:
    import pydantic

    loose = pydantic.create_model("Loose", data=(dict[str, int], ...))
    return raised(lambda: api.pydantic_function_tool(loose), api)


@better(ours=True, theirs=False)
def command_line(api: Any, server: Server) -> object:
    command = [sys.executable, "-m", api.__name__, "--help"]
    done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONPATH": os.getcwd()})
    return done.returncode == 0 and b"demo" in done.stdout


@better(ours=["with_deadline", "batches.run", "vector_stores.query"], theirs=[])
def only_here(api: Any, server: Server) -> object:
    client = make(api, server)
    there = []
    for path in ("with_deadline", "batches.run", "vector_stores.query"):
        value = client
        for name in path.split("."):
            value = getattr(value, name, None)
        there += [path] if value is not None else []
    return there
