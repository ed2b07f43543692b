"""Releases of this program: is a file, or a word about a new version, the project's?"""
