"""Money for any order of any slice: WeChat Pay, refunds, and the ledger that both are entered in."""
