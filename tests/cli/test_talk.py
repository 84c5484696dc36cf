"""A conversation: `Session` over lines in a list, and the whole of it at a real terminal."""

from __future__ import annotations

import io
import json
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from oai_lite import ArgumentError, OpenAI, OpenAIError
from oai_lite.cli.chat import answer
from oai_lite.cli.talk import Session, Talk, saved
from oai_lite.cli.talks import ChatTalk, ResponsesTalk
from oai_lite.testing import Server

from .conftest import OpenTerminal, Terminal, arrived

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)


class Echo(Talk):
    """Answers with what was said; `!` fails, `?` is interrupted, `~` before the first word."""

    def __init__(self, model: str, system: str | None, fault: str = "thank you") -> None:
        super().__init__(model, system)
        self.fault = fault

    def pieces(self) -> Iterator[str]:
        said = self.turns[-1].text
        if "!" in said:
            raise OpenAIError(f"no,\n{self.fault}")
        yield ""  # as chat completions begin
        if "~" in said:
            raise KeyboardInterrupt
        yield "you said: "
        if "?" in said:
            raise KeyboardInterrupt
        yield said
        self.last.usage, self.last.ended = (1, 2), "cut off" if "long" in said else None


def held(*lines: str | type[BaseException], talk: Talk | None = None, usage: bool = False) -> tuple[Talk, str, str]:
    """Type these lines, then Ctrl-D: the talk, what was written, and what was noted."""
    talk = talk or Echo("m-1", None)
    out, notes, rest = io.StringIO(), io.StringIO(), iter(lines)

    def read(prompt: str) -> str:
        line = next(rest, None)
        if line is None:
            raise EOFError
        if isinstance(line, str):
            return line
        raise line

    assert Session(talk, read, out, notes, usage=usage).run() == 0
    return talk, out.getvalue(), notes.getvalue()


def told(talk: Talk) -> list[tuple[str, str]]:
    """What was said."""
    return [(turn.role, turn.text) for turn in talk.turns]


def test_lines_are_messages() -> None:
    """Each line is said; blank ones are not."""
    talk, out, _ = held("one", "", "  two ")
    assert out == "you said: one\nyou said: two\n\n"
    assert told(talk)[2:] == [("user", "two"), ("assistant", "you said: two")]


@pytest.mark.parametrize("lines", [['"""', "a", "", " b", '"""'], ["a\\", "\\", " b"]])
def test_several_lines_are_one_message(lines: list[str]) -> None:
    """Between quotation marks, or where lines end in a backslash."""
    talk, _, _ = held(*lines)
    assert told(talk)[0] == ("user", "a\n\n b")


def test_messages_that_begin_with_a_slash() -> None:
    """Paths, and what stands between quotation marks, are no commands."""
    talk, _, notes = held("/usr/bin is what", '"""', "/exit", '"""', "/model\\", "x")
    assert [text for role, text in told(talk) if role == "user"] == ["/usr/bin is what", "/exit", "/model\nx"]


def test_a_failed_turn_is_as_if_it_had_not_been() -> None:
    """The error is told on one line, and the conversation goes on without what was said."""
    talk, out, notes = held("one", "no!", "two")
    assert "no, thank you" in notes
    assert [text for role, text in told(talk) if role == "user"] == ["one", "two"]


def test_errors_hold_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither what the environment holds nor what looks like a key."""
    monkeypatch.setenv("OPENAI_API_KEY", "hunter22")
    _, _, notes = held("no! hunter22 sk-abcdefgh1234", talk=Echo("m", None, "hunter22 sk-abcdefgh1234"))
    assert "no, …" in notes and "hunter22" not in notes and "abcdefgh" not in notes


def test_an_interrupted_answer_is_kept_as_far_as_it_came() -> None:
    """The model is told later what it had said."""
    talk, out, notes = held("why?", "two")
    assert told(talk)[:2] == [("user", "why?"), ("assistant", "you said: ")] and "stopped" in notes


def test_an_answer_interrupted_before_its_first_word(tmp_path: Path) -> None:
    """It is as if nothing had been asked, and images go along with the next message."""
    (tmp_path / "a.png").write_bytes(PNG)
    talk, _, notes = held("one", f"/image {tmp_path}/a.png", "~", "two")
    assert [text for _, text in told(talk)] == ["one", "you said: one", "two", "you said: two"]
    assert "stopped" in notes and len(talk.turns[2].attachments) == 1


def test_ctrl_c_at_the_prompt_drops_the_line() -> None:
    """Also in the middle of several lines; it says how to leave."""
    talk, _, notes = held(KeyboardInterrupt, '"""', "a", KeyboardInterrupt, "one")
    assert told(talk)[0] == ("user", "one") and notes.count("Ctrl-D") == 3


