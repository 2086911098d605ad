# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One check of one document: what was fetched, held beside what is kept, and what follows.

What appears is told at once. What *vanishes* is told only when it is missing in two fetches six
hours apart, from a page that is recognised and at least 70 % as long as before (safety.md §5b).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from holdback.errors import Message, say
from holdback.platforms import Platform, Use
from holdback.terms.analysis import analyze
from holdback.terms.appearance import holds
from holdback.terms.compare import Comparison, StanceChange, compare
from holdback.terms.documents import Document
from holdback.terms.records import Check, CheckOutcome, FindingState, Reading, StoredFinding
from holdback.terms.sources import (
    NotRead,
    Outcome,
    Place,
    SourceKind,
    SourceText,
    Unchanged,
    Unread,
    next_source,
)
from holdback.terms.stances import Analysis
from holdback.terms.store import TermsStore, place_key

SECOND_LOOK_AFTER = timedelta(hours=6)
WHOLE_ENOUGH = 0.7
GONE_AFTER_DAYS = 2


@dataclass(frozen=True, slots=True)
class Difference:
    """The text says otherwise than the dossier; a reviewer decides which is right."""

    use: Use
    dossier: str
    found: str
    quote: str


@dataclass(frozen=True, slots=True)
class PlaceResult:
    """What one check of one document came to.

    ``reading`` is the text in force: the new one, or the last good one if nothing new was read.
    ``standing`` tells of each quote of the dossier for this page whether it still stands there.
    """

    place: Place
    source: SourceKind
    outcome: CheckOutcome
    message: Message
    not_read: NotRead | None = None
    reading: Reading | None = None
    comparison: Comparison | None = None
    analysis: Analysis | None = None
    findings: tuple[StoredFinding, ...] = ()
    differences: tuple[Difference, ...] = ()
    standing: tuple[tuple[str, bool], ...] = ()
    is_gone: bool = False

    @property
    def alerts(self) -> tuple[StoredFinding, ...]:
        """The findings that the user should be told of now."""
        return tuple(finding for finding in self.findings if is_alert(finding))


def is_alert(finding: StoredFinding) -> bool:
    """Whether a finding is a confirmed change of stances by the service, not yet reviewed."""
    return finding.state is FindingState.OPEN and finding.kind == "stance_changed"


