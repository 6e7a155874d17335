"""What becomes of a draw once nobody can enter any more: one transaction from the seed to the bookings."""
