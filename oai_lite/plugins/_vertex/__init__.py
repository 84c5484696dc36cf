"""The machinery of the plugin `vertex`: loaded for clients of Google Vertex AI, and for no other."""
