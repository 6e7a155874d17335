"""The same hour again and again: a class, a choir, a meeting; each date a booking of its own."""
