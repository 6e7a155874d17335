"""What occupies a space, and when: the one truth on which bookings, closures and offers agree."""
