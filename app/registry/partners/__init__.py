"""The servers of organisations: their keys, and whom a request that carries one acts for."""
