"""What is taken out of an exchange before it is written down: by look, by name, and wherever a credential of the request occurs."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, strategies as st

from oai_lite.testing.scrub import REMOVED, Scrubber

KEY = 'k/9 "Vault+é\\~secret'  # one that looks like nothing, with all that is written in several ways


def knowing(*credentials: str) -> Scrubber:
    """A scrubber that has seen a request with these keys."""
    scrubber = Scrubber()
    for credential in credentials:
        scrubber.learn({"authorization": f"Bearer {credential}"}, {})
    return scrubber


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        f"my key is {KEY}.",
        json.dumps({"a": KEY}),
        json.dumps({"a": json.dumps({"b": KEY})}, ensure_ascii=False),
        f"https://h/?x={quote(KEY, safe='')}",
        f"{KEY[:3]}***{KEY[-4:]}",
    ],
)
def test_a_credential_is_found_however_it_is_written(text: str) -> None:
    """Plain, escaped, percent-encoded, and half masked as errors show it."""
    shown = knowing(KEY).text(text)
    assert REMOVED in shown and "Vault" not in shown and "cret" not in shown


@pytest.mark.parametrize("before", range(6))
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_a_credential_is_found_in_base64(encode: Callable[[bytes], bytes], before: int) -> None:
    """From any place on, in both alphabets, alone and in a URL."""
    encoded = encode(b"x" * before + KEY.encode() + b"yz").decode()
    for text in (encoded, f"data:image/png;base64,{encoded}"):
        shown = knowing(KEY).text(text).removeprefix("data:image/png;base64,")
        read = base64.urlsafe_b64decode(shown)
        assert len(read) == before + len(KEY.encode()) + 2 and read.endswith(b"yz")
        assert not any(KEY.encode()[at : at + 2] in read for at in range(1, len(KEY.encode()) - 2))


def test_base64_stays_base64() -> None:
    """What stands around a credential in base64 can be read as before."""
    shown = knowing(KEY).text(base64.b64encode(b"before" + KEY.encode() + b"behind").decode())
    read = base64.b64decode(shown, validate=True)
    assert read.startswith(b"befor") and read.endswith(b"ehind") and len(read) == 12 + len(KEY.encode())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("use sk-proj-abcDEF123456_-xyz, please", f"use {REMOVED}, please"),
        ("Incorrect API key provided: sk-abcd****************wxyz.", f"Incorrect API key provided: {REMOVED}."),
        ("ek_0123456789abcdef", REMOVED),
        ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw==", REMOVED),
        ("Authorization: Bearer abcdefgh.12345", f"Authorization: Bearer {REMOVED}"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.c2ln", REMOVED),
        ("AKIAIOSFODNN7EXAMPLE", REMOVED),
        ("https://x.blob/f?sv=1&sig=a%2Fb%3D&se=2", f"https://x.blob/f?sv=1&sig={REMOVED}&se=2"),
        ("https://h/v1beta/models?key=AIzaSy0123&x=1", f"https://h/v1beta/models?key={REMOVED}&x=1"),
        ("client_secret=hunter2&scope=s", f"client_secret={REMOVED}&scope=s"),
        ('{"password": "hunter2", "user": "u"}', f'{{"password": "{REMOVED}", "user": "u"}}'),
        ('a call of {\\"api_key\\":\\"hunter2\\"}', f'a call of {{\\"api_key\\":\\"{REMOVED}\\"}}'),
        ("in org-AbCdEf1234567890 there", "in org-a44c27e8 there"),
        ("proj_abc123DEF456/x", "proj_6f9d094a/x"),
    ],
)
def test_secrets_that_are_known_by_their_look(text: str, left: str) -> None:
    """No request need carry them."""
    assert Scrubber().text(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "a risk-management-department-for-all",
        "task-list-of-the-day-and-more",
        "org-structure and proj_directory",
        "monkey=banana",
        '{"token": "the", "logprob": -0.1, "type": "password"}',
        '{"password": {"type": "string"}}',
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
        "f" * 64,
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    """Words that only look like one from afar."""
    scrubber = knowing("any", "test", "none")  # what people write where no key is needed
    assert scrubber.text(text) == text
    assert scrubber.text("any company can test nonetheless") == "any company can test nonetheless"


def test_names_tell() -> None:
    """In JSON and in a query the value of such a name goes, whatever it is; what it means elsewhere stays."""
    scrubber = Scrubber()
    tool = {
        "type": "mcp",
        "authorization": "gho-x",
        "headers": {"X-API-Key": "y", "accept": "z"},
        "client_secret": {"expires_at": 1},
    }
    assert scrubber.value({"tools": [tool]}) == {
        "tools": [
            {
                "type": "mcp",
                "authorization": REMOVED,
                "headers": {"X-API-Key": REMOVED, "accept": "z"},
                "client_secret": {"expires_at": 1},
            }
        ]
    }
    assert [scrubber.query(name, "v") for name in ("key", "sig", "api-key", "X-Amz-Signature", "limit")] == [
        REMOVED
    ] * 4 + ["v"]


@pytest.mark.parametrize(
    ("headers", "query", "secrets"),
    [
        ({"authorization": "Bearer abcdefghij"}, {}, ["abcdefghij"]),
        ({"authorization": "Basic dXNlcjpwYXNzd29yZDE="}, {}, ["dXNlcjpwYXNzd29yZDE=", "password1", "user:password1"]),
        ({"api-key": "0123456789abcdef"}, {}, ["0123456789abcdef"]),
        ({"x-api-key": "0123456789abcdef"}, {}, ["0123456789abcdef"]),
        ({"cookie": "a=0123456789; session=abcdefghij"}, {}, ["0123456789", "abcdefghij"]),
        ({"set-cookie": "__cf_bm=abcdefghij; Path=/; Domain=api.openai.com, b=0123456789; HttpOnly"}, {}, ["abcdefghij", "0123456789"]),
        ({"x-amz-security-token": "FwoGZXIvYXdzEBYaD"}, {}, ["FwoGZXIvYXdzEBYaD"]),
        ({"openai-organization": "my-company-inc", "openai-project": "my-project-x"}, {}, ["my-company-inc", "my-project-x"]),
        ({}, {"key": ["AIzaSy0123456"], "sig": ["c2lnbmF0dXJl"]}, ["AIzaSy0123456", "c2lnbmF0dXJl"]),
    ],
)  # fmt: skip
def test_where_credentials_come_from(headers: dict[str, str], query: dict[str, list[str]], secrets: list[str]) -> None:
    """Each that a request or an answer carries is removed from texts and from bytes."""
    scrubber = Scrubber()
    scrubber.learn(headers, query)
    for secret in secrets:
        assert secret not in scrubber.text(f"<{secret}> at api.openai.com")
        assert secret.encode() not in scrubber.data(b"\xff" + secret.encode() + b"\xfe")
    assert "api.openai.com" in scrubber.text("at api.openai.com")  # an attribute of a cookie is no secret


def test_ids_of_ones_choice() -> None:
    """Prefixes are configurable; two ids stay two, and one stays one."""
    scrubber = Scrubber(ids=("user", "asst"))
    first, second, again = (
        scrubber.text(f"user-{text}") for text in ("abc1234567890", "def1234567890", "abc1234567890")
    )
    assert first == again != second and first.startswith("user-") and "1234567890" not in first
    assert scrubber.text("org-AbCdEf1234567890") == "org-AbCdEf1234567890"
    assert Scrubber(ids=()).text("org-AbCdEf1234567890") == "org-AbCdEf1234567890"


def pieces(text: str, size: int) -> list[str]:
    """The text in pieces of that size."""
    return [text[at : at + size] for at in range(0, len(text), size)]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 40])
@pytest.mark.parametrize("secret", ["a-long-credential", "sk-proj-abcDEF123456xyz"])
def test_secrets_in_pieces(secret: str, size: int) -> None:
    """What a model writes word by word is found all the same, in each of several texts side by side; the rest stays as it was."""
    scrubber = knowing("a-long-credential")
    said = pieces(f"It is {secret}, and again {secret}!", size)
    events: list[Any] = []
    for piece in said:
        for index in (0, 1):
            events.append({"choices": [{"index": index, "delta": {"content": piece if index else piece.upper()}}]})
    events.append("[DONE]")
    clean = scrubber.stream(events)
    shown = "".join(event["choices"][0]["delta"]["content"] for event in clean[1:-1:2])
    assert shown == f"It is {REMOVED}, and again {REMOVED}!"
    assert len(clean) == len(events) and clean[-1] == "[DONE]"


def test_tool_arguments_in_pieces() -> None:
    """Only the first piece of a tool call has an id."""
    scrubber = knowing("a-long-credential")
    events = [
        {"choices": [{"index": 0, "delta": {"tool_calls": [{"index": 0, "id": "call_1", "type": "function", "function": {"arguments": 'a-long'}}]}}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": [{"index": 0, "function": {"arguments": "-credential"}}]}}]},
    ]  # fmt: skip
    assert "credential" not in json.dumps(scrubber.stream(events))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from([KEY, f"x{KEY}y", "sk-0123456789abcdef"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text() | st.just(KEY), inner, max_size=4),
    max_leaves=12,
)


@given(value=JSON)
def test_twice_is_once(value: Any) -> None:
    """What came out comes out unchanged, and holds no secret: else a request to be played would not fit the recorded one."""
    scrubber = knowing(KEY)
    once = scrubber.value(value)
    assert scrubber.value(once) == once
    assert json.dumps(KEY)[1:-1] not in json.dumps(once) and "sk-0123456789abcdef" not in json.dumps(once)


def test_a_function_of_ones_own() -> None:
    """It sees every text first; what is no text is a mistake that is told."""
    assert Scrubber(scrub=lambda text: text.replace("Rosebud", "R.")).value(["Rosebud sk-0123456789abcdef"]) == [
        f"R. {REMOVED}"
    ]
    with pytest.raises(TypeError, match="scrub: expected a function from str to str, it gave NoneType"):
        Scrubber(scrub=lambda text: None).text("x")  # type: ignore[arg-type, return-value]  # the mistake that is meant
