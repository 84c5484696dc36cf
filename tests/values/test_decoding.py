"""Decoding: what the server sent becomes the model; nothing is lost, nothing is made up, whatever was sent."""

from __future__ import annotations

import json
from typing import Any, Generic, Literal, Optional, TypeVar, Union

import pytest
from hypothesis import given, settings, strategies as st

from oai_lite.decode import decoder
from oai_lite.model import Model, UnknownObject
from oai_lite.types.chat import ChatCompletion, ChatCompletionChunk
from oai_lite.types.responses import Response, ResponseInputItem, ResponseOutputItem, ResponseStreamEvent

T = TypeVar("T")


class Leaf(Model):
    value: int | None = None


class Tree(Model):
    """Recursive through an option, a list and a dict."""

    name: str
    child: Tree | None = None
    children: list[Tree] | None = None
    by_name: dict[str, Tree] | None = None
    rows: list[list[Leaf]] | None = None


class Renamed(Model):
    _wire_names = {"schema_": "schema", "async_": "async"}

    schema_: Leaf
    async_: bool | None = None


class Box(Model, Generic[T]):
    items: list[T]


class BoxOfLeaves(Model):
    box: Box[Leaf]


class Shadowed(Model):
    id: str


# Unions told apart by a tag.


class Text(Model):
    type: Literal["text"]
    text: str


class Picture(Model):
    type: Literal["picture", "image"]
    url: str


class Turn(Model):
    """Has the tag's value in common with no one, but an optional tag."""

    role: str
    type: Literal["turn"] | None = None


class Tagged(Model):
    part: Text | Picture | Turn | None = None
    parts: list[Text | Picture]
    named: dict[str, Union[Text, Picture]] | None = None
    free: Text | Picture | dict[str, object] | None = None
    anything: Text | object = None
    words: str | list[Text | Picture] | None = None
    lists: list[Text] | list[Picture] | None = None
    choice: Literal["auto"] | Text | Picture | None = None
    both: Text | list[Picture] | None = None


# Unions told apart by shape.


class ById(Model):
    id: str


class ByName(Model):
    name: str
    id: str | None = None


class ByBoth(Model):
    name: str
    id: str
    more: int | None = None


class Shaped(Model):
    found: ById | ByName | ByBoth


# The same tag twice: told apart by shape among those.


class CallDone(Model):
    type: Literal["call"]
    result: str


class CallBegun(Model):
    type: Literal["call"]
    started: int


class Calls(Model):
    call: CallDone | CallBegun | Text


# One member has a tag of its own, which is the best to tell by, beside the one that all have.


class Quick(Model):
    type: Literal["job"]
    mode: Literal["quick"]
    id: str


class Job(Model):
    type: Literal["job"]
    id: str


class Note(Model):
    type: Literal["note"]


class Work(Model):
    work: Quick | Job | Note


def read(tp: Any, value: Any) -> Any:
    """A value as decoding makes it of the server's JSON."""
    return decoder(tp)(json.loads(json.dumps(value)))


# ---------------------------------------------------------------------- adopting


def test_decoding_adopts() -> None:
    """The parsed dict itself becomes the instance: nothing is copied."""
    value = {"name": "root", "child": {"name": "leaf"}}
    inner = value["child"]
    made = decoder(Tree)(value)
    assert vars(made) is value
    assert vars(made.child) is inner


def test_unknown_fields_are_kept_as_they_came() -> None:
    """A field that the class does not declare is readable, and its value is plain JSON."""
    made = read(Leaf, {"value": 1, "later": {"value": 2}, "list": [{"value": 3}]})
    assert made.later == {"value": 2}
    assert made.list == [{"value": 3}]
    assert made.model_extra == {"later": {"value": 2}, "list": [{"value": 3}]}


