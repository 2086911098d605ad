# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty page to a letter in a file, through the real window and the real letters room."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from holdback.gui.app import Holdback
from holdback.gui.jobs import Changes
from holdback.gui.letters_page import LettersPage
from holdback.gui.letters_page.records import Reopened
from holdback.gui.platforms_page.links import open_address
from holdback.letters import Diary, LetterLibrary, LetterRequest, letter_text, letter_type
from holdback.protect import make_plan
from holdback.rights import Profile, dump_profile
from holdback.support.paths import DataFolder
from holdback.support.resources import resource
from holdback.support.samples import sample_tracks
from window import WAIT_MS, OpenWindow, settle

pytestmark = pytest.mark.gui


@pytest.fixture
def sender(data_folder: DataFolder) -> Profile:
    """The bundled profile, saved as the user's only one."""
    data_folder.profiles.mkdir(parents=True)
    sample = resource("samples", "profile.toml").read_text(encoding="utf-8")
    (data_folder.profiles / "me.toml").write_text(sample, encoding="utf-8")
    return Profile("unused")


def page_of(holdback: Holdback, qtbot: QtBot) -> LettersPage:
    holdback.window.open_page("letters")
    wait_for_letter(holdback, qtbot)
    page = holdback.window.page_of("letters")
    assert isinstance(page, LettersPage)
    return page


def wait_for_letter(holdback: Holdback, qtbot: QtBot) -> None:
    """Wait until the form has paused, and everything it asked for is done."""
    settle(qtbot, holdback)
    page = holdback.window.page_of("letters")
    qtbot.waitUntil(lambda: not page.form.is_waiting and holdback.jobs.is_idle, timeout=WAIT_MS)
    settle(qtbot, holdback)


def write_to(holdback: Holdback, qtbot: QtBot, platform: str, kind: str) -> LettersPage:
    page = page_of(holdback, qtbot)
    page.open_payload(platform)
    row = next(
        row for row in range(page.form.type.count()) if page.form.type.itemData(row).type.id == kind
    )
    page.form.type.setCurrentIndex(row)
    wait_for_letter(holdback, qtbot)
    return page


def checks(page: LettersPage) -> str:
    return "\n".join(one.text() for one in page.check.findChildren(QLabel))


# --- before there is a letter ------------------------------------------------------------------


def test_without_a_profile_the_page_says_what_to_do(open_window: OpenWindow, qtbot: QtBot) -> None:
    holdback = open_window()
    page = page_of(holdback, qtbot)
    assert page.letter is None
    assert not page.save_button.isEnabled()
    assert page.form.make_profile.isVisibleTo(page)
    assert "profile" in page.right.nothing.sentence.text()
    qtbot.mouseClick(page.form.make_profile, Qt.MouseButton.LeftButton)
    assert holdback.window.page is holdback.window.page_of("settings")


def test_letter_that_needs_works_says_so_until_there_are_some(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "openai", "developer_reservation")
    assert page.letter is None
    assert "works" in page.right.nothing.sentence.text()
    assert page.accept_paths((str(music),))
    wait_for_letter(holdback, qtbot)
    assert page.letter is not None
    assert page.letter.works


# --- the draft ---------------------------------------------------------------------------------


