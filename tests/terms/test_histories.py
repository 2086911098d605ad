# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When clauses appeared, and what archives know of the past."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

from holdback.platforms import Use
from holdback.terms.past import MAX_READS
from holdback.terms.records import CheckOutcome
from holdback.terms.sources import SourceKind
from loopback import Reply
from terms.bench import OPT_IN, RAW, TRAIN, Bench, archive
from terms.pages import change, first, sha, terms


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


# What stood before the first check


def _archived(bench: Bench, clause_of: Callable[[int], tuple[str, ...]], count: int) -> None:
    commits = [
        {
            "sha": sha(number),
            "commit": {
                "message": "Record new changes of Sound Example Terms of Service",
                "author": {"date": f"20{number:02d}-01-01T00:00:00Z"},
            },
        }
        for number in range(count, 0, -1)
    ]
    path = "/repos/OpenTermsArchive/contrib-versions/commits"
    bench.server.on("api.github.com", path, Reply(json.dumps(commits).encode()))
    for number in range(1, count + 1):
        text = terms(*clause_of(number)).encode()
        bench.server.on("raw.githubusercontent.com", RAW.format(sha(number)), Reply(text))


def _story(number: int) -> tuple[str, ...]:
    if number < 9:
        return ()
    return (TRAIN,) if number < 17 else (OPT_IN,)


def _generative(bench: Bench) -> list[tuple[int, str]]:
    use = Use.PLATFORM_GENERATIVE_TRAINING
    moments = bench.service.timeline(bench.dossier.get("sound"))
    return [(one.first_at.year - 2000, one.stances[use].value) for one in moments]


def test_the_past_is_read_where_the_stance_changed(bench: Bench) -> None:
    bench.now = datetime(2031, 1, 1, tzinfo=UTC)
    _archived(bench, _story, 24)
    sound = bench.dossier.get("sound")
    (past,) = bench.service.read_past(sound)
    assert (len(past.versions), past.not_read) == (24, None)
    assert past.added <= MAX_READS
    told = _generative(bench)
    assert (8, "silent") in told
    assert (9, "permitted") in told
    assert (16, "permitted") in told
    assert (17, "opt_in_only") in told
    assert bench.service.store.findings() == ()
    asked = len(bench.server.paths("raw.githubusercontent.com"))
    (again,) = bench.service.read_past(sound)
    assert again.added == 0
    assert len(bench.server.paths("raw.githubusercontent.com")) == asked


def test_reading_the_past_never_swallows_a_change_that_a_check_would_tell(bench: Bench) -> None:
    archive(bench, first(1, "2001-01-01"), v1=terms())
    assert bench.check(SourceKind.OTA).outcome is CheckOutcome.FIRST
    _archived(bench, lambda number: (TRAIN,) if number > 1 else (), 3)
    bench.service.read_past(bench.dossier.get("sound"))
    assert _generative(bench) == [(1, "silent")]
    archive(bench, first(1, "2001-01-01"), change(2, "2002-01-01"), change(3, "2003-01-01"))
    assert [one.changes[0].after for one in bench.check(SourceKind.OTA).alerts] == ["permitted"]


def test_a_live_page_that_stays_the_same_stands_from_its_first_look_on(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.check()
    began = bench.now
    bench.later(days=30)
    bench.check()
    (moment,) = bench.service.timeline(bench.dossier.get("sound"))
    assert (moment.first_at, moment.last_at) == (began, bench.now)
    assert moment.quotes[Use.PLATFORM_GENERATIVE_TRAINING] == OPT_IN


def test_a_past_that_no_archive_knows_is_told(bench: Bench) -> None:
    (past,) = bench.service.read_past(bench.dossier.get("sound"))
    assert past.not_read is not None
    assert (past.versions, past.added) == ((), 0)
