"""Redirects: followed as browsers and the official client do; credentials stay at home, https stays https."""

from __future__ import annotations

import io
import ssl
from typing import Any

import pytest

from oai_lite import APIError, APIStatusError, NotFoundError
from oai_lite.flow import Read, Send
from oai_lite.pipeline import send as call_flow
from oai_lite.request import Headers, Response

from ..conftest import Colour
from ..support.scripted import answer, head, loop, read, reply, send
from ..support.stepping import Steps, call_of, core_of
from .conftest import Authority, Serve

HOME = "https://api.openai.com/v1"


def redirect(status: int, location: str | None) -> Response:
    return Response(status, Headers({} if location is None else {"Location": location}), b"moved")


def stepped(status: int, location: str | None, method: str = "POST", **options: Any) -> Steps[Any]:
    """A call that has met a redirect and stands at what it does next."""
    steps = Steps(call_flow(core_of(**options), call_of(method)))
    steps.put(redirect(status, location))
    return steps


@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_post_becomes_a_get(status: int) -> None:
    """301, 302, 303: ask there, without the body and what describes it."""
    request = stepped(status, "/v1/there").send.request
    assert (request.method, request.url, request.body) == ("GET", "https://api.openai.com/v1/there", None)
    assert "Content-Type" not in request.headers
    assert request.headers["Authorization"] == "Bearer sk-test"


@pytest.mark.parametrize("status", [307, 308])
def test_a_post_stays_a_post(status: int) -> None:
    """307, 308: the same again, there."""
    request = stepped(status, "/v1/there").send.request
    assert (request.method, request.url, request.body) == ("POST", "https://api.openai.com/v1/there", b'{"a":1}')
    assert request.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("there", HOME + "/there"),
        ("/there?x=1", "https://api.openai.com/there?x=1"),
        ("?x=1", HOME + "/work?x=1"),
        ("//api.openai.com/there", "https://api.openai.com/there"),
        ("https://API.openai.com:443/there", "https://API.openai.com:443/there"),
        ("https://other.example/there", "https://other.example/there"),
    ],
)
def test_where_a_location_leads(location: str, url: str) -> None:
    """Absolute, relative, and everything in between."""
    assert stepped(307, location).send.request.url == url


@pytest.mark.parametrize(
    "location",
    [
        "https://other.example/v1/work",
        "https://api.openai.com:8443/v1/work",
        "https://api.openai.com.other.example/",
        "https://api.openai.com@other.example/",
        "//other.example/v1/work",
    ],
)
def test_credentials_are_not_sent_to_another_origin(location: str) -> None:
    """Another host or port is told neither the key nor whose project it is; what the caller added as his credential neither."""
    steps = stepped(
        307,
        location,
        organization="org-canary",
        project="proj-canary",
        default_headers={"api-key": "canary", "Cookie": "canary", "Proxy-Authorization": "canary", "X-Mine": "kept"},
    )
    headers = steps.send.request.headers
    assert not [name for name, value in headers.items() if "canary" in value or "sk-test" in value]
    assert headers["X-Mine"] == "kept"


def test_an_own_authorization_is_not_sent_to_another_origin() -> None:
    """The caller's `Authorization` is a credential like ours."""
    steps = stepped(307, "https://other.example/", default_headers={"Authorization": "Bearer canary"})
    assert "Authorization" not in steps.send.request.headers


def test_credentials_do_not_come_back_on_the_way_home() -> None:
    """A foreign host may send the request back; what it has touched goes without the key."""
    steps = stepped(307, "https://other.example/")
    steps.put(redirect(307, HOME + "/work"))
    assert steps.send.request.url == HOME + "/work"
    assert "Authorization" not in steps.send.request.headers


@pytest.mark.parametrize("location", ["http://api.openai.com/v1/work", "ftp://api.openai.com/", "file:///etc/passwd"])
def test_https_stays_https(location: str) -> None:
    """A redirect to plain http, or to no HTTP at all, is refused by name."""
    with pytest.raises(APIError, match="is not followed \\(only https stays https\\)") as caught:
        stepped(307, location)
    assert repr(location) in str(caught.value)


def test_http_may_become_https() -> None:
    """The other direction is what servers do; the scheme makes it another origin, which gets no key."""
    steps = stepped(308, "https://127.0.0.1/v1/work", base_url="http://127.0.0.1/v1")
    assert steps.send.request.url == "https://127.0.0.1/v1/work"
    assert "Authorization" not in steps.send.request.headers


@pytest.mark.parametrize("location", ["http://[half/", "https://host:port/", "https://host:99999/"])
def test_a_location_that_is_no_url_is_an_error_of_ours(location: str) -> None:
    """Nothing of Python's own escapes for what a server says."""
    with pytest.raises(APIError, match="POST /work: the server redirects to .*, which is no URL"):
        stepped(307, location)


@pytest.mark.parametrize(("status", "location"), [(304, "/v1/there"), (300, "/v1/there"), (307, None), (302, None)])
def test_what_is_no_redirect_is_a_refusal(status: int, location: str | None) -> None:
    """A 3xx without a place to go, or of another kind."""
    with pytest.raises(APIStatusError, match=f"Error code: {status} - moved|Error code: {status}"):
        stepped(status, location)


