"""The page to be paid: the request, its code and what arrives."""
