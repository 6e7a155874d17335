"""The file that prints itself: documents from templates a community may replace, in the official order."""
