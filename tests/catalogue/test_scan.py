# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from catalogue.making import mp3, reserved_mp3
from holdback.catalogue import Catalogue
from holdback.rights import Seal, Verdict
from holdback.support.progress import CancelToken

Titles = Callable[..., list[str]]


def test_reads_folders_below_folders_and_single_files(
    catalogue: Catalogue, music: Path, titles: Titles
) -> None:
    reserved_mp3(
        music / "Album" / "CD1" / "01.mp3",
        title="Ása",
        artist="Nora",
        album="Tide",
        isrc="DEAB12300001",
        notice="℗ 2020 Nora",
        year="2020",
        label="Ø Label",
    )
    mp3(music / "loose.mp3", title="Loose")
    (music / "notes.txt").write_text("not audio")

    result = catalogue.scan([music / "Album", music / "loose.mp3"])

    assert (len(result.tracks), result.read, result.unreadable) == (2, 2, ())
    track = result.tracks[0]
    assert track.path == music / "Album" / "CD1" / "01.mp3"
    assert (track.title, track.artist, track.album) == ("Ása", "Nora", "Tide")
    assert (track.isrc, track.notice) == ("DEAB12300001", "℗ 2020 Nora")
    assert (track.verdict, track.seal) == (Verdict.RESERVED, Seal.NONE)
    assert track.size_bytes == track.path.stat().st_size
    row = catalogue.row_of(track.path)
    assert row is not None
    assert (row.label, row.date, row.track) == ("Ø Label", "2020", track)
    assert titles() == ["Ása", "Loose"]
    assert catalogue.roots == (music / "Album", music / "loose.mp3")


def test_opens_nothing_when_nothing_changed(catalogue: Catalogue, music: Path) -> None:
    mp3(music / "a.mp3", title="A")
    (music / "broken.mp3").write_bytes(b"no audio at all, nowhere in here" * 9)
    first = catalogue.scan([music])
    again = catalogue.scan([music])

    assert (first.read, first.unchanged) == (2, 0)
    assert (again.read, again.unchanged) == (0, 2)
    assert len(again.tracks) == 1
    assert again.unreadable == first.unreadable
    assert [told.path.name for told in again.unreadable] == ["broken.mp3"]


def test_reads_a_changed_file_again_and_keeps_its_row(
    catalogue: Catalogue, music: Path, titles: Titles
) -> None:
    path = mp3(music / "a.mp3", title="Before")
    mp3(music / "b.mp3", title="Other")
    catalogue.scan([music])
    row = catalogue.row_of(path)
    mp3(path, title="After!", notice="no AI training")

    result = catalogue.scan([music])

    assert (result.read, result.unchanged) == (1, 1)
    assert titles() == ["After!", "Other"]
    assert titles("before") == []
    assert titles("after") == ["After!"]
    after = catalogue.row_of(path)
    assert row is not None
    assert after is not None
    assert after.id == row.id


def test_sees_a_change_that_keeps_size_and_time(catalogue: Catalogue, music: Path) -> None:
    path = mp3(music / "a.mp3", title="AAAA")
    catalogue.scan([music])
    before = path.stat()
    other = mp3(music / "new", title="BBBB")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(path)

    assert catalogue.scan([music]).read == 1
    row = catalogue.row_of(path)
    assert row is not None
    assert row.title == "BBBB"


def test_reads_a_file_again_when_a_sidecar_appears(catalogue: Catalogue, music: Path) -> None:
    path = mp3(music / "a.mp3", title="A")
    catalogue.scan([music])
    (music / "a.mp3.xmp").write_text(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" plus:DataMining='
        '"http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"/></rdf:RDF></x:xmpmeta>'
    )

    assert catalogue.scan([music]).read == 1
    row = catalogue.row_of(path)
    assert row is not None
    assert row.verdict is Verdict.RESERVED
    (music / "a.mp3.xmp").unlink()
    assert catalogue.scan([path]).read == 1
    row = catalogue.row_of(path)
    assert row is not None
    assert row.verdict is Verdict.NONE


def test_drops_tracks_whose_files_or_folders_are_gone(
    catalogue: Catalogue, music: Path, titles: Titles
) -> None:
    mp3(music / "a.mp3", title="A")
    mp3(music / "b.mp3", title="B")
    mp3(music / "sub" / "deep" / "c.mp3", title="C")
    catalogue.scan([music])
    (music / "b.mp3").unlink()
    shutil.rmtree(music / "sub")

    result = catalogue.scan([music])

    assert result.removed == 2
    assert titles() == ["A"]
    assert titles("title:c") == []


