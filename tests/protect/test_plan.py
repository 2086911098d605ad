# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans: what would be written, what is refused and why. A plan never writes."""

from __future__ import annotations

import os
import time
from pathlib import Path

import mutagen
import pytest

from holdback import formats
from holdback.errors import Cancelled, UsageError
from holdback.protect import (
    ConflictKind,
    Existing,
    HardLinks,
    Outcome,
    PlanOptions,
    TrackPlan,
    find_files,
    make_plan,
    replan,
)
from holdback.rights import Field, Policy
from holdback.support.progress import CancelToken
from safe_writing import (
    FORMATS,
    PROFILE,
    TODAY,
    contents,
    need_root,
    planned,
    protect,
    protector,
    sample,
    sha256,
)


def retag(track: Path, **tags: str) -> Path:
    file = mutagen.File(track)
    for key, value in tags.items():
        file[key] = value
    file.save()
    return track


def only(*paths: Path, **options: object) -> TrackPlan:
    (track,) = planned(*paths, **options).tracks  # type: ignore[arg-type]
    return track


def refusal(*paths: Path, **options: object) -> str:
    found = only(*paths, **options).refusal
    assert found is not None
    return str(found)


def notice(track: Path) -> str:
    return formats.read(track).first(Field.COPYRIGHT)


def test_a_plan_shows_every_field_and_touches_nothing(music: Path) -> None:
    for format_name in FORMATS:
        sample(format_name, music)
    before = {path: (sha256(path), path.stat().st_mtime_ns) for path in music.iterdir()}
    plan = planned(music)
    assert len(plan.to_write) == len(FORMATS)
    for track in plan.tracks:
        notices = [c for c in track.changes if c.after and "tdm-reservation=1" in c.after]
        assert notices
        assert all(change.before != change.after for change in track.changes)
    assert {p: (sha256(p), p.stat().st_mtime_ns) for p in music.iterdir()} == before


def test_folders_are_searched_and_named_files_always_looked_at(music: Path) -> None:
    deep = music / "a" / "b"
    deep.mkdir(parents=True)
    track = sample("flac", deep)
    (music / "notes.txt").write_text("not audio")
    (music / ".holdback-0a1b2c3d-1.flac").write_bytes(b"leftover")
    assert find_files([music]) == (track,)
    assert find_files([music, track]) == (track,)
    assert "notes.txt" in refusal(music / "notes.txt")


@pytest.mark.parametrize("kind", ["missing", "empty", "text", "folder link", "fifo", "loop"])
def test_what_cannot_be_a_track_is_refused_in_words(kind: str, music: Path) -> None:
    path = music / "odd.mp3"
    if kind == "empty":
        path.touch()
    elif kind == "text":
        path.write_text("just words, no music at all\n" * 40)
    elif kind == "folder link":
        path.symlink_to(music / "nowhere")
    elif kind == "fifo":
        os.mkfifo(path)  # opening it would block for ever
    elif kind == "loop":
        path.symlink_to(path)
    assert "odd.mp3" in refusal(path)


class TestProtection:
    def test_a_write_protected_file_is_left_alone(self, music: Path, data: Path) -> None:
        track = sample("mp3", music)
        track.chmod(0o444)
        before = sha256(track)
        assert "write-protected" in refusal(track)
        assert protect(data, track).count(Outcome.REFUSED) == 1
        assert (sha256(track), track.stat().st_mode & 0o777) == (before, 0o444)

    def test_a_hard_linked_file_is_told_apart(self, music: Path, data: Path) -> None:
        track = sample("mp3", music)
        other = music / "other.mp3"
        os.link(track, other)
        before = sha256(track)
        assert "hard links" in refusal(track)
        allowed = PlanOptions(hard_links=HardLinks.SPLIT)
        result = protector(data).protect(planned(track, options=allowed))
        assert result.count(Outcome.WRITTEN) == 1
        assert sha256(other) == before
        assert sha256(track) != before

    def test_a_link_stays_a_link_and_its_target_is_written(self, music: Path, data: Path) -> None:
        target = sample("flac", music)
        link = music / "link.flac"
        link.symlink_to(target.name)
        result = protect(data, link)
        assert result.count(Outcome.WRITTEN) == 1
        assert link.is_symlink()
        assert "tdm-reservation=1" in notice(target)

    def test_a_link_out_of_the_chosen_folder_needs_consent(
        self, music: Path, data: Path, tmp_path: Path
    ) -> None:
        outside = tmp_path / "outside"
        outside.mkdir()
        target = sample("flac", outside)
        link = music / "link.flac"
        link.symlink_to(target)
        assert "outside the chosen folders" in refusal(music)
        assert only(link).will_write

    def test_one_file_under_two_names_is_written_once(self, music: Path, data: Path) -> None:
        target = sample("flac", music, "b.flac")
        (music / "a.flac").symlink_to(target)
        result = protect(data, music)
        assert [one.outcome for one in result.results] == [Outcome.WRITTEN, Outcome.UNCHANGED]

    def test_a_folder_loop_ends(self, music: Path) -> None:
        sample("ogg", music)
        (music / "again").symlink_to(music)
        assert len(find_files([music])) == 1


