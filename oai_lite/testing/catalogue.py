"""The models that the server pretends to serve.

Names of real models, so that a program under test need not be told another; behind each stands the same toy model. A
dated snapshot of a listed name (`gpt-4o-2024-08-06`) is served too, as the real API does. What a model cannot do is
told from its name: an embedding model does not chat.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .exchange import JsonObject

_SNAPSHOT = re.compile(r"-\d{4}-\d{2}-\d{2}$")

_NAMES = (
    "gpt-6-luna gpt-5.5 gpt-5.4 gpt-5.4-mini gpt-5.4-nano gpt-5.2 gpt-5.1 gpt-5 gpt-5-mini gpt-5-nano gpt-4.1 "
    "gpt-4.1-mini gpt-4.1-nano gpt-4o gpt-4o-mini gpt-4-turbo gpt-4 gpt-3.5-turbo gpt-3.5-turbo-instruct o1 o3 o3-mini "
    "o4-mini chatgpt-4o-latest toy-1 text-embedding-3-small text-embedding-3-large text-embedding-ada-002 "
    "omni-moderation-latest text-moderation-latest"
).split()
_FINE_TUNED = "ft:gpt-4o-mini-2024-07-18:toy::demo0001"  # the one that may be deleted

_VECTOR_SIZES = {"text-embedding-3-large": 3072, "text-embedding-3-small": 1536, "text-embedding-ada-002": 1536}


@dataclass(frozen=True)
class Model:
    """One model as `GET /models` lists it."""

    id: str
    created: int = 1_700_000_000
    owned_by: str = "system"

    @property
    def embeds(self) -> bool:
        """Whether it makes vectors and not text."""
        return "embed" in self.id

    @property
    def vector_size(self) -> int:
        """Numbers in each of its vectors."""
        return _VECTOR_SIZES.get(self.id, 1536)

    def listing(self) -> JsonObject:
        """As the API shows it."""
        return {"id": self.id, "object": "model", "created": self.created, "owned_by": self.owned_by}


def models(names: Iterable[str] | None = None) -> list[Model]:
    """Those named, or the whole catalogue."""
    wanted = [*_NAMES, _FINE_TUNED] if names is None else list(names)
    return [Model(name, owned_by="toy" if name.startswith("ft:") else "system") for name in wanted]


def without_date(name: str) -> str:
    """`gpt-4o-2024-08-06` is a snapshot of `gpt-4o`."""
    return _SNAPSHOT.sub("", name)
