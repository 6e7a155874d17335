"""Who takes part in a mediation besides those who applied, and what is masked of them."""
