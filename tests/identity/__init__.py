"""Tokens that have to be fetched, and who a workload is."""
