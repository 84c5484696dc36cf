"""WebSocket sessions: what `connect` of a resource gives. Nothing of it is imported before that is called. (Not
`realtime`: the package's attribute of that name is the module client's resource.)

`session` decides (flows, without I/O), `connection` is the face in both colours, `speech`, `responses` and `live` say which events
each surface can send. `handshake` opens a connection through the client's pipeline, as any other call, with one of two thin openers:
`threaded` and `looped` are all that knows how the package websockets does it.
"""
