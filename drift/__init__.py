"""What the official client has that this one has not, and the reverse: methods, parameters, types, fields, literals.

`make drift` installs the official package beside this one, reads both by introspection, and lists every difference that
`explained.toml` gives no reason for; it ends with status 1 if there is one. `python -m drift --table` prints the table of
coverage, `--write` puts it there.

`surface` says what is compared; `official` and `ours` read one client each; `compare` finds the differences. Nothing here is
part of the package.
"""
