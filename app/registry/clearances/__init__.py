"""Staff ask, and whoever is responsible allows, before they are shown what is about minors."""
