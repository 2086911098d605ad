# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ``holdback terms check`` and ``holdback terms history`` print as JSON (design.md §5)."""

from __future__ import annotations

from collections.abc import Sequence

from holdback.platforms import Platform
from holdback.terms.checking import PlaceResult
from holdback.terms.compare import comparison_json
from holdback.terms.histories import History
from holdback.terms.records import Check, StoredFinding
from holdback.terms.signals import Signals
from holdback.terms.sources import Version


def check_json(platforms: Sequence[Platform], results: Sequence[PlaceResult]) -> dict[str, object]:
    """Return the results by platform: outcome, evidence date and findings of each document."""
    return {
        "platforms": [
            {
                "id": platform.id,
                "name": platform.name,
                "documents": [
                    _result_json(result)
                    for result in results
                    if result.place.platform == platform.id
                ],
            }
            for platform in platforms
        ]
    }


def _result_json(result: PlaceResult) -> dict[str, object]:
    unread = result.not_read
    return {
        "document": result.place.name,
        "url": result.place.url,
        "source": result.source.value,
        "outcome": result.outcome.value,
        "message": str(result.message),
        "reason": unread.reason.value if unread else None,
        "next_source": unread.next_source.value if unread and unread.next_source else None,
        "moved_to": unread.location or None if unread else None,
        "gone": result.is_gone,
        "evidence_date": result.reading.seen_at.date().isoformat() if result.reading else None,
        "findings": [finding_json(finding) for finding in result.findings],
        "comparison": comparison_json(result.comparison) if result.comparison else None,
        "differs_from_dossier": [
            {"use": d.use.value, "dossier": d.dossier, "found": d.found, "quote": d.quote}
            for d in result.differences
        ],
        "dossier_quotes": [{"quote": quote, "stands": stands} for quote, stands in result.standing],
    }


def check_log_json(check: Check) -> dict[str, object]:
    """Return one line of the log of checks."""
    return {
        "at": check.at.isoformat(),
        "platform": check.platform,
        "document": check.place,
        "source": check.source.value,
        "outcome": check.outcome.value,
        "reason": check.reason or None,
        "message": str(check.message) if check.message else "",
        "not_before": check.not_before.isoformat() if check.not_before else None,
    }


def finding_json(finding: StoredFinding) -> dict[str, object]:
    """Return one finding."""
    return {
        "id": finding.id,
        "platform": finding.platform,
        "document": finding.name,
        "kind": finding.kind,
        "state": finding.state.value,
        "found_at": finding.found_at.isoformat(),
        "changes": [
            {"use": c.use, "before": c.before, "after": c.after, "quote": c.quote}
            for c in finding.changes
        ],
        "note": finding.note,
    }


def history_json(platform: Platform, histories: Sequence[History]) -> dict[str, object]:
    """Return the versions of all documents and the day on which each quote first appeared."""
    return {
        "id": platform.id,
        "versions": [
            {"document": history.place.name, **_version_json(version)}
            for history in histories
            for version in history.versions
        ],
        "first_seen": {
            seen.quote: seen.first.day.isoformat()
            for history in histories
            for seen in history.first_seen
            if seen.first is not None
        },
        "last_without": {
            seen.quote: seen.before.day.isoformat()
            for history in histories
            for seen in history.first_seen
            if seen.before is not None
        },
        "gone_since": {
            seen.quote: seen.gone.day.isoformat()
            for history in histories
            for seen in history.first_seen
            if seen.gone is not None
        },
        "could_not_be_read": [
            {"document": history.place.name, "reason": str(history.not_read.message)}
            for history in histories
            if history.not_read is not None
        ],
    }


def _version_json(version: Version) -> dict[str, object]:
    return {
        "source": version.source.value,
        "identity": version.identity,
        "date": version.day.isoformat(),
        "address": version.address,
        "technical": version.is_technical,
    }


def signals_json(platform: Platform, several: Sequence[Signals]) -> dict[str, object]:
    """Return what the platform's hosts signal to outside crawlers."""
    return {
        "id": platform.id,
        "about": "towards outside crawlers; says nothing about the platform's own use",
        "hosts": [
            {
                "host": signals.host,
                "refused_crawlers": [rule.crawler for rule in signals.refused],
                "signals": [
                    {"kind": s.kind.value, "where": s.where, "value": s.value}
                    for s in signals.signals
                ],
                "could_not_be_read": [str(message) for message in signals.unread],
                "crawler_list": signals.list_source,
                "crawler_list_date": signals.list_taken,
            }
            for signals in several
        ],
    }
