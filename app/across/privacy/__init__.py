"""The rights of a person: to read what is kept of them, to have it forgotten, and rules for what stays."""
