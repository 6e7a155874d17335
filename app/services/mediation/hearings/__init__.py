"""What is said and shown: sessions with a record, notes in confidence, investigation and evidence."""
