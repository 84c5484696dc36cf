"""Other companies' services: what goes into `OpenAI(provider=…)`. The names are the official client's.

A provider says where requests go and what authorises them; the plugin of its name does the work.
"""

from __future__ import annotations

# At once: a module of the same name would hide a function that loads late. The work behind it still loads when it is called.
from .bedrock import bedrock as bedrock

__all__ = ["bedrock"]
