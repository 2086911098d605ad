# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checking seals: every state with real signatures, what they say, and hostile files."""

from __future__ import annotations

import http.server
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import c2pa
import mutagen
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from authority import Authority
from holdback import formats
from holdback.rights import Dimension, Policy, Position, Profile, Seal, Standard, declare, judge
from holdback.seal import check
from holdback.seal.identity import Identity, import_identity, make_identity
from holdback.seal.manifest import Origin, manifest_of
from holdback.seal.sign import sign
from holdback.seal.statements import statements_in
from holdback.support.clock import SystemClock
from safe_writing import sample

TODAY = date(2026, 7, 1)


@pytest.fixture(scope="module")
def identity() -> Identity:
    return make_identity("Ada Example", SystemClock())


def seal_track(
    track: Path, identity: Identity, policy: Policy = Policy.RESERVE_ALL, parent: Path | None = None
) -> Path:
    """Sign a track in its place (or beside it), as the safe write does."""
    name = formats.identify(track)
    target = track.with_name("target")
    target.touch()
    origin = Origin.RECORDED if parent is None else None
    manifest = manifest_of(declare(Profile("Ada"), policy, today=TODAY), policy, "Song", origin)
    result = sign(track, target, name, manifest, identity, parent=parent)
    if result.embedded:
        target.replace(track)
    else:
        target.unlink()
        track.with_name(track.name + ".c2pa").write_bytes(result.sidecar)
    return track


def short_lived(identity: Identity, seconds: float) -> Identity:
    """Return an identity like the other, whose certificate expires very soon."""
    (leaf, root) = x509.load_pem_x509_certificates(identity.chain_pem)
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    until = datetime.now(UTC) + timedelta(seconds=seconds)

    def again(old: x509.Certificate, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        builder = x509.CertificateBuilder(old.issuer, old.subject, public, old.serial_number)
        return builder.not_valid_before(old.not_valid_before_utc).not_valid_after(until)

    new_leaf = again(leaf, key.public_key())
    for extension in leaf.extensions:
        value = extension.value
        if isinstance(value, x509.AuthorityKeyIdentifier):
            value = x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key())
        if isinstance(value, x509.SubjectKeyIdentifier):
            value = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        new_leaf = new_leaf.add_extension(value, extension.critical)
    new_root = again(root, root_key.public_key())
    for extension in root.extensions:
        value = extension.value
        if isinstance(value, x509.SubjectKeyIdentifier):
            value = x509.SubjectKeyIdentifier.from_public_key(root_key.public_key())
        new_root = new_root.add_extension(value, extension.critical)
    pem = serialization.Encoding.PEM
    chain = b"".join(
        one.sign(root_key, hashes.SHA256()).public_bytes(pem) for one in (new_leaf, new_root)
    )
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return replace(identity, chain_pem=chain, key_pem=private, expires=until)


def retitle(track: Path) -> None:
    """Change a tag as any other program does."""
    file = mutagen.File(track, easy=True)
    if isinstance(file.tags, mutagen.id3.ID3):
        file.tags.add(mutagen.id3.TIT2(text="Retitled"))
    else:
        file["title"] = "Retitled"
    file.save()


