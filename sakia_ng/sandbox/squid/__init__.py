"""The sandbox's indexer: the queries of duniter-squid over the population's history and the chain's own blocks."""
