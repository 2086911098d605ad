# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved pages, archived texts and the log of checks, as scripts see them.

Each run is a process of its own, so what one keeps the next one finds.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.running import Answer, holdback
from holdback.support.addresses import LOOPBACK_SETTING
from loopback import Loopback, Reply
from terms.bench import ENTRY, FEED, OPT_IN, RAW, TRAIN
from terms.pages import HOSTS, SITE, atom, change, first, page, sha, terms


class Sound:
    """A data folder with an entry of the user's own, and its servers."""

    def __init__(self, server: Loopback, folder: Path) -> None:
        self.server = server
        self._data = folder / "data"
        self._setting = str(server.setting(folder))
        (self._data / "platforms").mkdir(parents=True)
        entry = ENTRY.format(id="sound", host=SITE, quote=OPT_IN)
        (self._data / "platforms" / "sound.toml").write_text(entry, encoding="utf-8")

    def run(self, *words: str | Path) -> Answer:
        environment = {LOOPBACK_SETTING: self._setting}
        return holdback("--data-dir", self._data, "terms", *words, **environment)


@pytest.fixture
def sound(tmp_path: Path) -> Iterator[Sound]:
    with Loopback(tmp_path / "server", HOSTS) as server:
        yield Sound(server, tmp_path)


def test_every_check_is_logged_with_its_reason_and_where_else_to_look(sound: Sound) -> None:
    sound.server.on(SITE, "/terms", Reply(page(OPT_IN)))
    assert sound.run("check", "sound").code == 0
    sound.server.on(SITE, "/terms", Reply(status=403))
    refused = sound.run("check", "sound")
    assert refused.code == 1
    assert "next best source: Open Terms Archive" in refused.out
    log = sound.run("log", "sound", "--json").document["checks"]
    assert [(one["outcome"], one["reason"]) for one in log] == [
        ("unread", "forbidden"),
        ("first", None),
    ]
    assert "would not let Holdback read" in sound.run("log").out


def test_a_saved_page_is_read_without_asking_anybody(sound: Sound, tmp_path: Path) -> None:
    saved = tmp_path / "saved.html"
    saved.write_bytes(page(OPT_IN))
    answer = sound.run("check", "sound", "--file", saved, "--json")
    assert answer.code == 0
    (document,) = answer.document["platforms"][0]["documents"]
    assert (document["source"], document["outcome"]) == ("file", "first")
    assert sound.server.asked == []
    saved.write_bytes(b"<p>Please log in to see this page.</p>")
    assert sound.run("check", "sound", "--file", saved).code == 1
    assert sound.run("check", "--file", saved).code == 2
    other = sound.run("check", "sound", "--file", saved, "--document", "Privacy Policy")
    assert other.code == 2
    assert "Terms of Service" in other.err
    assert sound.server.asked == []


def test_the_archive_is_another_source(sound: Sound) -> None:
    sound.server.on("github.com", FEED, Reply(atom(first(1, "2025-01-01"))))
    sound.server.on("raw.githubusercontent.com", RAW.format(sha(1)), Reply(terms().encode()))
    assert sound.run("check", "sound", "--source", "ota").code == 0
    entries = atom(change(2, "2025-02-01"), first(1, "2025-01-01"))
    sound.server.on("github.com", FEED, Reply(entries))
    sound.server.on("raw.githubusercontent.com", RAW.format(sha(2)), Reply(terms(TRAIN).encode()))
    answer = sound.run("check", "sound", "--source", "ota", "--json")
    (document,) = answer.document["platforms"][0]["documents"]
    assert document["outcome"] == "stance_changed"
    assert document["evidence_date"] == "2025-02-01"
