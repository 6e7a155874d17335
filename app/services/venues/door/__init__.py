"""At the door: who comes in, who leaves, and who never came."""
