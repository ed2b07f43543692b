"""Whole processes against the whole sandbox: real sockets, real files, real signals."""
