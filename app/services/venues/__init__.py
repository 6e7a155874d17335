"""Rooms, squares and seats that residents may book: whatever occupies them, and all that comes of it."""
