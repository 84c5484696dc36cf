"""What you can ask the API for: one file (or folder) for each top-level resource. Delete one, and the client is without it.

The class of a resource is named as its file in capitals (`vector_stores` → `VectorStores`). Rules: a resource imports no other
resource; annotations name types as `types.…`, so that a checker sees them and nothing is imported before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..hooks import hookimpl

if TYPE_CHECKING:
    from collections.abc import Mapping


class Resources:
    """The plugin that mounts every file of this folder."""

    @hookimpl
    def oai_lite_resources(self) -> Mapping[str, str]:
        """See `Hooks.oai_lite_resources`."""
        from ..parts import modules_in

        names = modules_in("resources")
        return {name: f".resources.{name}:{name.title().replace('_', '')}" for name in names}
