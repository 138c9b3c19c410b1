"""Whether an installed program is whole: what every installer ends with, and what support asks for first."""
