"""What may be given wherever a request takes a file."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import IO, TypeAlias, Union

_Content: TypeAlias = Union[IO[bytes], bytes, PathLike[str]]

# The content alone, or with its name, its media type and headers of its own, as far as they are to be set.
FileTypes: TypeAlias = Union[
    _Content,
    tuple[str | None, _Content],
    tuple[str | None, _Content, str | None],
    tuple[str | None, _Content, str | None, Mapping[str, str]],
]
