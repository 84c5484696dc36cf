"""A `Model` as a dataclass and as the object that users of the official client know."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import json
import pickle
import subprocess
import sys
import threading
from typing import Any, Literal, get_type_hints

import pytest

import oai_lite
from oai_lite.decode import decoder
from oai_lite.model import Model, UnknownObject
from oai_lite.request import Headers, ResponseInfo
from oai_lite.types.chat import ChatCompletion, ChatCompletionMessage


class Inner(Model):
    kind: Literal["inner"]
    size: int | None = None


class Other(Model):
    kind: Literal["other"]
    name: str | None = None


class Base(Model):
    id: str


class Outer(Base):
    inner: Inner | None = None
    several: list[Inner] | None = None
    either: Inner | Other | None = None
    note: str | None = None


class Renamed(Model):
    _wire_names = {"schema_": "schema", "async_": "async", "self_harm": "self-harm"}

    schema_: dict[str, object]
    async_: bool | None = None
    self_harm: float | None = None


def read(tp: Any, value: Any) -> Any:
    """A value as decoding makes it of the server's JSON."""
    return decoder(tp)(json.loads(json.dumps(value)))


def outer() -> Outer:
    made = read(
        Outer,
        {
            "id": "o-1",
            "inner": {"kind": "inner", "size": 3, "colour": "red"},
            "several": [{"kind": "inner"}],
            "either": {"kind": "other", "name": "n"},
            "extra": {"a": [1, None]},
        },
    )
    assert isinstance(made, Outer)
    return made


def name_of_size(value: object) -> str:
    match value:
        case Outer(id="o-1", inner=Inner(size=3, kind=kind)):
            return kind
        case _:
            return "none"


# ---------------------------------------------------------------------- as a dataclass


def test_is_dataclass() -> None:
    """Every Model subclass and its instances are dataclasses; the base alone is none."""
    assert dataclasses.is_dataclass(Outer)
    assert dataclasses.is_dataclass(outer())
    assert not dataclasses.is_dataclass(Model)


def test_fields_of_a_subclass_are_its_own() -> None:
    """`fields` lists a subclass's fields whether its base was asked before or not, on the class and on a decoded instance."""

    class Parent(Model):
        a: int

    class Child(Parent):
        b: int | None = None

    class Late(Child):
        c: int | None = None

    assert [field.name for field in dataclasses.fields(decoder(Child)({"a": 1}))] == ["a", "b"]
    assert [field.name for field in dataclasses.fields(Parent)] == ["a"]
    assert [field.name for field in dataclasses.fields(Late)] == ["a", "b", "c"]
    assert [field.name for field in dataclasses.fields(Child)] == ["a", "b"]


def test_fields_keep_types_and_defaults() -> None:
    """A field's type and default are what the class declares, and every field is a keyword."""
    by_name = {field.name: field for field in dataclasses.fields(Outer)}
    assert list(by_name) == ["id", "inner", "several", "either", "note"]
    assert by_name["id"].default is dataclasses.MISSING
    assert by_name["note"].default is None
    assert all(field.kw_only for field in by_name.values())


def test_match_args_are_those_of_the_class() -> None:
    """Keyword patterns match decoded instances, nested ones too; there are no positional patterns."""
    assert name_of_size(outer()) == "inner"
    assert name_of_size(read(Outer, {"id": "o-2"})) == "none"
    cls: Any = Outer
    assert cls.__match_args__ == ()


def test_asdict() -> None:
    """`asdict` gives the declared fields, absent ones as None, models inside as dicts."""
    assert dataclasses.asdict(outer()) == {
        "id": "o-1",
        "inner": {"kind": "inner", "size": 3},
        "several": [{"kind": "inner", "size": None}],
        "either": {"kind": "other", "name": "n"},
        "note": None,
    }


def test_replace() -> None:
    """`replace` gives an equal copy with the change, and leaves the original alone."""
    before = read(Outer, {"id": "o-1", "inner": {"kind": "inner"}})
    after = dataclasses.replace(before, note="new")
    assert (after.id, after.inner, after.note) == ("o-1", before.inner, "new")
    assert before.note is None
    assert dataclasses.replace(after, note=None) == before
    with pytest.raises(TypeError, match="has no field 'wrong'"):
        dataclasses.replace(before, wrong=1)


def test_type_hints_resolve() -> None:
    """`get_type_hints` gives real types, those of the bases included."""
    hints = get_type_hints(Outer)
    assert hints["id"] is str
    assert hints["inner"] == Inner | None
    assert hints["several"] == list[Inner] | None


