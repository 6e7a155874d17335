"""Commands for whoever connects a program to this house: they speak its API, as any program does."""
