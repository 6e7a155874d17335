"""A merchant before it is listed, and whenever its being listed is in question."""
