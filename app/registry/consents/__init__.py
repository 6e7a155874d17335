"""Separate, versioned consent for each purpose, withdrawn as easily as given."""
