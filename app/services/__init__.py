"""What the community does for its people, in the report's words."""