def test_an_unsigned_file_is_none_without_loading_native_code(tmp_path: Path) -> None:
    track = sample("mp3", tmp_path)
    code = (
        "import sys; from pathlib import Path; from holdback.seal import check;"
        "print(check(Path(sys.argv[1]), 'mp3').state.value, 'c2pa' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(track)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["none", "False"]


@pytest.mark.parametrize("format_name", ["mp3", "wav", "flac", "m4a", "ogg", "aiff"])
def test_valid_trusted_and_broken(format_name: str, tmp_path: Path, identity: Identity) -> None:
    track = seal_track(sample(format_name, tmp_path), identity)
    embedded = track.read_bytes().decode("latin-1")
    report = check(track, format_name)
    assert report.state is Seal.VALID
    assert "Ada Example" in report.signer
    assert "nobody known" in str(report.problems[0])
    assert report.sidecar == ("" if "jumb" in embedded else f"{track.name}.c2pa")
    assert check(track, format_name, own_root_pem=identity.root_pem).state is Seal.TRUSTED

    retitle(track)
    broken = check(track, format_name, own_root_pem=identity.root_pem)
    assert broken.state is Seal.BROKEN
    assert "broken by a later edit" in str(broken.problems[0])
    assert {s.seal for s in broken.statements} == {Seal.BROKEN}
    assert judge(broken.statements).dimensions[Dimension.TRAIN] is Position.DENY


def test_expired_is_told_apart_from_broken(tmp_path: Path, identity: Identity) -> None:
    brief = short_lived(identity, 3)
    track = seal_track(sample("wav", tmp_path), brief)
    while datetime.now(UTC) < brief.expires + timedelta(seconds=1):
        time.sleep(0.1)
    report = check(track, "wav")
    assert report.state is Seal.EXPIRED
    assert "expired" in str(report.problems[0])
    assert report.statements


def test_an_earlier_broken_seal_inside_is_shown(tmp_path: Path, identity: Identity) -> None:
    track = seal_track(sample("flac", tmp_path), identity)
    retitle(track)
    parent = shutil.copy(track, tmp_path / "parent.flac")
    mutagen.File(track).save(deleteid3=True)  # the manifest stood there
    seal_track(track, identity, parent=Path(parent))
    report = check(track, "flac")
    assert report.state is Seal.VALID
    assert any("earlier version" in str(problem) for problem in report.problems)


@pytest.mark.parametrize("policy", list(Policy))
def test_the_sealed_statements_say_the_policy(
    policy: Policy, tmp_path: Path, identity: Identity
) -> None:
    track = seal_track(sample("wav", tmp_path), identity, policy)
    found = check(track, "wav").statements
    assert {s.standard for s in found} == {
        Standard.CAWG,
        Standard.C2PA,
        Standard.PLUS,
        Standard.TDMREP,
        Standard.NOTICE,
    }
    assert all(s.seal is Seal.VALID and s.carrier.startswith("c2pa:") for s in found)
    train = judge(found).dimensions[Dimension.GENERATIVE]
    assert (train is Position.ALLOW) is (policy is Policy.ALLOW)


def test_a_hostile_manifest_is_a_report_not_an_error(tmp_path: Path, identity: Identity) -> None:
    track = seal_track(sample("flac", tmp_path), identity)
    content = bytearray(track.read_bytes())
    start = content.index(b"jumb")
    for offset in range(start, start + 2000, 37):
        damaged = tmp_path / "damaged.flac"
        damaged.write_bytes(
            content[:offset] + bytes([content[offset] ^ 0x55]) + content[offset + 1 :]
        )
        assert check(damaged, "flac", has_manifest=True).state in (
            Seal.BROKEN,
            Seal.NOT_CHECKABLE,
            Seal.NONE,
            Seal.VALID,
        )
    (tmp_path / "a.ogg").write_bytes(b"OggS")
    (tmp_path / "a.ogg.c2pa").write_bytes(b"\xff" * 5000)
    report = check(tmp_path / "a.ogg", "ogg", has_manifest=False)
    assert report.state is Seal.NOT_CHECKABLE
    assert report.problems


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """The address of a manifest on a server, and what the server was asked for."""
    paths: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        def log_message(self, *_words: object) -> None:
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/m.c2pa", paths
        server.shutdown()
        thread.join()


def test_a_manifest_on_a_server_is_not_fetched(
    tmp_path: Path, asked: tuple[str, list[str]]
) -> None:
    address, paths = asked
    track = sample("mp3", tmp_path)
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        f'xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="{address}"/>'
        "</rdf:RDF></x:xmpmeta>"
    )
    tag = mutagen.id3.ID3(track)
    tag.delall("PRIV")
    tag.add(mutagen.id3.PRIV(owner="XMP", data=packet.encode()))
    tag.save(track)
    report = check(track, "mp3", has_manifest=True)
    assert (report.state, paths) == (Seal.NOT_CHECKABLE, [])
    assert "does not go online" in str(report.problems[0])
    context = c2pa.Context.from_dict({"verify": {"remote_manifest_fetch": True}})
    with context, track.open("rb") as file, pytest.raises(c2pa.C2paError):
        c2pa.Reader("audio/mpeg", file, context=context)
    assert paths == ["/m.c2pa"], "this file does ask, where that is allowed"


