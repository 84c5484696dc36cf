"""Which headers, query and body a call sends: their order of precedence, credentials, and what a call may add or leave out."""

from __future__ import annotations

import re
from typing import Any

import pytest

import oai_lite
from oai_lite import NOT_GIVEN, ArgumentError, MissingCredentialError, omit

from ..conftest import Colour
from .widgets import WidgetPlugin
from .wire import Wire


def sent(client: Colour, wire: Wire, made: Any, **options: Any) -> dict[str, str]:
    """The headers of one small call, names in small letters."""
    client.run(made.models.retrieve("m", **options))
    return wire.last.headers


# ---------------------------------------------------------------------- defaults and precedence


def test_headers_of_every_request(client: Colour, wire: Wire) -> None:
    """A GET sends these and nothing more; organisation and project only where they are set."""
    headers = sent(client, wire, client.make(plugins=[wire]))
    name = "AsyncOpenAI" if client.asynchronous else "OpenAI"
    assert headers == {
        "authorization": "Bearer sk-test",
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "user-agent": f"oai-lite/{oai_lite.VERSION} ({name})",
    }
    headers = sent(client, wire, client.make(plugins=[wire], organization="o", project="p"))
    assert (headers["openai-organization"], headers["openai-project"]) == ("o", "p")


def test_content_type(client: Colour, wire: Wire) -> None:
    """A JSON body is announced as such."""
    client.run(client.make(plugins=[wire]).moderations.create(input="x"))
    assert wire.last.headers["content-type"] == "application/json"


@pytest.mark.parametrize("name", ["Accept", "accept", "ACCEPT", "user-agent", "content-type", "authorization"])
def test_precedence(client: Colour, wire: Wire, name: str) -> None:
    """Ours < default_headers < extra_headers, whatever the capitals; each stands once (the wire checks that)."""
    made = client.make(plugins=[wire], default_headers={name: "default"})
    client.run(made.moderations.create(input="x"))
    assert wire.last.headers[name.lower()] == "default"
    client.run(made.moderations.create(input="x", extra_headers={name.title(): "extra"}))
    assert wire.last.headers[name.lower()] == "extra"


def test_default_accept_beats_the_verbs(client: Colour, wire: Wire) -> None:
    """An endpoint's own `Accept` is a default too."""
    client.run(client.make(plugins=[wire]).files.content("f"))
    assert wire.last.headers["accept"] == "application/binary"
    client.run(client.make(plugins=[wire], default_headers={"accept": "text/x"}).files.content("f"))
    assert wire.last.headers["accept"] == "text/x"


@pytest.mark.parametrize("absent", [omit, None])
def test_a_header_can_be_left_out(client: Colour, wire: Wire, absent: Any) -> None:
    """`omit` (or None) as a value removes a header, for all calls or for one; NOT_GIVEN changes nothing of what is sent."""
    headers = sent(client, wire, client.make(plugins=[wire], default_headers={"user-agent": absent}))
    assert "user-agent" not in headers
    made = client.make(plugins=[wire], default_headers={"X-One": "1"})
    assert "x-one" not in sent(client, wire, made, extra_headers={"x-one": absent})
    assert sent(client, wire, made)["x-one"] == "1"


def test_values_become_text(client: Colour, wire: Wire) -> None:
    """A number as a header's value is sent as its text."""
    assert sent(client, wire, client.make(plugins=[wire], default_headers={"X-N": 5}))["x-n"] == "5"


def test_idempotency_header(client: Colour, wire: Wire) -> None:
    """A header given for one call is repeated unchanged on each attempt of that call."""
    made = client.make(plugins=[wire], max_retries=1)
    wire.answer({}, 500, retry_after_ms="1")
    sent(client, wire, made, extra_headers={"Idempotency-Key": "once"})
    assert [each.headers["idempotency-key"] for each in wire.sent] == ["once", "once"]


# ---------------------------------------------------------------------- credentials


@pytest.mark.parametrize("name", ["Authorization", "authorization", "AUTHORIZATION"])
def test_a_call_with_its_own_authorization(client: Colour, wire: Wire, name: str) -> None:
    """A call that carries its own Authorization is left alone, and a key function is not even asked."""

    def key() -> str:
        raise AssertionError("asked")

    made = client.make(plugins=[wire], api_key=key)
    assert sent(client, wire, made, extra_headers={name: "Mine"})["authorization"] == "Mine"


