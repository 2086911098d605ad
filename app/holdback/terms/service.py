# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything the window and the command line ask of terms on the network, in one place.

Nothing here runs by itself: each method is called because the user clicked, or because the
schedule that they set is due while the app runs.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from holdback.errors import UsageError, say
from holdback.platforms import Dossier, Platform
from holdback.support.addresses import resolver_from_environment
from holdback.support.clock import Clock
from holdback.support.database import Database
from holdback.support.http import HttpClient, Known
from holdback.support.progress import CancelToken, Progress, no_progress
from holdback.support.secrets import SecretStore
from holdback.terms.checking import Judge, PlaceResult
from holdback.terms.declarations import Declaration, read_declaration
from holdback.terms.documents import Document
from holdback.terms.histories import History, read_histories
from holdback.terms.live import LivePage
from holdback.terms.ota import API, FEEDS, RAW, OpenTermsArchive
from holdback.terms.past import Memory, Moment, Past, read_past
from holdback.terms.portals import without_portal
from holdback.terms.records import CheckOutcome, Reading, Schedule, StoredFinding
from holdback.terms.saved import saved_page
from holdback.terms.signals import Signals, read_signals
from holdback.terms.sources import (
    NotRead,
    Outcome,
    Place,
    SourceKind,
    Unread,
    Version,
    no_address,
    places_of,
)
from holdback.terms.store import TermsStore, place_key
from holdback.terms.wayback import ARCHIVE, Saved, Wayback

HOSTS_AT_ONCE = 4
MAX_STEPS = 12
"""Versions of one document that a check walks through; older ones are skipped."""


def default_client(clock: Clock) -> HttpClient:
    """Return a client for the real network, or for the loopback setting of tests."""
    resolver, ca_file = resolver_from_environment()
    return HttpClient(resolver=resolver, ca_file=ca_file, now=clock.now)


