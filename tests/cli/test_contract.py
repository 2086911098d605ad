# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The outward contract of design.md §5: JSON shapes, exit codes, errors in words."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from cli.running import holdback
from holdback.cli.commands import COMMANDS
from holdback.support.samples import copy_samples, sample_profile

PROFILE = sample_profile()
TRACK_KEYS = {
    "path", "format", "size", "duration", "title", "artist", "album", "isrc", "notice", "verdict",
    "dimensions", "seal", "essence", "profile_match",
}  # fmt: skip


@pytest.fixture
def music(tmp_path: Path) -> Path:
    copy_samples(tmp_path / "music")
    return tmp_path / "music"


@pytest.fixture
def one(music: Path) -> Path:
    return next(music.rglob("03 Slow Ferry.mp3"))


@pytest.mark.parametrize("command", list(COMMANDS))
def test_each_command_has_help(command: str) -> None:
    answer = holdback(command, "--help")
    assert answer.code == 0
    assert f"holdback {command}" in answer.out


def test_scan_lists_tracks_in_the_promised_shape(music: Path) -> None:
    answer = holdback("scan", music, "--json")
    assert answer.code == 0
    document = answer.document
    assert set(document) == {"tracks", "unreadable", "seconds"}
    assert len(document["tracks"]) == 14
    for track in document["tracks"]:
        assert set(track) >= TRACK_KEYS
        assert set(track["dimensions"]) == {"tdm", "train", "generative", "input", "search"}
    verdicts = {track["title"]: track["verdict"] for track in document["tracks"]}
    assert verdicts["Lantern Song"] == "partly"
    assert verdicts["Cartographer"] == "none"


def test_show_tells_statements_tags_and_essence(one: Path) -> None:
    [track] = holdback("--json", "show", one).document["tracks"]
    assert len(track["essence"]) == 64
    assert {"carrier", "standard", "value", "dimensions"} <= set(
        holdback("--json", "show", one.with_name("04 Lantern Song.mp3")).document["tracks"][0][
            "statements"
        ][0]
    )
    assert any(tag["value"] == "Slow Ferry" for tag in track["tags"])


def test_protect_verify_undo(music: Path) -> None:
    before = {path: path.read_bytes() for path in music.rglob("*") if path.is_file()}
    answer = holdback("protect", music, "--profile", PROFILE, "--json")
    assert answer.code == 0, answer.err
    results = answer.document["results"]
    assert {r["outcome"] for r in results} == {"written"}
    for result in results:
        assert result["carriers"]
        assert result["essence_before"] == result["essence_after"] != ""
    tracks = holdback("scan", music, "--json").document["tracks"]
    assert {track["verdict"] for track in tracks} == {"reserved"}
    verified = holdback("verify", music, "--json")
    assert verified.code == 0
    assert {r["outcome"] for r in verified.document["results"]} == {"as_written"}
    undone = holdback("undo", "--json")
    assert undone.code == 0
    assert {r["outcome"] for r in undone.document["results"]} == {"restored"}
    assert {path: path.read_bytes() for path in before} == before


def test_a_second_run_touches_nothing(one: Path) -> None:
    assert holdback("protect", one, "--profile", PROFILE).code == 0
    status = one.stat()
    answer = holdback("protect", one, "--profile", PROFILE, "--json")
    assert [r["outcome"] for r in answer.document["results"]] == ["unchanged"]
    assert one.stat().st_mtime_ns == status.st_mtime_ns
    assert one.stat().st_ino == status.st_ino


def test_dry_run_shows_fields_and_writes_nothing(one: Path) -> None:
    before = one.read_bytes()
    answer = holdback("protect", one, "--profile", PROFILE, "--dry-run")
    assert answer.code == 0
    assert "id3:TXXX:TDM-RESERVATION" in answer.out
    assert "before: -" in answer.out
    assert one.read_bytes() == before
    assert sorted(p.name for p in one.parent.iterdir() if p.name.startswith(".")) == []


def test_undo_lists_batches(one: Path) -> None:
    assert "nothing to undo" in holdback("undo", "--list").out
    holdback("protect", one, "--profile", PROFILE)
    [batch] = holdback("undo", "--list", "--json").document["batches"]
    assert (batch["written"], batch["undone"]) == (1, 0)


def test_platforms_in_the_promised_shape() -> None:
    platforms = holdback("platforms", "--json").document["platforms"]
    assert len(platforms) == 69
    for platform in platforms:
        assert set(platform) >= {
            "id", "name", "group", "stances", "default", "evidence_date", "stale", "quotes",
            "opt_out", "contacts",
        }  # fmt: skip
    [soundcloud] = holdback("platforms", "soundcloud", "--json").document["platforms"]
    assert soundcloud["stances"]["platform_generative_training"] == "opt_in_only"


