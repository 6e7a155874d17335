"""What was agreed, who has signed, what is still to be done, and the court's confirmation."""