class Judge:
    """Holds what was fetched beside what is kept, records it, and says what it means."""

    def __init__(self, store: TermsStore) -> None:
        self._store = store

    def base(self, place: Place, source: SourceKind) -> Reading | None:
        """Return the last good text of a document from this source.

        A page that the user saved stands for the live page, so it is held beside the newest text
        from anywhere.
        """
        key = place_key(place)
        if source is SourceKind.FILE:
            return self._store.newest(place.platform, key)
        return self._store.newest(place.platform, key, source)

    def result(
        self, platform: Platform, place: Place, source: SourceKind, outcome: Outcome, now: datetime
    ) -> PlaceResult:
        """Record ``outcome`` and return what it means."""
        if isinstance(outcome, NotRead):
            result = self._unread(place, source, outcome, now)
        elif isinstance(outcome, Unchanged):
            result = self._unchanged(place, source, outcome, now)
        else:
            result = self._read(place, source, outcome, now)
            result = _beside_dossier(result, platform)
        return result

    def _log(
        self, place: Place, source: SourceKind, outcome: CheckOutcome, message: Message,
        now: datetime, reading: Reading | None = None, not_read: NotRead | None = None,
    ) -> None:  # fmt: skip
        wait = not_read.retry_after_s if not_read else None
        check = Check(
            at=now,
            platform=place.platform,
            place=place_key(place),
            source=source,
            outcome=outcome,
            reason=not_read.reason.value if not_read else "",
            message=message,
            not_before=now + timedelta(seconds=wait) if wait else None,
        )
        self._store.add_check(check, reading.id if reading else None)

    def _unread(
        self, place: Place, source: SourceKind, outcome: NotRead, now: datetime
    ) -> PlaceResult:
        outcome = replace(outcome, next_source=next_source(source, place))
        self._log(place, source, CheckOutcome.UNREAD, outcome.message, now, not_read=outcome)
        days = self._store.days_gone(place.platform, place_key(place))
        return PlaceResult(
            place, source, CheckOutcome.UNREAD, outcome.message, outcome,
            reading=self.base(place, source),
            is_gone=outcome.reason is Unread.GONE and days >= GONE_AFTER_DAYS,
        )  # fmt: skip

    def _unchanged(
        self, place: Place, source: SourceKind, outcome: Unchanged, now: datetime
    ) -> PlaceResult:
        base = self.base(place, source)
        findings: tuple[StoredFinding, ...] = ()
        with self._store.together():
            if base is not None and source is SourceKind.LIVE:
                self._store.touch(base.id, outcome.version.seen_at)
            if source is SourceKind.OTA:
                # The archive looks twice a day: an unchanged newest version is a second look.
                findings = self._second_look(self._waiting(place, source), now)
            self._log(place, source, CheckOutcome.SAME, _SAME, now, base)
        return PlaceResult(place, source, CheckOutcome.SAME, _SAME, reading=base, findings=findings)

    def _read(
        self, place: Place, source: SourceKind, found: SourceText, now: datetime
    ) -> PlaceResult:
        base = self.base(place, source)
        if base is None:
            with self._store.together():
                reading = self._store.add_reading(place, found, now)
                self._log(place, source, CheckOutcome.FIRST, _FIRST, now, reading)
            return PlaceResult(
                place, source, CheckOutcome.FIRST, _FIRST, reading=reading,
                analysis=analyze(found.document),
            )  # fmt: skip
        waiting = self._waiting(place, source)
        before = self._store.document(base, place.select)
        same = before.text == found.document.text
        comparison = Comparison("none") if same else compare(before, found.document)
        is_back = waiting is not None and any(
            _stands(found.document, change) for change in waiting.changes
        )
        if waiting is not None and is_back:
            comparison = self._without_restored(comparison, waiting, place, found)
        gone = [change for change in comparison.stance_changes if _is_removal(change)]
        if gone and len(found.document.text) < WHOLE_ENOUGH * len(before.text):
            return self._unread(place, source, _too_short(place, source, before, found), now)
        outcome, message = _meaning(comparison, found)
        # One transaction: a text must never become the new base without its finding.
        with self._store.together():
            if waiting is not None and is_back:
                self._store.withdraw(waiting.id)
                waiting = None
            confirmed = self._second_look(waiting, now)
            reading = self._keep(place, base, found, before, now)
            findings = self._findings(base, reading, comparison, gone, found, now)
            self._log(place, source, outcome, message, now, reading)
        return PlaceResult(
            place, source, outcome, message, reading=reading, comparison=comparison,
            analysis=comparison.after or analyze(found.document),
            findings=(*confirmed, *findings),
        )  # fmt: skip

    def _without_restored(
        self, comparison: Comparison, waiting: StoredFinding, place: Place, found: SourceText
    ) -> Comparison:
        """Leave out what only undoes a removal that was never told; all else stays a change.

        If nothing else is left, the text counts beside the one from before the clause vanished.
        """
        undone = {(change.use, change.before) for change in waiting.changes}
        left = tuple(
            change
            for change in comparison.stance_changes
            if (change.use, change.after) not in undone
        )
        if left:
            return replace(comparison, stance_changes=left)
        earlier = self._store.document(self._store.reading(waiting.before), place.select)
        if earlier.text == found.document.text:
            return Comparison("none")
        kind = compare(earlier, found.document).kind
        kind = "text_changed" if kind == "stance_changed" else kind
        return replace(comparison, kind=kind, stance_changes=())

    def _keep(
        self, place: Place, base: Reading, found: SourceText, before: Document, now: datetime
    ) -> Reading:
        same = before.text == found.document.text
        if same and found.version.source is SourceKind.LIVE:
            self._store.touch(base.id, found.version.seen_at)
            return self._store.reading(base.id)
        return self._store.add_reading(place, found, now)

    def _findings(
        self, before: Reading, after: Reading, comparison: Comparison,
        gone: Sequence[StanceChange], found: SourceText, now: datetime,
    ) -> tuple[StoredFinding, ...]:  # fmt: skip
        if comparison.kind != "stance_changed":
            return ()
        if found.version.is_technical:
            changes: Sequence[StanceChange] = comparison.stance_changes
            return (
                self._store.add_finding(
                    before, after, "re_extracted", changes, FindingState.OPEN, now
                ),
            )
        new = [change for change in comparison.stance_changes if not _is_removal(change)]
        return tuple(
            self._store.add_finding(before, after, comparison.kind, changes, state, now)
            for changes, state in ((new, FindingState.OPEN), (gone, FindingState.UNCONFIRMED))
            if changes
        )

    def _waiting(self, place: Place, source: SourceKind) -> StoredFinding | None:
        return self._store.unconfirmed(place.platform, place_key(place), source)

    def _second_look(
        self, waiting: StoredFinding | None, now: datetime
    ) -> tuple[StoredFinding, ...]:
        """Confirm the removal that waits, if one does and it is time."""
        if waiting is None or now - waiting.found_at < SECOND_LOOK_AFTER:
            return ()
        return (self._store.confirm(waiting.id, now),)


