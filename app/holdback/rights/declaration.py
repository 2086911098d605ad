# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From one artist's decision to all that a track is to say."""

from __future__ import annotations

import re
from datetime import date

from holdback.rights.notice import compose_notice, fill_copyright_template
from holdback.rights.policy import Policy
from holdback.rights.profile import Profile
from holdback.rights.tracks import Declaration, Field, Reading
from holdback.rights.vocabulary import VOCABULARIES

_YEAR = re.compile(r"\b(19|20)\d\d\b")


def declare(
    profile: Profile, policy: Policy | None = None, *, year: int | None = None, today: date
) -> Declaration:
    """Derive everything a track is to say from ``profile`` and its (or another) ``policy``.

    ``year`` fills ``{year}`` in the notice; without one it is this year's.
    """
    chosen = policy or profile.policy
    words = VOCABULARIES[chosen]
    line = fill_copyright_template(
        profile.copyright_template, year=year or today.year, owner=profile.rightsholder
    )
    return Declaration(
        notice=compose_notice(line, chosen),
        rights_url=profile.rights_page,
        usage_terms=profile.usage_terms,
        owner=profile.rightsholder,
        tdm_reservation=words.tdm_reservation,
        # TDMRep: the policy is ignored where nothing is reserved (§3).
        tdm_policy=profile.policy_url if words.tdm_reservation == "1" else "",
        plus=words.plus,
        plus_constraints=_constraints(profile) if chosen is Policy.LICENCE_ONLY else "",
        content_usage=words.content_usage,
    )


def year_of(reading: Reading) -> int | None:
    """Return the year of publication that the file's own tags name, if they do."""
    for wanted in (Field.COPYRIGHT, Field.DATE):
        match = _YEAR.search(reading.first(wanted))
        if match:
            return int(match[0])
    return None


def _constraints(profile: Profile) -> str:
    if profile.licence_terms:
        return profile.licence_terms
    contact = profile.email or profile.rights_page or profile.website
    sentence = "Text and data mining and AI training only with a licence from the rightsholder."
    return f"{sentence} Contact: {contact}" if contact else sentence
