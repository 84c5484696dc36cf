"""Rows of the table "differs"."""

from __future__ import annotations

import dataclasses
import importlib.metadata
import inspect
import logging
import re
import tomllib
from pathlib import Path
from typing import Any

from oai_lite.testing import Server

from .rows import answers, ask, differs, make, raised

ROOT = Path(__file__).parents[3]


def url(value: object) -> str:
    return str(value)


@differs(ours=["dataclass", "model_json_schema: no"], theirs=["pydantic", "model_json_schema: yes"])
def model_classes(api: Any, server: Server) -> object:
    kind = type(make(api, server).models.list().data[0])
    found = ["dataclass"] if dataclasses.is_dataclass(kind) else ["pydantic" if hasattr(kind, "model_fields") else "?"]
    return [*found, "model_json_schema: " + ("yes" if hasattr(kind, "model_json_schema") else "no")]


@differs(ours=["id", "unknown"], theirs=["id"])
def fields_set(api: Any, server: Server) -> object:
    answers(server, '{"id": "m", "unknown": 1}')
    return sorted(make(api, server).models.retrieve("m").model_fields_set)


@differs(ours=["ArgumentError", "fine"], theirs=["nothing", "bare AttributeError"])
def http_client(api: Any, server: Server) -> object:
    import urllib3

    httpx = importlib.import_module("httpx2")
    with httpx.Client() as foreign:
        name = raised(lambda: make(api, server, http_client=foreign).models.list(), api)
    with urllib3.PoolManager() as pool:
        other = raised(lambda: make(api, server, http_client=pool).models.list(), api)
    return [name, "fine" if other == "nothing" else other]


@differs(ours=["total", "connect", "read", "idle"], theirs=["timeout", "connect", "read", "write", "pool"])
def timeout_class(api: Any, server: Server) -> object:
    return [name for name in inspect.signature(api.Timeout).parameters if name != "self"]


@differs(ours="http://h/v1", theirs="http://h/v1/")
def base_urls(api: Any, server: Server) -> object:
    value = api.OpenAI(api_key="-", base_url="http://h/v1").base_url
    return value if isinstance(value, str) else url(value)


@differs(ours="AttributeError", theirs="nothing")
def settings(api: Any, server: Server) -> object:
    client = make(api, server)
    try:
        client.api_key = "sk-other"
    except AttributeError:
        return "AttributeError"
    return "nothing"


@differs(ours=[True, False, False, False], theirs=[True, True, True, True])
def responses_of_errors(api: Any, server: Server) -> object:
    server.fail(400)
    try:
        make(api, server).models.list()
    except api.BadRequestError as error:
        return [hasattr(error.response, name) for name in ("headers", "text", "json", "content")]
    return None


@differs(ours=[0, "oai-lite"], theirs=[9, "OpenAI"])
def telemetry(api: Any, server: Server) -> object:
    make(api, server).models.list()
    headers = server.requests[0].headers
    return [sum(name.startswith("x-stainless") for name in headers), headers["user-agent"].partition("/")[0]]


@differs(ours=["oai_lite"], theirs=["openai"])
def loggers(api: Any, server: Server) -> object:
    seen = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            seen.append(record.name.partition(".")[0])

    logger = logging.getLogger(api.__name__)
    before = logger.level
    handler = Handler()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        make(api, server).models.list()
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
    return sorted(set(seen))


@differs(ours=1, theirs=2)
def paid_work(api: Any, server: Server) -> object:
    client = make(api, server, max_retries=1)
    server.reset(times=2, on="*/images/generations")
    raised(lambda: client.images.generate(prompt="a cat"), api)
    return len(server.requests)


@differs(
    ours=["lib.azure", "resources.chat"], theirs=["pagination", "_exceptions", "_models", "lib.azure", "resources.chat"]
)
def import_paths(api: Any, server: Server) -> object:
    found = []
    for name in ("pagination", "_exceptions", "_models", "lib.azure", "resources.chat"):
        try:
            importlib.import_module(f"{api.__name__}.{name}")
            found.append(name)
        except ImportError:
            pass
    return found


NOT_HERE = """BaseModel ComputerDriver AsyncComputerDriver ComputerToolset AsyncComputerToolset DEFAULT_CONNECTION_LIMITS
DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT DataResidency DefaultAioHttpClient DefaultAsyncHttpx2Client DefaultAsyncHttpxClient
DefaultHttpx2Client DefaultHttpxClient NoneType ProxiesTypes Transport __title__ file_from_path""".split()


@differs(ours=[], theirs=NOT_HERE)
def names(api: Any, server: Server) -> object:
    return [name for name in NOT_HERE if hasattr(api, name)]


@differs(ours=[], theirs=["request", "get_api_list", "auth_headers", "user_agent"])
def methods_of_clients(api: Any, server: Server) -> object:
    return [
        name for name in ("request", "get_api_list", "auth_headers", "user_agent") if hasattr(make(api, server), name)
    ]


@differs(
    ours=["EncodingError", "EncodingError", "ArgumentError", "ArgumentError"],
    theirs=["bare TypeError", "bare ValueError", "bare TypeError", "bare ValueError"],
)
def mistakes_in_calls(api: Any, server: Server) -> object:
    client = make(api, server)
    found = [raised(lambda value=value: ask(client, extra_body={"x": value}), api) for value in ({1}, float("nan"))]  # type: ignore[misc]  # mypy infers no lambda with defaults
    return [*found, *(raised(lambda n=n: make(api, server, max_retries=n), api) for n in (None, -1))]  # type: ignore[misc]  # mypy infers no lambda with defaults


@differs(ours=">=3.11", theirs=">=3.10")
def python_versions(api: Any, server: Server) -> object:
    if api.__name__ == "openai":
        return importlib.metadata.metadata("openai")["Requires-Python"]
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]


@differs(ours=["pluggy", "urllib3"], theirs=["anyio", "httpx2", "jiter", "pydantic", "sniffio", "typing-extensions"])
def dependencies(api: Any, server: Server) -> object:
    if api.__name__ == "openai":
        needed = importlib.metadata.requires("openai") or []
    else:
        needed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    return sorted(re.match(r"[\w-]+", each)[0] for each in needed if "extra ==" not in each)  # type: ignore[index]  # each begins with a name
