# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose notice stands in a track: which of the user's profiles would have written it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from holdback.errors import UserError
from holdback.rights.notice import split_notice
from holdback.rights.profile import Profile, load_profile

_YEAR, _OWNER = "{year}", "{owner}"


class ProfileMatcher:
    """Knows the copyright lines of several profiles, in any year and under any policy."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        self._lines = [(_pattern(profile), profile.name) for profile in profiles]

    @classmethod
    def of_folder(cls, folder: Path) -> ProfileMatcher:
        """Take all profiles of a folder that can be read."""
        return cls(
            profile
            for path in (sorted(folder.glob("*.toml")) if folder.is_dir() else ())
            if (profile := _load(path)) is not None
        )

    def match(self, notice: str) -> str | None:
        """Return the name of the profile that would write ``notice``, or None."""
        line = " ".join(split_notice(notice)[0].split())
        if not line:
            return None
        return next((name for known, name in self._lines if known and known.search(line)), None)


def _pattern(profile: Profile) -> re.Pattern[str] | None:
    line = " ".join(profile.copyright_template.replace(_OWNER, profile.rightsholder).split())
    if not line.replace(_YEAR, "").strip(" .©"):
        return None  # a year alone is nobody's
    words = re.escape(line).replace(re.escape(_YEAR), r"\d{4}")
    return re.compile(rf"(?:^|[;.] ){words}(?:$|[; ])")


def _load(path: Path) -> Profile | None:
    try:
        return load_profile(path)
    except UserError:
        return None  # the settings name it; here it matches nothing
