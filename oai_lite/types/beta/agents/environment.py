"""Environments that live apart from sessions."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ..environment import HostedEnvironmentFile, HostedPlugin, HostedSkill


class EnvironmentInfo(Model):
    """An environment of its own, which several sessions may use one after the other; and what is in it."""

    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]
