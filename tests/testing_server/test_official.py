"""The official client is satisfied by the test server: the same scripts, faults and assertions, in its two colours.

What is tested is our server; the client is the pinned one of the dev extra, used as its own documentation says.
"""

from __future__ import annotations

import base64
import json
import struct
from collections.abc import Iterator
from typing import Any

import openai
import pydantic
import pytest

from oai_lite.testing import Server

from ..conftest import Colour

MESSAGES: Any = [{"role": "user", "content": "The capital of France?"}]
TOOL: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "strict": True,
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
            "additionalProperties": False,
        },
    },
}


class City(pydantic.BaseModel):
    """A structured output."""

    name: str
    size: int


class Official(Colour):
    """One colour of the official client, used as `Colour` is."""

    def make(self, **options: Any) -> Any:
        """A client; closed at the end of the test."""
        made: Any = (openai.AsyncOpenAI if self.asynchronous else openai.OpenAI)(**{"max_retries": 0, **options})
        self._clients.append(made)
        return made


@pytest.fixture
def served() -> Iterator[Server]:
    """A server of the test's own."""
    with Server(pace=0) as server:
        yield server


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def official(request: pytest.FixtureRequest, served: Server) -> Iterator[Official]:
    """Each test that takes this runs twice."""
    colour = Official(request.param)
    yield colour
    colour.finish()


@pytest.fixture
def client(official: Official, served: Server) -> Any:
    """The official client of this server."""
    return official.make(**served.options, timeout=10)


def test_chat(official: Official, served: Server, client: Any) -> None:
    """A text, with usage; the request is what we say it is."""
    served.reply("Paris", usage={"prompt_tokens": 7, "completion_tokens": 1})
    found = official.run(client.chat.completions.create(model="gpt-4o", messages=MESSAGES, temperature=0))
    assert (found.choices[0].message.content, found.choices[0].finish_reason) == ("Paris", "stop")
    assert (found.usage.total_tokens, found.model) == (8, "gpt-4o")
    assert found._request_id.startswith("req_")
    served.assert_asked("capital of France", model="gpt-4o", temperature=0, times=1)


def test_a_chat_stream(official: Official, served: Server, client: Any) -> None:
    """In chosen pieces, cut in the middle of characters, with usage at the end."""
    served.reply(chunks=["Pa", "ri", "s €"], cut_bytes=[1, 5])
    options: Any = {"stream": True, "stream_options": {"include_usage": True}}
    stream = official.run(client.chat.completions.create(model="gpt-4o", messages=MESSAGES, **options))
    chunks = official.items(stream)
    texts = [chunk.choices[0].delta.content for chunk in chunks if chunk.choices]
    assert [text for text in texts if text] == ["Pa", "ri", "s €"]
    assert chunks[-1].usage.completion_tokens == 2


def test_tools(official: Official, served: Server, client: Any) -> None:
    """Called, answered, and streamed by the helper; several at once."""
    served.reply(tool="get_weather", arguments={"city": "Bonn"})
    served.reply("19 degrees")
    create = client.chat.completions.create
    message = official.run(create(model="gpt-4o", messages=MESSAGES, tools=[TOOL])).choices[0].message
    [call] = message.tool_calls
    assert (call.function.name, json.loads(call.function.arguments)) == ("get_weather", {"city": "Bonn"})
    result = {"role": "tool", "tool_call_id": call.id, "content": "19"}
    answer = official.run(create(model="gpt-4o", messages=[*MESSAGES, message, result], tools=[TOOL]))
    assert answer.choices[0].message.content == "19 degrees"
    served.reply("Wait", tools=[("get_weather", {"city": "Bonn"}), ("get_weather", {"city": "Rome"})])
    manager = client.chat.completions.stream(model="gpt-4o", messages=MESSAGES, tools=[TOOL])
    stream = official.enter(manager)
    kinds = [event.type for event in official.items(stream)]
    final = official.run(stream.get_final_completion()).choices[0].message
    official.leave(manager)
    assert kinds.count("tool_calls.function.arguments.done") == 2
    assert final.content == "Wait"
    assert [call.function.parsed_arguments for call in final.tool_calls] == [{"city": "Bonn"}, {"city": "Rome"}]


