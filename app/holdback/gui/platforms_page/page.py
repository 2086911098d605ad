# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Platforms page: filters above, the matrix on the left, one service on the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QStackedWidget, QWidget

from holdback.gui import icons
from holdback.gui.explain import Explanation, explain_stance
from holdback.gui.jobs import Changes, Lane
from holdback.gui.message_bar import Kind
from holdback.gui.page import DropWish, Shell
from holdback.gui.platforms_page import terms_work
from holdback.gui.platforms_page.change_view import ChangeView
from holdback.gui.platforms_page.check_card import CheckCard
from holdback.gui.platforms_page.glance_view import GlanceView
from holdback.gui.platforms_page.signals_card import SignalsCard
from holdback.gui.platforms_page.terms_page import TermsPage
from holdback.gui.platforms_page.terms_work import Overview, TermsDesk
from holdback.gui.platforms_page.texts import Texts
from holdback.gui.platforms_page.upkeep import Upkeeper
from holdback.gui.platforms_page.upload_view import UploadView, look_at
from holdback.gui.platforms_page.watch_button import WatchButton
from holdback.gui.services import Services
from holdback.gui.theme import label
from holdback.platforms import Platform, Problem, Use
from holdback.support.progress import CancelToken, Progress

_LOOK_UP_MS = 1500


@dataclass(frozen=True, slots=True)
class _Loaded:
    platforms: tuple[Platform, ...]
    problems: tuple[Problem, ...]
    today: date


@dataclass(frozen=True, slots=True)
class _Load:
    services: Services

    def __call__(self, progress: Progress, cancel: CancelToken) -> _Loaded:
        dossier = self.services.dossier
        return _Loaded(dossier.platforms, dossier.problems, self.services.clock.today())


