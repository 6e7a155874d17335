"""Who lives where: households and their people, with what identifies them sealed."""
