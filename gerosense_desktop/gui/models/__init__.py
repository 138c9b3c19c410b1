"""Item models: rows live here, pages keep no copy."""
