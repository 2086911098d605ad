# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks, findings, watching, histories and signals, end to end over loopback servers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from holdback.errors import Cancelled, FileMissing
from holdback.platforms import Dossier
from holdback.platforms.reading import parse_platform
from holdback.support.clock import FixedClock
from holdback.support.database import Database, records_database
from holdback.support.progress import CancelToken
from holdback.support.resources import resource
from holdback.terms.appearance import holds
from holdback.terms.checking import PlaceResult
from holdback.terms.report import history_json
from holdback.terms.service import TermsService
from holdback.terms.sources import SourceKind, Unread, places_of
from holdback.terms.store import CheckOutcome, FindingState, Schedule
from loopback import Asked, Loopback, Reply
from terms.pages import HOSTS, SITE, atom, change, first, page, sha, terms, upgrade

OPT_IN = "We will not use your content to train generative AI without your explicit consent."
TRAIN = "You agree that we may use your content to train artificial intelligence models."
CRAWL = "You must not use content on our site to train any AI or machine learning model."

ENTRY = """\
id = "{id}"
name = "Sound Example {id}"
group = "music_hosting"
default = "off"
confidence = "high"
verified_primary = true
newest_evidence = "2026-01-01"

[stances.platform_generative_training]
stance = "opt_in_only"
verified = true
[stances.platform_other_ml]
stance = "silent"
verified = true
[stances.third_party_training]
stance = "silent"
verified = true
[stances.sublicence_for_ai]
stance = "silent"
verified = true

[[clauses]]
quote = "{quote}"
uses = ["platform_generative_training"]
url = "https://{host}/terms"
evidence_date = "2026-01-01"
evidence_kind = "primary_archived"

[[documents]]
url = "https://{host}/terms"
name = "Terms of Service"

[[archives]]
collection = "contrib"
service = "Sound Example"
[archives.terms]
"Terms of Service" = ["https://{host}/terms"]
"""
START = datetime(2026, 1, 10, 12, tzinfo=UTC)
OTHER = "other-sound.example"


class Bench:
    """A service, its records, its servers, and a clock that the test moves."""

    def __init__(self, server: Loopback, records: Database) -> None:
        self.server = server
        self.records = records
        self.now = START
        self.dossier = Dossier(
            (
                parse_platform(ENTRY.format(id="sound", host=SITE, quote=OPT_IN), "sound.toml"),
                parse_platform(ENTRY.format(id="other", host=OTHER, quote=OPT_IN), "other.toml"),
            )
        )
        self.service = TermsService(
            self.dossier, records, _Clock(self), lambda: server.client(now=lambda: self.now)
        )

    def live(self, *clauses: str, host: str = SITE) -> None:
        self.server.on(host, "/terms", Reply(page(*clauses)))

    def check(self, source: SourceKind = SourceKind.LIVE, platform: str = "sound") -> PlaceResult:
        results = self.service.check([self.dossier.get(platform)], source)
        assert len(results) == 1
        return results[0]

    def later(self, **delta: int) -> None:
        self.now += timedelta(**delta)


class _Clock(FixedClock):
    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    def now(self) -> datetime:
        return self._bench.now


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    records = records_database(tmp_path / "records.db").open()
    with Loopback(tmp_path / "server", [*HOSTS, OTHER]) as server:
        yield Bench(server, records)
    records.close()


# One document over time


def test_the_first_check_keeps_the_text_and_holds_it_beside_the_dossier(bench: Bench) -> None:
    bench.live(OPT_IN, CRAWL)
    result = bench.check()
    assert result.outcome is CheckOutcome.FIRST
    assert result.standing == ((OPT_IN, True),)
    assert [(d.use.value, d.dossier, d.found) for d in result.differences] == [
        ("third_party_training", "silent", "prohibited")
    ]
    assert result.findings == ()
    assert result.reading is not None
    kept = bench.service.store.document(result.reading)
    assert holds(kept, OPT_IN)


