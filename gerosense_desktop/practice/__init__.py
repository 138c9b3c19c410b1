"""A server that speaks the contract on loopback, for training, demonstrations and tests."""