def test_parse(official: Official, served: Server, client: Any) -> None:
    """A pydantic model, a refusal, an answer that was cut off."""
    served.reply_json(City(name="Rome", size=3))
    parse = client.chat.completions.parse
    found = official.run(parse(model="gpt-4o", messages=MESSAGES, response_format=City))
    assert found.choices[0].message.parsed == City(name="Rome", size=3)
    served.reply(refusal="I will not")
    found = official.run(parse(model="gpt-4o", messages=MESSAGES, response_format=City))
    assert (found.choices[0].message.parsed, found.choices[0].message.refusal) == (None, "I will not")
    served.reply('{"name":', finish_reason="length")
    with pytest.raises(openai.LengthFinishReasonError):
        official.run(parse(model="gpt-4o", messages=MESSAGES, response_format=City))


def test_logprobs(official: Official, served: Server, client: Any) -> None:
    """As scripted."""
    served.reply("yes", logprobs=[-0.5])
    found = official.run(
        client.chat.completions.create(model="gpt-4o", messages=MESSAGES, logprobs=True, top_logprobs=2)
    )
    [entry] = found.choices[0].logprobs.content
    assert (entry.token, entry.logprob, len(entry.top_logprobs)) == ("yes", -0.5, 2)


def test_responses(official: Official, served: Server, client: Any) -> None:
    """A text with its reasoning, a call, a value; stored, found again, deleted."""
    served.reply("Paris", reasoning="easy")
    found = official.run(client.responses.create(model="gpt-5", input="The capital of France?"))
    assert (found.output_text, [item.type for item in found.output]) == ("Paris", ["reasoning", "message"])
    assert official.run(client.responses.retrieve(found.id)).output_text == "Paris"
    items = official.run(client.responses.input_items.list(found.id))
    assert items.data[0].content[0].text == "The capital of France?"
    served.reply(tool="f", arguments={"x": 1})
    following = official.run(client.responses.create(model="gpt-5", input="Go on", previous_response_id=found.id))
    assert (following.output[0].name, following.output[0].arguments) == ("f", '{"x":1}')
    served.reply_json({"name": "Rome", "size": 3})
    parsed = official.run(client.responses.parse(model="gpt-5", input="x", text_format=City))
    assert parsed.output_parsed == City(name="Rome", size=3)
    official.run(client.responses.delete(found.id))
    with pytest.raises(openai.NotFoundError):
        official.run(client.responses.retrieve(found.id))


def test_events_of_responses(official: Official, served: Server, client: Any) -> None:
    """Every event is of a type that it knows, in the order that its helper wants."""
    served.reply("Wait", reasoning="easy", tools=[("f", {"x": 1}), ("g", {})], chunk_size=2)
    stream = official.run(client.responses.create(model="gpt-5", input="Hi", stream=True))
    events = official.items(stream)
    assert all(type(event).__name__.startswith("Response") for event in events)
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert events[-1].type == "response.completed"
    served.reply(chunks=["Pa", "ris"])
    manager = client.responses.stream(model="gpt-5", input="Hi")
    stream = official.enter(manager)
    told = [event.delta for event in official.items(stream) if event.type == "response.output_text.delta"]
    final = official.run(stream.get_final_response())
    official.leave(manager)
    assert (told, final.output_text) == (["Pa", "ris"], "Paris")
    served.reply(refusal="no")
    events = official.items(official.run(client.responses.create(model="gpt-5", input="Hi", stream=True)))
    assert [event.refusal for event in events if event.type == "response.refusal.done"] == ["no"]


def test_completions(official: Official, served: Server, client: Any) -> None:
    """The old ones, whole and streamed."""
    served.reply("one two", times=2)
    create = client.completions.create
    assert official.run(create(model="gpt-3.5-turbo-instruct", prompt="x")).choices[0].text == "one two"
    chunks = official.items(official.run(create(model="gpt-3.5-turbo-instruct", prompt="x", stream=True)))
    assert "".join(chunk.choices[0].text for chunk in chunks) == "one two"


