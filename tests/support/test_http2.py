# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that speak HTTP/2 are spoken to in HTTP/2, under the same limits."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import pytest

from holdback.support.http import FetchFailed, HttpClient, Limits, Trouble
from loopback import Loopback

HOST = "terms.example"
PAGE = b"<main>Terms</main>" * 100


class Http2:
    """A server for one request at a time that speaks nothing but HTTP/2."""

    def __init__(self, certificate: Path) -> None:
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate)
        self.context.set_alpn_protocols(["h2"])
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.headers: list[tuple[bytes, bytes]] = []
        self.body = b""
        self.answer_headers: list[tuple[str, str]] = []
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def close(self) -> None:
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                raw, _ = self.listener.accept()
            except OSError:
                return
            with suppress(OSError), self.context.wrap_socket(raw, server_side=True) as connection:
                self._talk(connection)

    def _talk(self, connection: ssl.SSLSocket) -> None:
        state = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        state.initiate_connection()
        connection.sendall(state.data_to_send())
        left = memoryview(self.body)
        stream = 0
        while True:
            data = connection.recv(65536)
            if not data:
                return
            for event in state.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    self.headers, stream = list(event.headers), event.stream_id
                    state.send_headers(stream, [(":status", "200"), *self.answer_headers])
            while stream and len(left):
                room = min(state.local_flow_control_window(stream), state.max_outbound_frame_size)
                if not room:
                    break
                state.send_data(stream, bytes(left[:room]))
                left = left[room:]
            if stream and not len(left):
                state.end_stream(stream)
                stream = 0
            connection.sendall(state.data_to_send())


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[Http2, Callable[[Limits], HttpClient]]]:
    with Loopback(tmp_path / "keys", [HOST]) as keys:
        running = Http2(tmp_path / "keys" / "server.pem")

        def client(limits: Limits) -> HttpClient:
            return HttpClient(
                limits=limits,
                resolver=lambda host, port: [("127.0.0.1", running.port)],
                ca_file=str(keys.ca),
                sleep=lambda _: None,
            )

        yield running, client
        running.close()


def test_a_page_comes_by_http2(server: tuple[Http2, Callable[[Limits], HttpClient]]) -> None:
    running, client = server
    running.body = gzip.compress(PAGE)
    running.answer_headers = [("content-encoding", "gzip"), ("content-type", "text/html")]
    answer = client(Limits()).get(f"https://{HOST}/terms")
    assert (answer.status, answer.body) == (200, PAGE)
    assert (b":path", b"/terms") in [(bytes(k), bytes(v)) for k, v in running.headers]


def test_the_size_limit_holds_for_http2(
    server: tuple[Http2, Callable[[Limits], HttpClient]],
) -> None:
    running, client = server
    running.body = b"x" * 3_000_000
    with pytest.raises(FetchFailed) as caught:
        client(Limits(body_bytes=1_000_000)).get(f"https://{HOST}/terms")
    assert caught.value.trouble is Trouble.TOO_LARGE
