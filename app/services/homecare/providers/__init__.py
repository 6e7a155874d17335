"""Hospitals that nurse at home: which places they serve, and on what terms."""
