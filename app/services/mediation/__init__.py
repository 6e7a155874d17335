"""Mediation by the people's mediation committee: a dispute from the application to the archive."""
