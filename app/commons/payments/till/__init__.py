"""Where WeChat Pay is spoken to: always between two transactions, never within one."""