def test_absent_fields_read_none() -> None:
    """A declared field that was not sent reads None, required or not; any other name is an AttributeError."""
    made = read(Tree, {})
    assert (made.name, made.child, made.children) == (None, None, None)
    assert made.to_dict() == {}
    with pytest.raises(AttributeError, match="^'Tree' object has no attribute 'nope'$"):
        _ = made.nope
    assert not hasattr(made, "__deepcopy__")


@pytest.mark.parametrize("wrong", [0, 1.5, True, "text", [], [1], ["x"], {"a": 1}, [[{"a": 1}]]])
@pytest.mark.parametrize("field", ["name", "child", "children", "by_name", "rows"])
def test_wrong_types_pass(field: str, wrong: Any) -> None:
    """A value of a wrong type passes: it is dumped as it came, whatever the field declares."""
    made = read(Tree, {field: wrong})
    assert made.to_dict() == {field: wrong}
    if not isinstance(wrong, (dict, list)):
        assert getattr(made, field) == wrong


@pytest.mark.parametrize("value", [None, 1, "text", [1], True])
def test_what_is_no_object_passes(value: Any) -> None:
    """Where an object is expected, any other JSON is returned as it is."""
    assert read(Leaf, value) == value
    assert read(Text | Picture, value) == value


def test_recursive_types() -> None:
    """A type may hold itself: in a field, in lists, in dicts, and lists may hold lists."""
    made = read(
        Tree,
        {
            "name": "a",
            "child": {"name": "b", "child": {"name": "c"}},
            "children": [{"name": "d", "children": [{"name": "e"}]}, None],
            "by_name": {"x": {"name": "f", "by_name": {"y": {"name": "g"}}}},
            "rows": [[{"value": 1}], [], [{"value": 2}]],
        },
    )
    assert made.child.child.name == "c"
    assert made.children[0].children[0].name == "e"
    assert made.children[1] is None
    assert made.by_name["x"].by_name["y"].name == "g"
    assert [type(leaf) for row in made.rows for leaf in row] == [Leaf, Leaf]


def test_generic_models() -> None:
    """A field that is a generic model of something is that model."""
    made = read(BoxOfLeaves, {"box": {"items": [{"value": 1}]}})
    assert type(made.box) is Box
    assert made.box.items == [{"value": 1}]


def test_renamed_fields_in_and_out() -> None:
    """A field whose JSON name cannot be an attribute is read under its attribute name and written under the JSON one."""
    made = read(Renamed, {"schema": {"value": 1}, "async": True})
    assert type(made.schema_) is Leaf
    assert made.async_ is True
    assert made.model_extra == {}
    assert made.model_fields_set == {"schema_", "async_"}
    assert made.to_dict() == {"schema": {"value": 1}, "async": True}
    assert Renamed(schema_=Leaf(value=1), async_=True) == made


def test_decoder_of_containers() -> None:
    """`decoder` takes lists, dicts and unions of models too; what holds no model is left alone."""
    assert read(list[Leaf], [{"value": 1}]) == [Leaf(value=1)]
    assert read(dict[str, Leaf], {"a": {"value": 1}}) == {"a": Leaf(value=1)}
    assert read(Optional[Leaf], {"value": 1}) == Leaf(value=1)
    assert read(list[int], [1]) == [1]
    assert read(object, {"value": 1}) == {"value": 1}
    assert read(Literal["a"], "b") == "b"


# ---------------------------------------------------------------------- names that a server may choose

_METHODS = sorted(
    {name for name in dir(Model) if not name.startswith("__")}
    | {"self", "cls", "__class__", "__dict__", "__eq__", "__repr__", "__getattr__", "__deepcopy__x"}
)


