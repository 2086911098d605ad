# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to no page: tasks, palette, settings, history, help, what is said of errors."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from pictures.camera import PATIENCE_S, Photographer

if TYPE_CHECKING:
    from holdback.support.paths import DataFolder


def be_mara(camera: Photographer, data: DataFolder) -> None:
    """Give the window the profile of the samples, as if the artist had filled in everything."""
    from holdback.gui.profiles import list_profiles
    from holdback.support.samples import sample_profile

    shutil.copy(sample_profile(), data.profiles / "mara-lindqvist.toml")
    camera.holdback.profiles.take(list_profiles(data.profiles))
    camera.wait()


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


def photograph_history(camera: Photographer) -> None:
    """What a run changed in one file."""
    page = camera.window.page_of("history")
    camera.window.open_page("history")
    camera.wait()
    page.files.setCurrentItem(page.files.topLevelItem(0))
    page.details.ask.click()
    camera.snap("history-details")


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
