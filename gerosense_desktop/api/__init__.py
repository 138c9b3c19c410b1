"""The contract with the GeroSense API proxy: limits, wire models, outcomes, the client, the token."""
