"""How much a venue is used, by the hour, and never by whom."""