def test_recognises_renamed_and_moved_files(catalogue: Catalogue, music: Path) -> None:
    reserved_mp3(music / "old name.mp3", title="T", artist="Nora")
    mp3(music / "copied.mp3", title="Copied")
    catalogue.scan([music])
    ids = {row.title: row.id for row in catalogue.rows(catalogue.ids())}
    (music / "Album").mkdir()
    (music / "old name.mp3").rename(music / "Album" / "new name.mp3")
    shutil.copyfile(music / "copied.mp3", music / "Album" / "copy.mp3")
    (music / "copied.mp3").unlink()

    result = catalogue.scan([music])

    assert (result.moved, result.removed, result.read) == (2, 0, 1)
    row = catalogue.row_of(music / "Album" / "new name.mp3")
    copy = catalogue.row_of(music / "Album" / "copy.mp3")
    assert row is not None
    assert copy is not None
    assert (row.id, row.title, row.verdict) == (ids["T"], "T", Verdict.RESERVED)
    assert copy.id == ids["Copied"]
    assert list(catalogue.ids("new name")) == [row.id]
    assert list(catalogue.ids("old name")) == []


def test_names_that_were_swapped_round_are_told_apart(
    catalogue: Catalogue, music: Path, titles: Titles
) -> None:
    for name in "abc":
        mp3(music / f"{name}.mp3", title=name.upper())
    catalogue.scan([music])
    ids = {row.title: row.id for row in catalogue.rows(catalogue.ids())}
    (music / "a.mp3").rename(music / "z.mp3")
    (music / "b.mp3").rename(music / "a.mp3")
    (music / "c.mp3").rename(music / "d.mp3")

    catalogue.scan([music])

    assert titles() == ["A", "B", "C"]
    for name, title in {"z": "A", "a": "B", "d": "C"}.items():
        row = catalogue.row_of(music / f"{name}.mp3")
        assert row is not None
        assert row.title == title
    assert catalogue.ids("title:c")[0] == ids["C"]
    assert catalogue.scan([music]).unchanged == 3


def test_a_copy_is_a_track_of_its_own(catalogue: Catalogue, music: Path) -> None:
    mp3(music / "a.mp3", title="A")
    catalogue.scan([music])
    shutil.copy2(music / "a.mp3", music / "b.mp3")

    result = catalogue.scan([music])

    assert (result.moved, len(result.tracks)) == (0, 2)


def test_a_lost_drive_keeps_its_tracks_and_is_told(
    catalogue: Catalogue, music: Path, titles: Titles
) -> None:
    drive, other = music / "drive", music / "other"
    mp3(drive / "a.mp3", title="A")
    mp3(other / "b.mp3", title="B")
    catalogue.scan([drive, other])

    drive.rename(music / "unplugged")
    missing = catalogue.scan([drive, other])
    assert [told.path for told in missing.unreadable] == [drive]
    assert titles() == ["A", "B"]

    drive.mkdir()  # what an unmounted mount point looks like
    empty = catalogue.scan([drive])
    assert [told.path for told in empty.unreadable] == [drive]
    assert "drive" in str(empty.unreadable[0].message)
    assert titles() == ["A", "B"]
    assert catalogue.roots == (drive, other)


def test_a_file_that_does_not_exist_is_told(catalogue: Catalogue, music: Path) -> None:
    result = catalogue.scan([music / "none.mp3"])
    assert [told.path for told in result.unreadable] == [music / "none.mp3"]
    assert "none.mp3" in str(result.unreadable[0].message)
    assert catalogue.roots == ()


