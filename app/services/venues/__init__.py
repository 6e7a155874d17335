"""Rooms, squares and seats that residents may book, and the life of a booking."""
