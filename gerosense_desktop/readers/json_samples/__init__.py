"""Samples in JSON: the text, the objects in it, and the way to raw frames."""