@pytest.mark.parametrize("key", [name for name in _METHODS if name not in ("_response", "_pager")])
@pytest.mark.parametrize("value", [1, "text", None])
def test_no_key_hides_behaviour(key: str, value: Any) -> None:
    """A server's key that is the name of a method or property is content: dumped as sent, and the method goes on working."""
    made = read(Shadowed, {"id": "x", key: value})
    twin = read(Shadowed, {"id": "x", key: value})
    assert made.to_dict() == {"id": "x", key: value}
    assert json.loads(made.to_json()) == {"id": "x", key: value}
    assert made.model_dump() == {"id": "x", key: value}
    assert json.loads(made.model_dump_json()) == {"id": "x", key: value}
    assert made.model_copy() == made == twin
    assert made.model_extra == {key: value}
    assert made.model_fields_set == {"id", key}
    assert made._request_id is None
    assert repr(made) == f"Shadowed(id='x', {key}={value!r})"
    assert type(made).model_validate(made.to_dict()) == made


@pytest.mark.parametrize("key", ["_response", "_pager"])
def test_keys_of_our_own_do_no_harm(key: str) -> None:
    """A server's key that is one of our two hidden ones breaks nothing."""
    made = read(Shadowed, {"id": "x", key: "mine"})
    assert made._request_id is None
    assert made.to_dict()["id"] == "x"
    assert repr(made) == "Shadowed(id='x')"


# ---------------------------------------------------------------------- unions


def test_union_by_tag() -> None:
    """Members are told apart by the field that they declare as a Literal, wherever the union stands."""
    made = read(
        Tagged,
        {
            "part": {"type": "picture", "url": "u"},
            "parts": [{"type": "text", "text": "t"}, {"type": "image", "url": "u"}],
            "named": {"a": {"type": "text"}, "b": {"type": "picture"}},
        },
    )
    assert type(made.part) is Picture
    assert [type(part) for part in made.parts] == [Text, Picture]
    assert {name: type(part) for name, part in made.named.items()} == {"a": Text, "b": Picture}


def test_the_tag_decides_over_the_shape() -> None:
    """The right tag with none of the required fields, or with another member's, is still that member."""
    made = read(Tagged, {"parts": [{"type": "text"}, {"type": "text", "url": "u"}]})
    assert [type(part) for part in made.parts] == [Text, Text]


def test_a_missing_tag_is_decided_by_shape() -> None:
    """Without the tag, the member whose required fields are all there is taken; where the tag is optional that is usual."""
    made = read(Tagged, {"part": {"role": "user"}})
    assert type(made.part) is Turn


def test_unknown_tag() -> None:
    """A tag that no member has becomes an UnknownObject: complete, readable, an instance of no member; the members' fields that
    were not sent read None."""
    sent = {"type": "video", "length": 3, "inner": {"a": 1}}
    part = read(Tagged, {"parts": [sent]}).parts[0]
    assert isinstance(part, UnknownObject)
    assert not isinstance(part, (Text, Picture))
    made: Any = part
    assert (made.type, made.length, made.inner) == ("video", 3, {"a": 1})
    assert (made.text, made.url) == (None, None)
    assert part.to_dict() == sent
    assert repr(part) == "UnknownObject(type='video', length=3, inner={'a': 1})"
    with pytest.raises(AttributeError, match="'UnknownObject' object has no attribute 'nope'"):
        _ = made.nope


def test_unknown_objects_compare_by_content() -> None:
    """Two unknown objects with the same content are equal, whichever union they stood in."""
    one = read(Text | Picture, {"type": "video", "a": 1})
    two = read(Text | Turn, {"type": "video", "a": 1})
    assert one == two
    assert one != read(Text | Picture, {"type": "video", "a": 2})
    assert one != Text(type="text", text="t")


@pytest.mark.parametrize("tag", [1, None, [], {}, True, 1.5])
def test_a_tag_of_a_wrong_type(tag: Any) -> None:
    """A tag that is no text is no match by tag; nothing is lost and nothing raises."""
    sent = {"type": tag, "text": "t"}
    assert read(Tagged, {"parts": [sent]}).to_dict() == {"parts": [sent]}


