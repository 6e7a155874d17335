"""The service lists of the report: one catalogue a list and place, its categories and its items."""
