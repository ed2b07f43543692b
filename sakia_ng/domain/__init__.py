"""Vocabulary and rules: pure, synchronous, without input or output."""
