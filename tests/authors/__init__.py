"""What authors of plugins are given: the page, the example, the conformance suite, and a promise for old plugins."""
