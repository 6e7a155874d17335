"""A venue, for a while, for somebody: asked for, decided, used, or not."""
