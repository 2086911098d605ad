#!/usr/bin/env python3
# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of every page and state of the real window, in every look.

    python3 installers/dev.py screenshots DIR [LOOK...]

Looks: light, dark, german, french, spanish, japanese, double (200 %), small (1024x700). Without any,
all of them. On Linux the
window opens on an Xvfb of its own; the screen of the user stays as it is.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from holdback.gui.app import Holdback
    from holdback.support.paths import DataFolder

CHILD = "--child"
PATIENCE_S = 90


@dataclass(frozen=True)
class Look:
    """One way the window can look: appearance, language, scale, size."""

    appearance: str = "light"
    language: str = "en"
    scale: str = "1"
    width: int = 1280
    height: int = 800


LOOKS = {
    "light": Look(),
    "dark": Look(appearance="dark"),
    "german": Look(language="de"),
    "french": Look(language="fr"),
    "spanish": Look(language="es"),
    "japanese": Look(language="ja"),
    "double": Look(scale="2"),
    "small": Look(width=1024, height=700),
}


# --- the parent: one process per look ----------------------------------------------------------


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Give the environment of a screen that is large enough for 200 %."""
    if sys.platform != "linux":
        yield {}
        return
    if shutil.which("Xvfb") is None:
        print("No Xvfb here: the pictures are drawn off screen.")
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "2600x1700x24", "-nolisten", "tcp"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        number = os.read(reader, 16).decode().strip()
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        os.close(reader)
        server.terminate()
        server.wait()


def take_all(folder: Path, names: list[str]) -> int:
    """Take the pictures of these looks; returns how many looks failed."""
    failed = 0
    with display() as screen:
        for name in names:
            look = LOOKS[name]
            environment = {
                **os.environ,
                **screen,
                "QT_SCALE_FACTOR": look.scale,
                "QT_QPA_PLATFORMTHEME": "",
                "LANG": "C.UTF-8",
            }
            command = [sys.executable, __file__, CHILD, name, str(folder)]
            code = subprocess.run(command, env=environment, check=False).returncode
            failed += code != 0
    return failed


# --- the child: one window -----------------------------------------------------------------------


class Photographer:
    """Drives one window from state to state and takes a picture of each."""

    def __init__(self, qt: QApplication, holdback: Holdback, folder: Path, look: str) -> None:
        self.qt = qt
        self.holdback = holdback
        self.folder = folder
        self.look = look
        self.count = 0

    @property
    def window(self):  # type: ignore[no-untyped-def]
        """The window in use (it is built anew when the language changes)."""
        return self.holdback.window

    def wait(self, until: Callable[[], bool] | None = None) -> None:
        """Let the window work until it is idle, or until something holds."""
        from PySide6.QtCore import QDeadlineTimer, QThread

        limit = QDeadlineTimer(PATIENCE_S * 1000)
        calm = 0
        while calm < 8:
            if limit.hasExpired():
                raise TimeoutError(f"the window did not come to rest in {self.look}")
            self.qt.processEvents()
            QThread.msleep(10)
            calm = calm + 1 if (until or self.is_idle)() else 0

    def is_idle(self) -> bool:
        """Whether nothing is at work."""
        return bool(self.holdback.jobs.is_idle)

    def snap(self, name: str, of=None) -> None:  # type: ignore[no-untyped-def]
        """Save what the window (or another one, ``of``) shows now."""
        self.wait()
        self.snap_now(name, of)

    def snap_now(self, name: str, of=None) -> None:  # type: ignore[no-untyped-def]
        """Save what the window shows, at work or not."""
        for _ in range(5):
            self.qt.processEvents()
        self.count += 1
        (of or self.window).grab().save(str(self.folder / f"{name}-{self.look}.png"))


def photograph_welcome(camera: Photographer) -> None:
    """The three steps of the first run."""
    page = camera.window.page_of("catalogue")
    for number in (1, 2, 3):
        camera.snap(f"welcome-{number}")
        if number < 3:
            page.welcome.next.click()
    page.welcome.skip.click()


def photograph_catalogue(camera: Photographer, music: Path) -> None:
    """Empty, dropping, full, details, nothing found, preview, busy, result."""
    page = camera.window.page_of("catalogue")
    camera.window.open_page("catalogue")
    camera.snap("catalogue-empty")
    camera.window.show_drop_overlay((str(music),))
    camera.snap("catalogue-dropping")
    camera.window.hide_drop_overlay()
    (music / "Half a song.flac").write_bytes(b"fLaC" + bytes(40))
    page.add_paths([music])
    camera.snap("catalogue-message")
    page.messages.remove("scan")
    page.browse.table.selectRow(5)
    camera.snap("catalogue-details")
    page.search.setText("no such song")
    camera.snap("catalogue-nothing-found")
    page.search.clear()
    page.browse.table.clearSelection()
    camera.wait()
    page.protect.trigger()
    camera.wait()
    page.protecting.form.set_new_name("Mara Lindqvist")
    camera.wait(lambda: page.protecting.model.rowCount() > 0)
    camera.snap("protect-preview")
    page.protecting.approve()
    camera.snap("catalogue-protected")
    page.browse.table.selectRow(5)
    camera.snap("catalogue-reserved-details")
    page.browse.table.clearSelection()
    for key in ("protect", "verify"):
        page.messages.remove(key)


def photograph_busy(camera: Photographer) -> None:
    """Two tasks at work, and the list of them."""
    import threading

    gate = threading.Event()

    def work(progress, cancel) -> None:  # type: ignore[no-untyped-def]
        for number in range(1, 421):
            progress(number, 1200, f"song {number}.wav")
        gate.wait(PATIENCE_S)

    from holdback.gui.jobs import Lane

    camera.window.open_page("catalogue")
    camera.holdback.jobs.run(work, lane=Lane.FILES, title="Reading files")
    second = camera.holdback.jobs.run(work, lane=Lane.LOOK, title="Comparing with the ledger")
    camera.wait(lambda: second.finished == 420)
    camera.window.actions_registry.action("window.tasks").trigger()
    camera.snap_now("tasks")
    camera.window.actions_registry.action("window.tasks").trigger()
    gate.set()
    camera.wait()


def photograph_window(camera: Photographer) -> None:
    """The command palette, and each settings tab."""
    camera.window.actions_registry.action("window.palette").trigger()
    camera.snap("palette")
    camera.window.close_palette()
    page = camera.window.page_of("settings")
    camera.window.open_page("settings")
    for name in ("profiles", "signing", "window", "data", "check", "about"):
        page.open_payload(name)
        camera.snap(f"settings-{name}")


def be_mara(camera: Photographer, data: DataFolder) -> None:
    """Give the window the profile of the samples, as if the artist had filled in everything."""
    from holdback.gui.profiles import list_profiles
    from holdback.support.samples import sample_profile

    shutil.copy(sample_profile(), data.profiles / "mara-lindqvist.toml")
    camera.holdback.profiles.take(list_profiles(data.profiles))
    camera.wait()


def photograph_platforms(camera: Photographer, scratch: Path) -> None:
    """The matrix with a service whose quotes were read; an invented service's whole story."""
    import example_terms

    camera.window.open_page("platforms")
    camera.wait()
    page = camera.window.page_of("platforms")
    page.open_payload("soundcloud")
    camera.snap("platforms")
    results = example_terms.live_through(page.desk, scratch)
    page.open_payload(example_terms.SERVICE)
    camera.wait()
    page.details.story.click()
    camera.snap("platforms-story")
    page.texts.story.back.click()
    page.texts.open_reader()
    camera.snap("platforms-reader-empty")
    page.texts.reader.pasted.setPlainText(f"{example_terms.USERS}\n\n{example_terms.PROMISE}")
    page.texts.reader.read.click()
    camera.snap("platforms-reader")
    page.texts.reader.back.click()
    page.signals_card.show_signals(example_terms.signals())
    page.details.ensureWidgetVisible(page.signals_card)
    camera.snap("platforms-signals")
    page.upkeep.open_keep(page.details.platform)
    camera.snap("platforms-keep")
    page.upkeep.keep.back.click()
    page.upkeep.open_log(page.name_of)
    camera.snap("platforms-log")
    page.upkeep.log.back.click()
    page.upkeep.open_dossier(page.details.platform)
    camera.snap("platforms-upkeep")
    page.upkeep.dossier.back.click()
    page.show_finding(results[2].alerts[0])
    camera.snap("platforms-change")
    page.change_view.back.click()


