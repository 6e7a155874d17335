"""What WeChat Pay says, compared with what we asked, and entered once however often it is said."""
