"""What a shop says of an order, from a phone or by its server: the same verbs."""