def photograph_letters(camera: Photographer, music: Path) -> None:
    """The page before anything is chosen, and with a letter as it will print."""
    from PySide6.QtCore import Qt

    page = camera.window.page_of("letters")
    camera.window.open_page("letters")
    camera.snap("letters-empty")
    page.open_payload("x")
    camera.wait()
    page.open_payload((str(music / "Harbour Lights EP (2025)"),))
    camera.wait()
    page.form.facts.field("account_name").setText("@maralindqvist")
    pause = camera.holdback.services.clock.now()  # the page drafts anew when typing has paused
    camera.wait(lambda: (camera.holdback.services.clock.now() - pause).total_seconds() > 1.5)
    camera.snap("letters")
    page.tabs.setCurrentWidget(page.check)
    camera.snap("letters-check")
    page.tabs.setCurrentWidget(page.form)
    page.guide_button.click()
    camera.wait()
    for row in range(3):
        page.guide.platforms.item(row).setCheckState(Qt.CheckState.Checked)
    page.guide.website.setChecked(True)
    page.guide.voice.setChecked(True)
    camera.snap("letters-guide")
    page.guide.left.emit()
    page.form.to.several.click()
    camera.wait()
    camera.snap("letters-bulk")
    for row in range(4):
        page.bulk.recipients.item(row).setCheckState(Qt.CheckState.Checked)
    folder = music.parent / "letters"
    folder.mkdir()
    page.bulk.write_to(folder)
    camera.wait()
    camera.snap("letters-bulk-done")
    page.bulk.left.emit()


