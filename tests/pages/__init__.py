"""The pages under /docs, as HTML and in a real browser."""