def test_the_seal_of_another_customer_of_our_authority_is_not_ours(tmp_path: Path) -> None:
    authority = Authority("Big CA")
    ours = import_identity(authority.issue("Ada", tmp_path / "ada.pem"))
    theirs = import_identity(authority.issue("Bob", tmp_path / "bob.pem"))
    track = seal_track(sample("wav", tmp_path), theirs)
    report = check(track, "wav", own_root_pem=ours.root_pem)
    assert report.state is Seal.TRUSTED
    assert report.is_by(theirs.serial)
    assert not report.is_by(ours.serial)
    assert not check(track, "wav").is_by(theirs.serial), "nobody vouches for it here"


def test_a_failure_inside_shows_behind_a_trusted_seal(tmp_path: Path, identity: Identity) -> None:
    track = seal_track(sample("flac", tmp_path), identity)
    retitle(track)
    parent = shutil.copy(track, tmp_path / "parent.flac")
    mutagen.File(track).save(deleteid3=True)
    seal_track(track, identity, parent=Path(parent))
    report = check(track, "flac", own_root_pem=identity.root_pem)
    assert report.state is Seal.TRUSTED
    assert any("earlier version" in str(problem) for problem in report.problems)


def test_a_manifest_where_none_can_be_checked_is_not_checkable(tmp_path: Path) -> None:
    assert check(tmp_path / "x.wma", "wma", has_manifest=True).state is Seal.NOT_CHECKABLE
    assert check(tmp_path / "x.wma", "wma", has_manifest=False).state is Seal.NONE
    assert check(tmp_path / "gone.mp3", "mp3").state is Seal.NOT_CHECKABLE


def test_odd_assertions_are_read_without_a_stumble() -> None:
    manifest = {
        "assertions": [
            "not a mapping",
            {"label": "cawg.training-mining", "data": {"entries": {"cawg.ai_training": {}}}},
            {
                "label": "cawg.training-mining__1",
                "data": {"entries": {"cawg.ai_training": {"use": "constrained"}}},
            },
            {"label": "c2pa.training-mining", "data": {"entries": ["a list"]}},
            {
                "label": "cawg.metadata",
                "data": {
                    "dc:rights": {"x-default": "No AI training."},
                    "plus:DataMining": [{"@id": "DMI-PROHIBITED"}],
                    "tdm:reservation": 1,
                },
            },
            {"label": "cawg.metadata", "data": None},
        ]
    }
    found = {s.carrier: s for s in statements_in(manifest, Seal.VALID)}
    assert set(found) == {
        "c2pa:cawg.training-mining",
        "c2pa:cawg.metadata:dc:rights",
        "c2pa:cawg.metadata:plus:DataMining",
        "c2pa:cawg.metadata:tdm:reservation",
    }
    assert found["c2pa:cawg.training-mining"].dimensions.train is Position.CONDITIONAL
    assert found["c2pa:cawg.metadata:tdm:reservation"].dimensions.tdm is Position.DENY
    assert statements_in(None, Seal.VALID) == statements_in({"assertions": 7}, Seal.VALID) == ()


@pytest.mark.corpus
def test_the_c2pa_projects_own_files(audio_corpus: Path) -> None:
    folder = audio_corpus / "contentauth+c2pa-rs" / "sdk" / "tests" / "fixtures"
    states = {
        name: check(folder / name, "mp4").state
        for name in ("legacy.mp4", "video1.mp4", "video1_no_manifest.mp4", "dashinit.mp4")
    }
    assert states == {
        "legacy.mp4": Seal.VALID,
        "video1.mp4": Seal.VALID,
        "video1_no_manifest.mp4": Seal.NONE,
        "dashinit.mp4": Seal.BROKEN,
    }
