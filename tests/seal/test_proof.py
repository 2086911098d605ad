# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The signed list: OpenSSL agrees, the published recipe works, tampering shows, all offline."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given
from hypothesis import strategies as st

from authority import Authority
from cli.running import holdback
from holdback import formats
from holdback.errors import NetworkUnavailable, NoPermission, UnreadableFile, UsageError
from holdback.rights import Policy, Profile, Track, declare
from holdback.seal import der, iscc
from holdback.seal.cms import SignatureError, verify
from holdback.seal.identity import Identity, export_identity, import_identity, make_identity
from holdback.seal.proof import check_proof, is_proof, list_of, timestamp_path, write_proof
from holdback.seal.timestamp import ask, read_timestamp
from holdback.support.clock import FixedClock, SystemClock
from holdback.support.samples import sample_profile
from loopback import Asked, Loopback, Reply
from safe_writing import need, sample

DOCS = Path(__file__).resolve().parents[2] / "docs" / "proof.md"
TSA = "time.artist.example"
LIST = declare(Profile("Ada"), today=date(2026, 11, 23))


@pytest.fixture(scope="module")
def identity() -> Identity:
    return make_identity("Ada Example", SystemClock())


def run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def tracks_in(folder: Path) -> list[Track]:
    return [
        Track.from_reading(formats.read(path), essence=formats.essence_digest(path))
        for path in sorted(folder.iterdir())
    ]


def make_list(folder: Path, identity: Identity) -> Path:
    music = folder / "music"
    music.mkdir()
    for name in ("flac", "wav", "mp3"):
        sample(name, music)
    content = list_of(tracks_in(music), LIST, Policy.RESERVE_ALL, identity, SystemClock())
    path = folder / "list.json"
    write_proof(path, content, identity)
    return path


