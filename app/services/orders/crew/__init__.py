"""Who comes to the door for a shop, and what it asks of neighbours together."""
