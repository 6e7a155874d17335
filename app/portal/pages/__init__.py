"""The pages under /docs: guides, reference, map, flows, law, errors; in both languages, no foreign host."""
