# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The only way to the network: bounded, polite, suspicious, and only when somebody asked.

What is refused, and why, is safety.md §4.4-4.6: other schemes and ports, names that lead to
private addresses (checked on the address that is really connected to), redirects to another
host, bodies above a size, stacked or unknown codings, answers slower than a total deadline.
httpx is imported when the first request is made: it costs a quarter of a second.
"""

from __future__ import annotations

import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from holdback import __version__
from holdback.errors import Message, NetworkUnavailable, say
from holdback.support.addresses import Resolver, is_plain_https, system_resolver
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    import ssl

    import httpx

USER_AGENT = f"Holdback/{__version__} (reads terms for artists; one page at a time)"
MAX_BODY_BYTES = 10_000_000
MAX_REDIRECTS = 5
MAX_WAIT_IN_CALL_S = 60.0
MAX_RETRY_AFTER_S = 24 * 3600.0
_CHUNK = 65536
_REDIRECTS = (301, 302, 303, 307, 308)
_BUSY = (429, 500, 502, 503, 504)


class Trouble(StrEnum):
    """Why there is no answer."""

    REFUSED = "refused"
    MOVED = "moved"
    NO_NAME = "no_name"
    NO_CONNECTION = "no_connection"
    NOT_SECURE = "not_secure"
    TOO_SLOW = "too_slow"
    TOO_LARGE = "too_large"
    BAD_CODING = "bad_coding"
    CUT = "cut"

    @property
    def is_transient(self) -> bool:
        """Whether the same request may well succeed later."""
        return self in (Trouble.NO_NAME, Trouble.NO_CONNECTION, Trouble.TOO_SLOW, Trouble.CUT)


class FetchFailed(NetworkUnavailable):
    """No usable answer came. ``location`` is where a refused redirect wanted to lead."""

    def __init__(self, trouble: Trouble, message: Message, location: str = "") -> None:
        self.trouble = trouble
        self.location = location
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call may cost. ``total_s`` is for everything: names, connections, bodies, all tries.

    Only the waits that a busy server asks for come on top.
    """

    total_s: float = 30.0
    connect_s: float = 10.0
    read_s: float = 10.0
    body_bytes: int = MAX_BODY_BYTES
    tries: int = 3
    first_wait_s: float = 1.0


@dataclass(frozen=True, slots=True)
class Known:
    """What the last answer said about itself, so that the server may say "not modified"."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: any status. ``redirects`` are the addresses that were passed through."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    at: datetime
    redirects: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        """Return a header's value, or an empty text."""
        return self.headers.get(name.lower(), "")

    @property
    def retry_after_s(self) -> float | None:
        """How long the server wants us to wait, in seconds (at most a day); ``None``: unsaid."""
        return retry_after(self.header("retry-after"), self.at)


def retry_after(value: str, now: datetime) -> float | None:
    """Read a Retry-After header: seconds or a date; absurd values are cut to a day."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:9]), MAX_RETRY_AFTER_S)
    try:
        when = parsedate_to_datetime(value)
    except (ValueError, TypeError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return min(max((when - now).total_seconds(), 0.0), MAX_RETRY_AFTER_S)


@dataclass
class _Lane:
    """One host, or one kind of request to it: one at a time, with a pause between two."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0


