"""Newer versions of this program: asked for now and then, believed only when signed, never installed."""