class TimeAuthority:
    """A timestamp authority made by ``openssl ts``, behind TLS on this computer."""

    def __init__(
        self, folder: Path, *, purpose: object = ExtendedKeyUsageOID.TIME_STAMPING
    ) -> None:
        need("openssl")
        self.folder = folder
        folder.mkdir()
        authority = Authority("Time")
        key = rsa.generate_private_key(65537, 2048)
        authority.issue("Time Stamper", folder / "tsa.pem", key, purpose=purpose)  # type: ignore[arg-type]
        pem = serialization.Encoding.PEM
        (folder / "chain.pem").write_bytes(
            authority.intermediate.public_bytes(pem) + authority.root.public_bytes(pem)
        )
        self.root = folder / "authority.pem"
        self.root.write_bytes(authority.root.public_bytes(pem))
        (folder / "serial").write_text("01\n")
        (folder / "tsa.cnf").write_text(
            "[tsa]\ndefault_tsa = own\n[own]\n"
            f"serial = {folder}/serial\ncrypto_device = builtin\n"
            f"signer_cert = {folder}/tsa.pem\nsigner_key = {folder}/tsa.pem\n"
            f"certs = {folder}/chain.pem\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\n"
            "digests = sha256, sha384, sha512\naccuracy = secs:1\nordering = yes\n"
            "tsa_name = yes\ness_cert_id_chain = no\n"
        )

    def answer(self, asked: Asked) -> Reply:
        assert asked.headers["content-type"] == "application/timestamp-query"
        (self.folder / "query.tsq").write_bytes(asked.body)
        done = run(
            "openssl", "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query.tsq",
            "-out", "reply.tsr", folder=self.folder,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return Reply(
            (self.folder / "reply.tsr").read_bytes(),
            headers={"Content-Type": "application/timestamp-reply"},
        )


@pytest.fixture
def authority(tmp_path: Path) -> TimeAuthority:
    return TimeAuthority(tmp_path / "tsa")


@pytest.fixture
def server(tmp_path: Path, authority: TimeAuthority) -> Iterator[Loopback]:
    loopback = Loopback(tmp_path / "tls", [TSA])
    loopback.on(TSA, "/tsr", authority.answer)
    with loopback:
        yield loopback


def stamp(path: Path, server: Loopback) -> None:
    signature = path.with_name(path.name + ".p7s").read_bytes()
    timestamp_path(path).write_bytes(ask(f"https://{TSA}/tsr", signature, server.client()))


def test_the_published_recipe_works(
    tmp_path: Path, identity: Identity, server: Loopback, authority: TimeAuthority
) -> None:
    path = make_list(tmp_path, identity)
    stamp(path, server)
    shutil.copy(authority.root, tmp_path / "authority.pem")
    track = next((tmp_path / "music").glob("*.flac"))
    shutil.copy(track, tmp_path / "track.flac")
    recipes = re.findall(r"^```sh\n(.*?)^```", DOCS.read_text(encoding="utf-8"), re.M | re.S)
    assert len(recipes) == 4
    done = [run("sh", "-e", "-c", recipe, folder=tmp_path) for recipe in recipes]
    assert [one.returncode for one in done] == [0, 0, 0, 0], [one.stderr for one in done]
    signature, certificate, timestamp, digest = done
    assert "Verification successful" in signature.stderr
    assert identity.fingerprint in certificate.stdout
    assert "Verification: OK" in timestamp.stdout + timestamp.stderr
    assert "Time stamp:" in timestamp.stdout
    assert digest.stdout.strip() == formats.essence_digest(track)
    path.write_bytes(path.read_bytes().replace(b"Ada", b"Eve", 1))
    assert run("sh", "-e", "-c", recipes[0], folder=tmp_path).returncode != 0


def test_holdback_reads_the_same_offline(
    tmp_path: Path, identity: Identity, server: Loopback, authority: TimeAuthority
) -> None:
    path = make_list(tmp_path, identity)
    plain = check_proof(path, "", SystemClock())
    assert plain.holds
    assert not plain.is_trusted
    assert plain.timestamp is None
    stamp(path, server)
    report = check_proof(path, identity.root_pem + authority.root.read_text(), SystemClock())
    assert report.holds
    assert report.is_trusted
    assert report.signer == "Ada Example"
    assert report.problems == ()
    assert report.timestamp is not None
    assert report.timestamp.is_trusted
    assert report.timestamp.authority == "Time Stamper"
    assert report.made is not None
    assert timedelta(0) <= report.timestamp.at - report.made + timedelta(seconds=1)
    assert [one.isrc for one in report.recordings] == [
        track.isrc for track in tracks_in(tmp_path / "music")
    ]
    unknown = check_proof(path, identity.root_pem, SystemClock())
    assert unknown.holds
    assert any("Time Stamper" in str(problem) for problem in unknown.problems)


def test_an_expired_certificate_is_told_unless_a_timestamp_came_first(
    tmp_path: Path, identity: Identity, server: Loopback, authority: TimeAuthority
) -> None:
    path = make_list(tmp_path, identity)
    trusted = identity.root_pem + authority.root.read_text()
    later = FixedClock(datetime(2070, 1, 1, tzinfo=UTC))
    assert any("not valid" in str(one) for one in check_proof(path, trusted, later).problems)
    stamp(path, server)
    report = check_proof(path, trusted, later)
    assert (report.holds, report.is_trusted, report.problems) == (True, True, ())


@pytest.mark.parametrize("which", ["list.json", "list.json.p7s", "list.json.p7s.tsr"])
def test_every_changed_byte_shows(
    which: str, tmp_path: Path, identity: Identity, server: Loopback, authority: TimeAuthority
) -> None:
    path = make_list(tmp_path, identity)
    stamp(path, server)
    trusted = identity.root_pem + authority.root.read_text()
    whole = check_proof(path, trusted, SystemClock())
    target = tmp_path / which
    content = target.read_bytes()
    for at in range(3, len(content), max(len(content) // 25, 1)):
        target.write_bytes(content[:at] + bytes([content[at] ^ 0x01]) + content[at + 1 :])
        try:
            report = check_proof(path, trusted, SystemClock())
        except UnreadableFile:
            continue
        if which == "list.json":
            assert not report.holds, f"byte {at}"
        elif report.holds and report.is_trusted:
            # Nothing signs the bag of certificates; what is signed never reads otherwise.
            assert (report.signer, report.recordings) == (whole.signer, whole.recordings)
            if report.timestamp is not None and report.timestamp.is_trusted:
                assert report.timestamp == whole.timestamp
    target.write_bytes(content)
    assert check_proof(path, trusted, SystemClock()).holds


def test_a_timestamp_of_something_else_does_not_hold(
    tmp_path: Path, identity: Identity, server: Loopback
) -> None:
    path = make_list(tmp_path, identity)
    timestamp_path(path).write_bytes(ask(f"https://{TSA}/tsr", b"else", server.client()))
    report = check_proof(path, identity.root_pem, SystemClock())
    assert not report.holds
    assert report.timestamp is None
    assert "belongs to something else" in " ".join(map(str, report.problems)).lower()


def test_an_answer_to_another_question_is_refused(
    server: Loopback, authority: TimeAuthority
) -> None:
    kept: list[Reply] = []

    def replay(asked: Asked) -> Reply:
        kept.append(authority.answer(asked))
        return kept[0]

    server.on(TSA, "/replay", replay)
    client = server.client()
    assert read_timestamp(ask(f"https://{TSA}/replay", b"list", client), b"list", "").at
    with pytest.raises(NetworkUnavailable, match="another question"):
        ask(f"https://{TSA}/replay", b"list", client)


def test_troubles_with_the_authority_are_told(tmp_path: Path, server: Loopback) -> None:
    server.on(TSA, "/busy", Reply(b"", status=404))
    server.on(TSA, "/page", Reply(b"<html>"))
    server.on(TSA, "/no", Reply(der.write(0x30, der.write(0x30, der.write_number(2)))))
    client = server.client()
    for path, words in (("/busy", "404"), ("/page", "cannot be read"), ("/no", "refused")):
        with pytest.raises(NetworkUnavailable, match=words):
            ask(f"https://{TSA}{path}", b"list", client)


def test_a_certificate_for_mail_is_no_timestamp_authority(tmp_path: Path) -> None:
    need("openssl")
    wrong = make_identity("No Authority", SystemClock())
    folder = tmp_path
    (folder / "data").write_bytes(b"list")
    # openssl itself refuses such a signer, so the token is made from a right one and re-signed.
    from holdback.seal.cms import sign_detached

    response = der.write(
        der.SEQUENCE,
        der.write(der.SEQUENCE, der.write_number(0)) + sign_detached(b"list", wrong),
    )
    with pytest.raises(SignatureError):
        read_timestamp(response, b"list", wrong.root_pem)


@pytest.mark.parametrize("kind", ["rsa", "authority"])
def test_other_identities_sign_lists_too(kind: str, tmp_path: Path) -> None:
    key = rsa.generate_private_key(65537, 2048) if kind == "rsa" else None
    identity = import_identity(Authority("Big CA").issue("Ada GmbH", tmp_path / "a.pem", key))
    path = make_list(tmp_path, identity)
    assert check_proof(path, identity.root_pem, SystemClock()).is_trusted
    done = run(
        "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "list.json.p7s",
        "-content", "list.json", "-CAfile", "list.json.root.pem", "-out", os.devnull,
        folder=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_what_cannot_be_listed_is_refused(tmp_path: Path, identity: Identity) -> None:
    with pytest.raises(UsageError, match="no track"):
        list_of([], LIST, Policy.RESERVE_ALL, identity, SystemClock())
    lone = Track.from_reading(formats.read(sample("mp3", tmp_path)))
    with pytest.raises(UsageError, match="digest"):
        list_of([lone], LIST, Policy.RESERVE_ALL, identity, SystemClock())
    path = make_list(tmp_path, identity)
    before = path.read_bytes()
    with pytest.raises(NoPermission, match="exists already"):
        write_proof(path, b"other", identity)
    assert path.read_bytes() == before
    edwards = Authority("CA").issue("Ada", tmp_path / "e.pem", ed25519.Ed25519PrivateKey.generate())
    with pytest.raises(UsageError, match="Ed25519"):
        write_proof(tmp_path / "other.json", b"x", import_identity(edwards))
    assert not (tmp_path / "other.json").exists()


@given(st.binary(max_size=200))
def test_no_bytes_are_taken_for_a_signature(content: bytes) -> None:
    with pytest.raises(SignatureError):
        verify(content, b"list")
    with pytest.raises(SignatureError):
        read_timestamp(content, b"list", "")


@given(st.integers(0, 2**200), st.lists(st.integers(0, 2**40), min_size=1, max_size=6))
def test_what_der_writes_it_reads(number: int, numbers: list[int]) -> None:
    assert der.read(der.write_number(number)).number == number
    dotted = ".".join(map(str, (1, 3, *numbers)))
    assert der.read(der.write_oid(dotted)).oid == dotted
    long = der.write(der.OCTET_STRING, bytes(300))
    assert der.read(long).content == bytes(300)


def test_command_line(tmp_path: Path, server: Loopback, authority: TimeAuthority) -> None:
    music = tmp_path / "music"
    music.mkdir()
    track = sample("flac", music)
    identity = make_identity("Mara", SystemClock())
    export_identity(identity, tmp_path / "id.pem", "correct horse")
    (tmp_path / "pass").write_text("correct horse\n")
    setting = {"HOLDBACK_LOOPBACK": str(server.setting(tmp_path))}
    path = tmp_path / "list.json"
    sign = ("--identity", tmp_path / "id.pem", "--passphrase-file", tmp_path / "pass")
    made = holdback(
        "proof", music, "--profile", sample_profile(), "--output", path, *sign, "--json"
    )
    assert made.code == 0, made.err
    assert is_proof(path)
    assert len(made.document["files"]) == 3
    stamped = holdback("proof", path, "--timestamp", f"https://{TSA}/tsr", "--json", **setting)
    assert stamped.code == 0, stamped.err
    for file in (tmp_path / "friend.pem", authority.root):
        if file.name == "friend.pem":
            file.write_text(identity.root_pem)
        assert holdback("identity", "trust", file).code == 0
    stranger = sample("wav", tmp_path)
    answer = holdback("verify", path, track, stranger, "--json")
    assert answer.code == 1, "one of the tracks is not on the list"
    proof = answer.document["proof"]
    assert (proof["holds"], proof["trusted"], proof["timestamp_trusted"]) == (True, True, True)
    assert [one["outcome"] for one in answer.document["results"]] == ["listed", "not_listed"]
    assert holdback("verify", path, track).code == 0
    path.write_text(path.read_text().replace("Mara", "Eve"))
    broken = holdback("verify", path, "--json")
    assert (broken.code, broken.document["proof"]["holds"]) == (1, False)


def test_a_failed_timestamp_leaves_the_signed_list(tmp_path: Path, server: Loopback) -> None:
    server.on(TSA, "/down", Reply(b"", status=404))
    identity = make_identity("Mara", SystemClock())
    export_identity(identity, tmp_path / "id.pem", "correct horse")
    (tmp_path / "pass").write_text("correct horse\n")
    answer = holdback(
        "proof", sample("flac", tmp_path), "--profile", sample_profile(),
        "--output", tmp_path / "list.json", "--identity", tmp_path / "id.pem",
        "--passphrase-file", tmp_path / "pass", "--timestamp", f"https://{TSA}/down", "--json",
        HOLDBACK_LOOPBACK=str(server.setting(tmp_path)),
    )  # fmt: skip
    assert answer.code == 1
    assert "404" in answer.document["timestamp_failed"]
    assert check_proof(tmp_path / "list.json", "", SystemClock()).holds


def test_iscc_codes_where_they_can_be_made(tmp_path: Path) -> None:
    if iscc.missing() is not None:
        pytest.skip(str(iscc.missing()))
    flac, wav = sample("flac", tmp_path), sample("wav", tmp_path)
    assert re.fullmatch(r"ISCC:[A-Z2-7]+", iscc.audio_code(flac))
    short = tmp_path / "short.wav"
    short.write_bytes(wav.read_bytes()[:200])
    assert iscc.audio_code(short) == ""


def test_a_list_says_so_where_iscc_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    told = iscc.missing()
    assert told is not None
    assert "left out" in str(told)


def test_codes_stand_in_the_list(tmp_path: Path, identity: Identity) -> None:
    track = sample("flac", tmp_path)
    [listed] = tracks_in(tmp_path)
    words = declare(Profile("Ada"), Policy.NO_TRAINING, today=date(2026, 11, 23))
    content = list_of(
        [listed], words, Policy.NO_TRAINING, identity, SystemClock(), {track: "ISCC:EIAQ"}
    )
    document = json.loads(content)
    assert document["tracks"][0]["iscc"] == "ISCC:EIAQ"
    assert document["policy"]["choice"] == "no_training"
    assert document["policy"]["plus:DataMining"].endswith("DMI-PROHIBITED-AIMLTRAINING")
