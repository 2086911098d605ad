# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A notice is recognised as a profile's own, in any year and under any policy."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from holdback.rights import Policy, Profile, declare, dump_profile
from holdback.rights.matching import ProfileMatcher

SOLO = Profile(name="Mara Vey")
BAND = Profile(name="The Quay", owner="Quay GbR", copyright_template="© {year} {owner}")


@pytest.mark.parametrize("policy", list(Policy))
@pytest.mark.parametrize("profile", [SOLO, BAND])
@pytest.mark.parametrize("year", [1999, 2026])
def test_what_a_profile_writes_is_its_own(policy: Policy, profile: Profile, year: int) -> None:
    notice = declare(profile, policy, year=year, today=date(2026, 1, 1)).notice
    assert ProfileMatcher([SOLO, BAND]).match(notice) == profile.name
    assert ProfileMatcher([SOLO, BAND]).match(f"℗ 1998 Old Label; {notice}") == profile.name


@pytest.mark.parametrize("notice", ["", "2026 Somebody Else.", "2026", "x" * 9000])
def test_other_notices_are_nobodys(notice: str) -> None:
    assert ProfileMatcher([SOLO, BAND]).match(notice) is None
    year_alone = Profile(name="Odd", copyright_template="{year}")
    assert ProfileMatcher([year_alone]).match("2026") is None


def test_profiles_of_a_folder_are_read_and_broken_ones_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(dump_profile(SOLO), encoding="utf-8")
    (tmp_path / "b.toml").write_text("no toml [", encoding="utf-8")
    matcher = ProfileMatcher.of_folder(tmp_path)
    assert matcher.match("2020 Mara Vey. All rights reserved.") == "Mara Vey"
    assert ProfileMatcher.of_folder(tmp_path / "none").match("2020 Mara Vey.") is None
