# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks in Open Terms Archive: each version between two looks counts."""

from __future__ import annotations

from holdback.terms.records import CheckOutcome, FindingState
from holdback.terms.sources import SourceKind, Unread
from loopback import Reply
from terms.bench import FEED, OPT_IN, RAW, TRAIN, Bench, archive
from terms.pages import SITE, change, first, terms, upgrade


def test_archived_changes_are_walked_one_by_one(bench: Bench) -> None:
    archive(bench, first(1, "2025-01-01"), v1=terms())
    assert bench.check(SourceKind.OTA).outcome is CheckOutcome.FIRST
    archive(
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
    archive(bench, first(1, "2025-01-01"), v1=terms())
    bench.check(SourceKind.OTA)
    archive(bench, first(1, "2025-01-01"), upgrade(2, "2025-02-01"), v2=terms(TRAIN))
    result = bench.check(SourceKind.OTA)
    assert result.outcome is CheckOutcome.RE_EXTRACTED
    assert result.alerts == ()
    assert [finding.kind for finding in result.findings] == ["re_extracted"]
    newest = bench.service.store.newest("sound", f"https://{SITE}/terms", SourceKind.OTA)
    assert newest is not None
    assert newest.is_technical


def test_an_error_page_among_versions_is_passed_over(bench: Bench) -> None:
    archive(bench, first(1, "2025-01-01"), v1=terms(OPT_IN))
    bench.check(SourceKind.OTA)
    archive(
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
    archive(bench, first(1, "2025-01-01"), v1=terms())
    assert bench.check(SourceKind.OTA).outcome is CheckOutcome.FIRST
    assert bench.service.store.findings() == ()


def test_a_first_text_is_taken_from_main_when_feed_and_list_are_at_their_limits(
    bench: Bench,
) -> None:
    limit = Reply(status=429, headers={"Retry-After": "3600"})
    bench.server.on("github.com", FEED, limit)
    bench.server.on("api.github.com", "/repos/OpenTermsArchive/contrib-versions/commits", limit)
    bench.server.on("raw.githubusercontent.com", RAW.format("main"), Reply(terms(OPT_IN).encode()))
    result = bench.check(SourceKind.OTA)
    assert result.outcome is CheckOutcome.FIRST
    assert result.standing == ((OPT_IN, True),)
    # Later, whether a difference is the service's cannot be told without the list: it waits.
    bench.later(days=1)
    bench.server.on("raw.githubusercontent.com", RAW.format("main"), Reply(terms(TRAIN).encode()))
    limited = bench.check(SourceKind.OTA)
    assert limited.outcome is CheckOutcome.UNREAD
    assert limited.not_read is not None
    assert limited.not_read.reason is Unread.BUSY
    assert bench.service.store.findings() == ()