def test_an_unreadable_folder_is_told_and_keeps_its_tracks(
    catalogue: Catalogue, music: Path, titles: Titles, monkeypatch: pytest.MonkeyPatch
) -> None:
    mp3(music / "closed" / "below" / "a.mp3", title="A")
    mp3(music / "open" / "b.mp3", title="B")
    catalogue.scan([music])
    scandir = os.scandir

    def refusing(path: bytes) -> object:  # chmod does not stop root, who runs the tests in CI
        if os.fspath(path).endswith(b"closed"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    result = catalogue.scan([music])
    assert [told.path.name for told in result.unreadable] == ["closed"]
    assert "Permission denied" in str(result.unreadable[0].message)
    assert titles() == ["A", "B"]


def test_link_circles_end_and_are_noted(catalogue: Catalogue, music: Path) -> None:
    mp3(music / "a" / "t.mp3", title="T")
    (music / "a" / "circle").symlink_to(music, target_is_directory=True)
    (music / "a" / "self").symlink_to(music / "a", target_is_directory=True)
    (music / "nowhere.mp3").symlink_to(music / "gone.mp3")

    result = catalogue.scan([music])

    assert len(result.tracks) == 1
    assert {told.path.name for told in result.notes} == {"circle", "self"}
    assert [told.path.name for told in result.unreadable] == ["nowhere.mp3"]


def test_a_linked_folder_outside_is_scanned(catalogue: Catalogue, tmp_path: Path) -> None:
    mp3(tmp_path / "elsewhere" / "t.mp3", title="T")
    (tmp_path / "music").mkdir()
    (tmp_path / "music" / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert len(catalogue.scan([tmp_path / "music"]).tracks) == 1


def test_leaves_out_hidden_and_excluded_names(
    catalogue: Catalogue, music: Path, titles: Titles
) -> None:
    for name in ("._half.mp3", ".hidden/a.mp3", "@eaDir/b.mp3", "$RECYCLE.BIN/c.mp3"):
        mp3(music / name, title=name)
    mp3(music / "kept.mp3", title="kept")
    mp3(music / "Stems" / "kick.mp3", title="kick")
    catalogue.set_exclusions((*catalogue.exclusions, "stems"))
    catalogue.scan([music])
    assert titles() == ["kept"]


def test_names_need_not_be_text(catalogue: Catalogue, music: Path) -> None:
    raw = os.fsencode(music) + b"/caf\xe9 \xff.mp3"
    mp3(music / "x.mp3", title="T")
    (music / "x.mp3").rename(os.fsdecode(raw))

    result = catalogue.scan([music])

    assert os.fsencode(result.tracks[0].path) == raw
    row = catalogue.row_of(Path(os.fsdecode(raw)))
    assert row is not None
    assert row.name == "caf\N{REPLACEMENT CHARACTER} \N{REPLACEMENT CHARACTER}.mp3"
    assert catalogue.scan([music]).unchanged == 1


def test_rows_appear_while_the_scan_runs_and_cancel_keeps_them(
    catalogue: Catalogue, music: Path
) -> None:
    for number in range(300):
        mp3(music / f"{number % 30:02d}" / f"{number}.mp3", title=f"Song {number}")
    cancel = CancelToken()
    seen: list[int] = []

    def look(ids: tuple[int, ...]) -> None:
        seen.extend(ids)
        assert len(catalogue.rows(ids)) == len(ids)  # they are in the index by now
        cancel.cancel()

    result = catalogue.scan([music], cancel=cancel, on_rows=look)

    assert not result.is_complete
    assert 0 < len(seen) < 300
    assert len(result.tracks) == len(seen) == len(catalogue.ids())
    rest = catalogue.scan([music])
    assert rest.is_complete
    assert (rest.unchanged, rest.read) == (len(seen), 300 - len(seen))
    assert len(catalogue.ids()) == 300


def test_progress_ends_at_the_total(catalogue: Catalogue, music: Path) -> None:
    for number in range(5):
        mp3(music / f"{number}.mp3")
    told: list[tuple[int, int | None]] = []
    catalogue.scan([music], progress=lambda done, total, current="": told.append((done, total)))
    assert told[-1] == (5, 5)


def test_refresh_reads_again_and_drops_what_is_gone(catalogue: Catalogue, music: Path) -> None:
    path = mp3(music / "a.mp3", title="A")
    gone = mp3(music / "b.mp3", title="B")
    catalogue.scan([music])
    old = path.stat()
    path.write_bytes(path.read_bytes().replace("A".encode("utf-16-le"), "Z".encode("utf-16-le")))
    os.utime(path, ns=(old.st_atime_ns, old.st_mtime_ns))
    gone.unlink()

    (row_id,) = catalogue.refresh([path, gone])

    row = catalogue.track(row_id)
    assert row is not None
    assert row.title == "Z"
    assert catalogue.row_of(gone) is None


def test_forget_takes_out_of_the_catalogue_only(
    catalogue: Catalogue, music: Path, titles: Titles
) -> None:
    kept = mp3(music / "a" / "1.mp3", title="1")
    mp3(music / "ab" / "2.mp3", title="2")
    (music / "a" / "broken.mp3").write_bytes(b"nothing" * 40)
    catalogue.scan([music / "a", music / "ab"])

    assert catalogue.forget([music / "a"]) == 1

    assert kept.exists()
    assert titles() == ["2"]
    assert catalogue.roots == (music / "ab",)
    assert catalogue.counts().total == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_what_is_no_file_is_not_opened(catalogue: Catalogue, music: Path) -> None:
    os.mkfifo(music / "pipe.mp3")
    mp3(music / "a.mp3", title="A")
    assert len(catalogue.scan([music]).tracks) == 1
    result = catalogue.scan([music / "pipe.mp3"])
    assert [told.path.name for told in result.unreadable] == ["pipe.mp3"]


def test_a_folder_swallows_the_roots_below_it(catalogue: Catalogue, music: Path) -> None:
    mp3(music / "a" / "1.mp3")
    catalogue.scan([music / "a"])
    catalogue.scan([music])
    catalogue.scan([music / "a" / "1.mp3"])
    assert catalogue.roots == (music,)


def test_tracks_of_a_scan_are_only_those_asked_for(catalogue: Catalogue, music: Path) -> None:
    mp3(music / "a" / "1.mp3", title="1")
    mp3(music / "b" / "2.mp3", title="2")
    catalogue.scan([music])
    result = catalogue.scan([music / "b"])
    assert [track.title for track in result.tracks] == ["2"]
    assert [track.title for track in result.tracks[0:5]] == ["2"]
