"""The machinery of the plugin `bedrock`: loaded for clients that talk to Amazon Bedrock, and for no other."""
