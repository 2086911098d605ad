# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans of edited fields: other values for title, codes and rights, each track with its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from holdback.errors import UsageError
from holdback.protect.conflicts import Settlement, settle
from holdback.protect.finding import Found
from holdback.protect.plan import Planner
from holdback.protect.records import Plan, PlanOptions
from holdback.rights import Declaration, Field, Policy, Profile, Reading, declare, year_of
from holdback.rights.notice import compose_notice
from holdback.support.clock import SystemClock
from holdback.support.progress import CancelToken, Progress, no_progress

_TEXTS = {
    Field.RIGHTS_URL: "rights_url",
    Field.USAGE_TERMS: "usage_terms",
    Field.OWNER: "owner",
}


@dataclass(frozen=True, slots=True)
class Edit:
    """What one file is to say from now on: only fields that were touched.

    An empty value takes the field away.
    """

    path: Path
    fields: Mapping[Field, str] = field(default_factory=dict)


def plan_edits(
    edits: Sequence[Edit],
    *,
    profile: Profile | None = None,
    policy: Policy | None = None,
    options: PlanOptions | None = None,
    today: date | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Plan:
    """Say what writing ``edits`` would change in each file. Writes nothing.

    With ``policy`` the files also take that position, in the words of ``profile``; without it
    whatever they say about mining stays as it is. What cannot be written is in the plan as a
    refusal.

    Raises:
        UsageError: a policy without a profile, or the same file twice.
        Cancelled: the user stopped it.
    """
    if policy is not None and profile is None:
        raise UsageError(
            "A policy is stated in somebody's name: make a profile first. Nothing was changed."
        )
    wanted = {edit.path.absolute(): edit for edit in edits}
    if len(wanted) != len(edits):
        raise UsageError("The same file is to be edited twice. Nothing was changed.")
    chosen = options or PlanOptions()
    day = today or SystemClock().today()

    def settled(path: Path, reading: Reading, given: PlanOptions) -> Settlement:
        fields = wanted[path].fields
        if profile is None or policy is None:
            return Settlement(Declaration.of_fields(fields))
        declaration = declare(profile, policy, year=_year(fields, reading), today=day)
        found = settle(reading, declaration, profile, given.existing)
        return replace(found, declaration=_with_fields(found.declaration, fields, policy))

    found = tuple(Found(path) for path in wanted)
    tracks = Planner(settled).plan_all(found, chosen, progress, cancel)
    is_position = policy is not None
    return Plan(profile if is_position else None, policy, chosen, tracks)


def _year(fields: Mapping[Field, str], reading: Reading) -> int | None:
    year = fields.get(Field.DATE, "")[:4]
    return int(year) if year.isdigit() else year_of(reading)


def _with_fields(
    declaration: Declaration, fields: Mapping[Field, str], policy: Policy
) -> Declaration:
    """Return a declaration that takes the position and says the edited fields."""
    changed = dict(fields)
    notice = declaration.notice
    if Field.COPYRIGHT in fields:
        changed[Field.COPYRIGHT] = notice = compose_notice(fields[Field.COPYRIGHT], policy)
    texts = {name: fields[one] for one, name in _TEXTS.items() if one in fields}
    return replace(declaration, notice=notice, fields=changed, **texts)
