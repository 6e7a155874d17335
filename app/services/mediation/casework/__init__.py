"""What a mediation has in common with every case: suspension, messages, rating, who looked, who is named."""
