"""The loopback server that `oai_lite.testing` offers, tested over plain sockets: no client of ours takes part."""
