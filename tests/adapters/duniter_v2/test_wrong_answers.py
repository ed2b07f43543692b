"""What answers in the place of a server: pages, the way to another host, certificates of somebody else."""

from __future__ import annotations

import errno
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sakia_ng.adapters.duniter_v2.graphql import IndexerLimits, post
from sakia_ng.adapters.duniter_v2.rpc import RpcLimits, open_session
from sakia_ng.adapters.servers.http_client import HttpClient, is_web_page, why_not_reached
from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem
from tests.adapters.duniter_v2.node_server import serving

HTML = "<html><form action=/login></form></html>"


@pytest_asyncio.fixture
async def client() -> AsyncIterator[HttpClient]:
    client = HttpClient()
    yield client
    await client.close()


async def node_says(client: HttpClient, url: str) -> Code:
    with pytest.raises(EnvironmentProblem) as problem:
        await open_session(client.session, url, RpcLimits())
    return problem.value.code


async def indexer_says(client: HttpClient, url: str) -> Code:
    with pytest.raises(EnvironmentProblem) as problem:
        await post(client.session, url, "query Q { x }", {}, IndexerLimits())
    return problem.value.code


def answering(
    status: int, content_type: str = "text/html", **headers: str
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, text=HTML, content_type=content_type, headers=headers)

    return answer


@pytest.mark.parametrize(
    ("status", "content_type", "node", "indexer"),
    [
        (200, "text/html", NodeProblem.WEB_PAGE, IndexerProblem.WEB_PAGE),
        (511, "text/plain", NodeProblem.WEB_PAGE, IndexerProblem.WEB_PAGE),
        (200, "text/plain", NodeProblem.GARBAGE, IndexerProblem.GARBAGE),
        (404, "text/html", NodeProblem.GARBAGE, IndexerProblem.GARBAGE),
        (502, "text/html", NodeProblem.GARBAGE, IndexerProblem.UNREACHABLE),
    ],
)
async def test_a_page_is_told_from_a_server_that_is_ill(
    client: HttpClient, status: int, content_type: str, node: Code, indexer: Code
) -> None:
    async with serving(answering(status, content_type)) as place:
        assert await node_says(client, f"ws://{place}/ws") is node
        assert await indexer_says(client, f"http://{place}/v1/graphql") is indexer


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_nobody_is_asked_whom_an_answer_names(client: HttpClient, status: int) -> None:
    """Else any server could have the wallet knock at doors of the user's own network."""
    asked: list[str] = []

    async def elsewhere(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(text=HTML)

    async with serving(elsewhere) as stranger, serving(answering(status, Location=f"http://{stranger}/login")) as place:
        assert await node_says(client, f"ws://{place}") is NodeProblem.WEB_PAGE
        assert await indexer_says(client, f"http://{place}/v1/graphql") is IndexerProblem.WEB_PAGE
    assert asked == []


async def test_a_certificate_that_nobody_vouches_for(client: HttpClient, tmp_path: Path) -> None:
    async with _secure(tmp_path) as place:
        assert await node_says(client, f"wss://{place}") is NodeProblem.NOT_RECOGNISED
        assert await indexer_says(client, f"https://{place}") is IndexerProblem.NOT_RECOGNISED


async def test_a_secure_way_that_is_answered_in_clear(client: HttpClient) -> None:
    async with serving(answering(200)) as place:
        assert await node_says(client, f"wss://{place}") is NodeProblem.NOT_RECOGNISED
        assert await indexer_says(client, f"https://{place}") is IndexerProblem.NOT_RECOGNISED


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENETUNREACH, "Network is unreachable"), NodeProblem.NO_WAY),
        (aiohttp.ClientOSError(errno.EHOSTUNREACH, "No route to host"), NodeProblem.NO_WAY),
        (OSError(errno.ECONNREFUSED, "Connection refused"), NodeProblem.UNREACHABLE),
        (aiohttp.ClientPayloadError(), NodeProblem.UNREACHABLE),
    ],
)
def test_a_missing_network_is_told_from_a_server_that_refuses(error: Exception, code: Code) -> None:
    assert why_not_reached(error, NodeProblem) is code


def test_a_page_is_one_however_its_type_is_written() -> None:
    assert is_web_page(200, {"Content-Type": "Text/HTML; charset=utf-8"})
    assert not is_web_page(200, {})


def _secure(folder: Path) -> AbstractAsyncContextManager[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_self_signed(folder))
    return serving(answering(200), context)


def _self_signed(folder: Path) -> Path:
    """Write a certificate for this machine that it signed itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    form, kind = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    written = key.private_bytes(form, kind, serialization.NoEncryption()) + certificate.public_bytes(form)
    path = folder / "certificate.pem"
    path.write_bytes(written)
    return path