def test_union_with_dict_or_object() -> None:
    """Beside `dict` or `object`, what fits no member stays the dict that it was."""
    made = read(Tagged, {"parts": [], "free": {"type": "else"}, "anything": {"type": "else"}})
    assert made.free == {"type": "else"} and type(made.free) is dict
    assert made.anything == {"type": "else"} and type(made.anything) is dict
    known = read(Tagged, {"parts": [], "free": {"type": "text"}, "anything": {"type": "text", "text": "t"}})
    assert type(known.free) is Text
    assert type(known.anything) is Text


def test_union_with_text_and_lists() -> None:
    """Beside `str`, text stays text; a list is read by its items, also where two kinds of lists are allowed."""
    made = read(
        Tagged,
        {"parts": [], "words": "plain", "lists": [{"type": "picture"}, {"type": "text"}], "choice": "auto"},
    )
    assert made.words == "plain"
    assert [type(item) for item in made.lists] == [Picture, Text]
    assert made.choice == "auto"
    assert [type(item) for item in read(Tagged, {"words": [{"type": "text"}, "x"]}).words] == [Text, str]
    assert type(read(Tagged, {"choice": {"type": "picture"}}).choice) is Picture
    assert type(read(Tagged, {"both": {"type": "text"}}).both) is Text
    assert [type(item) for item in read(Tagged, {"both": [{"type": "picture"}]}).both] == [Picture]


def test_union_by_shape() -> None:
    """Without a tag: the member whose required fields are all there and that has the most fields in common."""
    assert type(read(Shaped, {"found": {"id": "1"}}).found) is ById
    assert type(read(Shaped, {"found": {"name": "n"}}).found) is ByName
    assert type(read(Shaped, {"found": {"name": "n", "id": "1"}}).found) is ByName
    assert type(read(Shaped, {"found": {"name": "n", "id": "1", "more": 2}}).found) is ByBoth
    assert isinstance(read(Shaped, {"found": {"else": 1}}).found, UnknownObject)


def test_one_tag_for_two_members() -> None:
    """Members that share a tag are told apart by shape; with neither's fields the object is unknown."""
    assert type(read(Calls, {"call": {"type": "call", "result": "r"}}).call) is CallDone
    assert type(read(Calls, {"call": {"type": "call", "started": 1}}).call) is CallBegun
    assert isinstance(read(Calls, {"call": {"type": "call"}}).call, UnknownObject)


def test_literals_have_to_agree() -> None:
    """A member is never chosen against one of its literals, though all that it requires is there."""
    assert type(read(Work, {"work": {"type": "job", "mode": "quick", "id": "1"}}).work) is Quick
    assert type(read(Work, {"work": {"type": "job", "id": "1"}}).work) is Job
    assert type(read(Work, {"work": {"type": "note"}}).work) is Note
    assert isinstance(read(Work, {"work": {"type": "else", "id": "1"}}).work, UnknownObject)


# ---------------------------------------------------------------------- the API's own types, on any JSON

_scalars = st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3)
_KEYS = st.sampled_from(
    "id type object choices message delta content role index tool_calls function output usage error response item part "
    "annotations logprobs top_logprobs action environment input status schema format tools model text".split()
)
_TAGS = st.sampled_from(
    "message function function_call custom reasoning output_text refusal response.completed response.created error "
    "web_search_call search computer_call click input_text file_search json_schema and eq".split()
)
_json = st.recursive(
    _scalars | _TAGS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=5),
    max_leaves=20,
)
_objects = st.dictionaries(_KEYS, _json, max_size=6)


@pytest.mark.parametrize(
    "tp", [ChatCompletion, ChatCompletionChunk, Response, ResponseStreamEvent, ResponseOutputItem, ResponseInputItem]
)
@settings(max_examples=40, derandomize=True, deadline=None, database=None)
@given(sent=_objects)
def test_any_json_goes_through_unharmed(tp: Any, sent: dict[str, Any]) -> None:
    """Whatever JSON a server sends where a model is expected: decoding never raises, and dumping gives back just what came."""
    made = read(tp, sent)
    assert isinstance(made, Model)
    assert Model.to_dict(made) == sent
    assert repr(made)
    assert made == read(tp, sent)
