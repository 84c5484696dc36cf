"""Mistakes with the asynchronous client. Both checkers report each line that is marked, and no other."""

from __future__ import annotations

from oai_lite import AsyncOpenAI, AsyncStream, Stream
from oai_lite.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]


async def arguments(client: AsyncOpenAI) -> None:
    """Wrong, missing and misspelt arguments."""
    await client.chat.completions.create(messages=MESSAGES)  # wrong: no model
    await client.chat.completions.create(model="m")  # wrong: no messages
    await client.chat.completions.create(MESSAGES, "m")  # wrong: by keyword only
    await client.chat.completions.create(model=3, messages=MESSAGES)  # wrong: a number
    await client.chat.completions.create(model="m", messages=MESSAGES, temprature=1)  # wrong: misspelt
    await client.chat.completions.create(model="m", messages=MESSAGES, stream=True, seed="x")  # wrong: no number
    await client.chat.completions.create(model="m", messages=MESSAGES, stream="yes")  # wrong: no bool
    await client.embeddings.create(model="m", input=3)  # wrong: a number
    await client.models.retrieve()  # wrong: no model
    await client.models.retrieve("m", "n")  # wrong: one too many
    await client.files.create(file=3, purpose="batch")  # wrong: no file
    await client.files.list(order="up")  # wrong: no such order
    await client.files.wait_for_processing("f", interval=3)  # wrong: misspelt
    await client.responses.retrieve("r", stream=True, starting_after="3")  # wrong: no number
    await client.models.retrieve("m", timout=3)  # wrong: misspelt
    await client.models.retrieve("m", timeout="soon")  # wrong: no number
    AsyncOpenAI(api_kee="key")  # wrong: misspelt
    AsyncOpenAI("key")  # wrong: by keyword only
    await client.chat.completions.create(model="m", messages=MESSAGES, temperature=1)


async def results(client: AsyncOpenAI) -> None:
    """What is not awaited, or is awaited twice, or is of the other colour."""
    early: ChatCompletion = client.chat.completions.create(model="m", messages=MESSAGES)  # wrong: not awaited
    client.chat.completions.create(model="m", messages=MESSAGES).choices  # wrong: not awaited  # noqa: B018
    (await client.chat.completions.create(model="m", messages=MESSAGES)).choises  # wrong: misspelt  # noqa: B018
    async for early_chunk in client.chat.completions.create(model="m", messages=MESSAGES, stream=True):  # wrong
        print(early_chunk)
    for file in client.files.list():  # wrong: `async for`
        print(file)
    for chunk in await client.chat.completions.create(model="m", messages=MESSAGES, stream=True):  # wrong: `async for`
        print(chunk)
    client.files.list().data  # wrong: not awaited  # noqa: B018
    other: Stream[ChatCompletionChunk] = await client.chat.completions.create(  # wrong: of the other colour
        model="m", messages=MESSAGES, stream=True
    )
    (await client.files.with_raw_response.retrieve("f")).filename  # wrong: not parsed  # noqa: B018
    await (await client.files.with_raw_response.retrieve("f")).parse()  # wrong: is parsed at once
    await client.files.with_streaming_response.retrieve("f")  # wrong: is entered
    with client.files.with_streaming_response.retrieve("f") as answer:  # wrong: `async with`
        print(answer)
    async with client.files.with_streaming_response.retrieve("f") as right:
        (await right.parse()).nmae  # wrong: misspelt  # noqa: B018
        right.parse().filename  # wrong: not awaited  # noqa: B018
    with client:  # wrong: `async with`
        pass
    good: AsyncStream[ChatCompletionChunk] = await client.chat.completions.create(
        model="m", messages=MESSAGES, stream=True
    )
    print(early, other, good)


async def sessions(client: AsyncOpenAI) -> None:
    """Mistakes with WebSocket sessions."""
    with client.realtime.connect(model="m"):  # wrong: async with
        pass
    connection = await client.responses.connect().enter()
    for _ in connection:  # wrong: async for
        pass
    connection.recv().type  # wrong: not awaited  # noqa: B018
    await connection.response.create(modle="m")  # wrong: misspelt
