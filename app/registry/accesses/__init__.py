"""Who looked at what is sensitive, and for what: written down, and shown to whom it is about."""
