"""What holds for the package as a whole: its shape as source text, where it runs, what it loads, and what it costs."""
