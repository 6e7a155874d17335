"""One's own bookings as a calendar that a phone subscribes to: a link that is a key by itself."""