def test_signature_and_docstring_survive() -> None:
    """Becoming a dataclass leaves a class's docstring and its behaviour alone."""
    dataclasses.fields(ChatCompletion)
    assert ChatCompletion.__doc__ and "answered chat request" in ChatCompletion.__doc__
    assert list(inspect.signature(Model.model_dump).parameters)[:2] == ["self", "mode"]


def test_a_model_is_a_plain_class_until_someone_asks() -> None:
    """Decoding, reading, dumping, comparing and copying never build a dataclass: `dataclasses` is not even imported."""
    script = (
        "import sys\n"
        "from oai_lite.types.chat import ChatCompletion\n"
        "made = ChatCompletion.model_validate({'id': 'c', 'choices': [{'index': 0, 'message': {'content': 'hi'}}]})\n"
        "assert made.choices[0].message.content == 'hi' and made.usage is None\n"
        "made.to_dict(), repr(made), made == made.model_copy(), made.model_dump()\n"
        "assert 'dataclasses' not in sys.modules\n"
        "import dataclasses\n"
        "assert dataclasses.is_dataclass(made)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_finishing_is_thread_safe() -> None:
    """Threads that ask one fresh class for its fields at the same moment all get the same, complete answer."""
    for _ in range(20):

        class Fresh(Outer):
            more: str | None = None

        start = threading.Barrier(8)
        found: list[Any] = []

        def ask(cls: Any = Fresh, start: threading.Barrier = start, found: list[Any] = found) -> None:
            start.wait(10)
            names = [field.name for field in dataclasses.fields(cls)]
            found.append((names, cls.__match_args__, dataclasses.asdict(cls(id="x"))["more"]))

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert found == [(["id", "inner", "several", "either", "note", "more"], (), None)] * 8


def test_compiling_a_decoder_is_thread_safe() -> None:
    """Threads that decode with one fresh class at the same moment all get converted models."""
    for _ in range(20):

        class Fresh(Outer):
            pass

        start = threading.Barrier(8)
        found: list[Any] = []

        def decode(cls: Any = Fresh, start: threading.Barrier = start, found: list[Any] = found) -> None:
            start.wait(10)
            made = decoder(cls)({"id": "1", "several": [{"kind": "inner"}], "either": {"kind": "other"}})
            found.append((type(made), type(made.several[0]), type(made.either)))

        threads = [threading.Thread(target=decode) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert found == [(Fresh, Inner, Other)] * 8


# ---------------------------------------------------------------------- by hand


def test_construction_by_hand() -> None:
    """Keywords set fields; what was not given stays unset and is not sent."""
    made = Outer(id="x", inner=Inner(kind="inner"))
    assert made.note is None
    assert made.model_fields_set == {"id", "inner"}
    assert made.to_dict() == {"id": "x", "inner": {"kind": "inner"}}


def test_construction_names_what_is_missing() -> None:
    """A required field that is not given is a TypeError with its name."""
    with pytest.raises(TypeError, match=r"^Outer\(\) misses the keyword argument 'id'$"):
        Outer()  # type: ignore[call-arg]  # that is the point


def test_construction_names_what_is_unknown() -> None:
    """A name that is no field is a TypeError that lists the fields."""
    with pytest.raises(TypeError, match=r"^Outer\(\) has no field 'nope'; it has id, inner, several, either, note$"):
        Outer(id="x", nope=1)  # type: ignore[call-arg]  # that is the point


def test_model_construct_checks_nothing() -> None:
    """`model_construct` (and its old name `construct`) takes any attributes, those named as its own parameters too."""
    made: Any = Outer.model_construct(note="n", cls=1, strange=2)
    assert (made.id, made.note, made.strange) == (None, "n", 2)
    assert made.to_dict() == {"note": "n", "cls": 1, "strange": 2}
    assert Outer.construct(id="x") == Outer(id="x")


def test_model_validate_copies() -> None:
    """`model_validate` decodes a copy: the caller's dict is not adopted, and models in it are taken apart."""
    given = {"id": "x", "several": [{"kind": "inner"}], "inner": Inner(kind="inner", size=1)}
    made = Outer.model_validate(given)
    assert given == {"id": "x", "several": [{"kind": "inner"}], "inner": Inner(kind="inner", size=1)}
    assert made.several is not None and isinstance(made.several[0], Inner)
    assert made.inner is not given["inner"] and made.inner == given["inner"]
    assert Outer.model_validate_json('{"id": "x", "several": [{"kind": "inner"}]}') == Outer.model_validate(
        {"id": "x", "several": [{"kind": "inner"}]}
    )
    assert Outer.model_validate_json(b'{"id": "x"}').id == "x"


# ---------------------------------------------------------------------- repr, ==, pickle, copy


def test_repr() -> None:
    """The repr shows the class and what was sent, in the order that it was sent in."""
    made = read(Outer, {"note": "n", "id": "x", "inner": {"kind": "inner"}, "extra": [1]})
    assert repr(made) == "Outer(note='n', id='x', inner=Inner(kind='inner'), extra=[1])"
    assert list(made.__rich_repr__()) == [
        ("note", "n"),
        ("id", "x"),
        ("inner", Inner(kind="inner")),
        ("extra", [1]),
    ]


def test_equality() -> None:
    """Instances are equal if class and content are; an absent field and one that is None are the same."""
    assert outer() == outer()
    assert read(Outer, {"id": "x"}) == read(Outer, {"id": "x", "note": None})
    assert read(Outer, {"id": "x"}) != read(Outer, {"id": "x", "extra": 1})
    assert read(Outer, {"id": "x"}) != read(Base, {"id": "x"})
    assert read(Outer, {"id": "x"}) != {"id": "x"}


def test_unhashable() -> None:
    """As any dataclass with eq, a model cannot be hashed."""
    with pytest.raises(TypeError, match="unhashable"):
        hash(outer())


def test_the_answers_metadata_is_no_content() -> None:
    """What is known of the answer is in neither repr, ==, to_dict, model_fields_set nor model_extra."""
    plain, with_info = read(Base, {"id": "x"}), read(Base, {"id": "x"})
    with_info.__dict__["_response"] = ResponseInfo(200, Headers({"x-request-id": "req-1"}))
    assert with_info._request_id == "req-1"
    assert plain._request_id is None
    assert plain == with_info
    assert repr(plain) == repr(with_info)
    assert with_info.to_dict() == {"id": "x"}
    assert with_info.model_dump() == {"id": "x"}
    assert with_info.model_fields_set == {"id"}
    assert with_info.model_extra == {}


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(protocol: int) -> None:
    """A pickled model comes back equal, nested models and unknown fields included, with its request id."""
    before: Any = outer()
    before.__dict__["_response"] = ResponseInfo(200, Headers({"x-request-id": "req-1"}))
    after = pickle.loads(pickle.dumps(before, protocol))
    assert after == before
    assert type(after.inner) is Inner
    assert after._request_id == "req-1"


def test_copies() -> None:
    """`copy` shares what is inside, `deepcopy` and `model_copy(deep=True)` do not; all are equal to the original."""
    before = outer()
    shallow, deep = copy.copy(before), copy.deepcopy(before)
    assert shallow == deep == before
    assert shallow.inner is before.inner
    assert deep.inner is not before.inner
    shallow.id = "changed"
    assert before.id == "o-1"
    assert before.model_copy(deep=True).inner is not before.inner
    assert before.model_copy().inner is before.inner


def test_model_copy_update() -> None:
    """`model_copy(update=…)` sets attributes of the copy only."""
    before = outer()
    after = before.model_copy(update={"id": "new", "inner": None})
    assert (after.id, after.inner, after.either) == ("new", None, before.either)
    assert before.id == "o-1"


@pytest.mark.parametrize("again", [lambda x: pickle.loads(pickle.dumps(x)), copy.copy, copy.deepcopy])
def test_an_unknown_object_survives_copies(again: Any) -> None:
    """What fitted no member of a union is the same after pickling and copying, and its absent fields still read None."""
    before: Any = read(Inner | Other, {"kind": "new", "cls": 1, "_absent": 2, "self": 3})
    assert isinstance(before, UnknownObject)
    after: Any = again(before)
    assert UnknownObject in type(after).__mro__
    assert after == before
    assert after.size is None and after.name is None
    assert after.to_dict() == {"kind": "new", "cls": 1, "_absent": 2, "self": 3}


# ---------------------------------------------------------------------- out


def test_to_dict() -> None:
    """`to_dict` gives what was sent: unknown fields included, absent ones not, nothing shared with the model."""
    made = outer()
    sent = {
        "id": "o-1",
        "inner": {"kind": "inner", "size": 3, "colour": "red"},
        "several": [{"kind": "inner"}],
        "either": {"kind": "other", "name": "n"},
        "extra": {"a": [1, None]},
    }
    assert made.to_dict() == sent
    assert made.to_dict(mode="json", warnings=False) == sent
    made.to_dict()["extra"]["a"].append(2)
    assert made.to_dict() == sent


def test_to_dict_exclude_unset_false() -> None:
    """`exclude_unset=False` adds declared fields that were not sent, nested ones too, as None."""
    made = read(Outer, {"id": "x", "inner": {"kind": "inner"}})
    assert made.to_dict(exclude_unset=False) == {
        "id": "x",
        "inner": {"kind": "inner", "size": None},
        "several": None,
        "either": None,
        "note": None,
    }


def test_to_dict_exclude_none_and_defaults() -> None:
    """`exclude_none` drops every None, `exclude_defaults` only those that are an optional field's default."""
    made = read(Outer, {"id": None, "note": None, "inner": {"kind": None, "size": None}, "extra": None})
    assert made.to_dict(exclude_none=True) == {"inner": {}}
    assert made.to_dict(exclude_none=True, exclude_unset=False) == {"inner": {}}
    assert made.to_dict(exclude_defaults=True) == {"id": None, "inner": {"kind": None}, "extra": None}
    assert made.to_dict(exclude_defaults=True, exclude_unset=False) == {
        "id": None,
        "inner": {"kind": None},
        "extra": None,
    }


def test_to_dict_names() -> None:
    """JSON names by default, attribute names with `use_api_names=False`."""
    made = read(Renamed, {"schema": {"a": 1}, "self-harm": 0.5})
    assert made.to_dict() == {"schema": {"a": 1}, "self-harm": 0.5}
    assert made.to_dict(use_api_names=False) == {"schema_": {"a": 1}, "self_harm": 0.5}
    assert made.to_dict(exclude_unset=False) == {"schema": {"a": 1}, "self-harm": 0.5, "async": None}


def test_to_json() -> None:
    """JSON text, indented by two unless told otherwise, characters as they are; it reads back as the same model."""
    made = read(Outer, {"id": "ö\u2028", "inner": {"kind": "inner"}})
    assert made.to_json() == '{\n  "id": "ö\u2028",\n  "inner": {\n    "kind": "inner"\n  }\n}'
    assert made.to_json(indent=None) == '{"id": "ö\u2028", "inner": {"kind": "inner"}}'
    assert Outer.model_validate_json(made.to_json()) == made


def test_model_dump() -> None:
    """As the official models': absent fields appear as None, attribute names unless `by_alias`, include and exclude by field."""
    made = read(Renamed, {"schema": {"a": 1}, "more": 2})
    assert made.model_dump() == {"schema_": {"a": 1}, "more": 2, "async_": None, "self_harm": None}
    assert made.model_dump(exclude_unset=True) == {"schema_": {"a": 1}, "more": 2}
    assert made.model_dump(exclude_none=True, by_alias=True) == {"schema": {"a": 1}, "more": 2}
    assert made.model_dump(include={"schema_"}) == {"schema_": {"a": 1}}
    assert made.model_dump(include={"schema_"}, by_alias=True) == {"schema": {"a": 1}}
    assert made.model_dump(exclude={"schema_", "more"}, by_alias=True) == {"async": None, "self-harm": None}
    assert made.model_dump(mode="json", round_trip=True) == made.model_dump()


def test_model_dump_json() -> None:
    """Compact unless `indent` is given; the options are those of `model_dump`."""
    made = read(Outer, {"id": "x", "note": "ö"})
    assert made.model_dump_json(exclude_unset=True) == '{"id":"x","note":"ö"}'
    assert json.loads(made.model_dump_json(indent=2)) == made.model_dump()
    assert made.model_dump_json(indent=1, include={"id"}) == '{\n "id": "x"\n}'


def test_fields_set_and_extra() -> None:
    """`model_fields_set` names what was sent, `model_extra` holds what was sent beyond the declared fields."""
    made = outer()
    assert made.model_fields_set == {"id", "inner", "several", "either", "extra"}
    assert made.model_extra == {"extra": {"a": [1, None]}}


def test_attributes_can_be_set_and_deleted() -> None:
    """A model is a mutable object: what is set is dumped, what is deleted reads None again."""
    made = outer()
    made.note = "later"
    del made.inner
    assert made.inner is None
    assert made.to_dict()["note"] == "later"
    assert "inner" not in made.to_dict()


def test_a_chat_message_can_be_sent_back() -> None:
    """An answer's message, passed back as it came, holds what was sent and nothing more."""
    sent = {"role": "assistant", "content": None, "tool_calls": [{"id": "1", "type": "function", "future": 1}]}
    message = read(ChatCompletionMessage, sent)
    assert oai_lite.Model.to_dict(message) == sent
