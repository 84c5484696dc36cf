"""Mistakes with the synchronous client. Both checkers report each line that is marked, and no other."""

from __future__ import annotations

from collections.abc import Mapping

import oai_lite
from oai_lite import AzureOpenAI, Model, OpenAI, RequestOptions, Resource, Stream, Timeout, errors, hookimpl, types
from oai_lite.config import Config
from oai_lite.endpoint import OMIT, M, get
from oai_lite.hooks import Auth
from oai_lite.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]


def arguments(client: OpenAI) -> None:
    """Wrong, missing and misspelt arguments."""
    client.chat.completions.create(messages=MESSAGES)  # wrong: no model
    client.chat.completions.create(model="m")  # wrong: no messages
    client.chat.completions.create(MESSAGES, "m")  # wrong: by keyword only
    client.chat.completions.create(model=3, messages=MESSAGES)  # wrong: a number
    client.chat.completions.create(model="m", messages="Hello")  # wrong: no list
    client.chat.completions.create(model="m", messages=[{"role": "user"}])  # wrong: a message without content
    client.chat.completions.create(model="m", messages=[{"role": "boss", "content": "x"}])  # wrong: no such role
    client.chat.completions.create(model="m", messages=MESSAGES, temprature=1)  # wrong: misspelt
    client.chat.completions.create(model="m", messages=MESSAGES, temperature="hot")  # wrong: no number
    client.chat.completions.create(model="m", messages=MESSAGES, stream="yes")  # wrong: no bool
    client.chat.completions.create(model="m", messages=MESSAGES, stream=True, temprature=1)  # wrong: misspelt
    client.chat.completions.create(model="m", messages=MESSAGES, tools=[{"type": "functoin"}])  # wrong: no such tool
    client.completions.create(model="m")  # wrong: no prompt
    client.embeddings.create(model="m", input=3)  # wrong: a number
    client.embeddings.create(model="m", input="x", encoding_format="hex")  # wrong: no such format
    client.moderations.create()  # wrong: no input
    client.models.retrieve()  # wrong: no model
    client.models.retrieve(3)  # wrong: a number
    client.models.retrieve("m", "n")  # wrong: one too many
    client.models.list(limit=3)  # wrong: takes none
    client.files.create(file=3, purpose="batch")  # wrong: no file
    client.files.create(file=b"", purpose="fun")  # wrong: no such purpose
    client.files.create(file="a.jsonl", purpose="batch")  # wrong: a path is a Path
    client.files.list(order="up")  # wrong: no such order
    client.files.wait_for_processing("f", interval=3)  # wrong: misspelt
    client.responses.create(model="m", input=3)  # wrong: a number
    client.responses.create(model="m", input="x", reasoning={"effort": "huge"})  # wrong: no such effort
    client.responses.retrieve("r", stream=True, starting_after="3")  # wrong: no number
    client.responses.retrieve("r", strem=True)  # wrong: misspelt
    client.chat.completions.create(model="m", messages=MESSAGES, temperature=1)


def options(client: OpenAI, shared: RequestOptions) -> None:
    """Mistakes in the options of a request and of a client."""
    client.models.retrieve("m", timeout="soon")  # wrong: no number
    client.models.retrieve("m", timout=3)  # wrong: misspelt
    client.models.retrieve("m", extra_headers={"a": 1})  # wrong: no text
    client.chat.completions.create(model="m", messages=MESSAGES, max_retries="3")  # wrong: no number
    OpenAI("key")  # wrong: by keyword only
    OpenAI(api_key=3)  # wrong: a number
    OpenAI(api_kee="key")  # wrong: misspelt
    OpenAI(api_key="key", timeout="soon")  # wrong: no number
    client.with_options(max_retrys=3)  # wrong: misspelt
    Timeout("3")  # wrong: no number
    client.timeout = Timeout(3)  # wrong: settings do not change
    client.models.retrieve("m", **shared)


