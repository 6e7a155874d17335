"""What merchants, and whoever orders from them, are told."""
