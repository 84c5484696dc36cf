"""Other companies' services: the seam of `provider=`, and Amazon Bedrock over real sockets."""
