"""Mistakes with helper streams and `parse`. Both checkers report each line that is marked, and no other."""

from __future__ import annotations

from dataclasses import dataclass

from oai_lite import AssistantEventHandler, AsyncAssistantEventHandler, AsyncOpenAI, OpenAI
from oai_lite.types.chat import ChatCompletionMessageParam

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]


@dataclass
class City:
    """A place."""

    name: str


def calls(client: OpenAI) -> None:
    """Wrong, missing and misspelt arguments; what parsed answers have and have not."""
    client.chat.completions.stream(messages=MESSAGES)  # wrong: no model
    client.chat.completions.stream(model="m", messages=MESSAGES, respnse_format=City)  # wrong: misspelt
    client.chat.completions.stream(model="m", messages=MESSAGES, response_format=City("x"))  # wrong: no type
    client.chat.completions.stream(model="m", messages=MESSAGES, stream=True)  # wrong: it always streams
    client.chat.completions.parse(model=3, messages=MESSAGES)  # wrong: a number
    client.chat.completions.with_raw_response.stream(model="m", messages=MESSAGES)  # wrong: no response
    answer = client.chat.completions.parse(model="m", messages=MESSAGES, response_format=City)
    print(answer.choices[0].message.parsed.name)  # wrong: may be None
    print(client.responses.parse(model="m", input="x", text_format=City).output_parsed.name)  # wrong: may be None
    client.responses.stream(model="m", input=3)  # wrong: a number
    client.responses.stream(response_id=3)  # wrong: a number
    client.responses.stream(model="m", input="x", text_fromat=City)  # wrong: misspelt
    client.responses.parse(model="m", input="x", text_format="City")  # wrong: no type
    client.responses.parse(model="m", input="x", parse_as=City("x"))  # wrong: no type
    client.chat.completions.parse(model="m", messages=MESSAGES, tools="x")  # wrong: no list
    client.chat.completions.parse(MESSAGES, "m")  # wrong: by keyword only
    client.beta.threads.create_and_run_stream()  # wrong: no assistant
    client.beta.threads.runs.stream(thread_id="t")  # wrong: no assistant
    runs = client.beta.threads.runs
    runs.stream(thread_id="t", assistant_id="a", event_handler=AsyncAssistantEventHandler())  # wrong: other colour
    for event in client.chat.completions.stream(model="m", messages=MESSAGES):  # wrong: not entered
        print(event)


async def colours(client: AsyncOpenAI) -> None:
    """A stream is entered, not awaited; what reads is awaited."""
    await client.chat.completions.stream(model="m", messages=MESSAGES)  # wrong: a manager
    with client.chat.completions.stream(model="m", messages=MESSAGES):  # wrong: async with
        pass
    async with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
        print(stream.get_final_completion().choices)  # wrong: not awaited
    runs = client.beta.threads.runs
    runs.stream(thread_id="t", assistant_id="a", event_handler=AssistantEventHandler())  # wrong: other colour