@pytest.mark.parametrize("absent", [omit, None])
def test_authorization_can_be_left_out(client: Colour, wire: Wire, absent: Any) -> None:
    """`omit` as Authorization's value sends none and suppresses the check, for one call or for all of a client."""
    assert "authorization" not in sent(
        client, wire, client.make(plugins=[wire]), extra_headers={"Authorization": absent}
    )
    made = client.make(plugins=[wire], api_key=None, default_headers={"authorization": absent})
    assert "authorization" not in sent(client, wire, made)
    only_admin = client.make(plugins=[wire], api_key=None, admin_api_key="sk-admin")
    assert "authorization" not in sent(client, wire, only_admin, extra_headers={"Authorization": absent})


@pytest.fixture
def widgets(client: Colour, wire: Wire) -> Any:
    """The widgets of a client."""
    return client.make(plugins=[wire, WidgetPlugin()], admin_api_key="sk-admin").widgets


def test_admin_key(client: Colour, wire: Wire, widgets: Any) -> None:
    """A resource for administrators gets the admin key, its lists too; all others the API key."""
    client.run(widgets.audits.retrieve("w"))
    assert wire.last.headers["authorization"] == "Bearer sk-admin"
    client.run(widgets.audits.search(words="x"))
    assert (wire.last.method, wire.last.json) == ("POST", {"words": "x"})
    assert wire.last.headers["authorization"] == "Bearer sk-admin"
    client.run(widgets.create(name="n"))
    assert wire.last.headers["authorization"] == "Bearer sk-test"


def test_missing_admin_key(client: Colour, wire: Wire) -> None:
    """Without the key that a call needs it fails before it is sent, as TypeError too, and says what to give."""
    made = client.make(plugins=[wire, WidgetPlugin()])
    with pytest.raises(MissingCredentialError) as caught:
        client.run(made.widgets.audits.retrieve("w"))
    assert str(caught.value) == (
        "GET /organization/widgets/w is for administrators: give OpenAI(admin_api_key=…) or set OPENAI_ADMIN_KEY"
    )
    assert isinstance(caught.value, TypeError)
    only_admin = client.make(plugins=[wire], api_key=None, admin_api_key="sk-admin")
    assert only_admin.api_key is None
    with pytest.raises(
        MissingCredentialError, match="GET /models/m needs an API key, and this client has only an admin key"
    ):
        client.run(only_admin.models.retrieve("m"))
    assert not wire.sent
    client.run(made.widgets.audits.retrieve("w", extra_headers={"Authorization": "Mine"}))
    assert wire.last.headers["authorization"] == "Mine"


def test_headers_of_an_endpoint(client: Colour, wire: Wire, widgets: Any) -> None:
    """A resource's headers go over the defaults, a parameter's over those, and the call's over all."""
    client.run(widgets.create(name="n"))
    assert wire.last.headers["openai-beta"] == "widgets=v1" and "idempotency-key" not in wire.last.headers
    client.run(widgets.create(name="n", betas=["one", "two"], once="k"))
    assert wire.last.headers["openai-beta"] == "one,two" and wire.last.headers["idempotency-key"] == "k"
    assert wire.last.json == {"name": "n"}
    client.run(widgets.create(name="n", betas=[]))
    assert wire.last.headers["openai-beta"] == ""
    client.run(widgets.create(name="n", betas=None))
    assert wire.last.headers["openai-beta"] == "widgets=v1"
    client.run(widgets.create(name="n", extra_headers={"openai-beta": "widgets=v2"}))
    assert wire.last.headers["openai-beta"] == "widgets=v2"


