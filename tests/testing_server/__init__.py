"""The loopback server that `oai_lite.testing` offers, tested over plain sockets: no client of ours takes part.

The one exception is `test_demo`, which runs the command line's demonstration, client and all, against it.
"""