def test_usage_and_endings_are_noted() -> None:
    """As asked for, and where an answer is not whole."""
    _, _, notes = held("long", usage=True)
    assert "cut off\n1 tokens in, 2 out\n" in notes


def test_commands(tmp_path: Path) -> None:
    """`/help /clear /system /model /exit`, and what is none of them."""
    talk, out, notes = held(
        "/help",
        "/system",
        "/system Be brief",
        "/model",
        "/model m-2",
        "one",
        "/clear",
        "/nothing",
        "/exit",
        "never said",
    )
    assert (talk.system, talk.model, talk.turns) == ("Be brief", "m-2", [])
    for words in (
        "/save FILE",
        "there are no instructions",
        "model: m-1",
        "model: m-2",
        "forgotten",
        "no command /nothing",
    ):
        assert words in notes
    assert out == "you said: one\n"


def test_retry_asks_again() -> None:
    """The last answer is replaced; before there is one, that is said."""
    talk, out, notes = held("/retry", "one", "two", "/retry")
    assert "nothing was asked" in notes and out.count("you said: two\n") == 2
    assert [text for role, text in told(talk) if role == "user"] == ["one", "two"]


def test_clear_forgets_all() -> None:
    """There is nothing to ask again for then."""
    talk, out, notes = held("one", "/clear", "/retry")
    assert talk.turns == [] and "nothing was asked" in notes


def test_save(tmp_path: Path) -> None:
    """Text or JSON, by the name; what is there is kept, unless `/save!` says otherwise."""
    text, data = tmp_path / "t.md", tmp_path / "t.json"
    text.write_text("mine")
    talk, _, notes = held("/system S", "one", f"/save {text}", f"/save {data}", "/save", f"/save {tmp_path}/no/t.md")
    assert (
        text.read_text() == "mine" and "/save!" in notes and "name the file" in notes and "there is no folder" in notes
    )
    assert json.loads(data.read_text()) == {
        "model": "m-1",
        "messages": [
            {"role": "system", "content": "S"},
            {"role": "user", "content": "one"},
            {"role": "assistant", "content": "you said: one"},
        ],
    }
    held(f"/save! {text}", talk=talk)
    assert text.read_text() == saved(talk, False) and "## user\n\none\n\n## assistant" in saved(talk, False)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["t.json", "t.md"]


def test_images_go_along_with_the_next_message(tmp_path: Path) -> None:
    """Once; a failed turn gives them back, and a wrong name is told."""
    (tmp_path / "a.png").write_bytes(PNG)
    talk, _, notes = held("/image", f"/image {tmp_path}/b.png", f"/image {tmp_path}/a.png", "no!", "one", "two")
    assert "name the image" in notes and "cannot read" in notes
    assert [len(turn.attachments) for turn in talk.turns] == [1, 0, 0, 0]


# ---------------------------------------------------------------------- with a server


@pytest.fixture
def client(server: Server) -> Iterator[OpenAI]:
    """A client of the server's."""
    with OpenAI() as client:
        yield client


Making = Callable[[OpenAI], Talk]
BOTH = pytest.mark.parametrize(
    "make",
    [lambda client: ChatTalk(client, "gpt-4o", None, {}), lambda client: ResponsesTalk(client, "gpt-4o", None, {})],
    ids=["chat", "responses"],
)


@BOTH
def test_the_model_is_told_what_was_said(server: Server, client: OpenAI, make: Making) -> None:
    """Each turn builds on those before, whichever the API; `/clear` ends that."""
    for said in ("Hello.", "Again.", "New."):
        server.say(said)
    _, out, _ = held("one", "two", "/clear", "three", talk=make(client))
    assert out == "Hello.\nAgain.\nNew.\n\n"
    second, third = server.requests[1].json, server.requests[2].json
    if "messages" in second:
        assert [each["content"] for each in second["messages"]] == ["one", "Hello.", "two"]
        assert [each["content"] for each in third["messages"]] == ["three"]
    else:
        assert second["previous_response_id"].startswith("resp_") and "previous_response_id" not in third
        assert [[each["content"] for each in body["input"]] for body in (second, third)] == [["two"], ["three"]]


