"""What is answered again and again, written once in both languages: each community's own data."""
