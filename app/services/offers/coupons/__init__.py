"""Coupons: an offer claimed by a household, shown at the counter as a code."""
