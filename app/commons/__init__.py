"""What several services have in common."""
