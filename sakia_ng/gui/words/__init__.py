"""Sentences, figures and dates for people."""
