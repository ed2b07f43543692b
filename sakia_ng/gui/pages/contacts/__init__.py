"""The page of contacts, the form and the addresses of one."""
