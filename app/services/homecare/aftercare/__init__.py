"""After the visit: questions, review, dispute, and the end of the order."""
