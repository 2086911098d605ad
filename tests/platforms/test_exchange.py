# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries in and out, and signed updates: taken only when everything is right."""

from __future__ import annotations

import base64
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from holdback.errors import FileMissing, NoPermission, UsageError
from holdback.platforms import (
    Dossier,
    EntryInvalid,
    Stance,
    TrustedKey,
    Use,
    export_entry,
    import_entry,
    install_update,
    installed_update,
    make_update,
    parse_platform,
    read_update,
    trusted_keys,
)
from holdback.support.resources import resource

SHIPPED = resource("platforms")
TODAY = date(2026, 11, 23)
PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
RAW = bytes(range(32))
PUBLIC = base64.b64encode(PRIVATE.public_key().public_bytes_raw()).decode()
TRUSTED = (TrustedKey("test", PUBLIC, True),)


@pytest.fixture
def user(tmp_path: Path) -> Path:
    return tmp_path / "platforms"


def test_an_entry_goes_out_and_comes_in_unchanged(tmp_path: Path, user: Path) -> None:
    out = export_entry("soundcloud", SHIPPED, user, tmp_path / "out" / "soundcloud.toml")
    assert out.read_bytes() == (SHIPPED / "soundcloud.toml").read_bytes()
    assert import_entry(out, user).id == "soundcloud"
    with pytest.raises(UsageError, match="already"):
        import_entry(out, user)
    import_entry(out, user, replace=True)
    assert Dossier.load(SHIPPED, user).get("soundcloud").is_users_own


def test_an_override_goes_out_complete(tmp_path: Path, user: Path) -> None:
    user.mkdir()
    own = 'extend = true\nnotes = "Mine."\nhistory = ["2026: mine."]\n'
    (user / "soundcloud.toml").write_text(own, encoding="utf-8")
    out = export_entry("soundcloud", SHIPPED, user, tmp_path / "soundcloud.toml")
    exported = parse_platform(out.read_text(encoding="utf-8"), out.name)
    in_force = Dossier.load(SHIPPED, user).get("soundcloud")
    assert exported.notes == "Mine."
    assert exported.history == in_force.history
    assert exported.clauses == in_force.clauses


def test_an_unknown_entry_cannot_go_out(tmp_path: Path, user: Path) -> None:
    with pytest.raises(UsageError):
        export_entry("nowhere", SHIPPED, user, tmp_path / "x.toml")
    with pytest.raises(UsageError):
        export_entry("../soundcloud", user, user, tmp_path / "x.toml")


def test_a_faulty_entry_does_not_come_in(tmp_path: Path, user: Path) -> None:
    path = tmp_path / "soundcloud.toml"
    text = (SHIPPED / "soundcloud.toml").read_text(encoding="utf-8")
    path.write_text(text.replace("opt_in_only", "forbidden"), encoding="utf-8")
    with pytest.raises(EntryInvalid):
        import_entry(path, user)
    assert not user.exists()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, user: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NoPermission):
        export_entry("soundcloud", SHIPPED, user, tmp_path / "file" / "soundcloud.toml")


@pytest.fixture
def entries(tmp_path: Path) -> Path:
    folder = tmp_path / "entries"
    folder.mkdir()
    text = (SHIPPED / "mixcloud.toml").read_text(encoding="utf-8")
    changed = text.replace('default = "none"', 'default = "on"')
    (folder / "mixcloud.toml").write_text(changed, encoding="utf-8")
    return folder


def _update(folder: Path, tmp_path: Path, number: int = 3, key: str = "test") -> Path:
    data = make_update(folder, RAW, key, number, date(2026, 11, 1), date(2027, 5, 1))
    path = tmp_path / f"update-{number}.holdback"
    path.write_bytes(data)
    return path


