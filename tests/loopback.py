# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers on this computer that stand for the real ones: TLS, any host name, any misbehaviour."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from holdback.support.addresses import loopback_resolver
from holdback.support.http import HttpClient, Limits


@dataclass(frozen=True)
class Asked:
    """One request that arrived."""

    method: str
    host: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """One answer and how it misbehaves."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    drip_s: float = 0.0
    claim_length: int | None = None
    endless: bool = False
    hang_up: bool = False


Answerer = Callable[[Asked], Reply] | Reply


def _authority() -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    return key, _certificate(key, key, "Test authority", "Test authority", (), True, 0)


def _certificate(
    key: ec.EllipticCurvePrivateKey,
    signer: ec.EllipticCurvePrivateKey,
    name: str,
    issuer: str,
    hosts: Iterable[str],
    is_authority: bool,
    expired_days: int,
) -> x509.Certificate:
    now = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=expired_days)

    def named(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=2))
        .not_valid_after(now + datetime.timedelta(days=2))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
    )
    names: list[x509.GeneralName] = [x509.DNSName(host) for host in hosts]
    names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(signer, hashes.SHA256())


class Loopback:
    """One TLS server that answers for all ``hosts``; use as a context manager."""

    def __init__(self, folder: Path, hosts: Iterable[str], *, expired_days: int = 0) -> None:
        self.hosts = tuple(hosts)
        self.asked: list[Asked] = []
        self._answers: dict[tuple[str, str], Answerer] = {}
        folder.mkdir(parents=True, exist_ok=True)
        self.ca = folder / "authority.pem"
        signer, authority = _authority()
        key = ec.generate_private_key(ec.SECP256R1())
        leaf = _certificate(
            key, signer, "server", "Test authority", self.hosts, False, expired_days
        )
        self.ca.write_bytes(authority.public_bytes(serialization.Encoding.PEM))
        both = folder / "server.pem"
        both.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            + leaf.public_bytes(serialization.Encoding.PEM)
        )
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign, assignment]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(both)
        self._server.socket = context.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._stopping = threading.Event()

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def on(self, host: str, path: str, answer: Answerer) -> None:
        """Answer requests for ``path`` (without its query) on ``host``."""
        self._answers[host, path] = answer

    def paths(self, host: str = "") -> list[str]:
        """The paths that were asked for, in order."""
        return [asked.path for asked in self.asked if asked.host == host or not host]

    def client(
        self,
        limits: Limits | None = None,
        now: Callable[[], datetime.datetime] = lambda: datetime.datetime.now(datetime.UTC),
    ) -> HttpClient:
        """A client that knows this server only and never really waits."""
        return HttpClient(
            limits=limits or Limits(total_s=10, read_s=5, connect_s=5),
            resolver=loopback_resolver(dict.fromkeys(self.hosts, self.port)),
            ca_file=str(self.ca),
            sleep=lambda _: None,
            now=now,
        )

    def setting(self, folder: Path) -> Path:
        """Write the file that ``HOLDBACK_LOOPBACK`` names."""
        path = folder / "loopback.json"
        hosts = dict.fromkeys(self.hosts, self.port)
        path.write_text(json.dumps({"hosts": hosts, "ca": str(self.ca)}), encoding="utf-8")
        return path

    def _answer(self, asked: Asked) -> Reply:
        self.asked.append(asked)
        answer = self._answers.get((asked.host, asked.path), Reply(b"no such page", 404))
        return answer(asked) if callable(answer) else answer

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                self.request.settimeout(20)
                with contextlib.suppress(OSError):
                    self.request.do_handshake()
                super().setup()

            def _serve(self) -> None:
                parts = urlsplit(self.path)
                length = int(self.headers.get("Content-Length") or 0)
                asked = Asked(
                    self.command,
                    (self.headers.get("Host") or "").partition(":")[0],
                    parts.path,
                    parse_qs(parts.query, keep_blank_values=True),
                    {name.lower(): value for name, value in self.headers.items()},
                    self.rfile.read(length),
                )
                with contextlib.suppress(OSError):
                    loopback._write(self, loopback._answer(asked))
                self.close_connection = True

            do_GET = _serve  # noqa: N815 - the names that http.server looks for
            do_POST = _serve  # noqa: N815

            def log_message(self, format: str, *args: object) -> None:
                """Keep quiet."""

        return Handler

    def _write(self, handler: BaseHTTPRequestHandler, reply: Reply) -> None:
        if reply.hang_up:
            return
        handler.send_response(reply.status)
        if not reply.endless:
            length = len(reply.body) if reply.claim_length is None else reply.claim_length
            handler.send_header("Content-Length", str(length))
        handler.send_header("Connection", "close")
        if "Content-Type" not in reply.headers:
            handler.send_header("Content-Type", "text/html; charset=utf-8")
        for name, value in reply.headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        if reply.drip_s:
            for byte in reply.body:
                if self._stopping.is_set():
                    return
                handler.wfile.write(bytes([byte]))
                handler.wfile.flush()
                time.sleep(reply.drip_s)
            return
        handler.wfile.write(reply.body)
        while reply.endless and not self._stopping.is_set():
            handler.wfile.write(b"x" * 65536)
