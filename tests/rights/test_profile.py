# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Profiles: read, refused with line and key, written back with the user's comments."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from holdback.errors import FileMissing, UnreadableFile, UsageError
from holdback.rights import Policy, Profile, Society, dump_profile, load_profile, parse_profile

FULL = """\
# mine
[artist]
name = "Example Artist"  # as on the cover
legal_name = "Example Legal Name"
roles = ["author", "master_owner", "performer"]
country = "de"
email = "rights@artist.example"
societies = [{ name = "GEMA", member = "1234567" }]

[policy]
choice = "licence_only"
policy_url = "https://artist.example/tdm-policy.json"

[notice]
owner = "Example Artist"
copyright = "{year} {owner}. All rights reserved."
"""


def test_every_value_arrives() -> None:
    profile = parse_profile(FULL)
    assert profile.name == "Example Artist"
    assert profile.country == "DE"
    assert profile.societies == (Society("GEMA", "1234567"),)
    assert profile.policy is Policy.LICENCE_ONLY
    assert profile.rightsholder == "Example Artist"


@pytest.mark.parametrize(
    ("old", "new", "line", "key"),
    [
        ('choice = "licence_only"', 'choice = "never"', 11, "policy.choice"),
        ('choice = "licence_only"', 'chioce = "reserve_all"', 11, "policy.chioce"),
        ('country = "de"', 'country = "Germany"', 6, "artist.country"),
        ('country = "de"', "country = 49", 6, "artist.country"),
        ('roles = ["author", "master_owner", "performer"]', 'roles = ["boss"]', 5, "artist.roles"),
        ('societies = [{ name = "GEMA", member = "1234567" }]', 'societies = ["GEMA"]', 8,
         "artist.societies"),
        ('name = "Example Artist"  #', 'name = ""  #', 3, "artist.name"),
        ("[notice]", "[notices]", 14, "[notices]"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_with_line_and_key(old: str, new: str, line: int, key: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse_profile(FULL.replace(old, new, 1), Path("me.toml"))
    assert f"me.toml, line {line}: {key}" in str(refused.value)


def test_broken_toml_is_named_with_its_line() -> None:
    with pytest.raises(UsageError, match="line 2"):
        parse_profile('[artist]\nname = "unfinished\n')


def test_a_likely_typo_is_suggested() -> None:
    with pytest.raises(UsageError, match=r"did you mean choice\?"):
        parse_profile(FULL.replace("choice", "chioce"))


def test_missing_and_unreadable_files(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        load_profile(tmp_path / "none.toml")
    latin = tmp_path / "latin.toml"
    latin.write_bytes('[artist]\nname = "Bj\xf6rk"\n'.encode("latin-1"))
    with pytest.raises(UnreadableFile):
        load_profile(latin)


def test_saving_keeps_comments_and_reads_back_equal() -> None:
    profile = replace(parse_profile(FULL), email="new@artist.example", handles=("@a", "@b"))
    written = dump_profile(profile, FULL)
    assert "# mine" in written
    assert "# as on the cover" in written
    assert parse_profile(written) == profile


def test_a_new_profile_is_written_without_empty_keys() -> None:
    written = dump_profile(Profile("Ada"))
    assert "legal_name" not in written
    assert parse_profile(written) == Profile("Ada")
