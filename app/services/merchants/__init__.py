"""Merchants, what they offer, when they are open, and what they open to everybody for free."""
