"""The toy model: a small machine that writes text, made for tests and demonstrations. It is no language model.

It knows a few dozen sentences, chains their words (the next word is one that followed the last two somewhere), and
opens with the words of the question that look like its subject. Everything is drawn from a generator seeded with the
prompt, so the same request gives the same answer on every machine and in every Python.

A token is a word, a number or one mark, together with the blank before it: joined, the tokens give back the text.
Token counts in `usage` are counts of these; they are smaller than those of a real tokenizer.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Sequence
from typing import TypeAlias

Dice: TypeAlias = random.Random

_TOKEN = re.compile(r"\s?\w+|\s?[^\w\s]|\s")
_WORD = re.compile(r"\w[\w'’-]*")

_SENTENCES = """
A small machine answers the same question in the same way every time.
The harbour is quiet in the morning and loud with gulls by noon.
Every river finds the sea if you give it enough time and a little rain.
A good library does one thing well and leaves the rest to its friends.
The lighthouse keeper counts the ships and writes the number in a book.
Most answers are short once the question is clear.
The old clock in the square is slow by exactly four minutes.
Bread rises in a warm kitchen and falls when the door is slammed.
A letter takes three days by train and one day by air.
The mountain looks near in the morning and far in the afternoon.
Measure first, then change one thing, then measure again.
The baker opens at six and sells the last loaf by noon.
A map is useful if it leaves out almost everything.
Rain on the roof sounds the same in every language.
The night train crosses the border while the passengers sleep.
One test that fails for a reason is worth ten that pass by chance.
The gardener waters the roses in the evening when the sun is low.
A bridge is a promise made to both sides of the river.
The library keeps a copy of every book and a list of those that were lost.
Small tools are easy to carry and easy to mend.
The sea is calm today and the ships are late.
A clear name saves a long explanation.
The market sells apples in autumn and oranges in winter.
The clock strikes twelve and the square is full of people.
Snow makes the town quiet and the children loud.
The answer is in the second drawer of the old desk.
A question asked twice gets the same answer from a small machine.
The ferry leaves when the last passenger is on board.
Every road out of the town goes past the baker and the school.
A little salt makes the soup better and a lot of it makes it worse.
The carpenter measures twice and cuts once.
The wind turns to the north and the harbour fills with boats.
The teacher writes the number on the board and the children read it aloud.
A warm light in the window is enough to find the door.
The train is on time and nobody is ready.
Ten short letters say more than one long one.
The keeper of the museum knows the name of every ship in the harbour.
The moon is bright and the road is easy to follow.
Good bread needs flour, water, salt and enough time.
The map shows the river, the bridge and the road to the sea.
""".strip().splitlines()

_OPENERS = (
    "About {topic}:",
    "On {topic}, briefly:",
    "You asked about {topic}.",
    "Here is what I can say about {topic}.",
    "{topic}, then.",
)

# Words that carry no subject; a question is mostly made of them.
_PLAIN = frozenset(
    """
    a about above after again all also am an and answer any anything are as ask at be been before briefly but by
    call can compare could create describe did do does each else ever every explain extract few find for from
    generate get give had has have he her here him his how i if in into is it its json just keep know let like
    list lot make many may me more most much must my name no not now of off on one only or other our out over
    own please question reply returns said same say sentence sentences she short should show so some someone
    something such summarise summarize tell than thank thanks that the their them then there these they this
    those to today too translate two under up us use very want was we were what what's when where which while
    who why will with word words would write yes yet you your
    """.split()
)


def tokens(text: str) -> list[str]:
    """The text cut into tokens; `"".join` undoes it."""
    return _TOKEN.findall(text)


def count(text: str) -> int:
    """The number of tokens: words, numbers and marks."""
    return len(_TOKEN.findall(text))


def dice(*seed: object) -> Dice:
    """A generator whose draws depend on nothing but `seed`."""
    digest = hashlib.sha256("\x1f".join(map(str, seed)).encode("utf-8", "surrogatepass")).digest()
    return random.Random(int.from_bytes(digest[:8], "big"))


def subjects(text: str) -> list[str]:
    """The words that `text` seems to be about: capitalised ones first, then the others as they come; none twice."""
    words = [word for word in _WORD.findall(text) if word[0].isalpha() and len(word) > 2]
    words = [word for word in words if word.lower() not in _PLAIN]
    return list(dict.fromkeys(sorted(words, key=lambda word: not word[0].isupper())))


def answer(prompt: str, *seed: object) -> str:
    """Two to four sentences in reply to `prompt`."""
    draw = dice(prompt, *seed)
    found = subjects(prompt)
    lines = [sentence(draw) for _ in range(draw.randint(2, 3))]
    if found:
        opener = draw.choice(_OPENERS).format(topic=" and ".join(found[:2]))
        lines.insert(0, opener[0].upper() + opener[1:])
    return " ".join(lines)


def report(tool: str, result: str, *seed: object) -> str:
    """What the machine says once a tool has answered: the result (at most 200 characters) and one sentence."""
    shown = " ".join(result.split())
    shown = shown if len(shown) <= 200 else shown[:199] + "…"
    return f"{tool or 'The tool'} says: {shown or 'nothing'}. {sentence(dice(tool, result, *seed))}"


def sentence(draw: Dice) -> str:
    """One sentence from the chain, at most 24 words long, closed with a full stop."""
    words = list(draw.choice(_STARTS))
    while len(words) < 24 and words[-1][-1] != ".":
        words.append(draw.choice(_NEXT[words[-2], words[-1]]))
    return " ".join(words).rstrip(".,") + "."


def _chain(sentences: Sequence[str]) -> tuple[list[tuple[str, str]], dict[tuple[str, str], list[str]]]:
    """The pairs of words that open a sentence, and for each pair the words that may follow it."""
    starts: list[tuple[str, str]] = []
    links: dict[tuple[str, str], list[str]] = {}
    for line in sentences:
        words = line.split()
        starts.append((words[0], words[1]))
        for first, second, third in zip(words, words[1:], words[2:], strict=False):
            links.setdefault((first, second), []).append(third)
    return starts, links


_STARTS, _NEXT = _chain(_SENTENCES)
