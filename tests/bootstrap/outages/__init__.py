"""What goes away and comes back: servers, the network, the machine's sleep and clock, the demonstration."""
