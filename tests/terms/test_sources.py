# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Live page, Open Terms Archive and Wayback Machine, against servers that behave like them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import quote, unquote

import pytest

from holdback.errors import SecretStoreUnavailable, UsageError
from holdback.platforms import Dossier
from holdback.support.resources import resource
from holdback.support.secrets import SecretStore
from holdback.terms.appearance import first_appearance, holds
from holdback.terms.documents import Document
from holdback.terms.extract import read_document
from holdback.terms.live import LivePage
from holdback.terms.ota import OpenTermsArchive, is_technical, versions_in_feed
from holdback.terms.sources import (
    Archive,
    NotRead,
    Place,
    SourceKind,
    SourceText,
    Unchanged,
    Unread,
    Version,
    next_source,
    places_of,
)
from holdback.terms.wayback import ACCESS_KEY, SECRET_KEY, Saved, Wayback, moment_of
from loopback import Asked, Loopback, Reply
from terms.pages import HOSTS, SITE, atom, change, first, page, sha, terms, upgrade

ARCHIVE = Archive("contrib", "Sound Example", "Terms of Service")
PLACE = Place("sound", "Terms of Service", f"https://{SITE}/terms", archives=(ARCHIVE,))
RAW_PATH = "/OpenTermsArchive/contrib-versions/{}/Sound%20Example/Terms%20of%20Service.md"
FEED_PATH = (
    "/OpenTermsArchive/contrib-versions/commits/main/Sound%20Example/Terms%20of%20Service.md.atom"
)
LIST_PATH = "/repos/OpenTermsArchive/contrib-versions/commits"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Loopback]:
    with Loopback(tmp_path / "server", HOSTS) as running:
        yield running


# The live page


def test_the_live_page_is_read(server: Loopback) -> None:
    server.on(SITE, "/terms", Reply(page("We never train AI."), headers={"ETag": '"7"'}))
    found = LivePage(server.client()).read(PLACE)
    assert isinstance(found, SourceText)
    assert "We never train AI." in found.document.text
    assert (found.etag, found.media_type, found.charset) == ('"7"', "text/html", "utf-8")
    assert found.version.source is SourceKind.LIVE


def test_only_the_part_that_the_entry_names_is_read(server: Loopback) -> None:
    text = page("Clause.").replace(b"<main>", b"<div>Menu</div><div role='main'>")
    server.on(SITE, "/terms", Reply(text.replace(b"</main>", b"</div>")))
    place = Place("sound", "Terms", PLACE.url, select=('[role="main"]',))
    found = LivePage(server.client()).read(place)
    assert isinstance(found, SourceText)
    assert "Menu" not in found.document.text


def test_not_modified_counts_only_when_we_hold_the_text(server: Loopback) -> None:
    from holdback.support.http import Known

    server.on(SITE, "/terms", Reply(status=304))
    live = LivePage(server.client())
    assert isinstance(live.read(PLACE, None, Known('"7"', "")), Unchanged)
    without = live.read(PLACE)
    assert isinstance(without, NotRead)
    assert without.reason is Unread.BAD_ANSWER


# Open Terms Archive


def test_the_newest_archived_text_is_found_by_the_feed(server: Loopback) -> None:
    server.on("github.com", FEED_PATH, Reply(atom(change(2, "2025-05-27"), first(1, "2024-01-01"))))
    server.on("raw.githubusercontent.com", RAW_PATH.format(sha(2)), Reply(terms("x").encode()))
    found = OpenTermsArchive(server.client()).read(PLACE, ARCHIVE)
    assert isinstance(found, SourceText)
    assert found.version.identity == sha(2)
    assert found.version.day == date(2025, 5, 27)
    assert "Section on liability" in found.document.text


def test_a_commit_that_we_hold_costs_one_request(server: Loopback) -> None:
    server.on("github.com", FEED_PATH, Reply(atom(change(2, "2025-05-27"))))
    found = OpenTermsArchive(server.client()).read(PLACE, ARCHIVE, held=sha(2))
    assert isinstance(found, Unchanged)
    assert len(server.asked) == 1


def test_technical_upgrades_are_told_apart(server: Loopback) -> None:
    feed = atom(upgrade(3, "2025-06-01"), change(2, "2025-05-27"))
    versions = versions_in_feed(feed, ARCHIVE)
    assert [version.is_technical for version in versions] == [True, False]
    assert is_technical("Refilter Sound Example Terms of Service")
    assert not is_technical("Update Sound Example Terms of Service")


