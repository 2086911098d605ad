# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The story of SoundCloud, replayed from versions of the corpus."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from holdback.platforms import Dossier
from holdback.support.resources import resource
from holdback.terms.checking import PlaceResult
from holdback.terms.records import CheckOutcome, Schedule
from holdback.terms.report import history_json
from holdback.terms.sources import SourceKind
from loopback import Reply
from terms.bench import Bench, archive
from terms.pages import SITE, change, first, sha

GENERATIVE = "platform_generative_training"


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
        archive(bench, *entries[:number], **{f"v{n}": texts[n] for n in range(1, number + 1)})
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
def test_the_watcher_raises_both_turns_on_the_day_after(bench: Bench, terms_corpus: Path) -> None:
    """A daily watch over the years: it is silent but for the two days on which it must speak."""
    folder = terms_corpus / "SoundCloud" / "Terms-of-Service"
    texts = {
        datetime(2023, 11, 1, tzinfo=UTC): (folder / "2018-05-25.md").read_text(encoding="utf-8"),
        datetime(2024, 2, 7, tzinfo=UTC): _february_2024(terms_corpus),
        datetime(2025, 5, 27, tzinfo=UTC): (folder / "2025-05-27.md").read_text(encoding="utf-8"),
    }
    bench.service.store.watch("sound", True)
    bench.service.store.set_schedule(Schedule(24, SourceKind.LIVE))
    days = [datetime(2024, 1, 31, 12, tzinfo=UTC) + timedelta(days=n) for n in range(12)]
    days += [datetime(2025, 5, 20, 12, tzinfo=UTC) + timedelta(days=n) for n in range(12)]
    told: dict[str, set[tuple[str, str]]] = {}
    for day in days:
        bench.now = day
        text = next(words for since, words in sorted(texts.items(), reverse=True) if since <= day)
        markdown = {"Content-Type": "text/markdown"}
        bench.server.on(SITE, "/terms", Reply(text.encode(), headers=markdown))
        (result,) = bench.service.run_watch()
        for alert in result.alerts:
            changes = {(c.before, c.after) for c in alert.changes if c.use == GENERATIVE}
            told.setdefault(day.date().isoformat(), set()).update(changes)
    assert told["2024-02-07"] == {("silent", "permitted")}
    assert told["2025-05-27"] == {("permitted", "opt_in_only")}
    # What the text no longer says at all is told after a second look, a day later.
    assert set(told) <= {"2024-02-07", "2025-05-27", "2025-05-28"}
    assert len(bench.service.store.checks("sound")) == len(days)


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
