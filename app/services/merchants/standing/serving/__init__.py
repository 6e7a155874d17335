"""Which places a merchant serves: it asks, and each of them decides."""
