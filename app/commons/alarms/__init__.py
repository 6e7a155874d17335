"""Alarms, whoever raises them: kept before anybody is told, and over only when a named person says so."""
