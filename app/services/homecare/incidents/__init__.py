"""What went wrong, who looks into it, and what came of it."""
