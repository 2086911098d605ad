# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages that the user saved from the browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from holdback.errors import FileMissing
from holdback.terms.appearance import holds
from holdback.terms.records import CheckOutcome
from holdback.terms.sources import SourceKind, places_of
from terms.bench import OPT_IN, TRAIN, Bench
from terms.pages import page


def test_a_page_saved_by_the_user_is_held_beside_the_last_text(
    bench: Bench, tmp_path: Path
) -> None:
    bench.live()
    bench.check()
    path = tmp_path / "saved.html"
    path.write_bytes(page(TRAIN))
    sound = bench.dossier.get("sound")
    (place,) = places_of(sound)
    result = bench.service.check_file(sound, place, path)
    assert result.source is SourceKind.FILE
    (alert,) = result.alerts
    assert alert.changes[0].after == "permitted"
    path.write_bytes(b"<p>Please log in to see this page.</p>")
    assert bench.service.check_file(sound, place, path).outcome is CheckOutcome.UNREAD
    with pytest.raises(FileMissing):
        bench.service.check_file(sound, place, tmp_path / "absent.html")


def test_a_saved_archive_of_a_page_is_read_again_from_the_records(
    bench: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "saved.mhtml"
    head = (
        b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; "
        b'type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n'
        b"Content-Transfer-Encoding: 8bit\nContent-Location: https://sound.example/terms\n\n"
    )
    path.write_bytes(head + page(OPT_IN) + b"\n--b--\n")
    sound = bench.dossier.get("sound")
    (place,) = places_of(sound)
    result = bench.service.check_file(sound, place, path)
    assert result.outcome is CheckOutcome.FIRST
    assert result.reading is not None
    assert holds(bench.service.store.document(result.reading), OPT_IN)
