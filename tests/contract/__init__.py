"""What holds for the package as a whole: who imports whom, how it travels, what it costs, what its source looks like."""
