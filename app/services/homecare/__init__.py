"""Nursing at home: ordered online, served at the door by a qualified nurse, paid and provable."""
