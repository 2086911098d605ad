# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages that deal with others: platforms, letters, the diary, the website."""

from __future__ import annotations

from pathlib import Path

from pictures.camera import Photographer


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