def photograph_reopened(camera: Photographer) -> None:
    """A saved draft whose address moved in the dossier and whose sender moved house since."""
    from dataclasses import replace

    from holdback.gui.letters_page.records import Reopened

    page = camera.window.page_of("letters")
    camera.window.open_page("letters")
    drafted = page.outgoing.drafted
    request, to = drafted.request, drafted.request.recipient
    former = replace(
        request,
        recipient=replace(to, postal="1 Former Street, Dublin 2, Ireland", email=""),
        profile=replace(request.profile, postal_address="Former PO box 7"),
    )
    page.open_payload(Reopened(former))
    camera.wait(lambda: not page.form.is_waiting and camera.is_idle())
    camera.snap("letters-reopened")
    page.form.to.moved.take.click()
    page.form.since.take.click()
    camera.wait(lambda: not page.form.is_waiting and camera.is_idle())


def photograph_sealing(camera: Photographer, music: Path, scratch: Path) -> None:
    """An identity (of this session only), the choice in the preview, a seal that was broken."""
    import mutagen

    camera.window.open_page("settings")
    settings = camera.window.page_of("settings")
    settings.open_payload("signing")
    settings.signing.make_file("Mara Lindqvist", "", scratch / "mara.pem", "correct horse")
    camera.wait()
    settings.messages.remove("signing")
    camera.snap("settings-signing-identity")
    page = camera.window.page_of("catalogue")
    camera.window.open_page("catalogue")
    page.browse.table.clearSelection()
    page.protect.trigger()
    camera.wait()
    choice = page.protecting.seal
    choice.wanted.setChecked(True)
    camera.wait(lambda: choice.origin.isVisible() and camera.is_idle())
    camera.snap("protect-seal-origin")
    choice.origin.setCurrentIndex(1)
    choice.origin.activated.emit(1)
    camera.wait(page.protecting.is_ready)
    camera.snap("protect-seal")
    page.protecting.approve()
    camera.wait()
    track = music / "Harbour Lights EP (2025)" / "01 Harbour Lights.flac"
    file = mutagen.File(track)
    file["title"] = "Retitled elsewhere"
    file.save()
    page.add_paths([music])
    camera.wait()
    page.search.setText("seal:broken")
    camera.wait(lambda: len(page.model.ids) == 1 and camera.is_idle())
    for key in ("scan", "protect"):
        page.messages.remove(key)
    page.browse.table.selectRow(0)
    camera.snap("catalogue-seal-broken")
    page.search.clear()
    camera.wait()


def photograph_website(camera: Photographer, scratch: Path) -> None:
    """The steps for a host, one file, the check before it is asked for, a signed list."""
    camera.window.open_page("website")
    page = camera.window.page_of("website")
    camera.wait()
    page.kit.host.setCurrentIndex(0)
    page.kit.host.activated.emit(0)
    camera.snap("website-guide")
    page.kit.list.setCurrentRow(1)
    camera.snap("website-file")
    page.open_payload("check")
    camera.snap("website-check")
    page.open_payload("proof")
    page.proof.make_list(scratch / "recordings.json")
    camera.snap("website-list")
    page.messages.remove("proof")
    page.open_payload("files")


