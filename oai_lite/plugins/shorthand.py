"""Shorter spellings for what takes several steps, or for what people write by heart. It shows how a plugin extends resources.

Each class of `_shorthand/` is a subclass of a resource with more methods, or with a wider one in place of the usual; what the usual
one takes, it takes as well. They are loaded with the resource that they extend, and one that is left out takes its own with it.
Leave the plugin out with `without=["shorthand"]`, or by deleting this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..hooks import hookimpl

if TYPE_CHECKING:
    from collections.abc import Mapping

EXTENDED = {"batches": "Batches", "responses": "Responses", "uploads": "Uploads", "vector_stores": "VectorStores"}


class Plugin:
    """Extends every resource that has a class here."""

    @hookimpl
    def oai_lite_extensions(self) -> Mapping[str, str]:
        """See `Hooks.oai_lite_extensions`."""
        return {name: f".plugins._shorthand.{name}:{cls}" for name, cls in EXTENDED.items()}
