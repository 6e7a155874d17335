"""How offers come in: one by one or thousands at once, by a server, by a form or as a sheet."""
