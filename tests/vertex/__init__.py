"""Google Vertex AI: where its requests go, and where its tokens come from."""
