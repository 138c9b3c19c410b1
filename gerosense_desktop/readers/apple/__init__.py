"""The parts of an Apple Health export: what stands before it, its records, their tags and devices."""
