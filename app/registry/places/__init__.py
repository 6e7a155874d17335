"""The tree from province to unit: reading it, and bringing in the national list."""
