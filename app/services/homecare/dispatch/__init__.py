"""Who goes: offers to nurses, ranked and with an end, of which one is accepted."""
