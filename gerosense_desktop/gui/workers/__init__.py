"""Steps of the street on threads of their own."""