def test_the_key_stays_at_home(client: Colour, wire: Wire) -> None:
    """An absolute URL of another origin gets no credential and no query of the client's, one of the same origin does; what the call
    itself says goes anywhere."""
    made = client.make(
        plugins=[wire],
        base_url="http://home:81/v1",
        organization="org-1",
        project="proj_1",
        default_headers={"Cookie": "c=1", "X-Mine": "1"},
        default_query={"signed": "1"},
    )
    for url, authorised in (
        ("http://home:81/other", True),
        ("http://home:82/v1/x", False),
        ("https://home:81/v1/x", False),
        ("http://elsewhere/x", False),
    ):
        client.run(made.get(url, cast_to=object))
        assert wire.last.url == url + ("?signed=1" if authorised else "")
        for name in ("authorization", "openai-organization", "openai-project", "cookie"):
            assert (name in wire.last.headers) is authorised
        assert wire.last.headers["x-mine"] == "1"
    told = {"Authorization": "Bearer theirs", "OpenAI-Organization": "org-2"}
    client.run(made.get("http://elsewhere/x", cast_to=object, options={"headers": told, "params": {"a": "b"}}))
    assert wire.last.url == "http://elsewhere/x?a=b"
    assert (wire.last.headers["authorization"], wire.last.headers["openai-organization"]) == ("Bearer theirs", "org-2")


@pytest.mark.parametrize("path", ["/jump?to=https://elsewhere/x", "jump?to=https://elsewhere/x"])
def test_an_address_in_a_query(client: Colour, wire: Wire, path: str) -> None:
    """A path whose query names another server is a path of the client's own."""
    client.run(client.make(plugins=[wire]).get(path, cast_to=object))
    assert wire.last.url == "https://api.openai.com/v1/jump?to=https://elsewhere/x"
    assert wire.last.headers["authorization"] == "Bearer sk-test"


@pytest.mark.parametrize("path", ["http://[::bad/x", "http://a:99999/", "ftp://x/y", "://x"])
def test_what_is_no_address(client: Colour, wire: Wire, path: str) -> None:
    """Neither a path nor a URL: an error that says so, and nothing is sent."""
    with pytest.raises(ArgumentError, match=re.escape(f"GET {path}: that is neither a path nor a URL")):
        client.run(client.make(plugins=[wire]).get(path, cast_to=object))
    assert wire.sent == []


# ---------------------------------------------------------------------- parameters and extras


def test_where_parameters_go(client: Colour, wire: Wire, widgets: Any) -> None:
    """Path names fill the path, `query=` names the query, a POST's others the body, a GET's others the query."""
    client.run(widgets.create(name="n", dry=True, note="x"))
    assert (wire.last.method, wire.last.path) == ("POST", "/v1/widgets")
    assert wire.last.query == [("dry", "true")]
    assert wire.last.json == {"name": "n", "note": "x"}
    client.run(widgets.part("a/b", part_id="c d", depth=2))
    assert wire.last.url == "https://api.openai.com/v1/widgets/a%2Fb/parts/c%20d?depth=2"
    assert wire.last.body == b""


def test_a_form_only_where_there_is_a_file(client: Colour, wire: Wire, widgets: Any) -> None:
    """What may have a file is JSON without one, and a form with one, be it empty."""
    nothing: list[dict[str, Any]] = [{}, {"drawing": []}, {"drawing": None}]
    for none in nothing:
        client.run(widgets.draw("w", colour="red", **none))
        assert wire.last.headers["content-type"] == "application/json"
        assert wire.last.json == {"colour": "red", **none}
    for some in (b"", [b"x"]):
        client.run(widgets.draw("w", colour="red", drawing=some))
        assert wire.last.headers["content-type"].startswith("multipart/form-data; boundary=")


@pytest.mark.parametrize("absent", [omit, NOT_GIVEN, oai_lite.not_given])
def test_absent_parameters(client: Colour, wire: Wire, widgets: Any, absent: Any) -> None:
    """omit, NOT_GIVEN and not_given are as if the argument had not been passed; None is sent as null, an empty list as it is."""
    client.run(
        widgets.create(name="n", note=absent, dry=absent, timeout=absent, extra_headers=absent, max_retries=absent)
    )
    assert (wire.last.json, wire.last.query) == ({"name": "n"}, [])
    client.run(widgets.create(name="n", note=None))
    assert wire.last.json == {"name": "n", "note": None}
    made = client.make(plugins=[wire])
    client.run(made.chat.completions.create(model="m", messages=[], tools=[], temperature=absent, stream=absent))
    assert wire.last.json == {"model": "m", "messages": [], "tools": []}
    client.run(made.files.list(limit=absent, after=None))
    assert wire.last.query == []