def test_a_signed_update_lies_between_shipped_and_own(
    entries: Path, tmp_path: Path, user: Path
) -> None:
    update = read_update(_update(entries, tmp_path), TRUSTED, user, TODAY)
    assert install_update(update, user) == 1
    assert installed_update(user) == 3
    assert Dossier.load(SHIPPED, user).get("mixcloud").default == "on"
    own = '[stances.platform_other_ml]\nstance = "silent"\nverified = false\n'
    (user / "mixcloud.toml").write_text(own, encoding="utf-8")
    mixed = Dossier.load(SHIPPED, user).get("mixcloud")
    assert mixed.default == "on"
    assert mixed.stance(Use.PLATFORM_OTHER_ML) is Stance.SILENT


def test_an_update_goes_only_upward(entries: Path, tmp_path: Path, user: Path) -> None:
    install_update(read_update(_update(entries, tmp_path, 3), TRUSTED, user, TODAY), user)
    for number in (2, 3):
        with pytest.raises(UsageError, match="not newer"):
            read_update(_update(entries, tmp_path, number), TRUSTED, user, TODAY)
    read_update(_update(entries, tmp_path, 4), TRUSTED, user, TODAY)


def test_an_update_past_its_day_is_refused(entries: Path, tmp_path: Path, user: Path) -> None:
    with pytest.raises(UsageError, match="past its day"):
        read_update(_update(entries, tmp_path), TRUSTED, user, date(2027, 5, 2))


def test_every_changed_byte_is_noticed(entries: Path, tmp_path: Path, user: Path) -> None:
    path = _update(entries, tmp_path)
    good = path.read_bytes()
    for at in range(0, len(good), max(1, len(good) // 97)):
        path.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        with pytest.raises(UsageError):
            read_update(path, TRUSTED, user, TODAY)
    path.write_bytes(good[:-1])
    with pytest.raises(UsageError):
        read_update(path, TRUSTED, user, TODAY)
    assert not user.exists()


def test_a_key_that_nobody_trusts_is_refused(entries: Path, tmp_path: Path, user: Path) -> None:
    path = _update(entries, tmp_path)
    with pytest.raises(UsageError, match="do not trust"):
        read_update(path, (), user, TODAY)
    other = base64.b64encode(Ed25519PrivateKey.generate().public_key().public_bytes_raw())
    with pytest.raises(UsageError, match="signature"):
        read_update(path, (TrustedKey("test", other.decode(), True),), user, TODAY)
    assert trusted_keys(resource("dossier-keys.toml"), tmp_path / "none.toml") == ()


def test_a_signed_update_with_a_bad_name_or_entry_is_refused(
    entries: Path, tmp_path: Path, user: Path
) -> None:
    (entries / "mixcloud.toml").write_text("id = 1\n", encoding="utf-8")
    with pytest.raises(EntryInvalid):
        _update(entries, tmp_path)
    import json

    text = (SHIPPED / "mixcloud.toml").read_text(encoding="utf-8")
    content = {
        "number": 9,
        "made": "2026-11-01",
        "expires": "2027-05-01",
        "entries": {"../mixcloud.toml": text},
    }
    payload = json.dumps(content).encode()
    signature = base64.b64encode(PRIVATE.sign(b"HOLDBACK-DOSSIER-1\ntest\n" + payload))
    path = tmp_path / "evil.holdback"
    path.write_bytes(b"HOLDBACK-DOSSIER-1\ntest\n" + signature + b"\n" + payload)
    with pytest.raises(EntryInvalid):
        read_update(path, TRUSTED, user, TODAY)


def test_other_files_are_no_updates(tmp_path: Path, user: Path) -> None:
    path = tmp_path / "x.holdback"
    for content in (b"", b"HOLDBACK-DOSSIER-1\n", b"PK\x03\x04", b"\n\n\n\n"):
        path.write_bytes(content)
        with pytest.raises(UsageError, match="no dossier update"):
            read_update(path, TRUSTED, user, TODAY)
    with pytest.raises(FileMissing):
        read_update(tmp_path / "absent", TRUSTED, user, TODAY)
