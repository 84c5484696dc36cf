"""Servers that play token servers; a driver of each colour for flows without a client."""

from __future__ import annotations

from ..wire.conftest import Serve, authority, serve

__all__ = ["Serve", "authority", "serve"]
