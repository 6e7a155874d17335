"""Who may go to the door: licences, skills, rosters, and the time that is already promised."""
