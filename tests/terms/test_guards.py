# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each answer of safety.md §5b that is not the terms is told as such, never as a change."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from holdback.support.http import HttpClient, Limits
from holdback.terms.documents import Document
from holdback.terms.extract import read_document
from holdback.terms.live import LivePage
from holdback.terms.sources import NotRead, Place, SourceText, Unread
from loopback import Loopback, Reply
from terms.pages import SITE, page

PLACE = Place("sound", "Terms of Service", f"https://{SITE}/terms")
LICENCE = "We will not train AI models with your content."


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Loopback]:
    with Loopback(tmp_path / "server", [SITE, "elsewhere.example"]) as running:
        yield running


@pytest.fixture
def last() -> Document:
    return read_document(page(LICENCE), media_type="text/html")


def _read(
    server: Loopback, reply: Reply, last: Document | None, limits: Limits | None = None
) -> SourceText | NotRead:
    server.on(SITE, "/terms", reply)
    found = LivePage(server.client(limits)).read(PLACE, last)
    assert isinstance(found, SourceText | NotRead)
    return found


STATUSES = [
    (Reply(status=429, headers={"Retry-After": "3600"}), Unread.BUSY),
    (Reply(status=429, headers={"Retry-After": "Mon, 01 Jan 2125 00:00:00 GMT"}), Unread.BUSY),
    (Reply(status=503), Unread.BUSY),
    (Reply(page(LICENCE), 403), Unread.FORBIDDEN),
    (Reply(page(LICENCE), 406), Unread.FORBIDDEN),
    (Reply(page(LICENCE), 451), Unread.FORBIDDEN),
    (Reply(page(LICENCE), 401), Unread.FORBIDDEN),
    (Reply(page(LICENCE), 404), Unread.GONE),
    (Reply(page(LICENCE), 410), Unread.GONE),
    (Reply(page(LICENCE), 500), Unread.SERVER_FAULT),
    (Reply(page(LICENCE), 502), Unread.SERVER_FAULT),
    (Reply(page(LICENCE), 504), Unread.SERVER_FAULT),
    (Reply(status=304), Unread.BAD_ANSWER),
    (Reply(page(LICENCE), 206), Unread.BAD_ANSWER),
    (Reply(status=204), Unread.BAD_ANSWER),
    (Reply(hang_up=True), Unread.DAMAGED),
    (Reply(page(LICENCE), claim_length=10**5), Unread.DAMAGED),
    (Reply(status=302, headers={"Location": "/terms"}), Unread.MOVED),
    (Reply(status=302, headers={"Location": "https://elsewhere.example/"}), Unread.MOVED),
    (Reply(status=302, headers={"Location": f"http://{SITE}/terms"}), Unread.MOVED),
    (Reply(status=302, headers={"Location": "https://127.0.0.1/"}), Unread.MOVED),
]


@pytest.mark.parametrize(
    ("reply", "reason"), STATUSES, ids=lambda value: value.value if hasattr(value, "value") else ""
)
def test_an_answer_that_is_no_page_is_never_compared(
    server: Loopback, last: Document, reply: Reply, reason: Unread
) -> None:
    found = _read(server, reply, last)
    assert isinstance(found, NotRead)
    assert found.reason is reason
    assert str(found.message)


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("/login?next=/terms", Unread.LOGIN),
        ("/users/sign_in/", Unread.NOT_THE_TERMS),
        ("/signin", Unread.LOGIN),
        ("/", Unread.MOVED),
    ],
)
def test_a_redirect_to_a_login_or_home_is_no_page(
    server: Loopback, last: Document, target: str, reason: Unread
) -> None:
    path = target.partition("?")[0]
    server.on(SITE, path, Reply(b"<main><p>" + b"Welcome to the home of sound. " * 200))
    found = _read(server, Reply(status=302, headers={"Location": target}), last)
    assert isinstance(found, NotRead)
    assert found.reason is reason


