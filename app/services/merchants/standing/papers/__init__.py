"""The papers of a merchant: handed in, confirmed, run out."""
