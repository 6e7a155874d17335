"""What nobody says and the clock sees: late nurses, visits that do not end, orders that nobody serves."""
