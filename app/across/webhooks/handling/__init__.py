"""What is done with an endpoint that is there, and with what was sent to it: by people and by servers."""