def photograph_editor(camera: Photographer) -> None:
    """One track, many with mixed values, a wrong code, a list, the preview, the result."""
    from holdback.rights import Field

    page = camera.window.page_of("catalogue")
    camera.window.open_page("catalogue")
    page.browse.table.selectRow(2)
    camera.wait()
    page.extras.edit.trigger()
    camera.snap("editor-one")
    editor = page.extras.editor
    editor.back.click()
    page.browse.table.selectAll()
    camera.wait()
    page.extras.edit.trigger()
    camera.snap("editor-mixed")
    line = editor.form.rows[Field.ISRC].input
    line.setText("DEA12260001")
    line.textEdited.emit(line.text())
    camera.snap("editor-invalid")
    editor.form.rows[Field.ISRC].back.click()
    codes = "\n".join(f"DE-A12-26-000{number}" for number in range(10, 27))
    editor.form.list_pasted.emit(Field.ISRC, codes)
    camera.snap("editor-list")
    editor.pasting.take.click()
    editor.show_preview()
    camera.snap("editor-preview")
    editor.preview.approve()
    camera.snap("editor-written")
    page.browse.table.clearSelection()
    page.messages.remove("protect")


def photograph_tables(camera: Photographer, music: Path, scratch: Path) -> None:
    """A table of another program before it is taken."""
    page = camera.window.page_of("catalogue")
    lines = ["path;isrc;title;label;upc;mood"]
    lines += [f"{path.name};;;Small Hours;4006381333931;calm" for path in music.rglob("*.flac")]
    lines += [";;Harbour Lights;Small Hours;;", ";;Never Recorded;x;;"]
    lines.append(f"{next(music.rglob('*.opus')).name};;;Kite;4006381333932;")
    table = scratch / "label-list.csv"
    table.write_text("\n".join(lines), encoding="utf-8")
    page.extras.import_from(table)
    camera.snap("import")
    page.extras.importing.back.click()


def photograph_arrived(camera: Photographer, music: Path, scratch: Path) -> None:
    """Folders with their profiles, and exports that arrived."""
    from holdback.catalogue.folders import Arriving, FolderRule

    page = camera.window.page_of("catalogue")
    exports = scratch / "Exports"
    exports.mkdir()
    watcher = page.extras.watcher
    watcher.put(FolderRule(music, profile="mara-lindqvist"))
    camera.wait()
    watcher.put(FolderRule(exports, arriving=Arriving.ASK, is_watched=True))
    camera.wait()
    for path in [*music.rglob("*.opus"), *music.rglob("*Lantern*.mp3")]:
        shutil.copy(path, exports / path.name)
    page.extras.arrived_action.trigger()
    camera.wait(lambda: watcher.look() or len(watcher.book.arrived) == 2)
    camera.snap("arrived")
    page.extras.arrived.protect.click()
    camera.snap("arrived-decision")
    page.extras.arrived.back.click()


def photograph_history(camera: Photographer) -> None:
    """What a run changed in one file."""
    page = camera.window.page_of("history")
    camera.window.open_page("history")
    camera.wait()
    page.files.setCurrentItem(page.files.topLevelItem(0))
    page.details.ask.click()
    camera.snap("history-details")


def photograph_diary(camera: Photographer, scratch: Path) -> None:
    """A letter that was sent a while ago, and the number beside the page's name."""
    from PySide6.QtCore import QDate

    letters = camera.window.page_of("letters")
    camera.window.open_page("letters")
    camera.wait()
    letters.save_to(scratch / "objection.pdf")
    camera.snap("letters-saved")
    camera.window.open_page("diary")
    page = camera.window.page_of("diary")
    camera.wait()
    page.details.what.setCurrentIndex(page.details.what.findData("sent"))
    page.details.on.setDate(QDate.currentDate().addDays(-40))
    page.details.note.click()
    camera.wait()
    page.reminders.look()
    camera.snap("diary-overdue")
    for row, days in ((1, 20), (2, 3)):
        page.choose(page.model.entry(row).id)
        camera.wait()
        page.details.what.setCurrentIndex(page.details.what.findData("sent"))
        page.details.on.setDate(QDate.currentDate().addDays(-days))
        page.details.note.click()
        camera.wait()
    camera.snap("diary-entries")