def test_letter_draft_in_the_promised_shape(music: Path, tmp_path: Path) -> None:
    target = tmp_path / "letter.txt"
    answer = holdback(
        "letter", "draft", "platform_objection", "--to", "soundcloud", "--profile", PROFILE,
        "--works", music, "--language", "de", "--output", target, "--json",
    )  # fmt: skip
    assert answer.code == 0, answer.err
    assert set(answer.document) >= {
        "type", "to", "language", "jurisdiction", "subject", "body", "works", "legal_bases",
        "reply_by", "deadline_kind", "gaps", "files",
    }  # fmt: skip
    assert answer.document["deadline_kind"] == "courtesy"
    assert "XXHB12500003" in target.read_text(encoding="utf-8")


def test_letter_types_in_the_promised_shape() -> None:
    types = holdback("letter", "types", "--json").document["types"]
    assert {"id", "name", "addressee", "languages", "jurisdictions"} <= set(types[0])


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("scan", "{nowhere}"), 1, "nowhere"),
        (("show", "{text}"), 1, "not"),
        (("show", "{empty}"), 1, ""),
        (("protect", "{nowhere}", "--profile", "{profile}"), 1, "nowhere"),
        (("protect", "{text}", "--profile", "{profile}"), 1, "notes.txt"),
        (("protect", "{one}", "--profile", "{nowhere}"), 1, "no profile"),
        (("protect", "{one}", "--profile", "{typo}"), 2, "line 4: policy.choice"),
        (("protect", "{one}", "--profile", "{profile}", "--policy", "maybe"), 2, "maybe"),
        (("platforms", "sondcloud"), 2, "soundcloud"),
        (("letter", "draft", "love", "--to", "x", "--profile", "{profile}"), 2, "love"),
        (
            ("letter", "draft", "1", "--to", "x", "--profile", "{profile}", "--works", "{one}",
             "--language", "tlh"),
            2,
            "tlh",
        ),
        (("undo", "77"), 2, "77"),
    ],
)  # fmt: skip
def test_errors_say_what_is_wrong_in_words(
    words: tuple[str, ...], code: int, said: str, one: Path, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("no music")
    (tmp_path / "empty.mp3").touch()
    (tmp_path / "typo.toml").write_text('[artist]\nname = "A"\n[policy]\nchoice = "al"\n')
    places = {
        "nowhere": tmp_path / "nowhere.flac", "text": tmp_path / "notes.txt",
        "empty": tmp_path / "empty.mp3", "one": one, "profile": PROFILE,
        "typo": tmp_path / "typo.toml",
    }  # fmt: skip
    before = one.read_bytes()
    answer = holdback(*(word.format_map(places) for word in words))
    assert answer.code == code, (answer.out, answer.err)
    assert said in answer.err + answer.out
    assert one.read_bytes() == before


def test_a_read_only_file_is_refused_in_words(one: Path) -> None:
    one.chmod(0o444)
    answer = holdback("protect", one, "--profile", PROFILE, "--json")
    assert answer.code == 1
    [result] = answer.document["results"]
    assert result["outcome"] == "refused"
    assert "write-protected" in result["reason"]


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small disk needs root")
def test_a_full_disk_leaves_the_original(music: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    source = next(music.rglob("Harbour Lights (master).wav"))
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", disk], check=False
    )
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        track = Path(shutil.copy(source, disk))
        answer = holdback("protect", track, "--profile", PROFILE, "--json")
        assert answer.code == 1
        assert "room" in answer.document["results"][0]["reason"]
        assert track.read_bytes() == source.read_bytes()
        assert [p.name for p in disk.iterdir()] == [track.name]
    finally:
        subprocess.run(["umount", disk], check=True)


def test_names_that_are_not_utf8_are_told_twice(one: Path) -> None:
    odd = os.fsencode(one.parent) + b"/caf\xe9.mp3"
    os.rename(one, odd)  # noqa: PTH104 - a name that no str literal can hold
    tracks = holdback("scan", one.parent, "--json").document["tracks"]
    [track] = [t for t in tracks if "path_bytes" in t]
    assert bytes.fromhex(track["path_bytes"]) == odd
    assert "�" in track["path"]


def test_a_hostile_name_never_reaches_the_terminal(one: Path) -> None:
    evil = one.with_name("\x1b[2Jgone\n.mp3")
    one.rename(evil)
    out = holdback("scan", evil.parent).out
    assert "\x1b" not in out
    assert "\\x1b[2Jgone\\n.mp3" in out


def test_doctor_finds_nothing_broken() -> None:
    answer = holdback("doctor", "--json")
    names = {check["name"] for check in answer.document["checks"]}
    assert {"Records", "Index", "Data folder", "Keyring", "Platforms"} <= names
    assert answer.code == 0
    assert [c for c in answer.document["checks"] if c["ok"] is False] == []


def test_records_of_a_newer_version_are_refused_in_words(
    one: Path, private_data_folder: Path
) -> None:
    connection = sqlite3.connect(private_data_folder / "records.db")
    connection.execute("PRAGMA user_version=900")
    connection.commit()
    connection.close()
    answer = holdback("protect", one, "--profile", PROFILE)
    assert answer.code == 1
    assert "newer Holdback" in answer.err


def test_the_diary_follows_a_letter(one: Path, tmp_path: Path) -> None:
    assert holdback("diary", "--json").document["entries"] == []
    drafted = holdback(
        "letter", "draft", "gdpr_objection", "--to", "reddit", "--profile", PROFILE,
        "--answer", "handles=@mara", "--answer", "situation=My voice is my living.",
        "--output", tmp_path / "letter.txt", "--json",
    )  # fmt: skip
    assert drafted.code == 0, drafted.err
    assert drafted.document["deadline_kind"] == "statutory"
    number = str(drafted.document["diary"])
    sent = holdback("diary", "sent", number, "--by", "email", "--on", "2026-01-31", "--json")
    [entry] = sent.document["entries"]
    assert entry["status"] == "overdue"
    assert entry["due"] == "2026-02-28"
    assert holdback("diary", "answered", number, "--note", "refused").code == 0
    [entry] = holdback("diary", "list", "--json").document["entries"]
    assert entry["status"] == "answered"
    calendar = tmp_path / "diary.ics"
    assert holdback("diary", "export", calendar).code == 0
    assert calendar.read_text().startswith("BEGIN:VCALENDAR")
    assert holdback("diary", "sent", "99", "--by", "email").code == 2


def test_sealing_from_the_command_line(one: Path, tmp_path: Path) -> None:
    secret = tmp_path / "passphrase.txt"
    secret.write_text("correct horse battery\n")
    identity = tmp_path / "ada.pem"
    made = holdback(
        "identity", "make", "--name", "Ada", "--export", identity, "--passphrase-file", secret
    )
    assert made.code == 0, made.err
    assert "signer unknown" in made.out
    before = one.read_bytes()
    words = ("protect", one, "--profile", PROFILE, "--seal", "--json")
    assert holdback(*words).code == 2  # how it came about is never assumed
    assert holdback(*words, "--origin", "recorded").code == 2  # there is no identity yet
    sealed = holdback(
        *words, "--origin", "recorded", "--identity", identity, "--passphrase-file", secret
    )
    assert sealed.code == 0, sealed.err
    assert "c2pa:manifest" in sealed.document["results"][0]["carriers"]
    [track] = holdback("show", one, "--json").document["tracks"]
    assert (track["seal"], track["verdict"]) == ("valid", "reserved")
    assert holdback("undo").code == 0
    assert one.read_bytes() == before


def test_edit_sets_fields_and_undo_takes_them_back(one: Path) -> None:
    before = one.read_bytes()
    code = "isrc=DE-A12-26-00017"
    shown = holdback("--json", "edit", one, "--set", code, "--dry-run").document
    assert shown["results"][0]["outcome"] == "planned"
    assert one.read_bytes() == before
    answer = holdback("--json", "edit", one, "--set", code, "--set", "label=Small Hours")
    assert answer.code == 0
    assert [r["outcome"] for r in answer.document["results"]] == ["written"]
    track = holdback("--json", "show", one).document["tracks"][0]
    assert track["isrc"] == "DEA122600017"
    assert {t["value"] for t in track["tags"] if t["field"] == "label"} == {"Small Hours"}
    assert holdback("undo").code == 0
    assert one.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--set", "isrc=DEA1226"), "12 characters"),
        (("--set", "mood=calm"), "is no field"),
        ((), "either values"),
        (("--set", "title=x", "--table", "x.csv"), "either values"),
    ],
)
def test_edit_says_what_is_wrong(one: Path, words: tuple[str, ...], said: str) -> None:
    before = one.read_bytes()
    answer = holdback("edit", one, *words)
    assert answer.code == 2
    assert said in answer.err
    assert one.read_bytes() == before


def test_edit_takes_a_table_and_names_what_it_leaves_out(music: Path, tmp_path: Path) -> None:
    path = next(music.rglob("*Salt*.flac"))
    table = tmp_path / "t.csv"
    table.write_text(f"path;label\n{path.name};Small Hours\nnone.wav;x\n", encoding="utf-8")
    answer = holdback("--json", "edit", music, "--table", table)
    assert answer.code == 1
    assert [r["outcome"] for r in answer.document["results"]] == ["written"]
    assert [line["match"] for line in answer.document["left_out"]] == ["not_found"]
    assert "line 3" in answer.err
