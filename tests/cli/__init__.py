"""The command line: every command in this process and at a real terminal."""
