"""What type checkers say of code that uses the package.

`right_*.py` are programs that nobody runs: every `assert_type` in them is checked by mypy and pyright in `make check`, and again by
the tests here. In `wrong_*.py` each line marked `# wrong` is a mistake that both checkers must report, and no other line is one;
`make check` leaves these files out.
"""
