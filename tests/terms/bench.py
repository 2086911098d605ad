# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two services, their records and servers, and a clock that tests move."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from holdback.platforms import Dossier
from holdback.platforms.reading import parse_platform
from holdback.support.clock import FixedClock
from holdback.support.database import Database
from holdback.terms.checking import PlaceResult
from holdback.terms.service import TermsService
from holdback.terms.sources import SourceKind
from loopback import Loopback, Reply
from terms.pages import SITE, atom, page, sha

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
        self.clock = _Clock(self)
        self.service = TermsService(
            self.dossier, records, self.clock, lambda: server.client(now=lambda: self.now)
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


RAW = "/OpenTermsArchive/contrib-versions/{}/Sound%20Example/Terms%20of%20Service.md"
FEED = (
    "/OpenTermsArchive/contrib-versions/commits/main/Sound%20Example/Terms%20of%20Service.md.atom"
)


def archive(bench: Bench, *entries: tuple[int, str, str], **texts: str) -> None:
    bench.server.on("github.com", FEED, Reply(atom(*reversed(entries))))
    for name, text in texts.items():
        path = RAW.format(sha(int(name[1:])))
        bench.server.on("raw.githubusercontent.com", path, Reply(text.encode()))
