# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries out and in, and a signed update from a key that the user added, by the command line."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from cli.running import Answer, holdback
from holdback.platforms import make_update
from holdback.support.resources import resource

PRIVATE = Ed25519PrivateKey.generate()
PUBLIC = base64.b64encode(PRIVATE.public_key().public_bytes_raw()).decode()


def _update(folder: Path) -> Path:
    entries = folder / "entries"
    entries.mkdir()
    text = (resource("platforms") / "mixcloud.toml").read_text(encoding="utf-8")
    (entries / "mixcloud.toml").write_text(
        text.replace('default = "none"', 'default = "on"'), encoding="utf-8"
    )
    today = datetime.now(UTC).date()
    raw = PRIVATE.private_bytes_raw()
    path = folder / "friends.holdback"
    path.write_bytes(make_update(entries, raw, "Friends", 1, today, today + timedelta(days=30)))
    return path


def test_an_update_is_taken_only_from_a_key_that_the_user_added(tmp_path: Path) -> None:
    update = _update(tmp_path)

    def platforms(*words: str | Path) -> Answer:
        return holdback("--data-dir", tmp_path / "data", "platforms", *words)

    refused = platforms("update", update)
    assert refused.code == 2
    assert "do not trust" in refused.err
    assert platforms("trust", "Friends", "no key").code == 2
    added = platforms("trust", "Friends", PUBLIC, "--json")
    (key,) = added.document["keys"]
    assert (key["name"], key["added_by_user"]) == ("Friends", True)
    assert platforms("update", update).code == 0
    (mixcloud,) = platforms("mixcloud", "--json").document["platforms"]
    assert mixcloud["default"] == "on"
    assert platforms("update", update).code == 2, "never the same number twice"
    assert platforms("distrust", "Friends", "--json").document["keys"] == []
    assert platforms("distrust", "Friends").code == 2


def test_an_entry_goes_out_is_changed_and_comes_in(tmp_path: Path) -> None:
    def platforms(*words: str | Path) -> Answer:
        return holdback("--data-dir", tmp_path / "data", "platforms", *words)

    path = tmp_path / "bandcamp.toml"
    assert platforms("export", "bandcamp", path).code == 0
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Bandcamp", "My Bandcamp", 1), encoding="utf-8")
    assert platforms("import", path).code == 0
    (mine,) = platforms("bandcamp", "--json").document["platforms"]
    assert mine["name"] == "My Bandcamp"
    assert platforms("import", path).code == 2
    assert platforms("import", path, "--replace").code == 0
    assert platforms("check-data").code == 0
    (tmp_path / "data" / "platforms" / "bandcamp.toml").write_text("id = 1\n", encoding="utf-8")
    broken = platforms("check-data")
    assert broken.code == 1
    assert "bandcamp.toml" in broken.err
