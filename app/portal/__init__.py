"""What integrators read, in Chinese and English: the contract, its errors and history, guides, pictures."""