def _is_removal(change: StanceChange) -> bool:
    return change.after == "silent"


def _stands(document: Document, change: StanceChange) -> bool:
    return bool(change.quote) and holds(document, change.quote)


def _meaning(comparison: Comparison, found: SourceText) -> tuple[CheckOutcome, Message]:
    if comparison.kind == "none":
        return CheckOutcome.SAME, _SAME
    if comparison.kind == "format_only":
        return CheckOutcome.FORMAT_ONLY, _FORMAT
    if found.version.is_technical:
        return CheckOutcome.RE_EXTRACTED, _RE_EXTRACTED
    if comparison.kind != "stance_changed":
        return CheckOutcome.TEXT_CHANGED, _TEXT
    if all(_is_removal(change) for change in comparison.stance_changes):
        return CheckOutcome.UNCONFIRMED, _UNCONFIRMED
    return CheckOutcome.STANCE_CHANGED, _STANCE


def _too_short(place: Place, source: SourceKind, before: Document, found: SourceText) -> NotRead:
    return NotRead(
        Unread.SHRUNKEN,
        say("A clause about AI is missing in {url}, but the text is also much shorter ({new} of "
            "{old} characters): the page may not have loaded as usual. Nothing was concluded.",
            url=place.url or place.name, new=len(found.document.text), old=len(before.text)),
        source,
        place.url,
    )  # fmt: skip


def _beside_dossier(result: PlaceResult, platform: Platform) -> PlaceResult:
    """Add what the new text says otherwise than the dossier, and which quotes still stand."""
    if result.analysis is None:
        return result
    differences = tuple(
        Difference(use, entry.stance.value, finding.stance, finding.quote)
        for use, entry in platform.stances.items()
        for finding in (result.analysis.finding(use.value),)
        if finding.quote and finding.stance != entry.stance.value
    )
    standing = tuple(
        (clause.quote, holds(result.analysis.document, clause.quote))
        for clause in platform.clauses
        if clause.url == result.place.url
        and not clause.superseded
        and clause.evidence_kind.is_primary
    )
    return replace(result, differences=differences, standing=standing)


_SAME = say("Nothing changed.")
_FIRST = say("This is the first text that Holdback keeps of this document.")
_FORMAT = say("The layout changed, the wording is the same.")
_TEXT = say("The text changed; what it says about AI did not.")
_STANCE = say("What the text says about AI changed. Look at the finding and decide.")
_UNCONFIRMED = say(
    "A clause about AI is missing. Holdback will call it removed only if it is still missing in "
    "a second look, at least six hours later."
)
_RE_EXTRACTED = say("The archive cut the page anew; the service itself changed nothing.")
