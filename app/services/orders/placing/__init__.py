"""From the wish to the order, alone or together with the neighbours."""
