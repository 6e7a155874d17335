"""What residents say was not true of an offer: a price at the door, an hour, a thing that was not there."""
