# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing: two verifiers and the one open opt-out reader agree, and nothing is ever lost."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from encypher_c2pa import verify as verify_elsewhere
from mutagen.id3 import ID3, TIT2, TXXX

from holdback import formats
from holdback.rights import Declaration, Policy, Profile, Seal, declare
from holdback.seal import check
from holdback.seal.identity import Identity, make_identity
from holdback.seal.manifest import Origin, manifest_of
from holdback.seal.sign import EMBEDDABLE, Signed, sign
from holdback.support.clock import SystemClock
from holdback.support.resources import resource
from holdback.support.samples import sample_tracks

DECLARATION: Declaration = declare(Profile("Ada"), today=date(2026, 11, 23))
SAMPLES = sample_tracks()


@pytest.fixture(scope="module")
def identity() -> Identity:
    return make_identity("Ada Example", SystemClock(), email="ada@artist.example")


def signed(source: Path, format_name: str, identity: Identity, policy: Policy) -> Signed:
    """Sign ``source`` in place, or write the manifest beside it."""
    target = source.with_name("signed.tmp")
    target.touch()
    manifest = manifest_of(declare(Profile("Ada"), policy, today=date(2026, 11, 23)), policy,
                           "A song", Origin.RECORDED)  # fmt: skip
    result = sign(source, target, format_name, manifest, identity)
    if result.embedded:
        target.replace(source)
    else:
        target.unlink()
        source.with_name(source.name + ".c2pa").write_bytes(result.sidecar)
    return result


def copy_of(relative: Path, folder: Path) -> Path:
    return Path(shutil.copy(resource("samples", "tracks") / relative, folder))


@pytest.mark.parametrize("relative", SAMPLES, ids=lambda path: path.name)
def test_every_sample_is_signed_and_keeps_everything(
    relative: Path, tmp_path: Path, identity: Identity
) -> None:
    track = copy_of(relative, tmp_path)
    name = formats.identify(track)
    before, essence = formats.inventory(track), formats.essence_digest(track)
    result = signed(track, name, identity, Policy.RESERVE_ALL)
    assert result.embedded is (name in EMBEDDABLE)
    assert result.note is None
    assert check(track, name).state is Seal.VALID
    assert check(track, name, own_root_pem=identity.root_pem).state is Seal.TRUSTED
    assert formats.essence_digest(track) == essence
    remaining = [(item.carrier, item.value) for item in formats.inventory(track)]
    assert [i for i in before if (i.carrier, i.value) not in remaining] == []


EMBEDDED = [p for p in SAMPLES if p.suffix in (".mp3", ".wav", ".flac", ".m4a")]


