"""A fair draw for a slot that many want: tickets are gathered, then drawn so that anybody can check."""
