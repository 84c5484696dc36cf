"""Decisions: questions of several kinds, and answers of as many, True and False among them."""

from __future__ import annotations

from typing import Any

from oai_lite.types import decision

from ..conftest import Colour
from .wire import Wire

QUESTIONS: Any = [
    {"type": "predicate", "instructions": "It is a complaint."},
    {"type": "choice", "instructions": "Which?", "choices": [{"value": True}, {"value": "true"}]},
    {"type": "score", "instructions": "How bad?", "levels": [{"label": "mild"}, {"label": "grave"}]},
    {"type": "predicate", "instructions": "…"},
]


def test_answers_by_kind(client: Colour, wire: Wire) -> None:
    """Each answer is of its question's kind; the choice True stays apart from the choice "true"."""
    both = [{"value": True, "probability": 0.9}, {"value": "true", "probability": 0.1}]
    wire.answer(
        {
            "model": "m",
            "answers": [
                {"type": "predicate", "probability": 0.75},
                {"type": "choice", "choice": True, "confidence": 0.9, "probabilities": both},
                {"type": "score", "score": 1.5, "confidence": 0.5, "probabilities": [{"label": "mild", "value": 1}]},
                {"type": "refusal"},
            ],
        }
    )
    made = client.make(plugins=[wire])
    found = client.run(made.decisions.create(input="Where is it?", model="m", questions=iter(QUESTIONS)))
    assert (wire.last.path, wire.last.json["questions"]) == ("/v1/decisions", QUESTIONS)
    assert [type(answer) for answer in found.answers] == [
        decision.AnswerAnswerResourcePredicate,
        decision.AnswerAnswerResourceChoice,
        decision.AnswerAnswerResourceScore,
        decision.AnswerAnswerResourceRefusal,
    ]
    chosen = found.answers[1]
    assert chosen.choice is True
    assert [item.value for item in chosen.probabilities] == [True, "true"]
    assert found.answers[2].probabilities[0].label == "mild"
