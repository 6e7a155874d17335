"""What waits for a person, of all kinds, the most urgent first."""
