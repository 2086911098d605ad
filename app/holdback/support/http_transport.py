# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the network that needs httpx: connections to checked addresses, with a deadline.

The name is resolved here and the very address that passed the check is connected to, so that a
name server cannot change its mind between check and connection. Each read and write gets only
the time that is left, so that a server that drips bytes cannot outlast the deadline.
"""

from __future__ import annotations

import logging
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue

import certifi
import httpcore
import httpx

from holdback.errors import say
from holdback.support.addresses import AddressRefused, Endpoint, Resolver
from holdback.support.http import FetchFailed, Limits, Trouble, cut_short, too_slow

SocketOption = (
    tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
)

for _name in ("httpx", "httpcore", "hpack", "h2"):
    # They log addresses and headers, among them an archive key (safety.md §4.9).
    logging.getLogger(_name).setLevel(logging.WARNING)


def tls_context(ca_file: str | None) -> ssl.SSLContext:
    """Return the trust that requests need: the bundled authorities, TLS 1.2 or newer."""
    context = ssl.create_default_context(cafile=ca_file or certifi.where())
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class _Deadline:
    def __init__(self, at: float, monotonic: Callable[[], float]) -> None:
        self._at = at
        self._monotonic = monotonic

    def cut(self, timeout: float | None) -> float:
        left = self._at - self._monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("deadline")
        return left if timeout is None else min(timeout, left)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, deadline: _Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.cut(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.cut(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._deadline.cut(timeout))
        return _Stream(inner, self._deadline)

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, resolver: Resolver, deadline: _Deadline) -> None:
        self._resolver = resolver
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.NetworkStream:
        failure: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for address, number in self._resolved(host, port)[:4]:
            try:
                stream = self._inner.connect_tcp(
                    address, number, self._deadline.cut(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _Stream(stream, self._deadline)
        raise failure or httpcore.ConnectError(f"{host} has no address")

    def _resolved(self, host: str, port: int) -> list[Endpoint]:
        # The system's resolver knows no time limit, so it gets a thread that may be left behind.
        answer: SimpleQueue[list[Endpoint] | OSError | UnicodeError] = SimpleQueue()

        def ask() -> None:
            try:
                answer.put(self._resolver(host, port))
            except (OSError, UnicodeError) as error:
                answer.put(error)

        threading.Thread(target=ask, name="holdback-resolver", daemon=True).start()
        try:
            found = answer.get(timeout=self._deadline.cut(None))
        except Empty as error:
            raise httpcore.ConnectTimeout("name") from error
        if isinstance(found, Exception):
            raise found
        return found


class GuardedTransport(httpx.HTTPTransport):
    """httpx's own transport over connections that were checked; one request, then thrown away."""

    def __init__(
        self,
        tls: ssl.SSLContext,
        resolver: Resolver,
        deadline: float,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__(verify=tls, http2=True, trust_env=False)
        # httpx offers no way to hand its pool a network backend; httpcore does.
        self._pool = httpcore.ConnectionPool(
            ssl_context=tls,
            max_connections=1,
            http1=True,
            http2=True,
            network_backend=_Backend(resolver, _Deadline(deadline, monotonic)),
        )


def client(transport: GuardedTransport, limits: Limits) -> httpx.Client:
    """Return a client without proxies, cookies of others, or redirects of its own."""
    return httpx.Client(
        transport=transport,
        timeout=httpx.Timeout(limits.read_s, connect=limits.connect_s),
        follow_redirects=False,
        trust_env=False,
    )


@contextmanager
def fence(url: str) -> Iterator[None]:
    """Turn whatever the libraries raise into :class:`FetchFailed`, in words."""
    try:
        yield
    except AddressRefused as error:
        raise FetchFailed(
            Trouble.REFUSED,
            say(
                "{url} is refused: its name leads to an address inside this network, not on the "
                "internet ({reason}). Nothing was sent.",
                url=url,
                reason=error,
            ),
        ) from error
    except (httpx.TimeoutException, httpcore.TimeoutException, TimeoutError) as error:
        raise FetchFailed(Trouble.TOO_SLOW, too_slow(url)) from error
    except httpx.ConnectError as error:
        raise _no_connection(url, error) from error
    except OSError as error:
        raise FetchFailed(
            Trouble.NO_NAME,
            say(
                "The name of {url} was not found. Is there a network? ({reason})",
                url=url,
                reason=error,
            ),
        ) from error
    except (httpx.HTTPError, httpcore.ProtocolError, httpcore.NetworkError) as error:
        raise FetchFailed(Trouble.CUT, cut_short(url)) from error
    except (httpx.InvalidURL, UnicodeError) as error:
        raise FetchFailed(
            Trouble.REFUSED, say("{url} is no address that can be asked.", url=url)
        ) from error


def _no_connection(url: str, error: httpx.ConnectError) -> FetchFailed:
    chain: BaseException | None = error
    while chain is not None:
        if isinstance(chain, ssl.SSLError):
            return FetchFailed(
                Trouble.NOT_SECURE,
                say(
                    "{url} could not prove that it is what it says ({reason}). Nothing was read. "
                    "If this happens everywhere, check the computer's clock, or sign in to the "
                    "network that you are in.",
                    url=url,
                    reason=getattr(chain, "verify_message", "") or chain.reason or "TLS",
                ),
            )
        chain = chain.__cause__ or chain.__context__
    return FetchFailed(
        Trouble.NO_CONNECTION,
        say("{url} could not be reached. Try again later; nothing was compared.", url=url),
    )
