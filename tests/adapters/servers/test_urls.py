"""Addresses of servers, as typed."""

from __future__ import annotations

import pytest

from sakia_ng.adapters.servers.urls import indexer_url, node_url
from sakia_ng.errors import UserError


@pytest.mark.parametrize("host", ["", ".", "..", ":9944", ".:9944", ".://.0.0.1:9944"])
def test_an_address_has_a_host_that_is_more_than_dots(host: str) -> None:
    for read, scheme in ((node_url, "wss"), (indexer_url, "https")):
        with pytest.raises(UserError):
            read(f"{scheme}://{host}")


def test_a_final_dot_is_a_host_s_own() -> None:
    assert node_url(" wss://g1.example.:443/ws ") == "wss://g1.example.:443/ws"
