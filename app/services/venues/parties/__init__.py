"""For whom somebody books: oneself, a parent, or whoever stands at the desk."""
