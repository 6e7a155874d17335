"""What somebody found damaged at a venue, with photos; each report opens a cleaning task."""
