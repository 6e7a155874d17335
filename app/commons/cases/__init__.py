"""What every kind of case has in common: number, parties, who has it, terms, escalation, messages."""
