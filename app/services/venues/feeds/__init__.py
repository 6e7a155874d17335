"""The calendar of a venue as other programs read it: iCalendar, RFC 5545, without a name."""
