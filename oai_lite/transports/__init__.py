"""Transports: what moves bytes. `urllib3` is the synchronous one, `threads` runs any synchronous one under asyncio.

A transport sends a `Request` within the limits of an `Exchange` and gives a `Response`; it retries nothing, follows nothing and
decides nothing. Whatever goes wrong leaves it as an `APIConnectionError`.
"""
