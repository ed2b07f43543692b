"""Use cases: asynchronous, free of any graphical toolkit, one verb family a file."""