class PlatformsPage(TermsPage):
    """What the terms of each service say about AI."""

    page_id: ClassVar[str] = "platforms"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Platforms"), parent)
        self._is_loaded = False
        self._today = date.min
        self._wanted_id = ""
        self.lead = label(
            self.tr(
                "What the terms say about AI, with the words and the day they were seen. "
                "A rule on paper does not stop copying, and silent is not safe."
            ),
            "muted",
            self,
        )
        self.body.addWidget(self.lead)
        self.desk = TermsDesk(shell.services)
        self._overview = Overview(frozenset(), frozenset())
        self._card: CheckCard | None = None
        self.signals_card: SignalsCard | None = None
        self._make_tools()
        self.glance = GlanceView(self)
        self.glance.filters.changed.connect(self._refilter)
        self.filters, self.model, self.view = (
            self.glance.filters,
            self.glance.model,
            self.glance.view,
        )
        self.details = self.glance.details
        self.details.letter_asked.connect(self._write_letter)
        self.details.mine_asked.connect(self._set_mine)
        self.details.story_asked.connect(self._open_story)
        self.details.check_made.connect(self._take_cards)
        self.change_view = ChangeView(self)
        self.change_view.left.connect(self._back_to_matrix)
        self.change_view.reviewed.connect(self._review)
        self.change_view.letter_asked.connect(self._write_letter)
        self.whole = QStackedWidget(self)
        self.whole.addWidget(self.glance)
        self.whole.addWidget(self.change_view)
        self.upload = UploadView(self)
        self.upload.left.connect(self._back_to_matrix)
        self.upload.tracks_asked.connect(self._look_at_tracks)
        self.whole.addWidget(self.upload)
        self.texts = Texts(self, self.whole, self.desk)
        self.texts.story.left.connect(self._back_to_matrix)
        self.texts.reader.left.connect(self._back_to_matrix)
        self.upkeep = Upkeeper(self, self.whole, self.desk)
        for view in (self.upkeep.dossier, self.upkeep.log, self.upkeep.keep):
            view.left.connect(self._back_to_matrix)
        self.whole.currentChanged.connect(self._on_view)
        self.body.addWidget(self.whole, 1)
        self.details.explain_asked.connect(shell.actions.action("help.explain").trigger)
        # What waits here is told beside the page's name before anybody opens it.
        QTimer.singleShot(_LOOK_UP_MS, self, self._look_up)

    @Slot(int)
    def _on_view(self, number: int) -> None:
        self.lead.setVisible(number == 0)

    # --- building -------------------------------------------------------------------------

    def _make_tools(self) -> None:
        self.watch = WatchButton(self, stays=self._stays_in_tray)
        self.watch.chosen.connect(self._set_schedule)
        self.watch.stays_chosen.connect(self._set_stays)
        self.watch.log_asked.connect(self._open_log)
        self.watch.looked_at_clock.connect(self.watch_if_due)
        self.tools.addWidget(self.watch)
        self.upload_button = QPushButton(icons.icon("protect"), self.tr("Before you upload…"), self)
        self.upload_button.clicked.connect(self._open_upload)
        self.tools.addWidget(self.upload_button)
        self.export_button = QPushButton(icons.icon("export"), self.tr("Export…"), self)
        self.export_button.setToolTip(self.tr("Save the services shown as PDF, web page or table"))
        self.export_button.clicked.connect(self._export)
        self.tools.addWidget(self.export_button)
        self.more = QPushButton(self.tr("More"), self)
        menu = QMenu(self.more)
        for action in self._register_actions():
            menu.addAction(action)
        self.more.setMenu(menu)
        self.tools.addWidget(self.more)

    def _register_actions(self) -> tuple[QAction, ...]:
        add = self.shell.actions.add
        return (
            add("platforms.read", self.tr("&Read a text of terms…"), self._open_reader,
                icon=icons.icon("text"), keywords=self.tr("analyze paste pdf")),
            add("platforms.log", self.tr("&Checks that were made…"), self._open_log,
                icon=icons.icon("list"), keywords=self.tr("log watch")),
            add("platforms.upkeep", self.tr("&Upkeep of the dossier…"), self._open_upkeep,
                icon=icons.icon("tag"), keywords=self.tr("toml entry import update key")),
        )  # fmt: skip

    # --- loading --------------------------------------------------------------------------

    def activated(self) -> None:
        self.ensure_loaded()

    def ensure_loaded(self) -> None:
        if not self._is_loaded:
            self._load()

    def on_changes(self, changes: Changes) -> None:
        if not self._is_loaded:
            return
        if changes.platforms:
            self._load()
        elif changes.terms:
            self._look_up()
            self._show_kept()
            self.texts.refresh()

    def _load(self) -> None:
        self._is_loaded = True
        self.run(_Load(self.shell.services), done=self._show, lane=Lane.DB)
        self._look_up()

    def _look_up(self) -> None:
        self.run(terms_work.overview(self.desk), done=self._take_overview, lane=Lane.DB)

    def _show(self, loaded: _Loaded) -> None:
        self._today = loaded.today
        chosen = self._wanted_id or self.glance.chosen_id
        self.glance.show_platforms(loaded.platforms, loaded.today, chosen)
        self.messages.remove("problems")
        if loaded.problems:
            first = loaded.problems[0]
            self.messages.show_message(
                Kind.WARNING,
                self.tr(
                    "%n entry(s) of your own could not be read and were left out. The first: "
                    "{problem}",
                    "",
                    len(loaded.problems),
                ).replace("{problem}", str(first)),
                key="problems",
            )

    # --- what is opened -------------------------------------------------------------------

    def _refilter(self) -> None:
        self.glance.refilter(self._overview)

    @Slot()
    def _open_story(self) -> None:
        if self.details.platform is not None:
            self.texts.open_story(self.details.platform)

    @Slot()
    def _open_reader(self) -> None:
        self.shell.navigator.open(self.page_id)
        self.texts.open_reader()

    @Slot()
    def _open_log(self) -> None:
        self.shell.navigator.open(self.page_id)
        self.upkeep.open_log(self.name_of)

    @Slot()
    def _open_upkeep(self) -> None:
        self.shell.navigator.open(self.page_id)
        self.upkeep.open_dossier(self.details.platform)

    def name_of(self, platform_id: str) -> str:
        """Return a service's name; its id if the dossier has no such service any more."""
        platform = self.model.find(platform_id)
        return platform.name if platform else platform_id

    def _keep(self) -> None:
        if self.details.platform is not None:
            self.upkeep.open_keep(self.details.platform)

    @Slot(str)
    def _write_letter(self, platform_id: str) -> None:
        self.shell.navigator.open("letters", platform_id)

    # --- before an upload -----------------------------------------------------------------

    @Slot()
    def _open_upload(self) -> None:
        chosen = self._overview.mine
        if self.details.platform is not None:
            chosen |= {self.details.platform.id}
        profile = self.shell.profiles.current
        self.whole.setCurrentWidget(self.upload)
        self.upload.begin(self.model.platforms_all, chosen, profile.label if profile else "")

    @Slot(tuple)
    def _look_at_tracks(self, paths: tuple[Path, ...]) -> None:
        self.run(
            look_at(self.shell.services, paths),
            done=self.upload.show_tracks,
            lane=Lane.FILES if paths else Lane.DB,
            title=self.tr("Looking at the tracks") if paths else "",
        )

    def drop_wish(self, paths: tuple[str, ...]) -> DropWish | None:
        if self.whole.currentWidget() is not self.upload:
            return None
        words = self.tr(
            "See what putting %n item(s) on this service would mean. Files are read, not changed.",
            "",
            len(paths),
        )
        return DropWish(words, "platforms")

    def accept_paths(self, paths: tuple[str, ...]) -> bool:
        if self.whole.currentWidget() is not self.upload:
            return False
        self.upload.take_paths(tuple(Path(path) for path in paths))
        return True

    # --- taking it along ------------------------------------------------------------------

    @Slot()
    def _export(self) -> None:
        kinds = {
            self.tr("PDF (*.pdf)"): ".pdf",
            self.tr("Web page (*.html)"): ".html",
            self.tr("Table (*.csv)"): ".csv",
        }
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the matrix"),
            str(Path(folder) / f"holdback-{self._today.isoformat()}.pdf"),
            ";;".join(kinds),
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in kinds.values():
                path = path.with_name(path.name + kinds.get(kind, ".pdf"))
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the services shown to ``path``; the ending tells the kind."""
        language = QLocale().name().split("_")[0]
        self.run(
            terms_work.export_matrix(
                self.shell.services, self.model.platforms_shown(), path, language
            ),
            done=self._on_exported,
            lane=Lane.FILES,
            title=self.tr("Writing the matrix"),
        )

    def _on_exported(self, path: Path) -> None:
        self.messages.show_message(
            Kind.SUCCESS,
            self.tr("The matrix is in {file}.").replace("{file}", str(path)),
            key="exported",
        )

    # --- what the window asks -------------------------------------------------------------

    def open_payload(self, payload: object) -> None:
        """Show the service with this id."""
        if not isinstance(payload, str):
            return
        self._wanted_id = payload
        self.whole.setCurrentIndex(0)
        self.filters.clear()
        self.glance.choose(payload)

    def focus_search(self) -> bool:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()
        return True

    def explain_words(self) -> str:
        return self.tr("E&xplain this stance")

    def explain(self, show: Callable[[Explanation], None]) -> bool:
        platform = self.details.platform
        if platform is None:
            return False
        use = self.model.use_of(self.view.currentIndex())
        show(explain_stance(platform, tuple(Use) if use is None else (use,), self._today))
        return True

    def save_state(self) -> dict[str, object]:
        return {"splitter": self.glance.splitter.saveState(), "platform": self.glance.chosen_id}

    def restore_state(self, state: dict[str, object]) -> None:
        splitter = state.get("splitter")
        if splitter is not None:
            self.glance.splitter.restoreState(splitter)  # type: ignore[arg-type]
        self._wanted_id = str(state.get("platform") or "")
