"""Magic values: what a test key says so that residents, staff and the clock of its sandbox do as it wants."""