def test_a_loop_of_redirects_ends() -> None:
    """After twenty the error says so."""
    steps = stepped(307, "/v1/round")
    for _ in range(19):
        steps.put(redirect(307, "/v1/round"))
    with pytest.raises(APIError, match="POST /work: more than 20 redirects, the last one to '/v1/round'"):
        steps.put(redirect(307, "/v1/round"))


def test_a_body_that_cannot_go_back_is_not_sent_twice() -> None:
    """307 with an upload from a pipe: an error, not half a body."""

    class Pipe(io.BytesIO):
        def tell(self) -> int:
            raise OSError("Illegal seek")

    call = call_of()
    call.files = ("file",)
    call.body = {"file": Pipe(b"abc")}
    steps = Steps(call_flow(core_of(), call))
    body: Any = steps.send.request.body
    assert b"abc" in b"".join(body)
    with pytest.raises(APIError, match="redirects to '/v1/there', but the body cannot be sent again"):
        steps.put(redirect(307, "/v1/there"))


def test_a_redirect_costs_no_retry() -> None:
    """It is no failure: it works without retries and does not show as one."""
    steps = stepped(307, "/v1/there", max_retries=0)
    steps.put(Response(200, Headers({}), b"{}"))
    assert steps.result.info.attempts == ()


def test_the_rest_of_a_redirect_is_read_first() -> None:
    """Its connection can be used for the next request."""
    call = call_of()
    call.on_demand = True
    steps = Steps(call_flow(core_of(), call))
    unread = Response(307, Headers({"location": "/v1/there"}), None, object())  # type: ignore[arg-type]  # never read here
    assert steps.put(unread) == Read(unread)
    assert isinstance(steps.put(b"moved"), Send)


# ---------------------------------------------------------------------- on the wire


def test_followed_on_the_wire(client: Colour, serve: Serve) -> None:
    """Through a chain of kinds to the answer: what arrives at each stop is what the kind says."""
    stops = {
        "POST /v1/embeddings": answer(status=307, location="/v1/second"),
        "POST /v1/second": answer(status=308, location="third"),
        "POST /v1/third": answer(status=303, location="/v1/fourth"),
        "GET /v1/fourth": answer({"object": "list", "data": []}),
    }
    server = serve(loop(reply(lambda heard: stops[f"{heard.method} {heard.target}"])))
    maker = client.make(base_url=server.url)
    made = client.run(maker.embeddings.create(input="x", model="m", encoding_format="float"))
    assert made.data == []
    assert server.targets() == list(stops)
    assert [heard.body != b"" for heard in server.requests] == [True, True, True, False]
    assert len(server.connections) == 1


def test_another_server_gets_no_key_on_the_wire(client: Colour, serve: Serve) -> None:
    """The key stays with the server that it is for; the body goes along."""
    far = serve([read, send(answer({"id": "m"}))])
    near = serve([read, send(answer(status=307, location=far.url + "/models/m"))])
    maker = client.make(base_url=near.url, organization="org-1")
    assert client.run(maker.models.retrieve("m")).id == "m"
    assert near.requests[0].headers["authorization"] == "Bearer sk-test"
    assert not {"authorization", "openai-organization"} & far.requests[0].headers.keys()


def test_https_is_not_left_on_the_wire(
    client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext
) -> None:
    """Nothing goes to the plain server."""
    plain = serve([read, send(answer())])
    secure = serve([read, send(answer(status=307, location=plain.url + "/x"))], tls=https)
    with pytest.raises(APIError, match="only https stays https"):
        client.run(client.make(base_url=secure.url, ca_bundle=authority.bundle).models.retrieve("m"))
    assert plain.connections == []


def test_an_odd_location_is_encoded(client: Colour, serve: Serve) -> None:
    """Blanks and letters that a URL cannot carry are sent percent-encoded, not refused."""
    server = serve([read, send(answer(status=307, location="/v1/a b\xe9")), read, send(answer({"id": "m"}))])
    assert client.run(client.make(base_url=server.url).models.retrieve("m")).id == "m"
    assert server.targets()[1] == "GET /v1/a%20b%C3%A9"


def test_a_stream_behind_a_redirect(client: Colour, serve: Serve) -> None:
    """Also an answer whose body is read on demand is followed, and the error of the last stop is the call's."""
    server = serve(
        [
            *(read, send(head(307, location="/v1/there", content_length="5") + b"moved")),
            *(read, send(answer({"error": {"message": "gone"}}, 404))),
        ]
    )
    maker = client.make(base_url=server.url)
    with pytest.raises(NotFoundError, match="Error code: 404 - gone"):
        client.run(maker.chat.completions.create(messages=[], model="m", stream=True))
    assert len(server.connections) == 1


def test_plugins_do_not_see_what_goes_elsewhere() -> None:
    """What a `prepare` hook adds may be a credential, so it is not asked about a request to another origin."""
    core = core_of()
    core.prepare.append(lambda request: request.replace(headers={**request.headers, "X-Signed": "yes"}))
    steps = Steps(call_flow(core, call_of("GET")))
    assert steps.send.request.headers["X-Signed"] == "yes"
    steps.put(redirect(302, "https://other.example/there"))
    assert steps.send.request.url == "https://other.example/there"
    assert "X-Signed" not in steps.send.request.headers
