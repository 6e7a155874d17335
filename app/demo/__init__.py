"""东圣社区 to try things in: its data, and stand-ins for the outside world."""
