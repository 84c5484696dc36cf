"""Azure: addresses, routes, keys, and tokens of Entra ID over real sockets."""
