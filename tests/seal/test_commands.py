# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Identity, trust and sealing from the command line, as a script uses them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import holdback
from holdback.formats import read
from holdback.rights import Field, Seal
from holdback.seal import check
from holdback.seal.identity import export_identity, make_identity
from holdback.support.clock import SystemClock
from holdback.support.samples import sample_profile
from safe_writing import sample

PROFILE = ("--profile", sample_profile())


@pytest.fixture
def sign(tmp_path: Path) -> tuple[str | Path, ...]:
    """The options that name an identity in a file."""
    identity = make_identity("Mara", SystemClock())
    export_identity(identity, tmp_path / "id.pem", "correct horse")
    (tmp_path / "root.pem").write_text(identity.root_pem)
    (tmp_path / "pass").write_text("correct horse\n")
    return ("--identity", tmp_path / "id.pem", "--passphrase-file", tmp_path / "pass")


def sealed(track: Path, sign: tuple[str | Path, ...], *words: str) -> int:
    answer = holdback("protect", track, *PROFILE, *sign, *words, "--json")
    return answer.code


def test_a_later_change_by_holdback_renews_the_own_seal(
    tmp_path: Path, sign: tuple[str | Path, ...]
) -> None:
    track = sample("flac", tmp_path)
    assert sealed(track, sign, "--seal", "--origin", "recorded", "--policy", "no_training") == 0
    between = track.read_bytes()
    assert sealed(track, (), "--policy", "reserve_all") == 1, "nobody here could renew it"
    assert track.read_bytes() == between
    assert sealed(track, sign, "--policy", "reserve_all") == 0
    report = check(track, "flac")
    assert report.state is Seal.VALID
    assert "DMI-PROHIBITED" in {s.value.rpartition("/")[2] for s in report.statements}


def test_editing_a_field_renews_the_own_seal_too(
    tmp_path: Path, sign: tuple[str | Path, ...]
) -> None:
    track = sample("flac", tmp_path)
    assert sealed(track, sign, "--seal", "--origin", "recorded") == 0
    assert holdback("edit", track, "--set", "title=New name").code == 1, "its seal would break"
    assert check(track, "flac").state is Seal.VALID
    assert holdback("edit", track, "--set", "title=New name", *sign).code == 0
    assert check(track, "flac").state is Seal.VALID
    assert read(track).first(Field.TITLE) == "New name"


def test_who_is_trusted_decides_what_scan_show_and_verify_say(
    tmp_path: Path, sign: tuple[str | Path, ...]
) -> None:
    track = sample("wav", tmp_path)
    assert sealed(track, sign, "--seal", "--origin", "made_by_people") == 0

    def said_by(command: str, kind: str = "tracks") -> str:
        state = holdback(command, track, "--json").document[kind][0]["seal"]
        assert isinstance(state, str)
        return state

    assert said_by("scan") == "valid"
    added = holdback("identity", "trust", tmp_path / "root.pem", "--json").document["trusted"]
    assert [one["name"] for one in added] == ["Mara (own root)"]
    assert said_by("scan") == said_by("show") == said_by("verify", "results") == "trusted"
    assert holdback("identity", "distrust", added[0]["fingerprint"]).code == 0
    assert said_by("scan") == "valid"
    assert holdback("identity", "trusted", "--json").document == {"trusted": []}


def test_removing_needs_a_yes_and_nothing_there_is_fine() -> None:
    assert holdback("identity", "remove").code == 2
    answer = holdback("identity", "remove", "--yes", "--json")
    assert (answer.code, answer.document) == (0, {"identity": None})


def test_a_seal_needs_an_origin(tmp_path: Path, sign: tuple[str | Path, ...]) -> None:
    track = sample("wav", tmp_path)
    before = track.read_bytes()
    answer = holdback("protect", track, *PROFILE, *sign, "--seal")
    assert answer.code == 2
    assert "--origin" in answer.err
    assert track.read_bytes() == before