@BOTH
def test_a_server_that_fails_is_asked_again(server: Server, client: OpenAI, make: Making) -> None:
    """An error leaves the conversation where it was."""
    server.fail(400, body="{}")
    _, _, notes = held("one", "two", talk=make(client))
    body = server.requests[-1].json
    assert "400" in notes and [each["content"] for each in body.get("messages") or body["input"]] == ["two"]


def test_retry_of_a_stored_response(server: Server, client: OpenAI) -> None:
    """It goes on from where its first try did, and the next message from it."""
    held("one", "two", "/retry", "three", talk=ResponsesTalk(client, "gpt-4o", None, {}))
    bodies = [each.json for each in server.requests]
    assert bodies[2] == bodies[1] and [each["content"] for each in bodies[3]["input"]] == ["three"]
    assert bodies[3]["previous_response_id"] not in (None, bodies[1]["previous_response_id"])


def test_responses_that_are_not_stored(server: Server, client: OpenAI) -> None:
    """Then all that was said is sent each time."""
    server.say("Hello.")
    held("one", "two", talk=ResponsesTalk(client, "gpt-4o", None, {"store": False}))
    assert [each["content"] for each in server.requests[-1].json["input"]] == ["one", "Hello.", "two"]


def test_at_a_terminal(server: Server, terminal: OpenTerminal, tmp_path: Path) -> None:
    """A prompt, an answer, the line before with the arrow key, a file saved, and Ctrl-D to leave."""
    server.say("Forty-two.")
    server.say("Still so.")
    shell = terminal(["chat", "--usage"], cwd=tmp_path)
    shell.expect("gpt-5.4-mini; /help")
    shell.expect("> ")
    shell.send("What is it?\n")
    shell.expect("Forty-two.")
    shell.expect("tokens in")
    shell.expect("> ")
    shell.send("\x1b[A\n")
    shell.expect("Still so.")
    shell.expect("> ")
    shell.send("/save it.md\n")
    shell.expect("saved in it.md")
    shell.expect("> ")
    shell.end_of_input()
    assert shell.close() == 0 and shell.restored() and "Traceback" not in shell.screen
    assert shell.screen.endswith("> \n")
    assert [each["content"] for each in server.requests[-1].json["messages"]] == [
        "What is it?",
        "Forty-two.",
        "What is it?",
    ]
    assert "Still so." in (tmp_path / "it.md").read_text()


def insist(shell: Terminal, text: str) -> None:
    """Ctrl-C until it is heard: Python does not hear one that comes in the microseconds after a key, before it waits for the next."""
    before = shell.screen.count(text)
    for _ in range(100):
        shell.interrupt()
        while shell.screen.count(text) == before and shell._read(0.5):
            pass
        if shell.screen.count(text) > before:
            break
    shell.expect(text)


def test_ctrl_c_stops_the_answer_and_not_the_conversation(server: Server, terminal: OpenTerminal) -> None:
    """While an answer is written, while none has come, and at the prompt."""
    server.say("one two three four five")
    server.stall(600, after=4)
    shell = terminal(["chat"])
    shell.expect("> ")
    shell.send("Count\n")
    shell.expect("two")
    shell.interrupt()
    shell.expect("stopped")
    shell.expect("> ")
    shell.send("half a line")
    shell.expect("half a line")
    insist(shell, "Ctrl-D or /exit leaves")
    shell.expect("> ")
    server.delay(600)
    shell.send("Never mind\n")
    arrived(server, 2)
    insist(shell, "stopped")
    shell.expect("> ")
    server.say("six")
    shell.send("Go on\n")
    shell.expect("six")
    shell.expect("> ")
    shell.send("/exit\n")
    assert shell.close() == 0 and shell.restored()
    said = [each["content"] for each in server.requests[-1].json["messages"]]
    assert said[0] == "Count" and said[1].startswith("one two") and said[2:] == ["Go on"]


def test_commands_are_completed(server: Server, terminal: OpenTerminal) -> None:
    """Tab completes the name of a command."""
    pytest.importorskip("readline")
    shell = terminal(["chat"])
    shell.expect("> ")
    shell.send("/mo\t\n")
    shell.expect("model: ")
    shell.expect("> ")
    shell.end_of_input()
    assert shell.close() == 0


def test_no_terminal_no_conversation(capsys: pytest.CaptureFixture[str]) -> None:
    """Where output goes to a file, there is none."""
    with pytest.raises(ArgumentError, match="a conversation needs a terminal"):
        answer(Echo("m", None), None, (), Namespace(usage=False))
