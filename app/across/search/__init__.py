"""One index over everything public, in Chinese: by words, by sound, by initials, by what people mean."""