def test_without_a_feed_the_list_of_commits_is_asked_page_by_page(server: Loopback) -> None:
    everything = [
        {
            "sha": sha(number),
            "commit": {
                "message": "Record new changes of Sound Example Terms of Service\n\nbody",
                "author": {"date": f"2024-01-01T00:00:{number % 60:02d}Z"},
            },
        }
        for number in range(1, 151)
    ]

    def listed(asked: Asked) -> Reply:
        assert asked.query["path"] == ["Sound Example/Terms of Service.md"]
        start = (int(asked.query["page"][0]) - 1) * 100
        return Reply(json.dumps(everything[start : start + 100]).encode())

    server.on("api.github.com", LIST_PATH, listed)
    versions = OpenTermsArchive(server.client()).versions(ARCHIVE)
    assert not isinstance(versions, NotRead)
    assert len(versions) == 150
    recent = OpenTermsArchive(server.client()).recent(ARCHIVE)
    assert not isinstance(recent, NotRead)
    assert len(recent) == 100


def test_the_limit_of_the_commit_list_is_busy_not_gone(server: Loopback) -> None:
    server.on("api.github.com", LIST_PATH, Reply(status=403, headers={"Retry-After": "900"}))
    found = OpenTermsArchive(server.client()).versions(ARCHIVE)
    assert isinstance(found, NotRead)
    assert (found.reason, found.retry_after_s) == (Unread.BUSY, 900.0)


def test_a_document_that_is_not_archived_is_told(server: Loopback) -> None:
    server.on("api.github.com", LIST_PATH, Reply(b"[]"))
    found = OpenTermsArchive(server.client()).read(PLACE, ARCHIVE)
    assert isinstance(found, NotRead)
    assert found.reason is Unread.NOT_ARCHIVED


def test_the_text_at_main_needs_no_feed(server: Loopback) -> None:
    path = RAW_PATH.format("main")
    server.on("raw.githubusercontent.com", path, Reply(terms("At main.").encode()))
    now = datetime(2026, 1, 1, tzinfo=UTC)
    found = OpenTermsArchive(server.client()).at_main(PLACE, ARCHIVE, now)
    assert isinstance(found, SourceText)
    assert "At main." in found.document.text


def test_an_error_page_recorded_as_terms_is_not_read(server: Loopback) -> None:
    server.on("github.com", FEED_PATH, Reply(atom(change(2, "2025-05-27"))))
    body = b"# Something went wrong\n\nPlease try again.\n"
    server.on("raw.githubusercontent.com", RAW_PATH.format(sha(2)), Reply(body))
    previous = read_document(terms("x"), media_type="text/markdown")
    found = OpenTermsArchive(server.client()).read(PLACE, ARCHIVE, previous)
    assert isinstance(found, NotRead)


@pytest.mark.parametrize(
    "feed",
    [
        b"not xml",
        b"<feed xmlns='http://www.w3.org/2005/Atom'></feed>",
        b"<!DOCTYPE f [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><feed>&a;</feed>",
        b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>Commit/../../x</id>"
        b"<updated>2024-01-01T00:00:00Z</updated><title>Update x</title></entry></feed>",
        b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>Commit/" + b"a" * 40 + b"</id>"
        b"<updated>yesterday</updated><title>Update x</title></entry></feed>",
    ],
)
def test_an_odd_feed_yields_nothing(feed: bytes) -> None:
    assert versions_in_feed(feed, ARCHIVE) == ()


# The Wayback Machine


def _cdx(*stamps: str, resume: str = "") -> bytes:
    rows: list[list[str]] = [["timestamp", "original", "statuscode", "mimetype", "digest"]]
    rows += [[stamp, PLACE.url, "200", "text/html", f"D{stamp}"] for stamp in stamps]
    if resume:
        rows += [[], [resume]]
    return json.dumps(rows).encode()


def _replay_path(stamp: str) -> str:
    return f"/web/{stamp}id_/{PLACE.url}"


def test_captures_come_page_by_page(server: Loopback) -> None:
    def answer(asked: Asked) -> Reply:
        assert asked.query["filter"] == ["statuscode:200"]
        assert asked.query["collapse"] == ["digest"]
        if "resumeKey" in asked.query:
            assert asked.query["resumeKey"] == ["org,sound)/terms 2024"]
            return Reply(_cdx("20250101000000"))
        return Reply(_cdx("20230101000000", "20240101000000", resume="org,sound)/terms 2024"))

    server.on("web.archive.org", "/cdx/search/cdx", answer)
    found = Wayback(server.client()).captures(PLACE.url, date(2023, 1, 1), date(2025, 12, 31))
    assert not isinstance(found, NotRead)
    assert [version.identity[:4] for version in found] == ["2023", "2024", "2025"]
    assert server.asked[0].query["from"] == ["20230101"]


