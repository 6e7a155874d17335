"""Who of the staff is on duty when, so that a question finds somebody who answers it."""