def test_the_same_page_is_the_same_and_costs_no_second_copy(bench: Bench) -> None:
    nonces = iter(range(10))

    def answer(_asked: Asked) -> Reply:
        nonce = f"<script nonce='{next(nonces)}'></script>"
        return Reply(page(OPT_IN, extra=nonce))

    bench.server.on(SITE, "/terms", answer)
    bench.check()
    bench.later(days=1)
    result = bench.check()
    assert result.outcome is CheckOutcome.SAME
    assert result.reading is not None
    assert result.reading.seen_at == START + timedelta(days=1)
    count = bench.records.connection().execute("SELECT count(*) FROM terms_text").fetchone()[0]
    assert count == 1


def test_texts_are_compressed(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.check()
    row = bench.records.connection().execute(
        "SELECT length(body) AS size, characters FROM terms_text"
    ).fetchone()  # fmt: skip
    assert row["size"] * 3 < row["characters"]


def test_a_conditional_request_follows_the_kept_text(bench: Bench) -> None:
    def answer(asked: Asked) -> Reply:
        if asked.headers.get("if-none-match") == '"1"':
            return Reply(status=304)
        return Reply(page(OPT_IN), headers={"ETag": '"1"'})

    bench.server.on(SITE, "/terms", answer)
    assert bench.check().outcome is CheckOutcome.FIRST
    assert bench.check().outcome is CheckOutcome.SAME
    assert "if-none-match" not in bench.server.asked[0].headers


def test_layout_is_not_a_change(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.check()
    wrapped = page(OPT_IN).replace(b"<p>", b"<p><span>").replace(b"</p>", b"</span>\n\n</p>")
    bench.server.on(SITE, "/terms", Reply(wrapped.replace(b" you ", b"\n   you ")))
    result = bench.check()
    assert result.outcome in (CheckOutcome.SAME, CheckOutcome.FORMAT_ONLY)
    assert result.findings == ()


def test_a_change_without_ai_is_told_without_alarm(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.check()
    bench.live(OPT_IN, "Our office moved to another town.")
    result = bench.check()
    assert result.outcome is CheckOutcome.TEXT_CHANGED
    assert result.alerts == ()


def test_a_new_permission_is_told_at_once(bench: Bench) -> None:
    bench.live()
    bench.check()
    bench.live(TRAIN)
    result = bench.check()
    assert result.outcome is CheckOutcome.STANCE_CHANGED
    (alert,) = result.alerts
    assert {(c.use, c.before, c.after) for c in alert.changes} >= {
        ("platform_generative_training", "silent", "permitted")
    }
    assert alert.changes[0].quote in TRAIN
    assert bench.check().findings == ()
    assert len(bench.service.store.findings("sound")) == 1


def test_one_added_word_not_is_told(bench: Bench) -> None:
    bench.live("We use your content to train generative AI models.")
    bench.check()
    bench.live("We do not use your content to train generative AI models.")
    (alert,) = bench.check().alerts
    assert {c.after for c in alert.changes} == {"prohibited"}


def test_a_clause_that_only_moved_is_no_alarm(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.check()
    moved = page().replace(b"<h2>2.", b"<p>" + OPT_IN.encode() + b"</p><h2>2.", 1)
    bench.server.on(SITE, "/terms", Reply(moved))
    result = bench.check()
    assert result.outcome in (CheckOutcome.FORMAT_ONLY, CheckOutcome.TEXT_CHANGED)
    assert result.findings == ()


def test_a_vanished_clause_needs_a_second_look_six_hours_later(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.check()
    bench.live()
    first = bench.check()
    assert first.outcome is CheckOutcome.UNCONFIRMED
    assert first.alerts == ()
    bench.later(hours=3)
    assert bench.check().alerts == ()
    bench.later(hours=4)
    (alert,) = bench.check().alerts
    assert alert.confirmed_at == bench.now
    assert [(c.before, c.after) for c in alert.changes] == [("opt_in_only", "silent")]
    assert bench.check().alerts == ()


def test_a_clause_that_is_back_was_never_removed(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.check()
    bench.live()
    bench.check()
    bench.later(hours=7)
    bench.live(OPT_IN)
    assert bench.check().alerts == ()
    states = {finding.state for finding in bench.service.store.findings("sound")}
    assert FindingState.WITHDRAWN in states
    assert FindingState.OPEN not in states


def test_a_vanished_clause_in_a_much_shorter_page_says_nothing(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.check()
    half = page().split(b"<h2>7.")[0]
    bench.server.on(SITE, "/terms", Reply(half))
    result = bench.check()
    assert result.outcome is CheckOutcome.UNREAD
    assert result.not_read is not None
    assert result.not_read.reason is Unread.SHRUNKEN
    assert bench.service.store.findings("sound") == ()


WALLS = [
    Reply(status=403),
    Reply(status=404),
    Reply(status=500),
    Reply(b""),
    Reply(b"<p>Please enable JavaScript</p><script></script>"),
    Reply(page().split(b"<h2>3.")[0]),
    Reply(status=302, headers={"Location": "https://other-sound.example/terms"}),
]


@pytest.mark.parametrize("wall", WALLS)
def test_a_page_that_cannot_be_read_changes_nothing(bench: Bench, wall: Reply) -> None:
    bench.live(OPT_IN)
    kept = bench.check().reading
    bench.server.on(SITE, "/terms", wall)
    for _ in range(2):
        bench.later(hours=12)
        result = bench.check()
        assert result.outcome is CheckOutcome.UNREAD
        assert result.not_read is not None
        assert result.not_read.next_source is SourceKind.OTA
        assert result.findings == ()
        assert result.reading == kept
    assert bench.service.store.newest("sound", f"https://{SITE}/terms") == kept
    assert bench.service.store.findings() == ()
    bench.live(OPT_IN)
    assert bench.check().outcome is CheckOutcome.SAME


def test_a_page_is_gone_after_two_days_of_404(bench: Bench) -> None:
    bench.server.on(SITE, "/terms", Reply(status=404))
    assert not bench.check().is_gone
    bench.later(hours=1)
    assert not bench.check().is_gone
    bench.later(days=1)
    assert bench.check().is_gone


def test_every_check_is_logged_with_its_reason(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.check()
    bench.server.on(SITE, "/terms", Reply(status=429, headers={"Retry-After": "7200"}))
    bench.check()
    newest, oldest = bench.service.store.checks("sound")
    assert (oldest.outcome, newest.outcome) == (CheckOutcome.FIRST, CheckOutcome.UNREAD)
    assert newest.reason == "busy"
    assert newest.not_before == START + timedelta(hours=2)
    assert "asks us to wait" in str(newest.message)


def test_a_finding_is_reviewed_with_a_note(bench: Bench) -> None:
    bench.live()
    bench.check()
    bench.live(TRAIN)
    (alert,) = bench.check().alerts
    reviewed = bench.service.review(alert.id, "Left the platform.")
    assert (reviewed.state, reviewed.note) == (FindingState.REVIEWED, "Left the platform.")
    assert bench.service.store.findings(state=FindingState.OPEN) == ()
    before = bench.service.store.document(bench.service.store.reading(alert.before))
    after = bench.service.store.document(bench.service.store.reading(alert.after))
    assert not holds(before, TRAIN)
    assert holds(after, TRAIN)


def test_a_page_saved_by_the_user_is_held_beside_the_last_text(
    bench: Bench, tmp_path: Path
) -> None:
    bench.live()
    bench.check()
    path = tmp_path / "saved.html"
    path.write_bytes(page(TRAIN))
    sound = bench.dossier.get("sound")
    (place,) = places_of(sound)
    result = bench.service.check_file(sound, place, path)
    assert result.source is SourceKind.FILE
    (alert,) = result.alerts
    assert alert.changes[0].after == "permitted"
    path.write_bytes(b"<p>Please log in to see this page.</p>")
    assert bench.service.check_file(sound, place, path).outcome is CheckOutcome.UNREAD
    with pytest.raises(FileMissing):
        bench.service.check_file(sound, place, tmp_path / "absent.html")


def test_a_saved_archive_of_a_page_is_read_again_from_the_records(
    bench: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "saved.mhtml"
    head = (
        b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; "
        b'type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n'
        b"Content-Transfer-Encoding: 8bit\nContent-Location: https://sound.example/terms\n\n"
    )
    path.write_bytes(head + page(OPT_IN) + b"\n--b--\n")
    sound = bench.dossier.get("sound")
    (place,) = places_of(sound)
    result = bench.service.check_file(sound, place, path)
    assert result.outcome is CheckOutcome.FIRST
    assert result.reading is not None
    assert holds(bench.service.store.document(result.reading), OPT_IN)


def test_a_text_never_becomes_the_base_without_its_finding(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.live()
    kept = bench.check().reading
    bench.live(TRAIN)

    def power_cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(bench.service.store, "add_check", power_cut)
        with pytest.raises(KeyboardInterrupt):
            bench.check()
    assert bench.service.store.newest("sound", f"https://{SITE}/terms") == kept
    assert bench.service.store.findings() == ()
    assert len(bench.check().alerts) == 1


# Several hosts at once


def test_a_network_that_asks_for_sign_in_spoils_the_whole_run(bench: Bench) -> None:
    portal = Reply(b"<h1>Welcome to the hotel</h1><p>Accept the rules of the house to go on.</p>")
    for host in (SITE, OTHER):
        bench.server.on(host, "/terms", portal)
    results = bench.service.check(list(bench.dossier))
    reasons = [result.not_read.reason for result in results if result.not_read]
    assert reasons == [Unread.NETWORK_SIGN_IN] * 2


def test_hosts_are_told_before_anything_is_sent(bench: Bench) -> None:
    platforms = list(bench.dossier)
    assert bench.service.hosts(platforms, SourceKind.LIVE) == (OTHER, SITE)
    assert "raw.githubusercontent.com" in bench.service.hosts(platforms, SourceKind.OTA)
    assert "web.archive.org" in bench.service.hosts(platforms, SourceKind.WAYBACK)
    assert bench.server.asked == []


def test_a_service_without_an_address_is_told_and_nothing_is_asked(bench: Bench) -> None:
    shipped = Dossier.load(resource("platforms"))
    (nothing,) = bench.service.check([shipped.get("beatport")])
    assert nothing.not_read is not None
    assert (nothing.outcome, nothing.not_read.reason) == (CheckOutcome.UNREAD, Unread.NO_ADDRESS)
    assert "Beatport" in str(nothing.message)
    (elsewhere,) = bench.service.check([shipped.get("soundraw")])
    assert elsewhere.not_read is not None
    assert elsewhere.not_read.next_source is SourceKind.OTA
    (history,) = bench.service.history(shipped.get("beatport"))
    assert history.not_read is not None
    assert bench.server.asked == []


def test_a_cancelled_run_compares_nothing(bench: Bench) -> None:
    bench.live(OPT_IN)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        bench.service.check([bench.dossier.get("sound")], cancel=cancel)
    assert bench.service.store.checks() == ()


# Open Terms Archive


RAW = "/OpenTermsArchive/contrib-versions/{}/Sound%20Example/Terms%20of%20Service.md"
FEED = (
    "/OpenTermsArchive/contrib-versions/commits/main/Sound%20Example/Terms%20of%20Service.md.atom"
)


def _archive(bench: Bench, *entries: tuple[int, str, str], **texts: str) -> None:
    bench.server.on("github.com", FEED, Reply(atom(*reversed(entries))))
    for name, text in texts.items():
        path = RAW.format(sha(int(name[1:])))
        bench.server.on("raw.githubusercontent.com", path, Reply(text.encode()))


def test_archived_changes_are_walked_one_by_one(bench: Bench) -> None:
    _archive(bench, first(1, "2025-01-01"), v1=terms())
    assert bench.check(SourceKind.OTA).outcome is CheckOutcome.FIRST
    _archive(
        bench,
        first(1, "2025-01-01"),
        change(2, "2025-02-01"),
        change(3, "2025-03-01"),
        v2=terms(TRAIN),
        v3=terms(OPT_IN),
    )
    result = bench.check(SourceKind.OTA)
    opened = [f for f in result.findings if f.state is FindingState.OPEN]
    assert [f.changes[0].after for f in opened] == ["permitted", "opt_in_only"]
    store = bench.service.store
    assert [store.reading(f.after).seen_at.month for f in opened] == [2, 3]
    asked = len(bench.server.asked)
    assert bench.check(SourceKind.OTA).outcome is CheckOutcome.SAME
    assert len(bench.server.asked) == asked + 2


def test_a_technical_upgrade_is_no_news_but_the_new_base(bench: Bench) -> None:
    _archive(bench, first(1, "2025-01-01"), v1=terms())
    bench.check(SourceKind.OTA)
    _archive(bench, first(1, "2025-01-01"), upgrade(2, "2025-02-01"), v2=terms(TRAIN))
    result = bench.check(SourceKind.OTA)
    assert result.outcome is CheckOutcome.RE_EXTRACTED
    assert result.alerts == ()
    assert [finding.kind for finding in result.findings] == ["re_extracted"]
    newest = bench.service.store.newest("sound", f"https://{SITE}/terms", SourceKind.OTA)
    assert newest is not None
    assert newest.is_technical


def test_an_error_page_among_versions_is_passed_over(bench: Bench) -> None:
    _archive(bench, first(1, "2025-01-01"), v1=terms(OPT_IN))
    bench.check(SourceKind.OTA)
    _archive(
        bench,
        first(1, "2025-01-01"),
        change(2, "2025-02-01"),
        change(3, "2025-02-02"),
        v2="# 404\n\nPage not found\n",
        v3=terms(OPT_IN),
    )
    result = bench.check(SourceKind.OTA)
    assert result.outcome is CheckOutcome.SAME
    assert bench.service.store.findings() == ()


def test_each_source_has_its_own_base(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.check()
    _archive(bench, first(1, "2025-01-01"), v1=terms())
    assert bench.check(SourceKind.OTA).outcome is CheckOutcome.FIRST
    assert bench.service.store.findings() == ()


# Watching


def test_watching_is_off_until_the_user_sets_it(bench: Bench) -> None:
    assert bench.service.store.schedule() is None
    assert not bench.service.is_due()
    assert bench.service.run_watch() == ()
    bench.service.store.watch("sound", True)
    assert not bench.service.is_due()
    assert bench.server.asked == []


def test_the_schedule_is_kept_and_runs_when_due(bench: Bench) -> None:
    store = bench.service.store
    bench.live(OPT_IN)
    store.watch("sound", True)
    store.set_schedule(Schedule(24, SourceKind.LIVE))
    assert bench.service.is_due()
    assert [result.place.platform for result in bench.service.run_watch()] == ["sound"]
    assert not bench.service.is_due()
    bench.later(hours=23)
    assert bench.service.run_watch() == ()
    bench.later(hours=1)
    assert len(bench.service.run_watch()) == 1
    store.watch("sound", False)
    bench.later(days=2)
    assert not bench.service.is_due()


def test_a_clock_that_was_set_back_does_not_silence_the_watch(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.service.store.watch("sound", True)
    bench.service.store.set_schedule(Schedule(24, SourceKind.LIVE, START + timedelta(days=900)))
    assert bench.service.is_due()


def test_a_server_that_asked_us_to_wait_is_left_alone(bench: Bench) -> None:
    bench.server.on(SITE, "/terms", Reply(status=429, headers={"Retry-After": "90000"}))
    bench.service.store.watch("sound", True)
    bench.service.store.set_schedule(Schedule(1, SourceKind.LIVE))
    bench.service.run_watch()
    asked = len(bench.server.asked)
    bench.later(hours=2)
    assert bench.service.run_watch() == ()
    assert len(bench.server.asked) == asked
    bench.later(hours=23)
    assert len(bench.service.run_watch()) == 1


# History


def test_the_history_dates_the_dossiers_quotes_with_few_requests(bench: Bench) -> None:
    commits = [
        {
            "sha": sha(number),
            "commit": {
                "message": "Record new changes of Sound Example Terms of Service",
                "author": {"date": f"20{number:02d}-01-01T00:00:00Z"},
            },
        }
        for number in range(99, 0, -1)
    ]
    bench.server.on(
        "api.github.com",
        "/repos/OpenTermsArchive/contrib-versions/commits",
        Reply(json.dumps(commits).encode()),
    )
    for number in range(1, 100):
        text = terms(OPT_IN) if number >= 42 else terms()
        bench.server.on("raw.githubusercontent.com", RAW.format(sha(number)), Reply(text.encode()))
    (history,) = bench.service.history(bench.dossier.get("sound"))
    (seen,) = history.first_seen
    assert (len(history.versions), history.source) == (99, SourceKind.OTA)
    assert seen.first is not None
    assert seen.first.seen_at.year == 2042
    assert seen.is_exact
    assert seen.reads <= 10


# Signals


ROBOTS = b"""\
User-agent: *
Allow: /
Content-Signal: search=yes, ai-train=no
Content-Usage: train-ai=n

User-agent: GPTBot
User-agent: ClaudeBot
Disallow: /

User-agent: CCBot
Disallow: /private*x$
License: https://sound.example/licence.xml
"""


def test_signals_are_read_on_demand(bench: Bench) -> None:
    bench.server.on(SITE, "/robots.txt", Reply(ROBOTS, headers={"Content-Type": "text/plain"}))
    tdm = json.dumps([{"location": "/", "tdm-reservation": 1}]).encode()
    bench.server.on(SITE, "/.well-known/tdmrep.json", Reply(tdm))
    meta = (
        "<meta name='robots' content='index, noai, noimageai'><meta name=tdm-reservation content=1>"
    )
    headers = {"X-Robots-Tag": "noai", "TDM-Reservation": "1", "Content-Usage": "train-ai=n"}
    bench.server.on(SITE, "/terms", Reply(page(extra=meta), headers=headers))
    (signals,) = bench.service.signals(bench.dossier.get("sound"))
    rules = {rule.crawler: rule for rule in signals.crawlers}
    assert not rules["GPTBot"].may_fetch
    assert not rules["ClaudeBot"].may_fetch
    assert rules["CCBot"].may_fetch
    assert rules["CCBot"].named
    assert not rules["Bytespider"].named
    found = {(signal.kind.value, signal.where, signal.value) for signal in signals.signals}
    assert ("content_signal", "robots.txt (*)", "search=yes, ai-train=no") in found
    assert ("rsl", "robots.txt (ccbot)", "https://sound.example/licence.xml") in found
    assert ("noai", "meta robots", "noai, noimageai") in found
    assert ("noai", "header x-robots-tag", "noai") in found
    assert ("tdmrep", "meta tdm-reservation", "tdm-reservation: 1") in found
    assert ("tdmrep", "/.well-known/tdmrep.json (/)", "tdm-reservation: 1") in found
    assert signals.list_taken == "2026-08-22"


def test_signals_that_cannot_be_read_are_told(bench: Bench) -> None:
    bench.server.on(SITE, "/robots.txt", Reply(status=403))
    bench.live()
    (signals,) = bench.service.signals(bench.dossier.get("sound"))
    assert signals.crawlers == ()
    assert len(signals.unread) == 1
    assert "robots.txt" in str(signals.unread[0])


# The story of SoundCloud


def _february_2024(corpus: Path) -> str:
    """The text of February 2024: the corpus has the two sections that matter as an excerpt.

    The rest is taken from the version of May 2025, whose same two sections it replaces.
    """
    folder = corpus / "SoundCloud" / "Terms-of-Service"
    lines = (folder / "2025-05-27.md").read_text(encoding="utf-8").split("\n")
    start = next(n for n, line in enumerate(lines) if line.strip("* ") == "Your Content")
    end = next(
        n
        for n, line in enumerate(lines)
        if n > start + 20 and line.startswith("---") and "Grant" not in lines[n - 1]
    )
    excerpt = (folder / "2024-02-07.md").read_text(encoding="utf-8")
    return "\n".join([*lines[:start], excerpt, *lines[end - 1 :]])


@pytest.mark.corpus
@pytest.mark.parametrize("source", [SourceKind.LIVE, SourceKind.OTA])
def test_soundcloud_is_noticed_at_the_first_check(
    bench: Bench, terms_corpus: Path, source: SourceKind
) -> None:
    folder = terms_corpus / "SoundCloud" / "Terms-of-Service"
    texts = {
        1: (folder / "2018-05-25.md").read_text(encoding="utf-8"),
        2: _february_2024(terms_corpus),
        3: (folder / "2025-05-27.md").read_text(encoding="utf-8"),
        4: (folder / "2025-09-10.md").read_text(encoding="utf-8"),
    }
    entries = [
        first(1, "2023-11-01"),
        change(2, "2024-02-07"),
        change(3, "2025-05-27"),
        change(4, "2025-09-10"),
    ]

    def stand(number: int, now: datetime) -> PlaceResult:
        bench.now = now
        markdown = {"Content-Type": "text/markdown"}
        bench.server.on(SITE, "/terms", Reply(texts[number].encode(), headers=markdown))
        _archive(bench, *entries[:number], **{f"v{n}": texts[n] for n in range(1, number + 1)})
        return bench.check(source)

    assert stand(1, datetime(2024, 1, 15, tzinfo=UTC)).outcome is CheckOutcome.FIRST

    noticed = stand(2, datetime(2024, 2, 8, tzinfo=UTC))
    assert noticed.outcome is CheckOutcome.STANCE_CHANGED
    (alert,) = noticed.alerts
    changed = {c.use: c for c in alert.changes}
    generative = changed["platform_generative_training"]
    assert (generative.before, generative.after) == ("silent", "permitted")
    assert "inform, train, develop or serve as input" in generative.quote

    assert stand(2, datetime(2025, 5, 1, tzinfo=UTC)).alerts == ()

    reversal = stand(3, datetime(2025, 5, 28, tzinfo=UTC))
    assert reversal.outcome is CheckOutcome.STANCE_CHANGED
    changed = {c.use: c for alert in reversal.alerts for c in alert.changes}
    generative = changed["platform_generative_training"]
    assert (generative.before, generative.after) == ("permitted", "opt_in_only")
    assert "explicit consent" in generative.quote

    moved = stand(4, datetime(2025, 9, 11, tzinfo=UTC))
    assert [a for a in moved.alerts if a.confirmed_at is None] == []


@pytest.mark.corpus
def test_the_history_of_soundcloud_dates_both_clauses(bench: Bench, terms_corpus: Path) -> None:
    folder = terms_corpus / "SoundCloud" / "Terms-of-Service"
    texts = {
        "2018-05-25": (folder / "2018-05-25.md").read_text(encoding="utf-8"),
        "2024-02-07": _february_2024(terms_corpus),
        "2025-05-27": (folder / "2025-05-27.md").read_text(encoding="utf-8"),
        "2025-09-10": (folder / "2025-09-10.md").read_text(encoding="utf-8"),
        "2026-08-17": (folder / "2026-08-17.md").read_text(encoding="utf-8"),
    }
    raw = "/OpenTermsArchive/contrib-versions/{}/SoundCloud/Terms%20of%20Service.md"
    commits = []
    for number, (day, text) in enumerate(texts.items(), 1):
        subject = "Record new changes of SoundCloud Terms of Service"
        author = {"date": f"{day}T12:00:00Z"}
        commits.append({"sha": sha(number), "commit": {"message": subject, "author": author}})
        path = raw.format(sha(number))
        bench.server.on("raw.githubusercontent.com", path, Reply(text.encode()))
    listed = json.dumps(commits[::-1]).encode()
    path = "/repos/OpenTermsArchive/contrib-versions/commits"
    bench.server.on("api.github.com", path, Reply(listed))
    soundcloud = Dossier.load(resource("platforms")).get("soundcloud")
    report = history_json(soundcloud, bench.service.history(soundcloud))
    first_seen, gone = report["first_seen"], report["gone_since"]
    assert isinstance(first_seen, dict)
    assert isinstance(gone, dict)
    old = next(quote for quote in first_seen if quote.startswith("You explicitly agree"))
    promise = next(quote for quote in first_seen if quote.startswith("We will not use"))
    assert (first_seen[old], gone[old]) == ("2024-02-07", "2025-05-27")
    assert first_seen[promise] == "2025-05-27"
    assert promise not in gone
