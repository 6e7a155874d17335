"""A venue closed for once, for repairs, polling day or a flood, and what becomes of those in the way."""
