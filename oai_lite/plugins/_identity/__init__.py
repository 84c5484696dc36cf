"""Machinery of the plugins that prove an identity. Loaded only once one of them says yes to a config."""
