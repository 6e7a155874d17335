"""Offers of merchants: pushed by machines, entered by people, judged by rules, claimed by residents."""