def test_only_letters_for_the_recipient_are_offered(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    page = page_of(open_window(), qtbot)
    page.open_payload("distrokid")
    offered = [page.form.type.itemData(row).type.id for row in range(page.form.type.count())]
    assert "distributor_instruction" in offered
    for kind in offered:
        assert "distributor" in letter_type(kind).groups


def test_letter_closed_to_the_sender_is_greyed_with_the_reason(
    open_window: OpenWindow, qtbot: QtBot, data_folder: DataFolder
) -> None:
    data_folder.profiles.mkdir(parents=True)
    band = Profile("The Band", country="DE", is_natural_person=False)
    (data_folder.profiles / "band.toml").write_text(dump_profile(band), encoding="utf-8")
    page = page_of(open_window(), qtbot)
    page.open_payload("openai")
    combo = page.form.type
    row = next(
        row for row in range(combo.count()) if combo.itemData(row).type.id == "gdpr_objection"
    )
    assert not combo.model().item(row).isEnabled()
    assert "natural person" in combo.model().item(row).toolTip()
    assert combo.currentIndex() != row


def test_answer_fills_the_gap_in_the_letter_at_once(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    assert page.letter is not None
    gaps = len(page.letter.gaps)
    assert gaps
    field = page.form.facts.field("account_name")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "mara-music-42")
    wait_for_letter(holdback, qtbot)
    assert len(page.letter.gaps) < gaps
    assert "mara-music-42" in letter_text(page.letter)


def test_answers_survive_a_change_of_letter(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    field = page.form.facts.field("account_name")
    assert isinstance(field, QLineEdit)
    field.setText("mara-music-42")
    write_to(holdback, qtbot, "soundcloud", "gdpr_objection")
    write_to(holdback, qtbot, "soundcloud", "platform_objection")
    again = page.form.facts.field("account_name")
    assert isinstance(again, QLineEdit)
    assert again.text() == "mara-music-42"


def test_preview_shows_every_page_and_marks_the_gaps(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "openai", "developer_reservation")
    page.accept_paths((str(music),))
    wait_for_letter(holdback, qtbot)
    assert len(page.right.preview.pages) >= 2  # the letter and its schedule
    for picture in page.right.preview.pages:
        assert not picture.isNull()
        assert len({picture.pixel(x, 200) for x in range(picture.width())}) >= 1


def test_answers_are_marked_on_the_screen_and_the_recipients_knowledge_is_told(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    assert "Blue" not in page.right.marks.text()
    assert "Yellow" in page.right.marks.text()
    before = blue_dots(page.right.preview.pages[0])
    page.form.facts.field("account_name").setText("a-name-to-be-marked")
    wait_for_letter(holdback, qtbot)
    assert "Blue" in page.right.marks.text()
    assert blue_dots(page.right.preview.pages[0]) > before + 100
    told = page.right.learns.text()
    assert page.letter is not None
    assert page.letter.sender[0] in told
    assert "postal address" in told
    assert page.letter.subject in page.right.preview.accessibleDescription()


def blue_dots(picture: QImage) -> int:
    return sum(
        picture.pixelColor(x, y).name() == "#d9e8fb"
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_works_can_be_left_out(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "openai", "developer_reservation")
    page.accept_paths((str(music),))
    wait_for_letter(holdback, qtbot)
    assert page.letter is not None
    before = len(page.letter.works)
    assert before >= len(sample_tracks()) // 2
    page.form.works.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    wait_for_letter(holdback, qtbot)
    assert len(page.letter.works) == before - 1


def test_warnings_and_bases_stand_beside_the_letter_not_in_it(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "openai", "gdpr_objection")
    assert page.letter is not None
    body = letter_text(page.letter)
    beside = checks(page)
    assert page.letter.warnings
    for warning in page.letter.warnings:
        assert str(warning) in beside
        assert str(warning) not in body
    for basis in page.letter.legal_bases:
        assert basis.citation in beside
    assert "by law" in beside


def test_language_of_the_letter_is_chosen_apart_from_the_window(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    page.form.language.setCurrentIndex(page.form.language.findData("en"))
    wait_for_letter(holdback, qtbot)
    assert page.letter is not None
    assert page.letter.language == "en"
    page.form.language.setCurrentIndex(page.form.language.findData("de"))
    wait_for_letter(holdback, qtbot)
    assert page.letter.language == "de"


def test_own_recipient_is_written_to_without_guessing(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = page_of(holdback, qtbot)
    page.form.to.combo.setCurrentIndex(0)
    page.form.to.own_name.setText("Somebody Else Ltd")
    row = next(
        row
        for row in range(page.form.type.count())
        if page.form.type.itemData(row).type.id == "platform_objection"
    )
    page.form.type.setCurrentIndex(row)
    wait_for_letter(holdback, qtbot)
    assert page.letter is not None
    assert "Somebody Else Ltd" in "\n".join(page.letter.recipient_lines)
    assert "does not guess" in checks(page)


def test_own_words_go_into_the_letter(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    page.form.own_wording.setPlainText("I have sung for you since 2011.\n\nPlease be kind.")
    wait_for_letter(holdback, qtbot)
    assert page.letter is not None
    assert page.letter.own_wording == ("I have sung for you since 2011.", "Please be kind.")


# --- what becomes of it ------------------------------------------------------------------------


def test_saved_files_hold_the_letter_for_other_programs(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    assert page.letter is not None
    for ending in (".pdf", ".docx", ".eml", ".txt"):
        page.save_to(tmp_path / f"letter{ending}")
    settle(qtbot, holdback)
    printed = subprocess.run(
        ["pdftotext", str(tmp_path / "letter.pdf"), "-"], capture_output=True, text=True, check=True
    )
    opened = docx.Document(str(tmp_path / "letter.docx"))
    subject_words = page.letter.subject.split()[0]
    assert subject_words in printed.stdout
    assert any(subject_words in paragraph.text for paragraph in opened.paragraphs)
    assert (tmp_path / "letter.eml").stat().st_size
    assert page.letter.subject in (tmp_path / "letter.txt").read_text(encoding="utf-8")
    assert any("Nothing was sent" in strip.sentence for strip in page.messages.strips)


def test_folder_that_cannot_be_written_is_told(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    page.save_to(tmp_path / "no such folder" / "letter.pdf")
    settle(qtbot, holdback)
    assert page.messages.strips
    assert not (tmp_path / "no such folder").exists()


def test_text_is_copied(open_window: OpenWindow, qtbot: QtBot, sender: Profile) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    assert page.letter is not None
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert QGuiApplication.clipboard().text() == letter_text(page.letter)


def test_mail_program_gets_the_letter_and_holdback_sends_nothing(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: object) -> bool:
        opened.append(url.toString())  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    qtbot.mouseClick(page.mail_button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    told = " ".join(strip.sentence for strip in page.messages.strips)
    assert any(address.startswith("mailto:") for address in opened) or "too long" in told


def test_only_https_addresses_are_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for address in ("file:///etc/passwd", "javascript:alert(1)", "http://plain.example"):
        open_address(address)
    assert opened == []
    open_address("https://soundcloud.com/terms-of-use")
    assert len(opened) == 1


def test_objection_is_confirmed_on_a_screen_of_its_own(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "openai", "gdpr_objection")
    assert page.letter is not None
    QGuiApplication.clipboard().setText("before")
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert page.right.currentWidget() is page.right.confirm
    assert page.right.confirm.text.toPlainText().strip() == letter_text(page.letter).strip()
    assert not page.right.confirm.go.isEnabled()
    assert QGuiApplication.clipboard().text() == "before"
    page.right.confirm.check.setChecked(True)
    qtbot.mouseClick(page.right.confirm.go, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert QGuiApplication.clipboard().text() == letter_text(page.letter)
    assert page.right.currentWidget() is page.right.shown


def test_statement_under_perjury_stands_in_the_letter_only_once_confirmed(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path, tmp_path: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "dmca_notice")
    assert page.accept_paths((str(music),))
    wait_for_letter(holdback, qtbot)
    page.form.jurisdiction.setCurrentIndex(page.form.jurisdiction.findData("US"))
    wait_for_letter(holdback, qtbot)
    sworn = "Under penalty of perjury, I state"
    assert page.letter is not None
    assert sworn not in letter_text(page.letter)
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert sworn in " ".join(page.right.confirm.text.toPlainText().split())
    page.right.confirm.check.setChecked(True)
    qtbot.mouseClick(page.right.confirm.go, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert sworn in " ".join(QGuiApplication.clipboard().text().split())
    assert sworn in " ".join(page.right.preview.accessibleDescription().split())
    page.save_to(tmp_path / "notice.txt")
    settle(qtbot, holdback)
    assert sworn in " ".join((tmp_path / "notice.txt").read_text("utf-8").split())
    # Another word in it, and the confirmation is void.
    page.form.place.setText("Hamburg")
    wait_for_letter(holdback, qtbot)
    assert sworn not in letter_text(page.letter)


def test_going_back_confirms_nothing(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "openai", "gdpr_objection")
    QGuiApplication.clipboard().setText("before")
    for _ in range(2):
        qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
        settle(qtbot, holdback)
        assert page.right.currentWidget() is page.right.confirm
        qtbot.mouseClick(page.right.confirm.back, Qt.MouseButton.LeftButton)
        assert page.right.currentWidget() is page.right.shown
    assert QGuiApplication.clipboard().text() == "before"


def test_schedule_says_since_when_a_track_is_reserved(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path
) -> None:
    holdback = open_window()
    profile = holdback.profiles.current
    assert profile is not None
    holdback.services.protector.protect(make_plan([music], profile))
    page = write_to(holdback, qtbot, "openai", "developer_reservation")
    page.accept_paths((str(music),))
    wait_for_letter(holdback, qtbot)
    assert page.letter is not None
    today = holdback.services.clock.now().date().isoformat()
    assert {work.reserved_since for work in page.letter.works} == {today}


# --- where to begin ----------------------------------------------------------------------------


def steps_of(page: LettersPage) -> list[str]:
    """Return the accessible names of the steps' buttons, in order."""
    return [one.accessibleName() for one in page.guide.steps_area.findChildren(QPushButton)]


def test_guide_puts_settings_and_tags_before_letters(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path
) -> None:
    holdback = open_window()
    holdback.services.catalogue.scan([music])
    page = page_of(holdback, qtbot)
    qtbot.mouseClick(page.guide_button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    item = next(
        page.guide.platforms.item(row)
        for row in range(page.guide.platforms.count())
        if page.guide.platforms.item(row).text() == "SoundCloud"
    )
    item.setCheckState(Qt.CheckState.Checked)
    settle(qtbot, holdback)
    steps = steps_of(page)
    tag = next(i for i, one in enumerate(steps) if one.startswith("Go to the catalogue"))
    letter = next(i for i, one in enumerate(steps) if one.startswith("Write the letter"))
    assert tag < letter
    assert steps[-1].startswith("Open the diary")


def test_step_of_the_guide_leads_to_its_letter(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = page_of(holdback, qtbot)
    qtbot.mouseClick(page.guide_button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    page.guide.copies.setChecked(True)
    settle(qtbot, holdback)
    button = next(
        one
        for one in page.guide.steps_area.findChildren(QPushButton)
        if "hosted copies" in one.accessibleName()
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_for_letter(holdback, qtbot)
    assert page.whole.currentIndex() == 0
    entry = page.form.chosen_type
    assert entry is not None
    assert entry.type.id == "dmca_notice"


def test_guide_finds_services_by_name(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = page_of(holdback, qtbot)
    qtbot.mouseClick(page.guide_button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    qtbot.keyClicks(page.guide.search, "bandc")
    listed = page.guide.platforms
    shown = [
        listed.item(row).text() for row in range(listed.count()) if not listed.item(row).isHidden()
    ]
    assert shown == ["Bandcamp"]


# --- letters of the diary ----------------------------------------------------------------------


def reopen(holdback: Holdback, qtbot: QtBot, request: LetterRequest) -> LettersPage:
    page = page_of(holdback, qtbot)
    page.open_payload(Reopened(request, draft=1))
    wait_for_letter(holdback, qtbot)
    return page


def saved_request(holdback: Holdback, qtbot: QtBot, tmp_path: Path) -> LetterRequest:
    """Save an objection in the window, and return how the diary has it."""
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    page.form.place.setText("Hamburg")
    wait_for_letter(holdback, qtbot)
    page.save_to(tmp_path / "letter.txt")
    settle(qtbot, holdback)
    services = holdback.services
    return Diary(services.records, services.clock, LetterLibrary.load()).request(1)


def test_draft_opens_as_saved_though_the_address_moved(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    request = saved_request(holdback, qtbot, tmp_path)
    now = request.recipient
    assert now is not None
    old = replace(now, postal="1 Former Street, London", email="old@soundcloud.example")
    page = reopen(holdback, qtbot, replace(request, recipient=old))
    assert page.letter is not None
    assert page.letter.recipient == old
    assert "1 Former Street" in letter_text(page.letter)
    assert page.form.to.moved.isVisibleTo(page)
    assert now.postal.split(",")[0] in page.form.to.moved.words.text()
    # The dossier read anew changes nothing of it.
    page.on_changes(Changes(platforms=True))
    wait_for_letter(holdback, qtbot)
    assert page.letter.recipient == old
    qtbot.mouseClick(page.form.to.moved.take, Qt.MouseButton.LeftButton)
    wait_for_letter(holdback, qtbot)
    assert page.letter.recipient == now
    assert not page.form.to.moved.isVisibleTo(page)
    page.save_to(tmp_path / "again.txt")
    settle(qtbot, holdback)
    services = holdback.services
    entries = Diary(services.records, services.clock, LetterLibrary.load()).entries()
    assert [entry.id for entry in entries] == [1]


def test_draft_opens_with_the_sender_it_was_saved_with(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    request = saved_request(holdback, qtbot, tmp_path)
    page = reopen(holdback, qtbot, request)
    assert not page.form.since.isVisibleTo(page)
    assert page.letter is not None
    page.open_payload(Reopened(request, draft=1, dated=page.letter.dated))
    wait_for_letter(holdback, qtbot)
    assert not any("today's date" in one.sentence for one in page.messages.strips)
    page.open_payload(Reopened(request, draft=1, dated=date(2020, 2, 3)))
    wait_for_letter(holdback, qtbot)
    assert any("today's date" in one.sentence for one in page.messages.strips)
    former = replace(request.profile, postal_address="Altes Postfach 7")
    page = reopen(holdback, qtbot, replace(request, profile=former))
    assert page.letter is not None
    assert "Altes Postfach 7" in page.letter.sender
    assert page.form.since.isVisibleTo(page)
    qtbot.mouseClick(page.form.since.take, Qt.MouseButton.LeftButton)
    wait_for_letter(holdback, qtbot)
    assert "Altes Postfach 7" not in page.letter.sender


def test_reminder_knows_when_the_first_letter_was_received(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    request = saved_request(holdback, qtbot, tmp_path)
    answers = {
        "first_date": "2020-01-02",
        "first_type": "gdpr_objection",
        "first_received": "2020-01-03",
        "confirmed": "yes",
    }
    again = replace(request, type="follow_up", answers=answers, jurisdiction="DE", language="en")
    page = reopen(holdback, qtbot, again)
    assert page.letter is not None
    assert "period of one month from receipt" in " ".join(letter_text(page.letter).split())
    assert "confirmed" not in page.form.facts.answers()
    page.open_payload("openai")
    wait_for_letter(holdback, qtbot)
    assert "first_received" not in page.form.facts.answers()
