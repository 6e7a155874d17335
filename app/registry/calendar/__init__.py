"""The public holidays of a year, and the days worked instead (调休), as the State Council announces them."""
