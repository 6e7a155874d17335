"""Who agreed to which messages of WeChat: a ledger, since WeChat cannot be asked."""
