# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table's model fetches what is painted, and the selection belongs to tracks, not to rows."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from holdback.catalogue import Counts, GroupHead, TrackRow
from holdback.gui.catalogue_page.browse import BrowseView
from holdback.gui.catalogue_page.columns import COLUMNS, INDEX_OF, duration_words
from holdback.gui.catalogue_page.model import CHUNK, TrackTable
from holdback.gui.catalogue_page.work import Found
from holdback.gui.status import STATUS_ROLE
from holdback.gui.text import Status
from holdback.rights import Dimensions, Seal, Verdict

pytestmark = pytest.mark.gui
NUMBER = 300


def row(number: int, **changed: object) -> TrackRow:
    values: dict[str, object] = dict.fromkeys(
        ("album", "album_artist", "composer", "isrc", "iswc", "barcode", "label", "notice",
         "date", "track_number"), "",
    )  # fmt: skip
    values |= {
        "id": number,
        "raw_path": f"/music/track {number}.wav".encode(),
        "format": "wav",
        "size_bytes": 6_000_000_000,
        "duration_s": 61.0,
        "modified_ns": 0,
        "title": f"Track {number}",
        "artist": "Mara",
        "verdict": Verdict.NONE,
        "dimensions": Dimensions(),
        "seal": Seal.NONE,
        "notices_differ": False,
        "essence": None,
    }
    return TrackRow(**(values | changed))  # type: ignore[arg-type]


class Index:
    """Answers the model's questions, as the catalogue would."""

    def __init__(self, model: TrackTable) -> None:
        self.model = model
        self.asked: list[tuple[int, ...]] = []
        self.title = "Track {}"
        model.rows_wanted.connect(self.answer)

    def answer(self, ids: tuple[int, ...]) -> None:
        self.asked.append(ids)
        self.model.take_rows([row(i, title=self.title.format(i)) for i in ids])


def ids(*numbers: int) -> array[int]:
    return array("q", numbers)


@pytest.fixture
def model(qtbot: QtBot) -> TrackTable:
    return TrackTable()


def title(model: TrackTable, place: int) -> object:
    return model.index(place, INDEX_OF["title"]).data()


def test_model_keeps_qt_s_rules_while_it_changes(qtbot: QtBot, model: TrackTable) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    index = Index(model)
    numbers = range(1, NUMBER + 1)
    for shown in (ids(*numbers), ids(), ids(*reversed(numbers)), ids(7)):
        model.show(shown)
        if shown:
            title(model, 0)
            qtbot.waitUntil(lambda: title(model, 0) != "…")
    assert index.asked


def test_rows_are_fetched_in_chunks_when_painted_and_once(qtbot: QtBot, model: TrackTable) -> None:
    index = Index(model)
    model.show(ids(*range(1, 10 * CHUNK + 1)))
    assert title(model, 0) == "…"
    assert title(model, 5 * CHUNK) == "…"
    qtbot.waitUntil(lambda: bool(index.asked))
    assert len(index.asked) == 1, "one question for all that is in sight"
    assert len(index.asked[0]) == 2 * CHUNK
    assert title(model, 5 * CHUNK + 3) == f"Track {5 * CHUNK + 4}"
    assert len(index.asked) == 1


def test_old_words_stay_in_sight_until_new_ones_come(qtbot: QtBot, model: TrackTable) -> None:
    index = Index(model)
    model.show(ids(1, 2, 3))
    title(model, 0)
    qtbot.waitUntil(lambda: title(model, 0) == "Track 1")
    index.title = "New {}"
    model.show(ids(1, 2, 3))
    assert title(model, 0) == "Track 1"
    qtbot.waitUntil(lambda: title(model, 0) == "New 1")


def test_state_is_told_by_icon_word_and_to_a_screen_reader(qtbot: QtBot, model: TrackTable) -> None:
    index = Index(model)
    model.show(ids(1))
    title(model, 0)
    qtbot.waitUntil(lambda: title(model, 0) == "Track 1")
    cell = model.index(0, INDEX_OF["verdict"])
    status = cell.data(STATUS_ROLE)
    assert isinstance(status, Status)
    assert (status.word, cell.data()) == ("Not reserved", "Not reserved")
    spoken = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Reservation: Not reserved"
    seal = model.index(0, INDEX_OF["seal"])
    assert seal.data() == ""
    assert seal.data(Qt.ItemDataRole.AccessibleTextRole) == "Seal: No seal"
    assert index.asked == [(1,)]
    assert [column.key for column in COLUMNS][:2] == ["title", "verdict"]


@pytest.fixture
def view(qtbot: QtBot, model: TrackTable) -> Iterator[BrowseView]:
    index = Index(model)
    made = BrowseView(model, QWidget())
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    yield made
    del index  # Qt holds the answerer weakly: it must live as long as the view


def show(view: BrowseView, *numbers: int) -> None:
    found = ids(*numbers)
    view.show_found(Found(found, Counts(), len(found)))


def test_selection_follows_the_tracks(view: BrowseView) -> None:
    show(view, 10, 11, 12, 13, 14)
    view.table.selectRow(1)
    view.table.selectionModel().select(
        view.model.index(3, 0),
        view.table.selectionModel().SelectionFlag.Select
        | view.table.selectionModel().SelectionFlag.Rows,
    )
    assert view.selected_ids() == (11, 13)
    show(view, 14, 13, 99, 12, 11, 10)
    assert view.selected_ids() == (13, 11)
    show(view, 14, 11)
    assert view.selected_ids() == (11,)


def test_all_of_many_rows_can_be_selected(view: BrowseView) -> None:
    show(view, *range(1, 50_001))
    view.table.selectAll()
    assert len(view.selected_ids()) == 50_000
    show(view, *range(2, 50_002))
    assert len(view.selected_ids()) == 49_999


def test_heads_of_groups_stand_between_tracks_and_are_never_selected(view: BrowseView) -> None:
    heads = (GroupHead("Night", 2, 1), GroupHead("", 1, 0))
    tracks, entries = ids(5, 6, 7), ids(-1, 5, 6, -2, 7)
    view.show_found(Found(tracks, Counts(), 3, (), entries, heads))
    assert view.model.rowCount() == 5
    assert view.model.index(0, 0).data() == "Night: 1 of 2 reserved"
    assert view.model.index(3, 0).data() == "No album: 0 of 1 reserved"
    view.table.selectAll()
    assert view.selected_ids() == (5, 6, 7)


def test_columns_can_be_chosen_but_not_the_title(view: BrowseView) -> None:
    menu = view.columns_menu()
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Title"].isEnabled()
    number = INDEX_OF["label"]
    assert view.table.isColumnHidden(number)
    actions["Label"].trigger()
    assert not view.table.isColumnHidden(number)


@pytest.mark.parametrize(
    ("seconds", "words"), [(None, ""), (0.4, "0:00"), (61, "1:01"), (3725.2, "1:02:05")]
)
def test_lengths_read_as_on_a_sleeve(seconds: float | None, words: str) -> None:
    assert duration_words(seconds) == words
