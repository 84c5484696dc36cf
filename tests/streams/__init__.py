"""The helpers around streams: what accumulates, what decides, and the shells in both colours."""
