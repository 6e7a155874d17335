"""Who and where: what every service leans on."""
