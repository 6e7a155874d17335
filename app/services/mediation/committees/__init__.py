"""The people's mediation committee: three to nine members, a chair, a woman, three years, a seal."""
