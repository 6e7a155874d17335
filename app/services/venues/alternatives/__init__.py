"""Where else, and when else: for whoever cannot have what they had booked."""
