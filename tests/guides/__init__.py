"""Every block of every guide is carried out as a reader would."""
