"""What every kind of table has in common: dialects, headers, times, numbers, and the way to raw frames."""
