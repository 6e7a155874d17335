"""What somebody has to clean or put right at a venue: taken on, and done. It closes nothing by itself."""