def test_absent_values_are_falsy() -> None:
    """The three marks of absence are falsy, survive pickling as themselves, and are exported under the official names."""
    import pickle

    for mark in (oai_lite.NOT_GIVEN, oai_lite.not_given, oai_lite.omit):
        assert not mark
        again = pickle.loads(pickle.dumps(mark))
        assert type(again) is type(mark)
    assert oai_lite.NOT_GIVEN is oai_lite.not_given
    assert isinstance(oai_lite.NOT_GIVEN, oai_lite.NotGiven)
    assert isinstance(oai_lite.omit, oai_lite.Omit)
    assert not oai_lite.Omit()


def test_extra_query(client: Colour, wire: Wire) -> None:
    """The default query comes first, the call's own replaces it, extra_query replaces both, and `omit` there removes."""
    made = client.make(plugins=[wire], default_query={"limit": 1, "a": "d", "b": "d"})
    client.run(made.files.list(limit=2, extra_query={"b": "x", "c": ["y", "z"], "a": omit}))
    assert wire.last.query == [("limit", "2"), ("b", "x"), ("c[]", "y"), ("c[]", "z")]
    client.run(made.files.list(extra_query={"limit": 3}))
    assert dict(wire.last.query)["limit"] == "3"


def test_extra_body(client: Colour, wire: Wire) -> None:
    """extra_body is merged over the body, at the top level; what is no mapping takes the body's place."""
    made = client.make(plugins=[wire])
    client.run(made.moderations.create(input="x", model="a", extra_body={"model": "b", "more": {"deep": [1]}}))
    assert wire.last.json == {"input": "x", "model": "b", "more": {"deep": [1]}}
    client.run(made.moderations.create(input="x", extra_body=["raw"]))
    assert wire.last.json == ["raw"]


def test_extra_body_of_a_form(client: Colour, wire: Wire) -> None:
    """In a form, extra_body adds fields; the boundary stays ours."""
    made = client.make(plugins=[wire])
    client.run(
        made.files.create(
            file=("a.txt", b"A"), purpose="x", extra_body={"more": "M"}, extra_headers={"content-type": "text/x"}
        )
    )
    kind = wire.last.headers["content-type"]
    assert kind.startswith("multipart/form-data; boundary=")
    assert b'name="more"\r\n\r\nM\r\n' in wire.last.body
    assert kind.partition("=")[2].encode() in wire.last.body


@pytest.mark.parametrize("option", ["extra_headers", "extra_query", "extra_body", "timeout"])
def test_none_as_an_extra(client: Colour, wire: Wire, option: str) -> None:
    """None as an option says nothing (for `timeout`: no limit), so that callers can hand theirs through."""
    client.run(client.make(plugins=[wire]).moderations.create(input="x", **{option: None}))
    assert wire.last.json == {"input": "x"}


@pytest.mark.parametrize("option", ["extra_headers", "extra_query"])
def test_extras_must_be_mappings(client: Colour, wire: Wire, option: str) -> None:
    """An extra that is no mapping is refused before anything is sent."""
    with pytest.raises(TypeError) as caught:
        client.run(client.make(plugins=[wire]).models.retrieve("m", **{option: [("a", "b")]}))
    assert f"GET /models/m: {option}: expected a mapping of names to values, got list" in str(caught.value)
    assert not wire.sent


def test_retries_of_one_call(client: Colour, wire: Wire) -> None:
    """`max_retries` of a call replaces the client's for that call; None keeps it."""
    made = client.make(plugins=[wire], max_retries=0)
    for number, count in ((1, 2), (None, 1), (0, 1)):
        wire.sent.clear()
        wire.answers.clear()
        for _ in range(3):
            wire.answer({}, 500, retry_after_ms="1")
        with pytest.raises(oai_lite.InternalServerError):
            client.run(made.models.retrieve("m", max_retries=number))
        assert len(wire.sent) == count


def test_timeout_of_one_call(client: Colour, wire: Wire) -> None:
    """`timeout` of a call replaces the client's: a wait that the server asks for beyond it is not begun."""
    made = client.make(plugins=[wire], max_retries=1)
    wire.answer({}, 429, retry_after="30")
    with pytest.raises(oai_lite.RateLimitError) as caught:
        client.run(made.models.retrieve("m", timeout=5))
    assert "would end past the time-out" in caught.value.__notes__[0]
    assert len(wire.sent) == 1