class TestWhatOthersSaid:
    def test_anothers_notice_stays_readable_and_ours_follows(self, music: Path, data: Path) -> None:
        track = retag(sample("flac", music), copyright="1999 Another Label Ltd")
        (conflict,) = [c for c in only(track).conflicts if c.kind is ConflictKind.NOTICE]
        assert conflict.found == "1999 Another Label Ltd"
        protect(data, track)
        assert notice(track).startswith("1999 Another Label Ltd; 1999 Example Artist.")
        assert notice(track).endswith("(tdm-reservation=1).")
        assert only(track).is_unchanged

    def test_keep_leaves_the_notice_and_writes_the_rest(self, music: Path, data: Path) -> None:
        track = retag(sample("flac", music), copyright="1999 Another Label Ltd")
        protect(data, track, existing="keep")
        assert notice(track) == "1999 Another Label Ltd"
        assert mutagen.File(track)["tdm-reservation"] == ["1"]

    def test_replace_puts_ours_in_its_place(self, music: Path, data: Path) -> None:
        track = retag(sample("flac", music), copyright="1999 Another Label Ltd")
        protect(data, track, existing="replace")
        assert "Another Label" not in notice(track)
        assert "Example Artist" in notice(track)

    def test_our_own_notice_of_another_year_and_policy_is_no_conflict(
        self, music: Path, data: Path
    ) -> None:
        track = sample("flac", music)
        protect(data, track, policy=Policy.ALLOW)
        plan = only(track, policy=Policy.RESERVE_ALL)
        assert plan.conflicts == ()
        protect(data, track, policy=Policy.RESERVE_ALL)
        assert notice(track).count("Example Artist") == 1

    def test_what_ours_says_anyway_is_no_conflict(self, music: Path) -> None:
        track = retag(sample("flac", music), copyright="2025 Example Artist.")
        assert only(track).conflicts == ()

    def test_a_phonogram_line_is_named_as_such(self, music: Path, data: Path) -> None:
        track = retag(sample("flac", music), copyright="℗ 2020 Small Label")
        assert [c.kind for c in only(track).conflicts] == [ConflictKind.PHONOGRAM]
        protect(data, track)
        assert "℗ 2020 Small Label" in notice(track)

    @pytest.mark.parametrize("key", ["copyright", "license", "comment"])
    def test_a_creative_commons_track_is_never_stamped_unasked(
        self, key: str, music: Path, data: Path
    ) -> None:
        licence = "https://creativecommons.org/licenses/by-nc/4.0/"
        track = retag(sample("flac", music), **{key: licence})
        before = sha256(track)
        assert "Creative Commons" in refusal(track)
        assert protect(data, track).count(Outcome.REFUSED) == 1
        assert sha256(track) == before
        assert protect(data, track, existing="keep").count(Outcome.WRITTEN) == 1
        assert mutagen.File(track)[key] == [licence]

    def test_an_opposite_statement_is_shown_with_both_sides(self, music: Path, data: Path) -> None:
        track = retag(sample("flac", music), **{"tdm-reservation": "0"})
        conflicts = [c for c in only(track).conflicts if c.kind is ConflictKind.RESERVATION]
        assert [(c.found, c.ours) for c in conflicts] == [("0", "TDM-RESERVATION=1")]
        assert "says something else" in refusal(track, existing="keep")
        protect(data, track)
        assert mutagen.File(track)["tdm-reservation"] == ["1"]

    def test_one_track_can_be_decided_on_its_own(self, music: Path) -> None:
        one = retag(sample("flac", music, "1.flac"), copyright="CC BY 4.0")
        two = retag(sample("flac", music, "2.flac"), copyright="CC BY 4.0")
        plan = planned(music)
        assert plan.to_write == ()
        again = replan(plan, [two], PlanOptions(existing=Existing.ADD), today=TODAY)
        assert [track.path for track in again.to_write] == [two]
        assert again.tracks[0] == plan.tracks[0]
        assert again.tracks[0].path == one


class TestAttributes:
    def test_mode_times_and_extended_attributes_survive(self, music: Path, data: Path) -> None:
        track = sample("mp3", music)
        track.chmod(0o640)
        os.setxattr(track, "user.note", b"kept")
        old = 1_000_000_000 * 10**9
        os.utime(track, ns=(old, old))
        protector(data).protect(planned(track, options=PlanOptions(keep_mtime=True)))
        status = track.stat()
        assert status.st_mode & 0o7777 == 0o640
        assert status.st_mtime_ns == old
        assert os.getxattr(track, "user.note") == b"kept"

    def test_the_time_moves_on_unless_asked(self, music: Path, data: Path) -> None:
        track = sample("mp3", music)
        os.utime(track, ns=(10**18, 10**18))
        started = time.time_ns()
        protect(data, track)
        assert track.stat().st_mtime_ns > started - 10**9

    def test_owner_and_group_survive(self, music: Path, data: Path) -> None:
        need_root()
        track = sample("flac", music)
        os.chown(track, 1234, 4321)
        track.chmod(0o664)
        protect(data, track)
        protector(data).undo()
        status = track.stat()
        assert (status.st_uid, status.st_gid, status.st_mode & 0o777) == (1234, 4321, 0o664)


def test_words_that_are_no_choice_are_refused(music: Path) -> None:
    with pytest.raises(UsageError, match="perhaps"):
        make_plan([music], PROFILE, sidecar="perhaps")
    with pytest.raises(UsageError, match="burn"):
        make_plan([music], PROFILE, existing="burn")


def test_planning_can_be_stopped(music: Path) -> None:
    sample("flac", music)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        make_plan([music], PROFILE, cancel=token)


def test_names_of_every_kind_are_planned_and_written(music: Path, data: Path) -> None:
    names = [
        "-overwrite_original.mp3",
        "a.mp3 |.mp3",
        "$(touch X).mp3",
        "\n.mp3",
        "é" * 120 + ".mp3",
    ]
    for name in names:
        sample("mp3", music, name)
    result = protect(data, music)
    assert result.count(Outcome.WRITTEN) == len(names)
    assert contents(music) == set(names)
