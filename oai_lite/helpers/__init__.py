"""What stands around streams and structured outputs: events, snapshots, parsed answers. Each written once for both colours.

`chat`, `responses` and `assistants` decide (items in, events out, no I/O); `streams` are the shells that read in either colour.
Nothing here is loaded before a helper is used.
"""
