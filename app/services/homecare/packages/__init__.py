"""Several visits bought at once, or granted for nothing, and the book that says how many are left."""
