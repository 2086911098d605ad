# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is missing before an upload, told with the words it rests on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from holdback.platforms import Dossier, Platform
from holdback.platforms.upload import UploadCheck, Weight, upload_check
from holdback.rights import Dimensions, Judgement, Track, Verdict
from holdback.support.resources import resource

DOSSIER = Dossier.load(resource("platforms"))
TODAY = date(2026, 8, 30)


def _track(name: str, verdict: Verdict) -> Track:
    judgement = Judgement(verdict, Dimensions())
    return Track(Path(name), "mp3", 1, 1.0, name, "", "", "", "", judgement)


RESERVED = [_track("a.mp3", Verdict.RESERVED), _track("b.mp3", Verdict.RESERVED)]


def _check(platform: str, tracks: list[Track] = RESERVED, today: date = TODAY) -> UploadCheck:
    return upload_check(tracks, DOSSIER.get(platform), today)


def _said(check: UploadCheck) -> str:
    return " | ".join(str(point.message) for point in check.points)


def test_tracks_without_a_whole_reservation_are_named_first() -> None:
    tracks = [
        *RESERVED,
        _track("none.mp3", Verdict.NONE),
        _track("part.mp3", Verdict.PARTLY),
        _track("odd.mp3", Verdict.CONFLICTING),
        _track("free.mp3", Verdict.ALLOWED),
    ]
    check = _check("soundcloud", tracks)
    named = {point.tracks for point in check.to_do}
    assert named == {
        (Path("none.mp3"),),
        (Path("part.mp3"),),
        (Path("odd.mp3"),),
        (Path("free.mp3"),),
    }
    assert str(check.points[0].message) == (
        "1 of 6 tracks carry no reservation. Protect them first."
    )


def test_reserved_tracks_leave_nothing_to_do_where_nothing_can_be_switched() -> None:
    check = _check("soundcloud")
    assert check.to_do == ()
    assert "distributor or label" in _said(check)


def test_a_permission_comes_with_its_quote_and_date() -> None:
    points = [point for point in _check("reddit").points if point.quote]
    assert any("train AI and machine learning models" in point.quote for point in points)
    assert all(point.weight is Weight.WEIGH and point.url for point in points)
    assert {point.evidence_date for point in points} == {"2026-07-02"}


def test_the_switch_to_turn_is_a_thing_to_do() -> None:
    (todo,) = _check("linkedin").to_do
    assert todo.url == "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"
    assert todo.opt_out is not None


def test_unverified_services_say_so_and_claim_nothing() -> None:
    check = _check("landr")
    assert "Nobody has verified" in _said(check)
    assert "let the service" not in _said(check)
    assert "letter type 5" in _said(check)


def test_stale_evidence_is_told() -> None:
    assert "older than 90 days" not in _said(_check("soundcloud"))
    assert "older than 90 days" in _said(_check("soundcloud", today=date(2026, 11, 23)))


@pytest.mark.parametrize("platform", DOSSIER.platforms, ids=lambda platform: platform.id)
def test_no_service_is_ever_called_safe(platform: Platform) -> None:
    check = upload_check(RESERVED, platform, TODAY)
    assert check.points
    assert not any(
        "safe" in str(point.message) and "not safe" not in str(point.message)
        for point in check.points
    )