FILLER = " ".join(["The weather is nice and the music plays on in our lovely town today."] * 30)
PAGES: list[tuple[str, bytes, Unread]] = [
    ("empty", b"", Unread.NO_TEXT),
    ("blank", b"  \n ", Unread.NO_TEXT),
    ("no text", b"<html><body><main></main></body></html>", Unread.NO_TEXT),
    (
        "only scripts",
        b"<html><body><div id='root'></div><script src='/app.js'></script>" + b"<!-- -->" * 5000,
        Unread.SCRIPT_SHELL,
    ),
    (
        "wants JavaScript",
        b"<html><body><p>You need to enable JavaScript to run this app.</p>" + b" " * 100,
        Unread.SCRIPT_SHELL,
    ),
    ("spinner", b"<html><body><p>Loading...</p><script>x()</script>", Unread.SCRIPT_SHELL),
    (
        "Cloudflare",
        b"<html><head><title>Just a moment...</title></head><body><h1>sound.example</h1>"
        b"<p>Verifying you are human. This may take a few seconds.</p>"
        b"<script>window._cf_chl_opt={}</script>",
        Unread.BOT_WALL,
    ),
    (
        "captcha",
        b"<html><body><p>Our systems have detected unusual traffic.</p>"
        b"<div class='g-recaptcha'></div>",
        Unread.BOT_WALL,
    ),
    (
        "Akamai",
        b"<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1>"
        b"You don't have permission to access this server.</body></html>",
        Unread.BOT_WALL,
    ),
    (
        "cookies",
        b"<html><body><h2>We value your privacy</h2><p>We and our 812 partners store cookies."
        b"</p><p>Accept all</p><p>Reject all</p><p>Manage preferences</p>",
        Unread.COOKIE_WALL,
    ),
    (
        "consent in German",
        b"<html><body><p>Cookie-Einstellungen</p><p>Alle akzeptieren</p>",
        Unread.COOKIE_WALL,
    ),
    (
        "login",
        b"<html><body><h1>Welcome</h1><p>Please log in to see this page and all our music.</p>"
        b"<div><input type='password' name='p'></div>",
        Unread.LOGIN,
    ),
    (
        "region",
        b"<html><body><p>Sorry, this page is not available in your country.</p>",
        Unread.REGION,
    ),
    (
        "maintenance",
        b"<html><body><h1>We are down for maintenance</h1><p>Please come back later.</p>",
        Unread.MAINTENANCE,
    ),
    (
        "soft 404",
        b"<html><body><h1>Page not found</h1><p>The page you want is not here.</p>",
        Unread.NOT_THE_TERMS,
    ),
    (
        "another page",
        f"<html><body><main><h1>Our story</h1><p>{FILLER}</p></main>".encode(),
        Unread.NOT_THE_TERMS,
    ),
    ("a picture", b"\x89PNG\r\n", Unread.BAD_ANSWER),
    ("gzip labelled as plain", gzip.compress(page(LICENCE)), Unread.DAMAGED),
    ("NUL bytes", b"<p>" + b"\0terms\0" * 2000, Unread.DAMAGED),
]


@pytest.mark.parametrize(("name", "body", "reason"), PAGES, ids=[name for name, _, _ in PAGES])
@pytest.mark.parametrize("is_first", [False, True], ids=["again", "first"])
def test_a_page_that_is_not_the_terms_is_recognised(
    server: Loopback, last: Document, name: str, body: bytes, reason: Unread, is_first: bool
) -> None:
    kind = "image/png" if name == "a picture" else "text/html; charset=utf-8"
    reply = Reply(body, headers={"Content-Type": kind})
    found = _read(server, reply, None if is_first else last)
    assert isinstance(found, NotRead), name
    assert found.reason is reason
    assert "compared" in str(found.message) or "read" in str(found.message)


def test_a_text_below_a_third_is_shrunken(server: Loopback, last: Document) -> None:
    short = page(LICENCE).split(b"<h2>4.")[0]
    found = _read(server, Reply(short), last)
    assert isinstance(found, NotRead)
    assert found.reason is Unread.SHRUNKEN


