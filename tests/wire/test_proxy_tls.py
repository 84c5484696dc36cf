"""RESERVED: somebody else is writing this file right now. Do not write it; go on with your other files."""
