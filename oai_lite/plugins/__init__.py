"""Ways to authenticate, deployments' rules, and other parts that a deployment can leave out: each file is one plugin.

A module here has a class `Plugin` with hook methods. It stays small; what it needs is imported once a hook says yes.
"""
