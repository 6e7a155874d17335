"""Orders to the door: a shop's service at home, from the wish to the rating, also with neighbours."""
