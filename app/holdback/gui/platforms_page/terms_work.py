# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Platforms page asks of the terms room, beside the window. Plain data in and out."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.gui import text
from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.platforms import Platform, matrix_csv, matrix_html
from holdback.support.files import export_whole
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.terms import (
        Check,
        Comparison,
        Declaration,
        NotRead,
        PlaceResult,
        Reading,
        Signals,
        SourceKind,
        StoredFinding,
        TermsService,
    )


_MOST_CHECKS = 1000


@dataclass(slots=True)
class TermsDesk:
    """The one terms service of the page, made when it is first needed: it keeps the pauses."""

    services: Services
    _service: TermsService | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def service(self) -> TermsService:
        """Return it; anew if the dossier was read afresh."""
        from holdback.terms import TermsService

        dossier = self.services.dossier
        with self._lock:
            if self._service is None or self._service.dossier is not dossier:
                self._service = TermsService(dossier, self.services.records, self.services.clock)
            return self._service


@dataclass(frozen=True, slots=True)
class Kept:
    """What the records know about one platform."""

    platform: str
    is_mine: bool
    findings: tuple[StoredFinding, ...]
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """What the records know about all platforms: which are the user's, which changed."""

    mine: frozenset[str]
    changed: frozenset[str]
    watched_every_hours: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """One kept text: when it was seen, the whole of it."""

    seen_at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Change:
    """A finding with both texts and what differs between them."""

    finding: StoredFinding
    before: Version
    after: Version
    comparison: Comparison


def kept(desk: TermsDesk, platform: str) -> Work:
    """Look up what is known about one platform."""

    def work(progress: Reporter, cancel: CancelToken) -> Kept:
        store = desk.service().store
        return Kept(
            platform,
            platform in store.watched(),
            store.findings(platform),
            store.readings(platform),
        )

    return work


def overview(desk: TermsDesk) -> Work:
    """Look up the user's platforms and the open findings."""

    def work(progress: Reporter, cancel: CancelToken) -> Overview:
        from holdback.terms import is_alert

        store = desk.service().store
        changed = frozenset(f.platform for f in store.findings() if is_alert(f))
        schedule = store.schedule()
        return Overview(store.watched(), changed, schedule.every_hours if schedule else 0)

    return work


def set_mine(desk: TermsDesk, platform: str, is_mine: bool) -> Work:
    """Count a platform among the user's own, or no longer."""

    def work(progress: Reporter, cancel: CancelToken) -> Overview:
        desk.service().store.watch(platform, is_mine)
        return overview(desk)(progress, cancel)  # type: ignore[no-any-return]

    return work


def set_schedule(desk: TermsDesk, hours: int) -> Work:
    """Watch the user's platforms every so many hours; 0: not at all."""

    def work(progress: Reporter, cancel: CancelToken) -> Overview:
        from holdback.terms import Schedule, SourceKind

        schedule = Schedule(hours, SourceKind.LIVE) if hours else None
        desk.service().store.set_schedule(schedule)
        return overview(desk)(progress, cancel)  # type: ignore[no-any-return]

    return work


def is_due(desk: TermsDesk) -> Work:
    """Say whether the schedule asks for a check now. No network."""

    def work(progress: Reporter, cancel: CancelToken) -> bool:
        return desk.service().is_due()

    return work


def watch(desk: TermsDesk) -> Work:
    """Check the user's platforms if the schedule is due."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[PlaceResult, ...]:
        return desk.service().run_watch(progress, cancel)

    return work


def hosts(desk: TermsDesk, platform: Platform, source: SourceKind) -> Work:
    """Say which hosts a check would ask."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[str, ...]:
        return desk.service().hosts((platform,), source)

    return work


def archive_hosts(desk: TermsDesk, platform: Platform) -> Work:
    """Say which hosts would be asked for a platform's past."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[str, ...]:
        return desk.service().archive_hosts(platform)

    return work


def check(desk: TermsDesk, platform: Platform, source: SourceKind) -> Work:
    """Fetch the platform's terms now and compare them with what is kept."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[PlaceResult, ...]:
        return desk.service().check((platform,), source, progress, cancel)

    return work


def check_file(desk: TermsDesk, platform: Platform, path: Path, document: str) -> Work:
    """Compare a saved page with what is kept of a document."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[PlaceResult, ...]:
        from holdback.terms import places_of

        place = next(one for one in places_of(platform) if one.name == document)
        return (desk.service().check_file(platform, place, path),)

    return work


def declared(desk: TermsDesk, platform: Platform, document: str) -> Work:
    """Ask where the archive's volunteers found a document."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Declaration, ...] | NotRead:
        from holdback.terms import places_of

        place = next(one for one in places_of(platform) if one.name == document)
        return desk.service().declared(place, cancel)

    return work


def signals(desk: TermsDesk, platform: Platform) -> Work:
    """Read what the platform's hosts say to outside crawlers."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Signals, ...]:
        return desk.service().signals(platform, cancel)

    return work


def checks(desk: TermsDesk) -> Work:
    """Return the newest lines of the log of checks."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Check, ...]:
        return desk.service().store.checks(limit=_MOST_CHECKS)

    return work


def change(desk: TermsDesk, finding: StoredFinding) -> Work:
    """Fetch both texts of a finding from the records and compare them."""

    def work(progress: Reporter, cancel: CancelToken) -> Change:
        from holdback.terms import compare

        store = desk.service().store
        before, after = store.reading(finding.before), store.reading(finding.after)
        old, new = store.document(before), store.document(after)
        return Change(
            finding,
            Version(before.seen_at, old.text),
            Version(after.seen_at, new.text),
            compare(old, new),
        )

    return work


def review(desk: TermsDesk, finding: StoredFinding, note: str) -> Work:
    """Mark a finding as looked at."""

    def work(progress: Reporter, cancel: CancelToken) -> StoredFinding:
        return desk.service().review(finding.id, note)

    return work


def export_matrix(
    services: Services, platforms: tuple[Platform, ...], path: Path, language: str
) -> Work:
    """Write the matrix as CSV, HTML or PDF, told by the ending."""

    def work(progress: Reporter, cancel: CancelToken) -> Path:
        from holdback.gui.platforms_page.matrix_pdf import matrix_pdf

        today = services.clock.today()
        if path.suffix.lower() == ".pdf":
            data = matrix_pdf(platforms, today)
        elif path.suffix.lower() == ".csv":
            data = matrix_csv(platforms, today, text.sentence).encode("utf-8-sig")
        else:
            data = matrix_html(platforms, today, text.sentence, language).encode("utf-8")
        export_whole(path, data)
        return path

    return work
