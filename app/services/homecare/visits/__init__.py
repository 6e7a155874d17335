"""At the door: arrival, identity, vitals, record, waste, signature."""
