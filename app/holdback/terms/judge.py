# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weighs all statements of a document and settles on one stance per use.

Two safeguards stand above the rules. A use that any clause permits is never called prohibited or
opt-in-only unless a later clause says that it beats the earlier one; and what remains in doubt is
``unclear``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from holdback.terms.roles import Statement
from holdback.terms.rules import Rule, rules
from holdback.terms.stances import USES

_PERMITTING = ("permitted", "permitted_opt_out")
_PROTECTING = ("prohibited", "opt_in_only")


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one statement means for one use, by which rule."""

    use: str
    stance: str
    rule: Rule
    statement: Statement
    basis: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """The opinion that decides each use, and the look-alikes set aside."""

    decisions: dict[str, Opinion]
    traps: tuple[tuple[str, Statement], ...]


def judge(statements: list[Statement], about: frozenset[str]) -> Judgement:
    """Return what ``statements`` amount to; ``about`` holds flags of the whole document."""
    opinions: list[Opinion] = []
    traps: list[tuple[str, Statement]] = []
    applied: list[Statement] = []
    for statement in statements:
        flags = statement.flags | about
        if statement.consent:
            flags |= {"consent"}
        if statement.objection:
            flags |= {"objection"}
        rule = next((r for r in rules() if r.fits(statement, flags)), None)
        if rule is None:
            if _applies_ai(statement):
                applied.append(statement)
            continue
        if rule.trap:
            traps.append((rule.trap, statement))
        for use, stance in rule.stances:
            settled = by_terms(statement) if stance == "by_terms" else stance
            basis = _basis(rule, statement, settled, about)
            opinions.append(Opinion(use, settled, rule, statement, basis))
    decisions = {}
    for use in USES:
        decision = _decide([o for o in opinions if o.use == use])
        if decision is not None:
            if applied and use == "platform_other_ml" and decision.stance in _PROTECTING:
                decision = replace(decision, stance="unclear")
            decisions[use] = decision
            traps += _overridden(decision, opinions)
    return Judgement(decisions, tuple(traps))


def _applies_ai(statement: Statement) -> bool:
    """Say whether AI may be at work on content here, although no rule says so.

    A promise not to train does not speak of AI that is applied, so it is not called a ban on
    machine learning where such words stand in the same text.
    """
    return (
        statement.act in ("use", "mention")
        and bool(statement.ai)
        and statement.who != "user"
        and not statement.denied
        and "user" in statement.objects
        and bool({"applied", "analysed"} & statement.flags)
        and "offered" not in statement.flags
    )


def _overridden(decision: Opinion, opinions: list[Opinion]) -> list[tuple[str, Statement]]:
    """Return the grants for one use that ``decision``, a later clause, takes back."""
    if decision.stance in _PERMITTING:
        return []
    return [
        ("overridden_grant", o.statement)
        for o in opinions
        if o.use == decision.use and o.stance in _PERMITTING
    ]


def by_terms(statement: Statement) -> str:
    """Return the stance that consent, objection and denial make of a statement."""
    unless_you = "unless_you" in statement.flags and "own_submission" not in statement.flags
    if statement.consent or (statement.denied and unless_you):
        return "opt_in_only"
    if statement.denied:
        if statement.objection:
            return "permitted_opt_out"
        open_end = "exception" in statement.flags and "own_submission" not in statement.flags
        open_end = open_end or bool({"for_now", "contrast"} & statement.flags)
        return "unclear" if open_end else "prohibited"
    return "permitted_opt_out" if statement.objection or unless_you else "permitted"


def _basis(rule: Rule, statement: Statement, stance: str, about: frozenset[str]) -> str:
    if rule.basis != "licence_grant":
        return rule.basis
    if stance in _PROTECTING:
        return "platform_promise"
    if "privacy" in about:
        return "privacy_notice"
    return "licence_grant" if "grant" in statement.flags else "description"


def _decide(opinions: list[Opinion]) -> Opinion | None:
    """Return the opinion that stands when several clauses speak about one use."""
    if not opinions:
        return None
    permitting = [o for o in opinions if o.stance in _PERMITTING]
    protecting = [o for o in opinions if o.stance in _PROTECTING]
    overriding = [o for o in protecting if "override" in o.statement.flags]
    if permitting and overriding:
        last = overriding[-1]
        if last.statement.start > max(o.statement.start for o in permitting):
            return last if _covers(last, permitting) else replace(last, stance="unclear")
    if permitting:
        objectable = [o for o in permitting if o.stance == "permitted_opt_out"]
        plain = [o for o in permitting if o.stance == "permitted"]
        if objectable and plain and all(_only_inputs(o) for o in objectable):
            plain = [o for o in plain if not _only_inputs(o) and o.statement.act == "train"]
            return max(plain or objectable, key=_weight)
        return max(objectable or permitting, key=_weight)
    unclear = [o for o in opinions if o.stance == "unclear"]
    doubt = [o for o in unclear if _outweighs(o, protecting)]
    if protecting and not doubt:
        return max(protecting, key=_weight)
    return max(doubt or unclear or opinions, key=_weight)


def _outweighs(doubt: Opinion, protecting: list[Opinion]) -> bool:
    """Say whether an open clause leaves open what ``protecting`` clauses seem to rule out.

    A rule for users does not bind those to whom the platform may pass content on; a promise about
    training does not speak of analysis by machines; a promise about what is typed into AI features
    does not speak of uploads.
    """
    if not protecting:
        return True
    if doubt.use == "third_party_training":
        if "cannot_prevent" in doubt.statement.flags:
            return True
        return doubt.basis == "licence_grant" and all(
            o.basis == "user_restriction" for o in protecting
        )
    if doubt.use == "platform_other_ml":
        return True
    return doubt.use == "platform_generative_training" and all(map(_only_inputs, protecting))


def _covers(promise: Opinion, granted: list[Opinion]) -> bool:
    """Say whether the later promise speaks of every kind of AI that was granted before.

    A licence that names machine learning is not undone by a promise about AI models alone.
    """
    if promise.use != "platform_other_ml":
        return True
    named = frozenset().union(*(o.statement.ai for o in granted))
    return "ml" not in named or bool({"ml", "models"} & promise.statement.ai)


def _only_inputs(opinion: Opinion) -> bool:
    """Say whether the clause is about what is typed into AI features, not about all uploads."""
    return "input" in opinion.statement.objects


def _weight(opinion: Opinion) -> tuple[int, int, int, int]:
    """Order opinions of one kind: training before mere use, uploads before anything else."""
    acts = {"train": 3, "develop": 2, "use": 1}
    statement = opinion.statement
    return (
        opinion.rule.strength - 5 * ("summary" in statement.flags),
        acts.get(statement.act, 0),
        int("user" in statement.objects),
        -statement.start,
    )
