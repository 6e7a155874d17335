"""What each side has said yes or no to."""
