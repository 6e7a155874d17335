"""Roles: who may give them, who holds them, who stands in, and how they end."""
