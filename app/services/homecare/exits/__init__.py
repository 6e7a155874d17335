"""When things go otherwise: called off, nobody there, stopped, disputed, late."""
