"""One file per format; a registry that recognises a file by its content; each yields raw frames."""
