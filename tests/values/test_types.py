"""The `types` packages: what they list is there, for the interpreter and for type checkers alike, and every shape works."""

from __future__ import annotations

import dataclasses
import importlib
import pickle
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any, get_type_hints, is_typeddict

import pytest

import oai_lite
import oai_lite.types
from oai_lite.decode import decoder
from oai_lite.endpoint import RequestOptions
from oai_lite.model import Model
from oai_lite.resources.chat import ChatParams
from oai_lite.resources.completions import CompletionParams
from oai_lite.resources.responses import ResponseParams
from oai_lite.types import chat, responses

MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(oai_lite.types.__path__, f"{oai_lite.types.__name__}.")
]
PACKAGES = [oai_lite.types, *(module for module in MODULES if hasattr(module, "__path__"))]


def defined_in(module: ModuleType) -> Iterator[Any]:
    """The classes that a module itself defines."""
    for value in vars(module).values():
        if isinstance(value, type) and value.__module__ == module.__name__:
            yield value


MODELS: list[Any] = [cls for module in MODULES for cls in defined_in(module) if issubclass(cls, Model)]
DICTS: list[Any] = [cls for module in MODULES for cls in defined_in(module) if is_typeddict(cls)]


def named(cls: Any) -> str:
    return f"{cls.__module__.removeprefix(f'{oai_lite.types.__name__}.')}.{cls.__qualname__}"


# ---------------------------------------------------------------------- names load when they are used


def test_nothing_is_imported_before_it_is_used() -> None:
    """Importing the packages imports none of their shapes."""
    script = (
        "import sys, oai_lite.types, oai_lite.types.chat, oai_lite.types.responses\n"
        "loaded = {name for name in sys.modules if name.startswith('oai_lite.types.')}\n"
        "assert loaded == {'oai_lite.types._official', 'oai_lite.types.chat', 'oai_lite.types.responses'}, loaded\n"
        "oai_lite.types.chat.ChatCompletion\n"
        "assert 'oai_lite.types.chat.params' not in sys.modules\n"
        "assert 'ChatCompletion' in vars(oai_lite.types.chat)\n"  # the next look-up is a plain one
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_packages_are_found_through_their_parents() -> None:
    """No import is needed for what stands below the top: `oai_lite.types.chat.completions` leads there."""
    script = "import oai_lite\nassert oai_lite.types.chat.completions.MessageListParams"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


# ---------------------------------------------------------------------- every shape


def test_there_are_shapes() -> None:
    """The tests below have something to work on."""
    assert len(MODELS) > 300
    assert len(DICTS) > 200


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__)
def test_every_model_works(package: ModuleType) -> None:
    """Every Model of a package: its decoder compiles, its annotations resolve, it is a dataclass with just those fields, it has
    a docstring, and an instance with a value for every field is dumped and pickled as it is."""
    for cls in MODELS:
        if cls.__module__.rpartition(".")[0] != package.__name__:
            continue  # that of another package
        empty = decoder(cls)({})
        assert type(empty) is cls, named(cls)
        hints = get_type_hints(cls)
        fields = [field.name for field in dataclasses.fields(cls)]
        assert set(fields) <= set(hints), named(cls)
        assert cls.__doc__ and not cls.__doc__.startswith(f"{cls.__name__}("), named(cls)
        sent = {cls._wire_names.get(name, name): f"any {name}" for name in fields}
        full = decoder(cls)(dict(sent))
        assert full.to_dict() == sent, named(cls)
        assert pickle.loads(pickle.dumps(full)) == full
        assert set(cls._wire_names) <= set(fields), f"{named(cls)} renames what is no field"


def test_every_parameter_dict_resolves() -> None:
    """Every TypedDict's annotations name what exists, and it says what it is for."""
    for cls in DICTS:
        assert get_type_hints(cls) or not cls.__annotations__, named(cls)
        assert cls.__doc__ or cls.__name__.startswith("_"), named(cls)


def test_unions_resolve() -> None:
    """Every union of models that has a name can be decoded."""
    seen = 0
    for module in MODULES:
        for name in vars(module).get("__annotations__", {}):  # aliases are `Name: TypeAlias = …`
            if not name.endswith(("Param", "Params")):
                decoder(getattr(module, name))({"type": "nothing known"})
                seen += 1
    assert seen > 300


