"""What a provider does at home, and what must hold before it may: rules as rows, with dates and sources."""