def test_the_newest_capture_is_replayed_as_it_was_captured(server: Loopback) -> None:
    server.on("web.archive.org", "/cdx/search/cdx", Reply(_cdx("20240212000000")))
    server.on("web.archive.org", _replay_path("20240212000000"), Reply(page("Old clause.")))
    found = Wayback(server.client()).read(PLACE)
    assert isinstance(found, SourceText)
    assert found.version.seen_at == datetime(2024, 2, 12, tzinfo=UTC)
    assert server.asked[0].query["limit"] == ["-1"]
    held = Wayback(server.client()).read(PLACE, held="20240212000000")
    assert isinstance(held, Unchanged)


def test_a_replay_that_is_led_to_the_nearest_capture_keeps_its_true_date(
    server: Loopback,
) -> None:
    other = _replay_path("20240301120000")
    server.on(
        "web.archive.org",
        _replay_path("20240212000000"),
        Reply(status=302, headers={"Location": f"https://web.archive.org{other}"}),
    )
    server.on("web.archive.org", other, Reply(page("Clause.")))
    wayback = Wayback(server.client())
    asked = Version(
        SourceKind.WAYBACK,
        f"https://web.archive.org{_replay_path('20240212000000')}",
        "20240212000000",
        moment_of("20240212"),
    )
    found = wayback.text(PLACE, asked)
    assert isinstance(found, SourceText)
    assert found.version.identity == "20240301120000"


def test_a_captured_redirect_to_another_site_is_no_text(server: Loopback) -> None:
    target = "/web/20240212000000id_/https://elsewhere.example/login"
    server.on(
        "web.archive.org",
        _replay_path("20240212000000"),
        Reply(status=302, headers={"Location": f"https://web.archive.org{target}"}),
    )
    server.on("web.archive.org", target, Reply(page("Clause.")))
    server.on("web.archive.org", "/cdx/search/cdx", Reply(_cdx("20240212000000")))
    found = Wayback(server.client()).read(PLACE)
    assert isinstance(found, NotRead)
    assert found.reason is Unread.MOVED


def test_availability_answers_when_cdx_does_not(server: Loopback) -> None:
    server.on("web.archive.org", "/cdx/search/cdx", Reply(status=503))
    closest = {
        "available": True,
        "status": "200",
        "timestamp": "20240212000000",
        "url": f"http://web.archive.org/web/20240212000000/{PLACE.url}",
    }
    body = {"url": PLACE.url, "archived_snapshots": {"closest": closest}}
    server.on("archive.org", "/wayback/available", Reply(json.dumps(body).encode()))
    server.on("web.archive.org", _replay_path("20240212000000"), Reply(page("Clause.")))
    assert isinstance(Wayback(server.client()).read(PLACE), SourceText)


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(b"[]"), Unread.NOT_ARCHIVED),
        (Reply(b"<html>sorry</html>"), Unread.BAD_ANSWER),
        (Reply(status=429), Unread.BUSY),
        (
            Reply(
                status=403,
                headers={
                    "X-Archive-Wayback-Runtime-Error": "AdministrativeAccessControlException: no"
                },
            ),
            Unread.FORBIDDEN,
        ),
    ],
)
def test_what_the_archive_refuses_is_told(server: Loopback, reply: Reply, reason: Unread) -> None:
    server.on("web.archive.org", "/cdx/search/cdx", reply)
    found = Wayback(server.client()).captures(PLACE.url)
    assert isinstance(found, NotRead)
    assert found.reason is reason
    if reason is Unread.BUSY:
        assert found.retry_after_s == 60.0


class _Keys:
    """A keyring in memory."""

    def __init__(self, **kept: str) -> None:
        self.kept = kept

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username.replace(" ", "_"))


def _secrets(**kept: str) -> SecretStore:
    keys = _Keys(**kept)
    return SecretStore(lambda: keys, safe={(_Keys.__module__, "_Keys"): "test"})


KEPT = {ACCESS_KEY.replace(" ", "_"): "AKEY", SECRET_KEY.replace(" ", "_"): "SKEY"}