# ---------------------------------------------------------------------- official paths


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("completion", "Completion"),
        ("completion_choice", "CompletionChoice"),
        ("completion_usage", "CompletionUsage CompletionTokensDetails PromptTokensDetails"),
        ("completion_create_params", "CompletionCreateParams CompletionCreateParamsBase"),
        ("create_embedding_response", "CreateEmbeddingResponse Usage"),
        ("embedding", "Embedding"),
        ("embedding_create_params", "EmbeddingCreateParams"),
        ("embedding_model", "EmbeddingModel"),
        ("file_object", "FileObject"),
        ("file_deleted", "FileDeleted"),
        ("file_purpose", "FilePurpose"),
        ("file_create_params", "FileCreateParams"),
        ("model", "Model"),
        ("model_deleted", "ModelDeleted"),
        ("moderation", "Moderation Categories CategoryScores"),
        ("moderation_create_params", "ModerationCreateParams"),
        ("moderation_create_response", "ModerationCreateResponse"),
        ("chat_model", "ChatModel"),
        ("shared.error_object", "ErrorObject"),
        ("shared.function_definition", "FunctionDefinition"),
        ("shared.reasoning", "Reasoning"),
        ("shared.response_format_json_schema", "ResponseFormatJSONSchema"),
        ("shared_params.function_definition", "FunctionDefinition"),
        ("shared_params.response_format_json_schema", "ResponseFormatJSONSchema"),
        ("chat.chat_completion", "ChatCompletion Choice ChoiceLogprobs"),
        ("chat.chat_completion_chunk", "ChatCompletionChunk Choice ChoiceDelta ChoiceDeltaToolCall"),
        ("chat.chat_completion_message", "ChatCompletionMessage"),
        ("chat.chat_completion_message_param", "ChatCompletionMessageParam"),
        ("chat.chat_completion_message_tool_call", "ChatCompletionMessageToolCall Function"),
        ("chat.chat_completion_message_tool_call_param", "ChatCompletionMessageToolCallParam"),
        ("chat.chat_completion_user_message_param", "ChatCompletionUserMessageParam"),
        ("chat.chat_completion_assistant_message_param", "ChatCompletionAssistantMessageParam"),
        ("chat.chat_completion_tool_param", "ChatCompletionToolParam"),
        ("chat.chat_completion_token_logprob", "ChatCompletionTokenLogprob TopLogprob"),
        ("chat.chat_completion_role", "ChatCompletionRole"),
        ("chat.completion_create_params", "CompletionCreateParamsBase ResponseFormat Function FunctionCall"),
        ("chat.completions.message_list_params", "MessageListParams"),
        ("responses.response", "Response"),
        ("responses.response_create_params", "ResponseCreateParamsBase"),
        ("responses.response_stream_event", "ResponseStreamEvent"),
        ("responses.response_input_item_param", "ResponseInputItemParam"),
        ("responses.response_input_param", "ResponseInputParam"),
        ("responses.response_output_item", "ResponseOutputItem"),
        ("responses.response_output_message", "ResponseOutputMessage"),
        ("responses.response_function_tool_call", "ResponseFunctionToolCall"),
        ("responses.response_usage", "ResponseUsage"),
        ("responses.function_tool_param", "FunctionToolParam"),
        ("responses.tool", "Tool"),
        ("responses.tool_param", "ToolParam"),
    ],
)
def test_official_paths(path: str, names: str) -> None:
    """The official client's module paths lead to the same classes here."""
    module = importlib.import_module(f"{oai_lite.types.__name__}.{path}")
    assert module.__name__ == f"{oai_lite.types.__name__}.{path}"
    for name in names.split():
        assert getattr(module, name) is not None
    package, _, _ = module.__name__.rpartition(".")
    assert getattr(importlib.import_module(package), path.rpartition(".")[2]) is module


def test_official_paths_keep_kinds_apart() -> None:
    """Where a class and a TypedDict share a short name, the path says which is meant."""

    def at(path: str, name: str) -> Any:
        return getattr(importlib.import_module(f"{oai_lite.types.__name__}.chat.{path}"), name)

    call = at("chat_completion_message_tool_call", "Function")
    call_param = at("chat_completion_message_tool_call_param", "Function")
    old_param = at("completion_create_params", "Function")
    assert issubclass(call, Model)
    assert is_typeddict(call_param) and is_typeddict(old_param)
    assert call_param is not old_param
    assert at("chat_completion", "Choice") is chat.Choice
    assert at("chat_completion_chunk", "Choice") is not chat.Choice


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__)
def test_every_class_has_its_path(package: ModuleType) -> None:
    """Every exported class can be imported from the module that its name spells, unless that is a topic's or a package's."""
    homes: dict[str, str] = getattr(package, "_homes", {})  # none: the package holds its shapes itself
    topics = {*homes.values(), *(found.name for found in pkgutil.iter_modules(package.__path__) if found.ispkg)}
    for name in homes or [cls.__name__ for cls in defined_in(package)]:
        module = importlib.import_module(f"{package.__name__}.{snake(name)}")
        assert getattr(module, name, None) is not None or snake(name) in topics, name


