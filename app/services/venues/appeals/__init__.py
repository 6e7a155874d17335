"""Somebody was not there, or called off late, and says why; and what all that amounts to."""
