"""The directory and the lists on paper and in sheets, for those who have no phone in their hand."""
