# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor's draft: only touched values are written, lists go onto tracks in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from holdback.gui.catalogue_page.editor import draft as module
from holdback.gui.catalogue_page.editor.draft import Draft, Loaded, loaded
from holdback.rights import Field, Policy, TagValue
from holdback.rights.fields import Checked
from holdback.rights.notice import RESERVATION_SENTENCES

SENTENCE = RESERVATION_SENTENCES[Policy.RESERVE_ALL]


def draft(*values: dict[Field, str]) -> Draft:
    return Draft(tuple(Loaded(Path(f"/m/{n}.flac"), v) for n, v in enumerate(values)))


def test_only_touched_values_become_edits() -> None:
    one = draft({Field.TITLE: "A", Field.LABEL: "L"}, {Field.TITLE: "B", Field.LABEL: "L"})
    assert one.shared(Field.TITLE).different == 2
    assert one.shared(Field.LABEL).text == "L"
    assert not one.edits()
    one.set_all(Field.LABEL, "M")
    one.set_one(1, Field.TITLE, "")
    assert [(e.path.name, dict(e.fields)) for e in one.edits()] == [
        ("0.flac", {Field.LABEL: "M"}),
        ("1.flac", {Field.LABEL: "M", Field.TITLE: ""}),
    ]
    one.set_all(Field.LABEL, "L")
    assert one.changed_values == 1, "back to what the file says is no change"
    one.revert(Field.TITLE)
    assert not one.changed_tracks


def test_list_goes_onto_the_tracks_in_order_and_the_rest_is_told() -> None:
    one = draft({Field.ISRC: "DEA122600001"}, {}, {})
    text = "DE-A12-26-00011\nDEA12260001\n\nDEA122600014\n"
    preview = one.pasted(Field.ISRC, text)
    assert [line.track.path.name if line.track else None for line in preview] == [
        "0.flac",
        "1.flac",
        "2.flac",
        None,
    ]
    assert preview[0].after == "DEA122600011"
    assert preview[1].problem is not None
    assert one.paste(Field.ISRC, text) == 2
    assert one.after(0, Field.ISRC) == "DEA122600011"
    assert not one.is_touched(2, Field.ISRC), "an empty line leaves its track alone"
    assert [(row, field) for row, field, _ in one.problems()] == [(1, Field.ISRC)]


def test_cells_of_a_spreadsheet_are_a_list_too() -> None:
    one = draft({}, {}, {})
    one.paste(Field.LABEL, "A\tB\tC")
    assert [one.after(row, Field.LABEL) for row in range(3)] == ["A", "B", "C"]
    one.paste(Field.LABEL, "X\tignored\r\nY\tignored\r\n", 1)
    assert [one.after(row, Field.LABEL) for row in range(3)] == ["A", "X", "Y"]


def test_fill_down() -> None:
    one = draft({Field.LABEL: "A"}, {}, {Field.LABEL: "C"}, {})
    assert one.fill_down(Field.LABEL, [3, 0]) == 1
    assert one.after(3, Field.LABEL) == "A"
    assert one.fill_down(Field.LABEL, [2]) == 1
    assert one.after(3, Field.LABEL) == "C"
    assert one.fill_down(Field.LABEL, []) == 0


def test_reservation_sentence_stays_when_the_line_is_edited() -> None:
    tags = [
        TagValue("vorbis:COPYRIGHT", f"2024 Old. {SENTENCE}", Field.COPYRIGHT),
        TagValue("vorbis:ARTIST", "One", Field.ARTIST),
        TagValue("vorbis:ARTIST", "Two", Field.ARTIST),
        TagValue("xmp:dc:creator", "Three", Field.ARTIST),
        TagValue("sidecar:x.xmp:dc:title", "No", Field.TITLE),
    ]
    track = loaded(Path("/m/a.flac"), tags)
    assert track.values == {Field.COPYRIGHT: "2024 Old.", Field.ARTIST: "One; Two"}
    one = Draft((track,))
    one.set_all(Field.COPYRIGHT, "2025 New.")
    assert one.edits()[0].fields[Field.COPYRIGHT] == f"2025 New. {SENTENCE}"
    assert one.all_edits()[0].fields[Field.COPYRIGHT] == "2025 New."
    one.set_all(Field.COPYRIGHT, "")
    assert one.edits()[0].fields[Field.COPYRIGHT] == SENTENCE


def test_suggestions_are_the_usual_values_first() -> None:
    one = draft({Field.LABEL: "Rare"}, {Field.LABEL: "Usual"})
    one.neighbours = (Loaded(Path("/m/x.flac"), {Field.LABEL: "Usual"}),)
    assert one.suggestions(Field.LABEL) == ["Usual", "Rare"]


def test_many_tracks_cost_one_check(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is typed for ten thousand tracks is checked once, not ten thousand times."""
    one = draft(*({Field.LABEL: str(n)} for n in range(10_000))).prepared()
    assert one.shared(Field.LABEL).different == 10_000
    asked: list[str] = []
    check = module.check_field

    def counted(field: Field, text: str) -> Checked:
        asked.append(text)
        return check(field, text)

    monkeypatch.setattr(module, "check_field", counted)
    one.set_all(Field.ISRC, "DEA12")
    assert len(one.problems()) == 10_000
    assert one.problem_in(Field.ISRC) is not None
    assert len(asked) == 3
