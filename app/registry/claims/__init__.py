"""Who says that they live here: claims that staff decide, and that make an account a resident's."""