def results(client: OpenAI) -> None:
    """Mistakes with what comes back."""
    answer: str = client.chat.completions.create(model="m", messages=MESSAGES)  # wrong: a model
    client.chat.completions.create(model="m", messages=MESSAGES).choises  # wrong: misspelt  # noqa: B018
    client.chat.completions.create(model="m", messages=MESSAGES, stream=True).choices  # wrong: a stream  # noqa: B018
    stream: Stream[ChatCompletion] = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)  # wrong
    length: int = len(client.chat.completions.create(model="m", messages=MESSAGES).choices[0].message.content)  # wrong
    for file in client.files.list():
        file.nmae  # wrong: misspelt  # noqa: B018
    for chunk in client.chat.completions.create(model="m", messages=MESSAGES):  # wrong: no stream
        print(chunk)
    client.files.retrieve("f").parse()  # wrong: no raw answer
    client.files.with_raw_response.retrieve("f").filename  # wrong: not parsed  # noqa: B018
    client.files.with_streaming_response.retrieve("f").parse()  # wrong: not entered
    client.chat.complitions  # wrong: misspelt  # noqa: B018
    client.chatt  # wrong: misspelt  # noqa: B018
    with client.chat.completions.create(model="m", messages=MESSAGES) as whole:  # wrong: no stream
        print(whole)
    good: Stream[ChatCompletionChunk] = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    print(answer, stream, length, good, errors, types)


def names() -> None:
    """Names that there are not: the packages load lazily, but checkers know what is in them."""
    from oai_lite import OpenIA  # wrong: misspelt
    from oai_lite.types import Complition  # wrong: misspelt
    from oai_lite.types.chat import ChatCompletoin  # wrong: misspelt

    print(OpenIA, Complition, ChatCompletoin)
    print(types.Embeding)  # wrong: misspelt
    print(types.responses.Respons)  # wrong: misspelt
    print(types.shared_params.Reasonning)  # wrong: misspelt
    print(oai_lite.chatt)  # wrong: misspelt
    print(oai_lite.chat.complitions)  # wrong: misspelt
    oai_lite.api_kee = "key"  # wrong: misspelt
    print(types.Embedding, types.responses.Response, types.shared_params.Reasoning, oai_lite.chat)


class Thing(Model):
    """A model."""

    id: str
    size: int | None = None


class Things(Resource[M]):
    """A resource."""

    @get("/things/{thing_id}")
    def retrieve(self, thing_id: str, *, depth: int = OMIT) -> Thing:
        """One."""
        ...

    @get(3)  # wrong: no path
    def broken(self) -> Thing:
        """None."""
        ...


class Nothing:
    """Not an Auth."""


class Plugin:
    """A plugin that promises what it does not do."""

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """Answers with something else."""
        return Nothing()  # wrong: cannot authorise

    @hookimpl
    def oai_lite_resources(self) -> Mapping[str, str]:
        """Answers with a class."""
        return {"things": Things}  # wrong: a class, not its name


def extensions(client: OpenAI) -> None:
    """Mistakes with what third parties write."""
    Thing()  # wrong: no id
    Thing(id=3)  # wrong: a number
    Thing(id="t", sise=3)  # wrong: misspelt
    Things(client).retrieve("t", depth="deep")  # wrong: no number
    Things(client).retrieve()  # wrong: no id
    Things(client).retrieve("t", depth=3).size.bit_length()  # wrong: may be None
    Things(client).retrieve("t", depth=3)


def azure(client: AzureOpenAI) -> None:
    """Mistakes with Azure's options."""
    AzureOpenAI(azure_endpont="https://h")  # wrong: misspelt
    AzureOpenAI(azure_ad_token=3)  # wrong: no text
    AzureOpenAI(azure_ad_token_provider="t")  # wrong: no function
    client.with_options(api_versoin="x")  # wrong: misspelt
    OpenAI(azure_endpoint="https://h")  # wrong: not an option of OpenAI


def sessions(client: OpenAI) -> None:
    """Mistakes with WebSocket sessions."""
    client.realtime.connect(modle="m")  # wrong: misspelt
    client.realtime.connect(websocket_connection_options={"ping_timeot": 1})  # wrong: misspelt
    client.live.forks.connect()  # wrong: no id
    connection = client.realtime.connect(model="m").enter()
    connection.session.update()  # wrong: no session
    connection.conversation.item.delete(item_id=3)  # wrong: no text
    connection.send({"type": "no.such.event"})  # wrong: no event of these sessions
    connection.transcription_session  # wrong: the beta's  # noqa: B018
    connection.__aiter__()  # wrong: the other colour
