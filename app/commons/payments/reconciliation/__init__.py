"""Our books against those of WeChat Pay, day by day: what differs is named, and looked at by a person."""
