# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo with ``--seal``: what everybody can see who runs it (issue 7, "what it must show")."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from encypher_c2pa import verify as verify_elsewhere

from cli.running import holdback
from holdback import formats
from holdback.rights import Seal
from holdback.seal import check
from holdback.seal.sign import EMBEDDABLE
from holdback.support.samples import copy_samples
from safe_writing import decoded_md5


def test_every_sample_is_sealed_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPAWNING_OPTS_KEY", "none")
    import datadiligence

    answer = holdback("demo", tmp_path / "demo", "--seal", "--json")
    assert answer.code == 0, answer.err
    copy_samples(tmp_path / "before")
    tracks = sorted(
        path for path in (tmp_path / "demo" / "tracks").rglob("*") if path.suffix != ".c2pa"
    )
    tracks = [path for path in tracks if path.is_file() and path.suffix != ".xmp"]
    assert len(tracks) == 14
    for track in tracks:
        before = tmp_path / "before" / track.relative_to(tmp_path / "demo" / "tracks")
        name = formats.identify(track)
        report = check(track, name)
        assert report.state is Seal.VALID, track.name
        assert (report.sidecar == "") is (name in EMBEDDABLE), track.name
        if not report.sidecar:
            assert verify_elsewhere(str(track))["integrity"] == "valid", track.name
            assert datadiligence.is_allowed(path=str(track)) is False, track.name
        assert decoded_md5(track) == decoded_md5(before), track.name
        # Signing spells an ID3 tag anew (2.4, UTF-8), so values are compared as they are read.
        after = {(_place(one.carrier), one.value) for one in formats.inventory(track, name)}
        for one in formats.inventory(before, name):
            if one.carrier != "id3:TCOP":  # the notice is what protecting changes
                assert (_place(one.carrier), one.value) in after, f"{track.name}: {one.carrier}"


def _place(carrier: str) -> str:
    return re.sub(r"^id3v2\.\d", "id3", carrier)
