"""What shops open to everybody for free: entered, said how it is today, thanked for."""
