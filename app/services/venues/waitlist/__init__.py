"""Who waits for a slot that is taken, and to whom it is offered when it is freed."""
