"""What a person can send to support: shown first, and searched for what must not be in it."""
