"""Who takes part in a case, as rows: any number, each with a role, some speaking for others."""
