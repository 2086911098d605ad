# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each guard of the list, from the server's answer to what the user is told.

Whatever comes in place of the terms: nothing is found, nothing is removed, the last good text
stays, and there is a reason and the next best source.
"""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass

import pytest

from holdback.support.addresses import system_resolver
from holdback.support.http import HttpClient, Limits
from holdback.terms.records import CheckOutcome
from holdback.terms.service import TermsService
from holdback.terms.sources import SourceKind, Unread
from loopback import Loopback, Reply
from terms.bench import OPT_IN, Bench
from terms.pages import SITE, page

LIMITS = Limits(total_s=1.5, read_s=1.0, body_bytes=2_000_000, tries=1)
GZIP = {"Content-Encoding": "gzip"}
BROTLI = {"Content-Encoding": "br"}


@dataclass(frozen=True)
class Guard:
    name: str
    reply: Reply
    reason: Unread


def _to(address: str) -> Reply:
    return Reply(status=302, headers={"Location": address})


GUARDS = (
    Guard("redirect to another host", _to("https://elsewhere.example/terms"), Unread.MOVED),
    Guard("redirect to a private address", _to("https://192.168.1.1/terms"), Unread.MOVED),
    Guard("redirect to loopback", _to("https://127.0.0.1/terms"), Unread.MOVED),
    Guard("redirect to a file", _to("file:///etc/passwd"), Unread.MOVED),
    Guard("redirect to plain http", _to(f"http://{SITE}/terms"), Unread.MOVED),
    Guard("gzip bomb", Reply(gzip.compress(bytes(50_000_000)), headers=GZIP), Unread.TOO_LARGE),
    Guard("brotli", Reply(b"\x1b" + bytes(500), headers=BROTLI), Unread.DAMAGED),
    Guard("damaged gzip", Reply(zlib.compress(page(OPT_IN)), headers=GZIP), Unread.DAMAGED),
    Guard("endless body", Reply(endless=True), Unread.TOO_LARGE),
    Guard("slow server", Reply(page(OPT_IN), drip_s=0.05), Unread.SLOW),
    Guard("wrong charset", Reply(page(OPT_IN).decode().encode("utf-16-le"),
          headers={"Content-Type": "text/html; charset=utf-8"}), Unread.DAMAGED),
    Guard("403", Reply(page(OPT_IN), status=403), Unread.FORBIDDEN),
    Guard("429", Reply(status=429, headers={"Retry-After": "7200"}), Unread.BUSY),
    Guard("503", Reply(status=503, headers={"Retry-After": "7200"}), Unread.BUSY),
    Guard("captcha", Reply(b"<p>Our systems have detected unusual traffic.</p>"
          b"<div class='g-recaptcha'></div>"), Unread.BOT_WALL),
    Guard("cookie wall", Reply(b"<h2>We value your privacy</h2><p>We and our 812 partners store "
          b"cookies.</p><p>Accept all</p><p>Reject all</p>"), Unread.COOKIE_WALL),
    Guard("script shell", Reply(b"<div id='root'></div><script src='/app.js'></script>"),
          Unread.SCRIPT_SHELL),
    Guard("login page", Reply(b"<h1>Hello</h1><p>Please log in to continue.</p>"
          b"<input type='password' name='p'>"), Unread.LOGIN),
    Guard("empty page", Reply(b"<html><body><main></main></body></html>"), Unread.NO_TEXT),
    Guard("shrunken page", Reply(page().split(b"<h2>3.")[0]), Unread.SHRUNKEN),
    Guard("gone", Reply(status=404), Unread.GONE),
)  # fmt: skip


@pytest.fixture
def watched(bench: Bench) -> Bench:
    """A service whose terms were read once; from then on the server misbehaves."""
    bench.live(OPT_IN)
    assert bench.check().outcome is CheckOutcome.FIRST
    client = bench.server.client(LIMITS, now=lambda: bench.now)
    bench.service = TermsService(bench.dossier, bench.records, bench.clock, lambda: client)
    return bench


@pytest.mark.parametrize("guard", GUARDS, ids=[guard.name for guard in GUARDS])
def test_what_is_no_page_of_terms_is_told_and_changes_nothing(watched: Bench, guard: Guard) -> None:
    store = watched.service.store
    kept = store.readings("sound")
    watched.later(days=1)
    watched.server.on(SITE, "/terms", guard.reply)
    result = watched.check()
    assert result.outcome is CheckOutcome.UNREAD
    assert result.not_read is not None
    assert result.not_read.reason is guard.reason
    assert SITE in str(result.message)
    assert result.not_read.next_source is SourceKind.OTA
    assert (result.findings, result.alerts, result.standing) == ((), (), ())
    assert store.readings("sound") == kept
    assert store.findings() == ()
    (log, *_) = store.checks("sound")
    assert (log.outcome, log.reason) == (CheckOutcome.UNREAD, guard.reason.value)
    if guard.reason is Unread.BUSY:
        assert log.not_before is not None
    watched.later(days=1)
    watched.live(OPT_IN)
    assert watched.check().outcome is CheckOutcome.SAME


def test_a_name_that_leads_into_the_own_network_is_never_asked(watched: Bench) -> None:
    server: Loopback = watched.server
    asked = len(server.asked)
    client = HttpClient(
        resolver=lambda _host, _port: system_resolver("localhost", server.port),
        ca_file=str(server.ca),
        sleep=lambda _: None,
    )
    watched.service = TermsService(watched.dossier, watched.records, watched.clock, lambda: client)
    result = watched.check()
    assert result.not_read is not None
    assert result.not_read.reason is Unread.REFUSED_ADDRESS
    assert result.not_read.next_source is SourceKind.OTA
    assert len(server.asked) == asked
