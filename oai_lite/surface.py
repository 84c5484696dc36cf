"""The resources of a client by name, in the client's colour: typed here, found through the registry when they are first used.

For type checkers every built-in resource stands here; a deployment that leaves one out finds that at run time. Those that the plugin
`shorthand` extends are of the extended classes.
"""

from __future__ import annotations

from ._typing import Generic
from .resource import M

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .engine import Engine
    from .plugins._shorthand.batches import Batches
    from .plugins._shorthand.responses import Responses
    from .plugins._shorthand.uploads import Uploads
    from .plugins._shorthand.vector_stores import VectorStores
    from .resources.admin import Admin
    from .resources.audio import Audio
    from .resources.beta import Beta
    from .resources.chat import Chat
    from .resources.completions import Completions
    from .resources.containers import Containers
    from .resources.content_provenance_checks import ContentProvenanceChecks
    from .resources.conversations import Conversations
    from .resources.decisions import Decisions
    from .resources.embeddings import Embeddings
    from .resources.evals import Evals
    from .resources.files import Files
    from .resources.fine_tuning import FineTuning
    from .resources.images import Images
    from .resources.live import Live
    from .resources.models import Models
    from .resources.moderations import Moderations
    from .resources.realtime import Realtime
    from .resources.safety import Safety
    from .resources.skills import Skills
    from .resources.videos import Videos
    from .resources.webhooks import Webhooks


class Surface(Generic[M]):
    """The resources, by name, in the colour M."""

    if TYPE_CHECKING:
        admin: Admin[M]
        audio: Audio[M]
        batches: Batches[M]
        beta: Beta[M]
        chat: Chat[M]
        completions: Completions[M]
        containers: Containers[M]
        content_provenance_checks: ContentProvenanceChecks[M]
        conversations: Conversations[M]
        decisions: Decisions[M]
        embeddings: Embeddings[M]
        evals: Evals[M]
        files: Files[M]
        fine_tuning: FineTuning[M]
        images: Images[M]
        live: Live[M]
        models: Models[M]
        moderations: Moderations[M]
        realtime: Realtime[M]
        responses: Responses[M]
        safety: Safety[M]
        skills: Skills[M]
        uploads: Uploads[M]
        vector_stores: VectorStores[M]
        videos: Videos[M]
        webhooks: Webhooks[M]

    def __init__(self, engine: Engine, mode: str = "plain") -> None:
        self._client = engine
        self._mode = mode

    if not TYPE_CHECKING:  # a misspelt resource is for checkers to find

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            resource = self.__dict__[name] = self._client._registry.resource(name)(self)
            return resource

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._client._registry.mounts})