@dataclass
class _Call:
    """One call of the user's: what is sent, and how much network time is left for all its tries.

    Redirects and repetitions share the time, so that no page costs more than ``total_s``.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes
    left_s: float
    cancel: CancelToken | None


class HttpClient:
    """Makes requests one by one per host. Safe to share between threads."""

    def __init__(
        self,
        *,
        limits: Limits | None = None,
        resolver: Resolver = system_resolver,
        ca_file: str | None = None,
        user_agent: str = USER_AGENT,
        sleep: Callable[[float], None] = time.sleep,
        monotonic: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._limits = limits or Limits()
        self._resolver = resolver
        self._ca_file = ca_file
        self._user_agent = user_agent
        self._sleep = sleep
        self._monotonic = monotonic
        self._now = now
        self._lanes: dict[str, _Lane] = {}
        self._guard = threading.Lock()
        self._tls: ssl.SSLContext | None = None

    def get(
        self,
        url: str,
        *,
        known: Known | None = None,
        accept: str = "text/html,text/plain,application/pdf;q=0.9,*/*;q=0.5",
        lane: str = "",
        pause_s: float = 1.0,
        cancel: CancelToken | None = None,
    ) -> Answer:
        """Return what the server at ``url`` answers, whatever the status.

        ``known`` makes the request conditional. ``lane`` names a group of requests that share a
        pause of ``pause_s`` seconds (the host, if not given). 429 and 5xx are tried again with
        growing waits, or after the wait that the server names if that is short.

        Raises:
            FetchFailed: no usable answer; ``trouble`` says why.
            Cancelled: the user stopped it.
        """
        headers = {"accept": accept}
        if known and known.etag:
            headers["if-none-match"] = known.etag
        if known and known.last_modified:
            headers["if-modified-since"] = known.last_modified
        call = _Call("GET", url, headers, b"", self._limits.total_s, cancel)
        return self._with_retries(call, lane, pause_s)

    def post_form(
        self,
        url: str,
        body: bytes,
        *,
        headers: Mapping[str, str],
        cancel: CancelToken | None = None,
    ) -> Answer:
        """Send a form once (never again by itself) and return the answer.

        Raises:
            FetchFailed: no usable answer.
        """
        sent = {**headers, "content-type": "application/x-www-form-urlencoded"}
        return self._post(url, body, sent, cancel)

    def post(
        self,
        url: str,
        body: bytes,
        *,
        content_type: str,
        accept: str,
        cancel: CancelToken | None = None,
    ) -> Answer:
        """Send ``body`` once (never again by itself) and return the answer.

        Raises:
            FetchFailed: no usable answer.
        """
        return self._post(url, body, {"accept": accept, "content-type": content_type}, cancel)

    def _post(
        self, url: str, body: bytes, headers: Mapping[str, str], cancel: CancelToken | None
    ) -> Answer:
        with self._lane(url, "", 1.0, cancel):
            return self._follow(_Call("POST", url, headers, body, self._limits.total_s, cancel))

    def _with_retries(self, call: _Call, lane: str, pause_s: float) -> Answer:
        wait = self._limits.first_wait_s
        for attempt in range(1, self._limits.tries + 1):
            last = attempt == self._limits.tries
            try:
                with self._lane(call.url, lane, pause_s, call.cancel):
                    answer = self._follow(call)
            except FetchFailed as failure:
                if last or not failure.trouble.is_transient or call.left_s <= 0:
                    raise
            else:
                told = answer.retry_after_s
                if answer.status not in _BUSY or last or (told or 0.0) > MAX_WAIT_IN_CALL_S:
                    return answer
                wait = max(wait, told or 0.0)
            self._pause(wait, call.cancel)
            wait *= 2
        raise AssertionError("the last attempt returns or raises")

    @contextmanager
    def _lane(
        self, url: str, lane: str, pause_s: float, cancel: CancelToken | None
    ) -> Iterator[None]:
        with self._guard:
            own = self._lanes.setdefault(lane or (urlsplit(url).hostname or ""), _Lane())
        while not own.lock.acquire(timeout=0.2):
            if cancel is not None:
                cancel.raise_if_cancelled()
        try:
            self._pause(own.free_at - self._monotonic(), cancel)
            yield
        finally:
            own.free_at = self._monotonic() + pause_s
            own.lock.release()

    def _pause(self, seconds: float, cancel: CancelToken | None) -> None:
        while seconds > 0:
            if cancel is not None:
                cancel.raise_if_cancelled()
            step = min(seconds, 0.25)
            self._sleep(step)
            seconds -= step
        if cancel is not None:
            cancel.raise_if_cancelled()

    def _follow(self, call: _Call) -> Answer:
        passed: list[str] = []
        url, method, body = call.url, call.method, call.body
        while True:
            answer = self._once(call, method, url, body)
            location = answer.header("location")
            if answer.status not in _REDIRECTS or not location:
                return replace(answer, redirects=tuple(passed))
            target = urljoin(url, location)
            self._check_redirect(url, target, passed)
            passed.append(url)
            url, method, body = target, "GET", b""

    def _check_redirect(self, url: str, target: str, passed: list[str]) -> None:
        if len(passed) >= MAX_REDIRECTS or target in passed or target == url:
            raise FetchFailed(
                Trouble.MOVED,
                say("{url} leads round in a circle. Nothing was compared.", url=url),
                target,
            )
        if urlsplit(target).hostname != urlsplit(url).hostname or not is_plain_https(target):
            raise FetchFailed(
                Trouble.MOVED,
                say(
                    "{url} leads to another place: {target}. Holdback did not follow. If that is "
                    "where the page now stands, add the address to your own entry.",
                    url=url,
                    target=target,
                ),
                target,
            )

    def _once(self, call: _Call, method: str, url: str, body: bytes) -> Answer:
        if not is_plain_https(url):
            raise FetchFailed(
                Trouble.REFUSED,
                say(
                    "{url} is refused: Holdback only opens https addresses of public hosts. "
                    "Nothing was sent.",
                    url=url,
                ),
            )
        from holdback.support import http_transport

        began = self._monotonic()
        deadline = began + call.left_s
        with self._guard:
            if self._tls is None:
                self._tls = http_transport.tls_context(self._ca_file)
        transport = http_transport.GuardedTransport(
            self._tls, self._resolver, deadline, self._monotonic
        )
        sent = {
            "user-agent": self._user_agent,
            "accept-encoding": "gzip",
            "accept-language": "en, *;q=0.5",
            **call.headers,
        }
        try:
            with (
                http_transport.fence(url),
                http_transport.client(transport, self._limits) as client,
            ):
                request = client.build_request(method, url, headers=sent, content=body or None)
                response = client.send(request, stream=True)
                try:
                    content = self._body(response, deadline, call.cancel)
                finally:
                    response.close()
        finally:
            call.left_s -= self._monotonic() - began
        kept = {name.lower(): value for name, value in response.headers.items()}
        return Answer(url, response.status_code, kept, content, self._now())

    def _body(self, response: httpx.Response, deadline: float, cancel: CancelToken | None) -> bytes:
        url = str(response.url)
        coding = response.headers.get("content-encoding", "").strip().lower()
        if coding not in ("", "identity", "gzip", "x-gzip"):
            raise FetchFailed(
                Trouble.BAD_CODING,
                say(
                    "{url} answers in a form that is not accepted ({coding}).",
                    url=url,
                    coding=coding,
                ),
            )
        inflater = zlib.decompressobj(31) if "gzip" in coding else None
        limit = self._limits.body_bytes
        parts: list[bytes] = []
        size = 0
        for chunk in response.iter_raw(_CHUNK):
            if cancel is not None:
                cancel.raise_if_cancelled()
            if self._monotonic() > deadline:
                raise FetchFailed(Trouble.TOO_SLOW, too_slow(url))
            part = inflate(inflater, chunk, limit - size + 1, url) if inflater else chunk
            size += len(part)
            if size > limit:
                raise FetchFailed(
                    Trouble.TOO_LARGE,
                    say(
                        "{url} is larger than {megabytes} MB, more than any page of terms. "
                        "It was not read.",
                        url=url,
                        megabytes=limit // 1_000_000,
                    ),
                )
            parts.append(part)
        if inflater is not None and parts and not inflater.eof:
            raise FetchFailed(Trouble.CUT, cut_short(url))
        return b"".join(parts)


def inflate(inflater: zlib._Decompress, chunk: bytes, room: int, url: str) -> bytes:
    """Return at most ``room`` bytes of what ``chunk`` holds; a bomb stops at the limit.

    Raises:
        FetchFailed: the data are not gzip.
    """
    try:
        return inflater.decompress(chunk, max(room, 1))
    except zlib.error as error:
        raise FetchFailed(
            Trouble.BAD_CODING, say("{url} sends damaged data. It was not read.", url=url)
        ) from error


def too_slow(url: str) -> Message:
    """Return the sentence for an answer that did not come in time."""
    return say("{url} did not answer in time. Try again later; nothing was compared.", url=url)


def cut_short(url: str) -> Message:
    """Return the sentence for an answer that broke off."""
    return say("The answer of {url} broke off. Try again later; nothing was compared.", url=url)
