"""Observers: the facts they are told, and the built-in ones (logging, OpenTelemetry)."""