@pytest.mark.parametrize("relative", EMBEDDED, ids=lambda path: path.name)
def test_an_independent_verifier_and_the_opt_out_reader_agree(
    relative: Path, tmp_path: Path, identity: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    track = copy_of(relative, tmp_path)
    signed(track, formats.identify(track), identity, Policy.RESERVE_ALL)
    assert verify_elsewhere(str(track))["integrity"] == "valid"
    monkeypatch.setenv("SPAWNING_OPTS_KEY", "none")
    import datadiligence

    assert datadiligence.is_allowed(path=str(track)) is False


@pytest.mark.parametrize("relative", EMBEDDED, ids=lambda path: path.name)
def test_both_verifiers_see_a_later_change(
    relative: Path, tmp_path: Path, identity: Identity
) -> None:
    track = copy_of(relative, tmp_path)
    name = formats.identify(track)
    signed(track, name, identity, Policy.RESERVE_ALL)
    offset, length = formats.essence_ranges(track, name)[0]
    content = bytearray(track.read_bytes())
    content[offset + length // 2] ^= 0xFF
    track.write_bytes(content)
    assert check(track, name).state is Seal.BROKEN
    assert verify_elsewhere(str(track))["integrity"] != "valid"
    assert check(track, name).statements  # they still count, marked as unsealed


def test_a_sidecar_no_longer_fits_a_changed_track(tmp_path: Path, identity: Identity) -> None:
    track = copy_of(next(p for p in SAMPLES if p.suffix == ".ogg"), tmp_path)
    signed(track, "ogg", identity, Policy.RESERVE_ALL)
    assert check(track, "ogg").state is Seal.VALID
    track.write_bytes(track.read_bytes() + b"\0")
    assert check(track, "ogg").state is Seal.BROKEN


@pytest.mark.parametrize("policy", list(Policy))
def test_the_signed_words_are_those_of_the_policy(
    policy: Policy, tmp_path: Path, identity: Identity
) -> None:
    track = copy_of(EMBEDDED[0], tmp_path)
    signed(track, formats.identify(track), identity, policy)
    found = {s.carrier: s.value for s in check(track, formats.identify(track)).statements}
    words = declare(Profile("Ada"), policy, today=date(2026, 11, 23))
    assert found["c2pa:cawg.metadata:plus:DataMining"] == words.plus
    assert found["c2pa:cawg.metadata:tdm:reservation"] == words.tdm_reservation
    if policy is Policy.LICENCE_ONLY:
        assert "constrained" in found["c2pa:cawg.training-mining"]
        assert "constrained" not in found["c2pa:c2pa.training-mining"]


def frame(name: bytes, body: bytes) -> bytes:
    return name + len(body).to_bytes(4, "big") + b"\0\0" + body  # sizes below 128 need no synchsafe


# The ten ways in which c2pa-rs is known to wipe a whole ID3 tag (standards.md §12).
WIPES = {
    "zero-length text frame": frame(b"TCOM", b""),
    "invalid UTF-8": frame(b"TCOM", b"\x03\xff\xfe\xfa"),
    "unknown encoding byte": frame(b"TCOM", b"\x09abc"),
    "TXXX without terminator": frame(b"TXXX", b"\x03abc"),
    "short COMM": frame(b"COMM", b"\x03e"),
    "truncated APIC": frame(b"APIC", b"\x03image/jpeg"),
    "UFID without NUL": frame(b"UFID", b"abc"),
    "SYLT": frame(b"SYLT", b"\x03eng\x02\x01\x00la\x00\x00\x00\x00\x05"),
    "iTunes-style size": b"TCOM" + (300).to_bytes(4, "big") + b"\0\0\x03" + b"c" * 299,
    "malformed WCOM (v2.3)": frame(b"WCOM", b"\xff\xfe\xfa"),
}


@pytest.mark.parametrize("odd", list(WIPES))
def test_a_tag_that_signing_would_wipe_gets_a_sidecar_and_keeps_all(
    odd: str, tmp_path: Path, identity: Identity
) -> None:
    track = copy_of(next(p for p in SAMPLES if p.name.startswith("04 Lantern")), tmp_path)
    content = track.read_bytes()
    size = 10 + sum((byte & 0x7F) << (7 * (3 - i)) for i, byte in enumerate(content[6:10]))
    body = frame(b"TIT2", b"\x03Kept") + WIPES[odd] + bytes(64)
    synchsafe = bytes((len(body) >> shift) & 0x7F for shift in (21, 14, 7, 0))
    version = b"\x03" if "v2.3" in odd else b"\x04"
    track.write_bytes(b"ID3" + version + b"\0\0" + synchsafe + body + content[size:])
    whole = track.read_bytes()
    result = signed(track, "mp3", identity, Policy.RESERVE_ALL)
    assert not result.embedded
    assert result.note is not None
    assert track.read_bytes() == whole
    assert check(track, "mp3").state is Seal.VALID


def test_signing_again_keeps_a_clean_history(tmp_path: Path, identity: Identity) -> None:
    track = copy_of(next(p for p in SAMPLES if p.suffix == ".mp3"), tmp_path)
    signed(track, "mp3", identity, Policy.RESERVE_ALL)
    original = Path(shutil.copy(track, tmp_path / "before.mp3"))
    tags = ID3(track)
    tags.add(TIT2(3, ["Another title"]))
    tags.add(TXXX(3, "X", ["y"]))
    tags.save(track)
    assert check(track, "mp3").state is Seal.BROKEN
    target = tmp_path / "again"
    target.touch()
    manifest = manifest_of(DECLARATION, Policy.RESERVE_ALL, "A song", None)
    result = sign(track, target, "mp3", manifest, identity, parent=original)
    assert result.embedded
    report = check(target, "mp3", own_root_pem=identity.root_pem)
    assert report.state is Seal.TRUSTED
    assert report.problems == ()
