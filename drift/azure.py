"""What the official client sends for Azure: `python -m drift.azure --write` records it for tests/azure.

The same calls of the same clients, over the same server, by either package. What counts is where a request goes, who it says it
is, and its body.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import inspect
import json
import os
import pathlib
import re
import sys
import threading
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from unittest import mock

FIXTURE = pathlib.Path(__file__).parent.parent / "tests" / "azure" / "official.json"
VERSION = "2024-10-21"
SHOWN = ("api-key", "authorization", "openai-organization", "openai-project", "x-own")
MESSAGES = [{"role": "user", "content": "Hello"}]
FILE = ("a.mp3", b"bytes")
ANSWER = b'{"data": [{"embedding": [1.0]}], "id": "x", "object": "x"}'

CALLS: dict[str, Callable[[Any], Any]] = {
    "chat": lambda c: c.chat.completions.create(model="gpt 4/ü", messages=MESSAGES),
    "completions": lambda c: c.completions.create(model="g", prompt="x"),
    "embeddings": lambda c: c.embeddings.create(model="g", input="x", encoding_format="float"),
    "transcriptions": lambda c: c.audio.transcriptions.create(model="g", file=FILE, language="en"),
    "translations": lambda c: c.audio.translations.create(model="g", file=FILE),
    "speech": lambda c: c.audio.speech.create(model="g", input="x", voice="alloy"),
    "images": lambda c: c.images.generate(model="g", prompt="x"),
    "images without a model": lambda c: c.images.generate(prompt="x"),
    "image edits": lambda c: c.images.edit(model="g", prompt="x", image=FILE),
    "image variations": lambda c: c.images.create_variation(model="g", image=FILE),
    "responses": lambda c: c.responses.create(model="g", input="x"),
    "moderations": lambda c: c.moderations.create(model="g", input="x"),
    "one model": lambda c: c.models.retrieve("a b"),
    "files": lambda c: c.files.list(),
    "batches": lambda c: c.batches.list(),
    "threads": lambda c: c.beta.threads.create(),
    "another version": lambda c: c.models.list(extra_query={"api-version": "other", "q": "1"}),
    "another key": lambda c: c.models.list(extra_headers={"api-key": "own"}),
    "by path": lambda c: c.post("/chat/completions", body={"model": "g"}, cast_to=object),
}
FEW = ("chat", "one model", "another version")
KEY: dict[str, Any] = {"azure_endpoint": "{url}", "api_key": "k", "api_version": VERSION}
PLACE = {"AZURE_OPENAI_ENDPOINT": "{url}", "OPENAI_API_VERSION": VERSION}

# Options (None: left out), environment, options of a copy. The first four make every call, the others a few.
CLIENTS: dict[str, tuple[Mapping[str, Any], Mapping[str, str], Mapping[str, Any]]] = {
    "an endpoint": (KEY, {}, {}),
    "a fixed deployment": ({**KEY, "azure_deployment": "my dep"}, {}, {}),
    "a base URL": ({**KEY, "azure_endpoint": None, "base_url": "{url}/proxy"}, {}, {}),
    "a deployment's base URL": ({**KEY, "azure_endpoint": None, "base_url": "{url}/openai/deployments/z"}, {}, {}),
    "an endpoint with a slash": ({**KEY, "azure_endpoint": "{url}/"}, {}, {}),
    "a token": ({**KEY, "api_key": None, "azure_ad_token": "t"}, {}, {}),
    "a provider": ({**KEY, "api_key": None, "azure_ad_token_provider": lambda: "p"}, {}, {}),
    "a key function": ({**KEY, "api_key": lambda: "f"}, {}, {}),
    "default_query": ({**KEY, "default_query": {"api-version": "D", "d": "1"}}, {}, {}),
    "own Authorization": ({**KEY, "default_headers": {"Authorization": "Bearer own"}}, {}, {}),
    "an organisation": ({**KEY, "organization": "org", "project": "proj"}, {}, {}),
    "a copy with a version": (KEY, {}, {"api_version": "N"}),
    "a copy with a token": ({**KEY, "api_key": None, "azure_ad_token": "t"}, {}, {"azure_ad_token": "t2"}),
    "a copy with a provider": (
        {**KEY, "api_key": None, "azure_ad_token_provider": lambda: "p"},
        {},
        {"azure_ad_token_provider": lambda: "p2"},
    ),
    "environment: a key": ({}, {**PLACE, "AZURE_OPENAI_API_KEY": "ek"}, {}),
    "environment: key and token": ({}, {**PLACE, "AZURE_OPENAI_API_KEY": "ek", "AZURE_OPENAI_AD_TOKEN": "et"}, {}),
    "environment: OpenAI's own": (
        {},
        {
            **PLACE,
            "AZURE_OPENAI_API_KEY": "ek",
            "OPENAI_API_KEY": "no",
            "OPENAI_BASE_URL": "http://nobody.invalid",
            "OPENAI_ORG_ID": "org",
            "OPENAI_PROJECT_ID": "proj",
            "OPENAI_CUSTOM_HEADERS": "X-Own: 1",
        },
        {},
    ),
    "a token beside the environment's key": (
        {**KEY, "api_key": None, "azure_ad_token": "t"},
        {"AZURE_OPENAI_API_KEY": "ek"},
        {},
    ),
    "a key beside the environment's token": (KEY, {"AZURE_OPENAI_AD_TOKEN": "et"}, {}),
    "two credentials": ({**KEY, "azure_ad_token": "t"}, {}, {}),
    "no credential": ({**KEY, "api_key": None}, {"OPENAI_API_KEY": "no"}, {}),
    "no endpoint": ({**KEY, "azure_endpoint": None}, {"OPENAI_BASE_URL": "{url}"}, {}),
    "endpoint and base URL": ({**KEY, "base_url": "{url}"}, {}, {}),
    "no version": ({**KEY, "api_version": None}, {}, {}),
}
EVERY_CALL = tuple(CLIENTS)[:4]


@contextmanager
def server() -> Iterator[tuple[str, list[Any]]]:
    """A server that answers everything alike: its URL, and what it was sent."""
    heard: list[Any] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name: self.headers[name] for name in SHOWN if name in self.headers}
            heard.append([f"{self.command} {self.path}", headers, _content(self.headers.get("content-type"), body)])
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(ANSWER)))
            self.end_headers()
            self.wfile.write(ANSWER)

        do_POST = do_GET

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as made:
        made.daemon_threads = True
        threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{made.server_port}", heard
        finally:
            made.shutdown()


def _content(kind: str | None, body: bytes) -> Any:
    """A body, in a shape that does not depend on how it was written."""
    boundary = re.search(r'boundary="?([^";]+)', kind or "")
    if boundary is None:
        return json.loads(body) if body else None
    parts = body.split(b"--" + boundary[1].encode())[1:-1]
    return sorted(part.strip(b"\r\n").decode().lower().replace('"', "") for part in parts)


def sent(package: str, asynchronous: bool = False) -> dict[str, Any]:
    """What each of the clients sends, made of the classes of `package`; or the kinds of error that making it is."""
    kind: Any = getattr(importlib.import_module(package), "AsyncAzureOpenAI" if asynchronous else "AzureOpenAI")
    with server() as (url, heard), asyncio.Runner() as runner:

        def wait(value: Any) -> Any:
            return runner.run(_awaited(value)) if inspect.isawaitable(value) else value

        def requests(name: str) -> Any:
            options, environment, changes = CLIENTS[name]
            filled = {key: _filled(value, url) for key, value in options.items() if value is not None}
            variables = {key: _filled(value, url) for key, value in environment.items()}
            with mock.patch.dict(os.environ, variables, clear=True):
                try:
                    client = kind(max_retries=0, **filled)
                except Exception as error:  # noqa: BLE001 - which one is the question
                    names = {each.__name__ for each in type(error).__mro__}
                    return sorted(names & {"OpenAIError", "ValueError", "TypeError"})
                copied = client.with_options(**changes)
                found = {}
                for call in CALLS if name in EVERY_CALL else FEW:
                    heard.clear()
                    wait(CALLS[call](copied))
                    found[call] = heard[0] if len(heard) == 1 else [*heard]
                wait(client.close())
            return found

        return {name: requests(name) for name in CLIENTS}


def _filled(value: Any, url: str) -> Any:
    return value.replace("{url}", url) if isinstance(value, str) else value


async def _awaited(value: Any) -> Any:
    return await value


def main() -> int:
    """Write the record, or say whether it still holds."""
    parser = argparse.ArgumentParser(
        prog="python -m drift.azure", description="Record what the official Azure client sends."
    )
    parser.add_argument("--write", action="store_true", help="write tests/azure/official.json")
    options = parser.parse_args()
    warnings.simplefilter("ignore", DeprecationWarning)  # of calls that are made on purpose
    found = sent("openai")
    lines = []
    for name, calls in found.items():
        inner = (
            [f"{json.dumps(call)}: {json.dumps(heard)}" for call, heard in calls.items()]
            if isinstance(calls, dict)
            else []
        )
        lines.append(f"{json.dumps(name)}: " + ("{\n " + ",\n ".join(inner) + "\n}" if inner else json.dumps(calls)))
    text = (
        f'{{"openai": "{importlib.import_module("openai").__version__}", "clients": {{\n' + ",\n".join(lines) + "\n}}\n"
    )
    if options.write:
        FIXTURE.write_text(text, "utf-8")
        return 0
    same = FIXTURE.read_text("utf-8") == text
    print(
        "the record holds" if same else "the official client differs from the record; see it with --write and git diff"
    )
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
