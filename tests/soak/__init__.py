"""A wallet at work among failing and lying servers, killed at random; then every payment is accounted for."""
