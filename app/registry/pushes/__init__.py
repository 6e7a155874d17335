"""What WeChat tells us of its own accord, believed, kept once, and passed on to every slice above."""
