"""The toy model's text: repeatable, cut into tokens without loss, about the question."""

from __future__ import annotations

from hypothesis import given, settings, strategies as st

from oai_lite.testing import text


@settings(max_examples=200, deadline=None, database=None)
@given(st.text())
def test_tokens_join_to_the_text(given_text: str) -> None:
    assert "".join(text.tokens(given_text)) == given_text
    assert text.count(given_text) == len(text.tokens(given_text))


def test_tokens_are_words_and_marks() -> None:
    assert text.tokens("Héllo, wörld! 3.14") == ["Héllo", ",", " wörld", "!", " 3", ".", "14"]
    assert text.count("") == 0


def test_the_same_prompt_gives_the_same_answer_everywhere() -> None:
    assert text.answer("Why is the sky blue?") == text.answer("Why is the sky blue?")
    assert text.dice("a", 1).random() == 0.9852006975972039  # other seeds would change every answer
    assert text.answer("Why is the sky blue?") != text.answer("Why is the sea blue?")


def test_an_answer_is_about_the_question() -> None:
    assert text.subjects("Tell me, please, about the rivers of Portugal and Spain!") == ["Portugal", "Spain", "rivers"]
    assert "Portugal" in text.answer("Tell me about Portugal")
    assert text.subjects("") == text.subjects("what is it?") == []
    assert text.answer("")


@settings(max_examples=100, deadline=None, database=None)
@given(st.integers())
def test_sentences_end(seed: int) -> None:
    made = text.sentence(text.dice(seed))
    assert made[0].isupper()
    assert made.endswith(".")
    assert len(made.split()) <= 24


def test_a_result_is_reported_in_one_line() -> None:
    told = text.report("look_up", "a\n\n b " + "x" * 500)
    assert told.startswith("look_up says: a b xxx")
    assert "…" in told
    assert len(told) < 400
    assert text.report("", "").startswith("The tool says: nothing.")
