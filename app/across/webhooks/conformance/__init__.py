"""How well the receiver of a merchant does, found out before real events depend on it."""
