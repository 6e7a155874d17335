"""What looks across all services; nobody imports it."""
