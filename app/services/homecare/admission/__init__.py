"""Consent and assessment: without both there is no way to the door."""
