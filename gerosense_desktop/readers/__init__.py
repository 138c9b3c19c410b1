"""One file per format; a registry that recognises a file by its content; each yields raw frames.

What the formats are read with stands in ``apple``, ``json_samples`` and ``tables``.
"""