class TermsService:
    """Checks, histories, signals, watching. Methods block: call them from a worker."""

    def __init__(
        self,
        dossier: Dossier,
        records: Database,
        clock: Clock,
        make_client: Callable[[], HttpClient] | None = None,
        secrets: SecretStore | None = None,
    ) -> None:
        self.dossier = dossier
        self.store = TermsStore(records)
        self._clock = clock
        self._make_client = make_client or (lambda: default_client(clock))
        self.secrets = secrets or SecretStore()
        self._client: HttpClient | None = None
        self._making = threading.Lock()
        self._judge = Judge(self.store)
        self._memory = Memory(self.store)

    @property
    def client(self) -> HttpClient:
        """The one client of this service: it keeps the pauses between requests."""
        with self._making:
            if self._client is None:
                self._client = self._make_client()
            return self._client

    def hosts(self, platforms: Iterable[Platform], source: SourceKind) -> tuple[str, ...]:
        """Return the hosts that a check would talk to, to be shown beforehand."""
        if source is SourceKind.OTA:
            return tuple(str(urlsplit(url).hostname) for url in (FEEDS, RAW, API))
        if source is SourceKind.WAYBACK:
            return (str(urlsplit(ARCHIVE).hostname), "archive.org")
        return tuple(
            sorted(
                {
                    str(urlsplit(place.url).hostname)
                    for platform in platforms
                    for place in places_of(platform)
                    if place.url
                }
            )
        )

    def archive_hosts(self, platform: Platform) -> tuple[str, ...]:
        """Return the hosts that a look into the past may talk to: what one lacks, the next has."""
        places = places_of(platform)
        found: tuple[str, ...] = ()
        if any(place.archives for place in places):
            found += self.hosts((platform,), SourceKind.OTA)
        if any(place.url for place in places):
            found += self.hosts((platform,), SourceKind.WAYBACK)
        return found

    def check(
        self,
        platforms: Sequence[Platform],
        source: SourceKind = SourceKind.LIVE,
        progress: Progress = no_progress,
        cancel: CancelToken | None = None,
    ) -> tuple[PlaceResult, ...]:
        """Fetch the documents of ``platforms`` now and compare them with what is kept.

        Each platform has at least one result; where no address is known, one that says so.

        Raises:
            Cancelled: the user stopped it; nothing was compared.
        """
        jobs = [
            (platform, place)
            for platform in platforms
            for place in places_of(platform)
            if _can_be_asked(place, source)
        ]
        results: list[PlaceResult] = []
        with ThreadPoolExecutor(HOSTS_AT_ONCE, "holdback-terms") as pool:
            waiting = [pool.submit(self._fetch, place, source, cancel) for _platform, place in jobs]
            try:
                fetched = []
                for number, future in enumerate(waiting):
                    progress(number, len(jobs), jobs[number][0].name)
                    fetched.append(future.result())
            finally:
                for future in waiting:
                    future.cancel()
        for (platform, place), outcomes in zip(jobs, without_portal(jobs, fetched), strict=True):
            results.append(self._judged(platform, place, source, outcomes))
        progress(len(jobs), len(jobs))
        asked = {platform.id for platform, _place in jobs}
        results += [_not_asked(p, source) for p in platforms if p.id not in asked]
        return tuple(results)

    def _judged(
        self, platform: Platform, place: Place, source: SourceKind, outcomes: Sequence[Outcome]
    ) -> PlaceResult:
        """Take a document's versions one after the other; the last one is the result."""
        now = self._clock.now()
        findings: list[StoredFinding] = []
        result = None
        for outcome in outcomes:
            result = self._judge.result(platform, place, source, outcome, now)
            findings.extend(result.findings)
        assert result is not None
        return replace(result, findings=tuple(findings))

    def _fetch(self, place: Place, source: SourceKind, cancel: CancelToken | None) -> list[Outcome]:
        base = self._judge.base(place, source)
        previous = self.store.document(base, place.select) if base else None
        waits = self.store.unconfirmed(place.platform, place_key(place), source) is not None
        if source is SourceKind.OTA:
            return self._fetch_archived(place, base, previous, cancel)
        if source is SourceKind.WAYBACK:
            held = base.identity if base else ""
            return [Wayback(self.client).read(place, previous, held, cancel)]
        known = Known(base.etag, base.last_modified) if base and not waits else None
        return [LivePage(self.client).read(place, previous, known, cancel)]

    def _fetch_archived(
        self,
        place: Place,
        base: Reading | None,
        previous: Document | None,
        cancel: CancelToken | None,
    ) -> list[Outcome]:
        archive_source = OpenTermsArchive(self.client)
        outcomes: list[Outcome] = []
        for archive in place.archives:
            if base is None:
                outcome = archive_source.read(place, archive, None, "", cancel)
                if isinstance(outcome, NotRead) and outcome.is_transient:
                    # The feed and the list have their limits, the text itself has none.
                    now = self._clock.now()
                    outcome = archive_source.at_main(place, archive, now, cancel)
                if not isinstance(outcome, NotRead):
                    return [outcome]
                outcomes = [outcome]
                continue
            steps = self._steps(archive_source.recent(archive, cancel), base)
            if isinstance(steps, NotRead):
                outcomes = [steps]
                continue
            if not steps:
                return [archive_source.read(place, archive, previous, base.identity, cancel)]
            return _walk(archive_source, place, steps, previous, cancel)
        return outcomes

    def _steps(
        self, recent: tuple[Version, ...] | NotRead, base: Reading
    ) -> tuple[Version, ...] | NotRead:
        """Return the versions after the one that we hold, oldest first."""
        if isinstance(recent, NotRead):
            return recent
        newer = [v for v in recent if v.seen_at > base.seen_at and v.identity != base.identity]
        return tuple(reversed(newer[:MAX_STEPS]))

    def check_file(self, platform: Platform, place: Place, path: Path) -> PlaceResult:
        """Compare a page that the user saved with the newest text that is kept of a document.

        The file passes the same guards as a fetched page; its date is that of the file.

        Raises:
            FileMissing: there is no such file.
            NoPermission: it may not be read.
            UnreadableFile: it holds no text.
        """
        now = self._clock.now()
        base = self._judge.base(place, SourceKind.FILE)
        previous = self.store.document(base, place.select) if base else None
        found = saved_page(place, path, previous)
        return self._judge.result(platform, place, SourceKind.FILE, found, now)

    def history(
        self,
        platform: Platform,
        quotes: Sequence[str] | None = None,
        progress: Progress = no_progress,
        cancel: CancelToken | None = None,
        *,
        only: str = "",
    ) -> tuple[History, ...]:
        """Return the versions that an archive knows, and when each quote first appeared.

        Without ``quotes`` those of the dossier are dated, each in the document that it is from.
        ``only`` is the key of the one document to look at; all of them if it is empty.
        """
        return read_histories(self.client, platform, quotes, progress, cancel, only=only)

    def timeline(self, platform: Platform, progress: Progress = no_progress) -> tuple[Moment, ...]:
        """Return the texts that are kept of a platform and what each said. No network."""
        return self._memory.moments(platform, progress)

    def read_past(
        self,
        platform: Platform,
        progress: Progress = no_progress,
        cancel: CancelToken | None = None,
    ) -> tuple[Past, ...]:
        """Keep the earlier texts between which a stance changed, from an archive."""
        now = self._clock.now()
        return read_past(self.store, self.client, platform, now, progress, cancel)

    def signals(self, platform: Platform, cancel: CancelToken | None = None) -> tuple[Signals, ...]:
        """Return what the platform's own hosts say to outside crawlers, read now."""
        pages: dict[str, str] = {}
        for place in places_of(platform):
            if place.url:
                pages.setdefault(str(urlsplit(place.url).hostname), place.url)
        return tuple(read_signals(self.client, url, cancel) for url in pages.values())

    def save_now(self, place: Place, cancel: CancelToken | None = None) -> Saved | NotRead:
        """Ask the Wayback Machine to keep the page: only on the user's click.

        Raises:
            UsageError: no archive keys are kept.
            SecretStoreUnavailable: there is no safe keyring.
        """
        if not place.url:
            raise UsageError("This document has no address that could be kept. Nothing was sent.")
        return Wayback(self.client).save(place.url, self.secrets, cancel)

    def declared(
        self, place: Place, cancel: CancelToken | None = None
    ) -> tuple[Declaration, ...] | NotRead:
        """Return where the archive's volunteers say that a document stands now.

        For a page that is gone, moved or read badly; the user then changes their entry.
        """
        if not place.archives:
            return NotRead(
                Unread.NOT_ARCHIVED,
                say("Open Terms Archive does not follow “{name}”.", name=place.name),
                SourceKind.OTA,
                place.url,
            )
        return read_declaration(self.client, place.archives[0], cancel)

    def review(self, finding: int, note: str) -> StoredFinding:
        """Mark a finding as looked at, with the user's note."""
        return self.store.review(finding, note, self._clock.now())

    # Watching

    def is_due(self) -> bool:
        """Whether the schedule asks for a run now. False while watching is off."""
        schedule = self.store.schedule()
        if schedule is None or not self.store.watched():
            return False
        if schedule.last_run is None:
            return True
        elapsed = self._clock.now() - schedule.last_run
        # A clock that was set back must not silence the watch for years.
        return elapsed >= timedelta(hours=schedule.every_hours) or elapsed < timedelta(0)

    def run_watch(
        self, progress: Progress = no_progress, cancel: CancelToken | None = None
    ) -> tuple[PlaceResult, ...]:
        """Check the watched platforms if the schedule is due; each check is logged."""
        schedule = self.store.schedule()
        if schedule is None or not self.is_due():
            return ()
        watched = self.store.watched()
        now = self._clock.now()
        chosen = [
            platform
            for platform in self.dossier
            if platform.id in watched and not self._was_told_to_wait(platform, now)
        ]
        results = self.check(chosen, schedule.source, progress, cancel)
        self.store.set_schedule(Schedule(schedule.every_hours, schedule.source, now))
        return results

    def _was_told_to_wait(self, platform: Platform, now: datetime) -> bool:
        checks = [self.store.last_check(platform.id, place_key(p)) for p in places_of(platform)]
        waits = [check.not_before for check in checks if check and check.not_before]
        return any(until > now for until in waits)


def _not_asked(platform: Platform, source: SourceKind) -> PlaceResult:
    told = no_address(platform, source)
    place = Place(platform.id, platform.name, "")
    return PlaceResult(place, source, CheckOutcome.UNREAD, told.message, told)


def _can_be_asked(place: Place, source: SourceKind) -> bool:
    return bool(place.archives) if source is SourceKind.OTA else bool(place.url)


def _walk(
    source: OpenTermsArchive,
    place: Place,
    steps: Sequence[Version],
    previous: Document | None,
    cancel: CancelToken | None,
) -> list[Outcome]:
    """Read the versions one by one; an error page among them is passed over."""
    outcomes: list[Outcome] = []
    unread: NotRead | None = None
    for version in steps:
        found = source.text(place, version, previous, cancel)
        if isinstance(found, NotRead):
            unread = found
            continue
        unread = None
        outcomes.append(found)
        previous = found.document
    return outcomes if outcomes and unread is None else [*outcomes, *([unread] if unread else [])]
