"""Step by step guides."""
