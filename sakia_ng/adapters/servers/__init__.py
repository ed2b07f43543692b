"""Servers of any ledger: reached by one client, watched for health, asked several at a time."""
