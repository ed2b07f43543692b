"""The history of accounts: its pane, filters, details and export."""
