"""What requests say, in the header `OpenAI-Beta`, of the beta that they mean. A header of the caller's wins."""

from __future__ import annotations

ASSISTANTS = {"OpenAI-Beta": "assistants=v2"}  # also the old realtime sessions
CHATKIT = {"OpenAI-Beta": "chatkit_beta=v1"}
