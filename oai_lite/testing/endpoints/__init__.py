"""What the server answers: one module for each resource of the API.

An endpoint is a function from a request (and what the store remembers) to an answer: no sockets, no clock, no
sleeping. Refusals are raised as `ApiError`. The third argument is the id in the path, or "" where the path has none.
"""
