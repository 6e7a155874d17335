"""Merchants, providers and committees as organisations: people hold roles in them."""
