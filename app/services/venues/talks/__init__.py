"""What is said about a booking, between whoever booked and the community; and how long an answer takes."""