def test_another_language_is_not_compared(server: Loopback, last: Document) -> None:
    german = "".join(
        f"<h2>{n}. Haftung und Kündigung</h2><p>Sie stimmen zu, dass der Vertrag für die Nutzung "
        f"nach den Nutzungsbedingungen Nummer {n} gilt und die Haftung mit dem Dienst nicht "
        f"ausgeschlossen ist, wenn die Lizenz es zulässt.</p>"
        for n in range(20)
    )
    found = _read(server, Reply(f"<main>{german}</main>".encode()), last)
    assert isinstance(found, NotRead)
    assert found.reason is Unread.OTHER_LANGUAGE


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (page(LICENCE).decode().encode("utf-16"), "text/html; charset=utf-16"),
        (b"\xef\xbb\xbf" + page(LICENCE), "text/html"),
        (page(LICENCE), "text/plain"),
        (page(LICENCE), "application/octet-stream"),
        (page(LICENCE), "text/html; charset=nonsense"),
        (page("Für Künstler: " + LICENCE).decode().encode("latin-1"), "text/html; charset=latin-1"),
        (page(LICENCE), "application/xhtml+xml"),
    ],
)
def test_odd_charsets_and_types_are_decoded(
    server: Loopback, last: Document, body: bytes, kind: str
) -> None:
    found = _read(server, Reply(body, headers={"Content-Type": kind}), last)
    assert isinstance(found, SourceText), found
    assert LICENCE in found.document.text


def test_long_terms_may_speak_of_captchas_cookies_and_logins(
    server: Loopback, last: Document
) -> None:
    words = (
        "You may not bypass a captcha or security check. We use cookies; you can accept all "
        "cookies or reject all. Please log in to close your account. Access denied errors and "
        "maintenance, when we are temporarily unavailable, are no breach of this agreement."
    )
    found = _read(server, Reply(page(LICENCE, words)), last)
    assert isinstance(found, SourceText), found


def test_a_first_text_needs_to_read_like_terms(server: Loopback) -> None:
    assert isinstance(_read(server, Reply(page(LICENCE)), None), SourceText)


def test_deep_nesting_and_one_endless_line_cost_little(server: Loopback, last: Document) -> None:
    deep = b"<div>" * 20_000 + b"x" + b"</div>" * 20_000
    assert isinstance(_read(server, Reply(deep), last), NotRead)
    line = b"<p>" + b"licence terms agreement " * 20_000
    assert isinstance(_read(server, Reply(line), last), SourceText | NotRead)


def test_no_network_is_told_as_offline(last: Document) -> None:
    def resolver(host: str, port: int) -> list[tuple[str, int]]:
        raise OSError("Temporary failure in name resolution")

    client = HttpClient(resolver=resolver, sleep=lambda _: None)
    found = LivePage(client).read(PLACE, last)
    assert isinstance(found, NotRead)
    assert found.reason is Unread.OFFLINE
    assert found.is_transient


def test_slow_and_endless_answers_are_told(server: Loopback, last: Document) -> None:
    slow = _read(
        server, Reply(b"x" * 500, drip_s=0.05), last, Limits(total_s=0.4, read_s=5, tries=1)
    )
    assert isinstance(slow, NotRead)
    assert slow.reason is Unread.SLOW
    endless = _read(server, Reply(endless=True), last, Limits(body_bytes=1_000_000))
    assert isinstance(endless, NotRead)
    assert endless.reason is Unread.TOO_LARGE


def _pdf(lines: list[str]) -> bytes:
    """A small but whole PDF; without lines its page is empty, as a scan's is for a reader."""
    commands = ["BT /F1 10 Tf 40 800 Td 12 TL"]
    commands += [f"({line}) Tj T*" for line in lines]
    stream = "\n".join([*commands, "ET"]).encode("latin-1") if lines else b""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(body)
    body += b"xref\n0 6\n0000000000 65535 f \n" + table
    return body + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start


@pytest.mark.parametrize("kind", ["application/pdf", "application/octet-stream"])
def test_a_pdf_is_read_and_a_scan_is_told(server: Loopback, kind: str) -> None:
    lines = [
        f"{n}. You agree to the terms of this agreement and to its licence and liability rules {n}."
        for n in range(1, 20)
    ]
    headers = {"Content-Type": kind}
    found = _read(server, Reply(_pdf([*lines, LICENCE]), headers=headers), None)
    assert isinstance(found, SourceText), found
    assert LICENCE in " ".join(found.document.text.split())
    scan = _read(server, Reply(_pdf([]), headers=headers), None)
    assert isinstance(scan, NotRead)
    assert scan.reason is Unread.SCANNED
    broken = _read(server, Reply(_pdf(lines)[:300], headers=headers), None)
    assert isinstance(broken, NotRead)
