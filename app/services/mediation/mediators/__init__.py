"""Who mediates: named or chosen, close to nobody or open about it, and replaced where a side objects."""
