"""The official path of the stream helpers."""
