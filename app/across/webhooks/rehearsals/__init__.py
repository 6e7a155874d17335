"""Test events of any kind, delivered as well or as badly as one asks: for test keys alone."""
