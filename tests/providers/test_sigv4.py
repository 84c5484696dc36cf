"""Signatures, held against botocore's own signer over a family of requests."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterator
from typing import Any
from unittest import mock

import botocore.auth
import pytest
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import example, given, settings, strategies as st

from oai_lite import ArgumentError
from oai_lite.flow import Call, WallTime
from oai_lite.plugins._bedrock.auth import SigV4, signed
from oai_lite.request import Request

PRINTABLE = "".join(map(chr, range(33, 127)))
TEXT = st.text(PRINTABLE, min_size=1, max_size=20)


def made_of(*pieces: str) -> st.SearchStrategy[str]:
    """Text of characters and escapes."""
    characters = st.sampled_from([*pieces[0], *pieces[1:]])
    return st.lists(characters, max_size=10).map("".join)


SEGMENT = made_of("abcXYZ019-_.~!$&'()*+,;=:@", "%20", "%2F", "%C3%A9", "%25")
PATHS = st.lists(SEGMENT | st.sampled_from(["", ".", "..", "é"]), max_size=5).map(lambda parts: "/" + "/".join(parts))
QUERY_PART = made_of("abAB019-_.~+/:", "%20", "%5B")
QUERIES = st.lists(st.tuples(QUERY_PART, QUERY_PART | st.none()), max_size=5).map(
    lambda pairs: "&".join(name if value is None else f"{name}={value}" for name, value in pairs)
)
HOSTS = st.sampled_from(
    [
        "bedrock-mantle.us-east-1.api.aws",
        "Gateway.Example",
        "h:443",
        "h:80",
        "h:8443",
        "127.0.0.1:9",
        "[::1]:9",
        "[::1]",
    ]
)
VALUE = st.text(PRINTABLE + " \t", max_size=20)
HEADERS = st.dictionaries(
    st.sampled_from(["Content-Type", "X-Amzn-Bedrock-GuardrailIdentifier", "x-amz-Meta", "X-AMZ-a", "Zed", "accept"]),
    VALUE,
)
# Whole seconds from 1970 to 2100.
DATES = st.integers(0, 4_102_444_800)


@settings(max_examples=300, derandomize=True, deadline=None, database=None)
@given(
    method=st.sampled_from(["GET", "POST", "DELETE", "patch"]),
    scheme=st.sampled_from(["http", "https"]),
    host=HOSTS,
    path=PATHS | st.just(""),
    query=QUERIES,
    headers=HEADERS,
    body=st.binary(max_size=100),
    keys=st.tuples(TEXT, TEXT) | st.tuples(TEXT, TEXT, TEXT),
    region=st.sampled_from(["us-east-1", "cn-north-1"]),
    service=st.sampled_from(["bedrock-mantle", "bedrock"]),
    when=DATES,
)
@example("GET", "https", "h", "//a/./b/../c/", "b=2&a=&b=1&a", {}, b"", ("id", "secret"), "us-east-1", "bedrock", 0)
def test_as_botocore_signs(
    method: str, scheme: str, host: str, path: str, query: str, headers: dict[str, str], body: bytes, keys: tuple[str, ...],
    region: str, service: str, when: int,
) -> None:  # fmt: skip
    """Paths with odd characters, queries, headers, bodies, session tokens, dates: the same headers, letter for letter."""
    url = f"{scheme}://{host}{path}" + (f"?{query}" if query else "")
    digest = hashlib.sha256(body).hexdigest()
    asking: Any = AWSRequest(method, url, headers={**headers, "X-Amz-Content-SHA256": digest}, data=body)
    now = datetime.datetime.fromtimestamp(when, datetime.UTC)
    with mock.patch.object(botocore.auth, "get_current_datetime", lambda: now):
        botocore.auth.SigV4Auth(Credentials(*keys), service, region).add_auth(asking)
    ours = signed(method, url, headers, digest, keys, region, service, float(when))
    names = ("X-Amz-Content-SHA256", "X-Amz-Date", "X-Amz-Security-Token", "Authorization")
    assert ours == {name: asking.headers[name] for name in names if name in asking.headers}


# ---------------------------------------------------------------------- bodies


class Pieces:
    """A body that streams, and can be started again or not."""

    length: int | None = 6

    def __init__(self, rewinds: bool) -> None:
        self.rewinds = rewinds
        self.begun = self.rewound = 0

    def __iter__(self) -> Iterator[bytes]:
        self.begun += 1
        yield b"abc"
        yield b"def"

    def rewind(self) -> bool:
        self.rewound += 1
        return self.rewinds or not self.begun


def stepped(request: Request) -> dict[str, str]:
    """The headers for a request at a fixed time."""
    auth = SigV4(("AK", "SK"), None, lambda: pytest.fail("keys were given"), "us-east-1", "bedrock")
    flow = auth.flow(request)
    effect = next(flow)
    try:
        while True:
            effect = flow.send(
                effect.function() if isinstance(effect, Call) else 1.8e9 if effect == WallTime() else None
            )
    except StopIteration as done:
        return dict(done.value)


def test_a_streamed_body_is_hashed_and_rewound() -> None:
    """A form from disk is read for its hash, off the event loop, and stands at its start again."""
    body = Pieces(rewinds=True)
    found = stepped(Request("POST", "https://h/x", {"Content-Type": "multipart/form-data; boundary=b"}, body))
    assert found == stepped(
        Request("POST", "https://h/x", {"content-type": "multipart/form-data; boundary=b"}, b"abcdef")
    )
    assert found["X-Amz-Content-SHA256"] == hashlib.sha256(b"abcdef").hexdigest()
    assert (body.begun, body.rewound) == (1, 2)


def test_a_body_that_can_be_read_once() -> None:
    """A pipe cannot be hashed and sent: that is said before anything is sent, with what to do."""
    with pytest.raises(
        ArgumentError, match=r"this form cannot be signed.*pass bytes or a pathlib.Path, or authorise with"
    ):
        stepped(Request("POST", "https://h/x", {}, Pieces(rewinds=False)))


def test_only_what_proxies_leave_alone_is_signed() -> None:
    """`Host`, `Content-Type` and `X-Amz-…` are signed, other headers are not; the signature's own cannot be given."""
    headers = {"Accept": "a", "User-Agent": "u", "Content-Type": "c", "Host": "other", "X-Amzn-G": "g"}
    found = stepped(Request("GET", "https://h/x", headers))
    assert "SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amzn-g," in found["Authorization"]
    assert set(found) == {"Authorization", "X-Amz-Content-SHA256", "X-Amz-Date"}
    with pytest.raises(ArgumentError, match="x-amz-DATE is part of the signature; leave it out"):
        stepped(Request("GET", "https://h/x", {"x-amz-DATE": "20200101T000000Z"}))
