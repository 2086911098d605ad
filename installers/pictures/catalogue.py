# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue page: the table, protecting, sealing, editing, tables of others, what arrived."""

from __future__ import annotations

import shutil
from pathlib import Path

from pictures.camera import Photographer


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
    from holdback.support.samples import copy_samples

    page = camera.window.page_of("catalogue")
    exports = scratch / "Exports"
    exports.mkdir()
    watcher = page.extras.watcher
    watcher.put(FolderRule(music, profile="mara-lindqvist"))
    camera.wait()
    watcher.put(FolderRule(exports, arriving=Arriving.ASK, is_watched=True))
    camera.wait()
    fresh = scratch / "Fresh"  # those in the catalogue are reserved by now: nothing to decide
    copy_samples(fresh)
    for path in [*fresh.rglob("*.opus"), *fresh.rglob("*Lantern*.mp3")]:
        shutil.copy(path, exports / path.name)
    page.extras.arrived_action.trigger()
    camera.wait(lambda: watcher.look() or len(watcher.book.arrived) == 2)
    camera.snap("arrived")
    page.extras.arrived.protect.click()
    camera.snap("arrived-decision")
    page.extras.arrived.back.click()