def test_embeddings(official: Official, served: Server, client: Any) -> None:
    """It asks for base64 by itself; both codings say the same."""
    served.reply_embedding([0.5, -1.0], times=3)
    create = client.embeddings.create
    assert official.run(create(model="text-embedding-3-small", input="x")).data[0].embedding == [0.5, -1.0]
    assert served.last.json["encoding_format"] == "base64"
    found = official.run(create(model="text-embedding-3-small", input="x", encoding_format="float"))
    assert found.data[0].embedding == [0.5, -1.0]
    packed = official.run(create(model="text-embedding-3-small", input="x", encoding_format="base64")).data[0].embedding
    assert struct.unpack("<2f", base64.b64decode(packed)) == (0.5, -1.0)


def test_models_and_moderations(official: Official, served: Server, client: Any) -> None:
    """Lists, one, none such; a flag raised."""
    assert "gpt-4o" in [model.id for model in official.items(client.models.list())]
    assert official.run(client.models.retrieve("gpt-4o")).id == "gpt-4o"
    with pytest.raises(openai.NotFoundError) as caught:
        official.run(client.models.retrieve("none"))
    assert caught.value.code == "model_not_found"
    result = official.run(client.moderations.create(input="I will kill you")).results[0]
    assert result.flagged and result.categories.violence


def test_files(official: Official, served: Server, client: Any) -> None:
    """Up, listed page by page, down, gone."""
    made = [official.run(client.files.create(file=(f"{n}.txt", b"hello"), purpose="batch")) for n in range(3)]
    assert {file.id for file in official.items(client.files.list(limit=2))} == {file.id for file in made}
    assert official.run(client.files.content(made[0].id)).read() == b"hello"
    assert official.run(client.files.delete(made[0].id)).deleted


def test_other_endpoints(official: Official, served: Server, client: Any) -> None:
    """What the server does not speak itself."""
    served.on("POST", "/v1/images/generations", json={"created": 1, "data": [{"b64_json": "aGk="}]})
    served.on("POST", "/audio/speech", body=b"ID3", headers={"content-type": "audio/mpeg"})
    assert official.run(client.images.generate(prompt="a cat")).data[0].b64_json == "aGk="
    speech = official.run(client.audio.speech.create(model="tts-1", voice="alloy", input="Hi"))
    assert speech.content == b"ID3"


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, openai.BadRequestError),
        (401, openai.AuthenticationError),
        (403, openai.PermissionDeniedError),
        (404, openai.NotFoundError),
        (409, openai.ConflictError),
        (422, openai.UnprocessableEntityError),
        (429, openai.RateLimitError),
        (500, openai.InternalServerError),
    ],
)
def test_errors(
    official: Official, served: Server, client: Any, status: int, error: type[openai.APIStatusError]
) -> None:
    """Each status is its own error, with what the body says."""
    served.fail(status)
    with pytest.raises(error) as caught:
        official.run(client.models.list())
    assert caught.value.type and caught.value.request_id


def test_retries(official: Official, served: Server) -> None:
    """It tries again as long as it may."""
    client = official.make(**served.options, max_retries=2)
    served.fail(503, times=2, retry_after=0.001)
    served.reply("Paris")
    found = official.run(client.chat.completions.create(model="gpt-4o", messages=MESSAGES))
    assert found.choices[0].message.content == "Paris"
    assert [request.headers["x-stainless-retry-count"] for request in served.requests] == ["0", "1", "2"]


def test_broken_answers(official: Official, served: Server, client: Any) -> None:
    """A stream cut off, a reset, silence, nobody there: each is the error of its kind."""
    create = client.chat.completions.create
    served.truncate(after=3)
    seen: list[Any] = []
    stream = official.run(create(model="gpt-4o", messages=MESSAGES, stream=True))
    with pytest.raises(openai.APIConnectionError):
        official.items(stream, seen)
    assert len(seen) == 3
    served.reset()
    with pytest.raises(openai.APIConnectionError):
        official.run(create(model="gpt-4o", messages=MESSAGES))
    served.stall()
    with pytest.raises(openai.APITimeoutError):
        official.run(create(model="gpt-4o", messages=MESSAGES, timeout=0.2))
    with served.down(), pytest.raises(openai.APIConnectionError):
        official.run(create(model="gpt-4o", messages=MESSAGES))
    served.garbage("{nonsense", after=1)
    stream = official.run(create(model="gpt-4o", messages=MESSAGES, stream=True))
    with pytest.raises(json.JSONDecodeError):
        official.items(stream)
