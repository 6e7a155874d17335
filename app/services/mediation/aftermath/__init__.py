"""After an agreement: performance, the court's confirmation, visits afterwards, and doing it over."""
