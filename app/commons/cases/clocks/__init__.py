"""Terms that run, are suspended, extended, warned of before their end, and never missed in silence."""
