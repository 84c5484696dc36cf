"""Structured outputs: a Python type as the strict JSON schema of it, and JSON text as a checked value of it.

`kinds` is a type as a small tree; `typeinfo`, with `fields` and `parameters`, builds it from annotations, and is the one place that
knows typing; `schema` describes it, `strict` makes that what strict mode takes; `parse`, with `scalars` and `union`, reads text
as it; `said` words types and values for messages. What users call is in `tools`, one level up. Nothing is loaded before a type is
described.
"""
