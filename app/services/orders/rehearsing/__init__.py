"""Orders that nobody ordered: what a test key tries its program with."""
