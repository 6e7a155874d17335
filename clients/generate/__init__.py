"""Writes the typed part of both clients from openapi/openapi.json: `make clients`."""