@pytest.mark.parametrize(
    "path", ["nonsense", "chat.nonsense", "chat.chat_completion_nonsense", "nonsense.chat", "responses.x.y"]
)
def test_wrong_paths(path: str) -> None:
    """A path that spells no name is a ModuleNotFoundError, as for any package."""
    with pytest.raises(ModuleNotFoundError, match=f"No module named '{oai_lite.types.__name__}."):
        importlib.import_module(f"{oai_lite.types.__name__}.{path}")


def test_other_packages_are_left_alone() -> None:
    """Paths like these are made up below `types` only."""
    for path in ("json.json_decoder", f"{oai_lite.__name__}.open_ai", f"{oai_lite.__name__}.chat_completion"):
        with pytest.raises(ModuleNotFoundError):
            importlib.import_module(path)


def test_wrong_names_in_good_paths() -> None:
    """A name that is not there is an ImportError, as for any module."""
    path = f"{oai_lite.types.__name__}.chat.chat_completion_message"
    with pytest.raises(ImportError, match=f"^cannot import name 'Nonsense' from '{re.escape(path)}'"):
        exec(f"from {path} import Nonsense")
    with pytest.raises(AttributeError, match=f"^module '{re.escape(path)}' has no attribute 'Nonsense'$"):
        _ = importlib.import_module(path).Nonsense


# ---------------------------------------------------------------------- parameters


@pytest.mark.parametrize(
    ("params", "base", "explicit"),
    [
        (ChatParams, chat.CompletionCreateParamsBase, {"messages", "model"}),
        (CompletionParams, oai_lite.types.CompletionCreateParamsBase, {"model", "prompt"}),
        (ResponseParams, responses.ResponseCreateParamsBase, set()),
    ],
)
def test_parameters_of_the_large_endpoints(params: Any, base: Any, explicit: set[str]) -> None:
    """What a method takes is what its official TypedDict lists: the explicit ones, those in `**params`, the request options."""
    options = set(RequestOptions.__annotations__)
    assert set(params.__annotations__) - options == set(base.__annotations__) - explicit
    assert not options & set(base.__annotations__)
    assert explicit <= set(base.__annotations__)
    assert options <= set(params.__annotations__)


@pytest.mark.parametrize(
    ("params", "base"),
    [
        (ChatParams, chat.CompletionCreateParamsBase),
        (CompletionParams, oai_lite.types.CompletionCreateParamsBase),
        (ResponseParams, responses.ResponseCreateParamsBase),
    ],
)
def test_their_types_are_the_same(params: Any, base: Any) -> None:
    """Each shared parameter has the same type in both."""
    ours, theirs = get_type_hints(params), get_type_hints(base)
    for name in set(theirs) & set(ours):
        assert ours[name] == theirs[name], name


@pytest.mark.parametrize(
    ("endpoint", "base"),
    [
        ("chat.completions", chat.CompletionCreateParamsBase),
        ("completions", oai_lite.types.CompletionCreateParamsBase),
        ("responses", responses.ResponseCreateParamsBase),
    ],
)
def test_both_declarations_take_the_same(endpoint: str, base: Any) -> None:
    """The declarations for whole and for streamed answers take the same parameters, `stream` apart."""
    client = oai_lite.OpenAI(api_key="k")
    resource: Any = client
    for name in endpoint.split("."):
        resource = getattr(resource, name)
    create = type(resource).create
    plain, streamed = create.endpoint.declared, create.streamed
    wanted = {*base.__annotations__, *RequestOptions.__annotations__, "stream"}
    assert set(plain.known()) == set(streamed.known()) == wanted
    client.close()


@pytest.mark.parametrize(
    ("path", "name", "other"),
    [
        ("responses.web_search_tool", "UserLocation", "responses"),
        ("beta.beta_web_search_tool", "Filters", "beta"),
        ("webhooks.agent_session_idle_webhook_event", "Data", "webhooks"),
        ("realtime.realtime_conversation_item_user_message", "Content", "realtime"),
        ("responses.namespace_tool", "Tool", "responses"),
        ("responses.file_search_tool_param", "Filters", "responses.tool_params"),
        ("responses.response_compact_params", "PromptCacheOptions", "responses.create_params"),
        ("live.session_update_config", "Delegation", "live"),
    ],
)
def test_official_paths_know_their_own_parts(path: str, name: str, other: str) -> None:
    """A name that means something else in the package means at its official path what it means there; a class keeps its name."""
    part = getattr(importlib.import_module(f"{oai_lite.types.__name__}.{path}"), name)
    assert part is not getattr(importlib.import_module(f"{oai_lite.types.__name__}.{other}"), name)
    if isinstance(part, type) and issubclass(part, Model):
        assert part.__name__ == name and repr(part.model_construct()) == f"{name}()"
        assert type(pickle.loads(pickle.dumps(part.model_construct()))) is part
