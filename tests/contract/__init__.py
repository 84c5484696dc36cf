"""RESERVED: this whole folder is being written by somebody else right now. Do not write here; finish your other parts and report."""
