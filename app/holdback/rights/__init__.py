# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an artist can say. Pure: no files but the profile, no Qt, no network."""

from holdback.rights.declaration import declare, year_of
from holdback.rights.dimensions import Dimension, Dimensions, Position, most_restrictive
from holdback.rights.policy import Policy
from holdback.rights.profile import Profile, Society, dump_profile, load_profile, parse_profile
from holdback.rights.statements import Seal, Standard, Statement
from holdback.rights.tracks import (
    Declaration,
    Field,
    FieldChange,
    Reading,
    TagValue,
    Track,
    Work,
)
from holdback.rights.verdict import Conflict, Judgement, Verdict, judge

__all__ = [
    "Conflict",
    "Declaration",
    "Dimension",
    "Dimensions",
    "Field",
    "FieldChange",
    "Judgement",
    "Policy",
    "Position",
    "Profile",
    "Reading",
    "Seal",
    "Society",
    "Standard",
    "Statement",
    "TagValue",
    "Track",
    "Verdict",
    "Work",
    "declare",
    "dump_profile",
    "judge",
    "load_profile",
    "most_restrictive",
    "parse_profile",
    "year_of",
]
