"""Who acts for whom: appointed by the person, or by a paper mandate that staff recorded."""
