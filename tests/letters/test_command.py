# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several letters in one command: to many addressees, and all there are, to be read."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest

from cli.running import Answer
from holdback.cli.main import main
from holdback.letters import LetterLibrary, letter_types
from holdback.support.samples import copy_samples, sample_profile
from letters.conftest import ANSWERS

DRAFT = ("letter", "draft")


def holdback(*words: object) -> Answer:
    """Run the command in this process: what it says and returns is what a script gets.

    That the program starts, and how, is tested with the command line itself.
    """
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(word) for word in words])
    return Answer(code, out.getvalue(), err.getvalue())


@pytest.fixture
def sender(tmp_path: Path) -> tuple[object, ...]:
    """The arguments that name the bundled profile and the bundled tracks."""
    music = tmp_path / "music"
    copy_samples(music)
    return "--profile", sample_profile(), "--works", music


def test_each_service_gets_a_letter_and_a_row(tmp_path: Path, sender: tuple[object, ...]) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    answer = holdback(
        *DRAFT, "developer_reservation", "--to", "openai", "suno", *sender,
        "--folder", folder, "--kind", ".txt", ".eml", "--own-words", "Please be kind.", "--json",
    )  # fmt: skip
    assert answer.code == 0, answer.err  # no postal address of one of them is known: a gap
    letters = answer.document["letters"]
    assert [len(one["gaps"]) for one in letters] == [0, 1]
    assert [one["to"] for one in letters] == ["openai", "suno"]
    assert [one["diary"] for one in letters] == [1, 2]
    assert answer.document["not_written"] == []
    assert len(list(folder.glob("*.txt"))) == len(list(folder.glob("*.eml"))) == 2
    assert all("Please be kind." in Path(one["files"][0]).read_text("utf-8") for one in letters)
    assert "your e-mail address" in " ".join(letters[0]["disclosures"])


def test_what_the_recipient_learns_is_told(tmp_path: Path, sender: tuple[object, ...]) -> None:
    answer = holdback(
        *DRAFT, "label_reservation", "--to-name", "My Label", "--to-email", "hi@label.example",
        *sender, "--output", tmp_path / "letter.txt",
    )  # fmt: skip
    assert answer.code == 0, answer.err
    assert "3 gaps are left" in answer.err
    assert "the recipient will learn your postal address" in answer.err
    assert "My Label" in (tmp_path / "letter.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        (("3", "--to", "openai", "suno"), "--folder"),
        (("3", "--to", "openai", "suno", "--output", "x.pdf"), "--folder"),
        (("3", "--to", "openai", "--folder", "."), "--output"),
        (("all", "--to", "openai", "--folder", "no such folder"), "no such folder"),
        (("3", "--to", "openai", "--to-name", "X"), "not both"),
    ],
)
def test_one_and_several_are_told_apart(
    wrong: tuple[str, ...], word: str, sender: tuple[object, ...]
) -> None:
    answer = holdback(*DRAFT, *wrong, *sender)
    assert answer.code == 2
    assert word in answer.err
    assert "Nothing was written" in answer.err


def test_all_letters_come_in_one_run_without_gap_or_claim(
    tmp_path: Path, sender: tuple[object, ...]
) -> None:
    profile = tmp_path / "member.toml"
    text = sample_profile().read_text("utf-8")
    head, mark, rest = text.partition("[artist]\n")
    assert mark
    kept = "\n".join(line for line in rest.splitlines() if not line.startswith("societies"))
    society = 'societies = [{ name = "GEMA", member = "1234567" }]\n'
    profile.write_text(head + mark + society + kept, encoding="utf-8")
    folder = tmp_path / "all"
    folder.mkdir()
    given = {**ANSWERS, "confirmed": "yes"}
    answers = [part for key, value in given.items() for part in ("--answer", f"{key}={value}")]
    answer = holdback(
        *DRAFT, "all", "--to", "soundcloud", "--profile", profile, *sender[2:],
        "--folder", folder, *answers, "--json",
    )  # fmt: skip
    assert answer.code == 0, answer.err
    letters, library = answer.document["letters"], LetterLibrary.load()
    expected = {
        (entry.id, language, place)
        for entry in letter_types()
        for language in library.languages_of(entry)
        for place in library.jurisdictions_of(entry)
    }
    assert {(one["type"], one["language"], one["jurisdiction"]) for one in letters} == expected
    assert len(expected) >= 10 * 4 * 12
    assert [one for one in letters if one["claims"]] == []
    assert [one for one in letters if one["gaps"]] == []
    assert all(Path(file).stat().st_size > 500 for one in letters for file in one["files"])
    assert holdback("diary", "--json").document["entries"] == []


def test_gaps_are_counted_in_words_and_in_json(tmp_path: Path, sender: tuple[object, ...]) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    asked = (*DRAFT, "platform_objection", "--to", "soundcloud", *sender, "--language", "en")
    bare = holdback(*asked, "--output", folder / "bare.txt", "--json")
    assert bare.code == 0
    assert len(bare.document["gaps"]) == 1
    assert bare.err.splitlines()[-1].startswith("1 gap is left: fill it in")
    whole = holdback(*asked, "--output", folder / "whole.txt", "--answer", "account_name=mara")
    assert whole.code == 0, whole.err
    assert "left" not in whole.err.splitlines()[-1]
    several = holdback(
        *DRAFT,
        "gdpr_objection",
        "--to",
        "openai",
        "suno",
        *sender[:2],
        "--folder",
        folder,
        "--json",
    )
    counts = [len(one["gaps"]) for one in several.document["letters"]]
    assert several.code == 0
    assert f"{sum(counts)} gaps are left in 2 of 2 letters" in several.err
