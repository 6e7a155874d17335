"""What the goals of speed are measured with: ratios of two things, side by side in one run."""
