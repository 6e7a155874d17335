"""Uploads: typed by content, stripped of what they should not tell, opened by whoever may see their row."""
