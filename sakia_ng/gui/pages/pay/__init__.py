"""The page that pays: who, how much, with what comment, the review and what became of it."""
