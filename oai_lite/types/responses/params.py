"""Everything that can be sent to the Responses API, as TypedDicts; the modules below hold it, by topic.

Official names that mean two things are exported with the commoner meaning (`Action` of a computer, `Content` of
reasoning, `Filters` and `UserLocation` of web search, `PromptCacheOptions` and `Text` of a request, `Tool` of a
namespace). The other meaning is at its official path.
"""

from __future__ import annotations

from .content_params import *
from .create_params import *
from .item_params import *
from .tool_params import *
