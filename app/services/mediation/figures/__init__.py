"""What the justice bureau asks for, counted from rows; nothing that would point at somebody."""
