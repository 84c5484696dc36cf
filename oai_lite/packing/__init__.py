"""Makes smaller copies of the package: a zip to deploy (`bundle`), or a folder inside somebody's own package (`vendor`).

What a copy needs is computed from the code (`graph`), and what only people read can be taken out of it (`strip`). A zip is proven
(`prove`) before it is called done; the list of what a program needs can be read off its source (`analyze`).

Rules: nothing of this is loaded by the library, nor part of a copy. Copies of one choice are the same, byte for byte.
"""
