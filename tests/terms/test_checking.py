# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One document over time: what a check tells, keeps and logs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from holdback.errors import Cancelled
from holdback.platforms import Dossier
from holdback.support.progress import CancelToken
from holdback.support.resources import resource
from holdback.terms.appearance import holds
from holdback.terms.records import CheckOutcome, FindingState
from holdback.terms.sources import SourceKind, Unread
from loopback import Asked, Reply
from terms.bench import CRAWL, OPT_IN, OTHER, START, TRAIN, Bench
from terms.pages import SITE, page


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


def test_a_clause_that_is_back_does_not_hide_another_change(bench: Bench) -> None:
    """The promise came, a rule for users went and came back while the promise was taken back."""
    bench.live(CRAWL, TRAIN)
    bench.check()
    bench.live(OPT_IN)
    improved = bench.check()
    assert {(c.use, c.after) for f in improved.alerts for c in f.changes} >= {
        ("platform_generative_training", "opt_in_only")
    }
    waiting = [f for f in improved.findings if f.state is FindingState.UNCONFIRMED]
    assert waiting
    bench.later(days=1)
    bench.live(CRAWL, TRAIN)
    worse = bench.check()
    assert worse.outcome is CheckOutcome.STANCE_CHANGED
    (alert,) = worse.alerts
    assert [(c.use, c.before, c.after) for c in alert.changes] == [
        ("platform_generative_training", "opt_in_only", "permitted")
    ]
    states = {f.id: f.state for f in bench.service.store.findings("sound")}
    assert states[waiting[0].id] is FindingState.WITHDRAWN


def test_a_change_that_was_told_is_not_told_again_when_a_clause_is_back(bench: Bench) -> None:
    bench.live(CRAWL, TRAIN)
    bench.check()
    bench.live(OPT_IN)
    assert bench.check().alerts
    bench.later(days=1)
    bench.live(CRAWL, OPT_IN)
    assert bench.check().alerts == ()


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
