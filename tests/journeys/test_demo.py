# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job on the bundled samples, checked by independent readers."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from email import message_from_bytes
from email.policy import default as email_policy
from pathlib import Path

import docx
import pytest

from cli.running import Answer, holdback
from holdback.support.resources import resource
from holdback.support.samples import sample_tracks

TDM_XMP_FORMATS = {".mp3", ".wav", ".aiff", ".aifc", ".m4a"}  # standards.md §15: XMP in the file


def needs(tool: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Answer]:
    folder = tmp_path_factory.mktemp("demo") / "results"
    data = tmp_path_factory.mktemp("data")
    return folder, data, holdback("--data-dir", data, "demo", folder, "--json")


def tracks_of(folder: Path) -> list[Path]:
    return [folder / "tracks" / relative for relative in sample_tracks()]


def test_the_demo_does_every_step(demo: tuple[Path, Path, Answer]) -> None:
    folder, _data, answer = demo
    assert answer.code == 0, answer.err
    steps = answer.document["steps"]
    assert len(steps) >= 6
    for step in steps:
        assert all(Path(file).is_file() for file in step["files"])
    assert len(tracks_of(folder)) >= 12


def test_every_sample_ends_reserved(demo: tuple[Path, Path, Answer]) -> None:
    folder, data, _answer = demo
    scanned = holdback("--data-dir", data, "scan", folder / "tracks", "--json").document
    assert {track["verdict"] for track in scanned["tracks"]} == {"reserved"}


def test_exiftool_sees_what_was_written(demo: tuple[Path, Path, Answer]) -> None:
    needs("exiftool")
    folder, _data, _answer = demo
    done = subprocess.run(
        ["exiftool", "-j", "-G1", "-a", *tracks_of(folder)], capture_output=True, check=True
    )
    seen = json.loads(done.stdout)
    assert len(seen) == len(tracks_of(folder))
    for entry in seen:
        text = json.dumps(entry, ensure_ascii=False)
        name = entry["SourceFile"]
        assert "Mara Lindqvist. All rights reserved." in text, name
        assert "TDM-RESERVATION" in text.upper().replace("_", "-").replace(
            "TDMRESERVATION", "TDM-RESERVATION"
        ), name
        if Path(name).suffix in TDM_XMP_FORMATS:
            assert "DMI-PROHIBITED" in text, name
            assert any(k.startswith("XMP-tdm") or "Tdm" in k or "Reservation" in k for k in entry)


def test_audio_is_what_it_was(demo: tuple[Path, Path, Answer]) -> None:
    needs("ffmpeg")

    def decoded(path: Path) -> str:
        command = ["ffmpeg", "-v", "error", "-i", path, "-map", "0:a", "-c:a", "pcm_f64le"]
        done = subprocess.run([*command, "-f", "md5", "-"], capture_output=True, check=True)
        return done.stdout.decode()

    folder, _data, _answer = demo
    for relative in sample_tracks():
        original = resource("samples", "tracks") / relative
        assert decoded(folder / "tracks" / relative) == decoded(original), relative


def test_every_letter_opens_in_an_independent_program(demo: tuple[Path, Path, Answer]) -> None:
    needs("pdftotext")
    folder, _data, _answer = demo
    letters = folder / "letters"
    for language, word in (("en", "reserve"), ("de", "vorbehalt")):
        [pdf] = letters.glob(f"*-{language}.pdf")
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True)
        assert "Mara Lindqvist" in text.stdout
        assert word in text.stdout.lower()
        [document] = letters.glob(f"*-{language}.docx")
        assert any("Lindqvist" in p.text for p in docx.Document(str(document)).paragraphs)
        [mail] = letters.glob(f"*-{language}.eml")
        message = message_from_bytes(mail.read_bytes(), policy=email_policy)
        assert message.defects == []
        assert message["Subject"]


def test_undo_brings_every_sample_back(demo: tuple[Path, Path, Answer]) -> None:
    folder, data, _answer = demo
    assert holdback("--data-dir", data, "undo").code == 0
    for relative in sample_tracks():
        original = (resource("samples", "tracks") / relative).read_bytes()
        copy = (folder / "tracks" / relative).read_bytes()
        assert hashlib.sha256(copy).digest() == hashlib.sha256(original).digest(), relative


def test_the_sealed_demo_ends_sealed_and_obeyed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = holdback("demo", tmp_path, "--seal", "--json")
    assert answer.code == 0, answer.err
    monkeypatch.setenv("SPAWNING_OPTS_KEY", "none")
    import datadiligence

    for track in tracks_of(tmp_path):
        if track.suffix in (".mp3", ".wav", ".flac", ".m4a"):
            assert datadiligence.is_allowed(path=str(track)) is False, track
        else:
            assert track.with_name(track.name + ".c2pa").is_file()
    assert holdback("undo").code == 0
    for relative in sample_tracks():
        original = (resource("samples", "tracks") / relative).read_bytes()
        assert (tmp_path / "tracks" / relative).read_bytes() == original
    assert list(tmp_path.rglob("*.c2pa")) == []
