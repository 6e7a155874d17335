"""What of a venue can be had, when, and why not."""
