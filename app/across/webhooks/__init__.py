"""Tells machines what happened, merchants' and integrators': signed, and at least once."""
