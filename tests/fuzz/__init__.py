"""Everything that is read from outside, on input that nobody honest sends: a value or one of our errors, in bounds.

One file a family of parsers. ``make fuzz`` tries 10,000 examples of each; the run of every day a hundred.
"""
