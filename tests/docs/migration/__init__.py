"""The proofs of docs/migration.md: a probe for each row of its tables, run with this client and with the official one.

A probe is a function of a package and a loopback server. It uses the package as any program would and returns what it saw as JSON.
`@same(…)` says what both give; `@better(ours=…, theirs=…)` and `@differs(ours=…, theirs=…)` what each gives. The name of the
function is the row's id.

This client runs in the tests' process, the official one in a process of its own (`python -m tests.docs.migration URL…`), so that
nothing of it is imported where the other tests run.
"""
