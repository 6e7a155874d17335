"""What residents say was not true of a shop's entry, or not right at what it opens for free."""
