"""People whom no message reaches: a list for the head of the unit to call, or slips of paper."""
