"""An order for nursing at home: from the wish to the fixed price."""