def photograph_help(camera: Photographer) -> None:
    """A track and a stance in plain words, the handbook, and a meaning under the pointer."""
    from holdback.gui.explain import ExplainWindow

    explain = camera.window.actions_registry.action("help.explain")
    camera.window.open_page("catalogue")
    page = camera.window.page_of("catalogue")
    page.browse.table.selectRow(5)
    camera.wait()
    explain.trigger()
    camera.wait()
    shown = camera.window.findChild(ExplainWindow)
    camera.snap("explain-track", shown)
    page.browse.table.clearSelection()
    camera.window.open_page("platforms", "soundcloud")
    camera.wait()
    explain.trigger()
    camera.snap("explain-stance", shown)
    shown.close()
    for name, open_help in (
        ("handbook", camera.window.help.open_for_page),
        ("glossary", camera.window.help.open_glossary),
    ):
        open_help()
        camera.snap(name, camera.window.help.handbook_window)
    camera.window.help.handbook_window.close()


def photograph_errors(camera: Photographer, music: Path, scratch: Path) -> None:
    """What each page says when something went wrong: real faults, not invented ones."""
    nowhere = next(music.rglob("*.wav")) / "not a folder" / "file"
    window = camera.window
    faults = {
        "catalogue": lambda page: page.export(nowhere.with_suffix(".csv")),
        "platforms": lambda page: page.export_to(nowhere.with_suffix(".csv")),
        "letters": lambda page: page.save_to(nowhere.with_suffix(".pdf")),
        "diary": lambda page: page.save_to(nowhere.with_suffix(".csv")),
        "history": lambda page: page.export(nowhere.with_suffix(".json")),
    }
    for page_id, fail in faults.items():
        window.open_page(page_id)
        camera.wait()
        page = window.page_of(page_id)
        for strip in page.messages.strips:
            strip.dismiss()
        fail(page)
        camera.snap(f"{page_id}-error")
        for strip in page.messages.strips:
            strip.dismiss()
    window.open_page("history")
    camera.holdback.tell_left_behind(scratch / "crash.txt")
    camera.holdback.tell_fault(KeyError("a slip of ours"), scratch / "crash.txt")
    camera.snap("fault-told")


def photograph_others(camera: Photographer) -> None:
    """Every further page as it stands when it is opened."""
    from holdback.gui.pages import PAGES

    for entry in PAGES:
        if entry.page_id not in ("catalogue", "settings", "platforms", "letters", "website"):
            camera.window.open_page(entry.page_id)
            camera.snap(entry.page_id)


def take_look(name: str, folder: Path) -> None:
    """Take all pictures of one look."""
    import example_terms
    from PySide6.QtWidgets import QApplication

    from holdback.gui.app import Holdback
    from holdback.gui.settings import Settings, save_settings
    from holdback.support.paths import DataFolder
    from holdback.support.samples import copy_samples

    look = LOOKS[name]
    with tempfile.TemporaryDirectory(prefix="holdback-") as scratch:
        data = DataFolder.locate(Path(scratch) / "data")
        save_settings(
            data.settings_file,
            Settings(language=look.language, appearance=look.appearance),
        )
        music = Path(scratch) / "Music"
        copy_samples(music)
        example_terms.write_entry(data.platforms)
        qt = QApplication(["holdback"])
        qt.setApplicationName("Holdback")
        holdback = Holdback(qt, data)
        holdback.start()
        holdback.window.resize(look.width, look.height)
        camera = Photographer(qt, holdback, folder, name)
        try:
            photograph_welcome(camera)
            photograph_catalogue(camera, music)
            be_mara(camera, data)
            photograph_busy(camera)
            photograph_window(camera)
            photograph_platforms(camera, Path(scratch))
            photograph_letters(camera, music)
            photograph_reopened(camera)
            photograph_sealing(camera, music, Path(scratch))
            photograph_website(camera, Path(scratch))
            photograph_editor(camera)
            photograph_tables(camera, music, Path(scratch))
            photograph_arrived(camera, music, Path(scratch))
            photograph_history(camera)
            photograph_others(camera)
            photograph_diary(camera, Path(scratch))
            photograph_help(camera)
            photograph_errors(camera, music, Path(scratch))
        finally:
            holdback.window.close()
            holdback.close()
    print(f"{name}: {camera.count} pictures")


def main(arguments: list[str]) -> int:
    """Take the pictures of the looks that are asked for."""
    if arguments[:1] == [CHILD]:
        take_look(arguments[1], Path(arguments[2]))
        return 0
    if not arguments or arguments[0].startswith("-") or set(arguments[1:]) - set(LOOKS):
        print(__doc__)
        return 2
    folder = Path(arguments[0]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    return 1 if take_all(folder, arguments[1:] or list(LOOKS)) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