def test_a_page_is_saved_with_the_users_keys(
    server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    states = iter(
        [
            {"status": "pending", "job_id": "spn2-1", "resources": []},
            {
                "status": "success",
                "job_id": "spn2-1",
                "original_url": PLACE.url,
                "timestamp": "20261123120000",
            },
        ]
    )

    def start(asked: Asked) -> Reply:
        assert asked.method == "POST"
        assert asked.headers["authorization"] == "LOW AKEY:SKEY"
        assert b"url=" + quote(PLACE.url, safe="").encode() in asked.body
        return Reply(json.dumps({"url": PLACE.url, "job_id": "spn2-1"}).encode())

    server.on("web.archive.org", "/save", start)
    server.on(
        "web.archive.org", "/save/status/spn2-1", lambda _: Reply(json.dumps(next(states)).encode())
    )
    saved = Wayback(server.client()).save(PLACE.url, _secrets(**KEPT))
    assert isinstance(saved, Saved)
    assert saved.address == f"https://web.archive.org/web/20261123120000/{PLACE.url}"
    assert "SKEY" not in caplog.text


def test_without_keys_or_keyring_nothing_is_sent(server: Loopback) -> None:
    wayback = Wayback(server.client())
    with pytest.raises(UsageError, match="archive keys"):
        wayback.save(PLACE.url, _secrets())
    with pytest.raises(SecretStoreUnavailable):
        wayback.save(PLACE.url, SecretStore(lambda: object()))
    assert server.asked == []


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(b'{"message": "bad keys"}', 401), Unread.FORBIDDEN),
        (Reply(b'{"message": "slow down"}', 429), Unread.BUSY),
        (
            Reply(b'{"status":"error","status_ext":"error:too-many-daily-captures"}'),
            Unread.BAD_ANSWER,
        ),
        (Reply(b"<html>"), Unread.BAD_ANSWER),
    ],
)
def test_a_refused_save_is_told(server: Loopback, reply: Reply, reason: Unread) -> None:
    server.on("web.archive.org", "/save", reply)
    found = Wayback(server.client()).save(PLACE.url, _secrets(**KEPT))
    assert isinstance(found, NotRead)
    assert found.reason is reason
    assert len(server.asked) == 1


# When did it first appear?


def _versions(count: int) -> list[Version]:
    return [
        Version(
            SourceKind.OTA, f"https://x.example/{n}", str(n), datetime(2000 + n, 1, 1, tzinfo=UTC)
        )
        for n in range(count)
    ]


def _text(clause: bool) -> Document:
    return read_document("The “clause” stands here." if clause else "Nothing here.", name="x")


@pytest.mark.parametrize("since", [1, 2, 17, 40, 62, 63])
def test_the_first_appearance_is_found_with_few_requests(since: int) -> None:
    versions = _versions(64)
    found = first_appearance(
        'the "clause" stands', versions, lambda version: _text(int(version.identity) >= since)
    )
    assert found.first == versions[since]
    assert found.before == versions[since - 1]
    assert found.is_exact
    assert found.reads <= 8


def test_unreadable_versions_are_passed_over() -> None:
    versions = _versions(32)
    unreadable = {0, 15, 16, 19, 31}

    def fetch(version: Version) -> Document | None:
        number = int(version.identity)
        return None if number in unreadable else _text(number >= 20)

    found = first_appearance("clause” stands", versions, fetch)
    assert found.first == versions[20]
    assert found.before == versions[18]
    assert not found.is_exact


def test_a_clause_that_always_stood_has_no_before() -> None:
    versions = _versions(10)
    found = first_appearance("Nothing", versions, lambda version: _text(False))
    assert (found.first, found.before, found.is_exact) == (versions[0], None, True)


def test_a_clause_that_does_not_stand_has_no_first() -> None:
    found = first_appearance("absent", _versions(10), lambda version: _text(True))
    assert found.first is None
    assert first_appearance("absent", [], lambda version: None).first is None


@pytest.mark.parametrize("stood_on", [None, date(2030, 6, 1)])
def test_a_clause_that_came_and_went_has_both_ends(stood_on: date | None) -> None:
    versions = _versions(64)
    found = first_appearance(
        "clause” stands",
        versions,
        lambda version: _text(28 <= int(version.identity) < 45),
        stood_on=stood_on,
    )
    assert found.first == versions[28]
    assert found.before == versions[27]
    assert found.gone == versions[45]
    assert found.reads <= 20


def test_words_are_found_in_spite_of_typography() -> None:
    document = read_document("You\u00a0may **opt out** of “it”.", media_type="text/markdown")
    assert holds(document, 'may opt out of "it".')


# Where documents stand


def test_every_watched_service_has_places_and_a_next_source() -> None:
    dossier = Dossier.load(resource("platforms"))
    places = places_of(dossier.get("soundcloud"))
    assert [place.url for place in places] == ["https://soundcloud.com/terms-of-use"]
    assert places[0].archives == (Archive("contrib", "SoundCloud", "Terms of Service"),)
    assert next_source(SourceKind.LIVE, places[0]) is SourceKind.OTA
    assert next_source(SourceKind.OTA, places[0]) is SourceKind.WAYBACK
    assert next_source(SourceKind.WAYBACK, places[0]) is SourceKind.FILE
    assert next_source(SourceKind.LIVE, Place("x", "x", "x")) is SourceKind.WAYBACK
    assert sum(bool(places_of(platform)) for platform in dossier) >= 40


def test_the_address_of_an_archived_text_is_encoded() -> None:
    from holdback.terms.ota import raw_address

    address = raw_address(Archive("contrib", "Sound/..", "Terms #2"), "main")
    assert address.endswith("/main/Sound%2F../Terms%20%232.md")
    assert unquote(address).count("//") == 1
