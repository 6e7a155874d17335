"""What people are told: their inbox, fed by the facts that other slices emit."""
