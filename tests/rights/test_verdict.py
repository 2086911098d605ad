# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verdict table of standards.md §15, point 4."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdback.rights import (
    Dimension,
    Dimensions,
    Policy,
    Position,
    Profile,
    Standard,
    Statement,
    Verdict,
    declare,
    judge,
    most_restrictive,
)
from holdback.rights.notice import dimensions_of_notice
from holdback.rights.vocabulary import (
    dimensions_of_content_usage,
    dimensions_of_plus,
    dimensions_of_tdm_reservation,
)

DENIED = Dimensions.all_at(Position.DENY)
ALLOWED = Dimensions.all_at(Position.ALLOW)


def said(dimensions: Dimensions, standard: Standard = Standard.TDMREP) -> Statement:
    return Statement("vorbis:X", standard, "x", dimensions)


@pytest.mark.parametrize(
    ("statements", "verdict"),
    [
        ([], Verdict.NONE),
        ([said(Dimensions())], Verdict.NONE),
        ([said(DENIED)], Verdict.RESERVED),
        ([said(DENIED, Standard.NOTICE)], Verdict.PARTLY),
        ([said(ALLOWED)], Verdict.ALLOWED),
        ([said(DENIED), said(ALLOWED)], Verdict.CONFLICTING),
        ([said(DENIED), said(ALLOWED, Standard.NOTICE)], Verdict.CONFLICTING),
        ([said(Dimensions(generative=Position.DENY))], Verdict.PARTLY),
        ([said(Dimensions.all_at(Position.CONDITIONAL))], Verdict.PARTLY),
        (
            [
                said(Dimensions(tdm=Position.DENY)),
                said(Dimensions(train=Position.DENY)),
                said(Dimensions(generative=Position.DENY)),
            ],
            Verdict.RESERVED,
        ),
        ([said(DENIED), said(Dimensions(search=Position.ALLOW))], Verdict.RESERVED),
    ],
)
def test_verdict_follows_from_the_statements(statements: list[Statement], verdict: Verdict) -> None:
    assert judge(statements).verdict is verdict


def test_conflict_shows_both_sides_and_the_stricter_one_is_effective() -> None:
    deny, allow = said(DENIED), said(Dimensions(train=Position.ALLOW), Standard.PLUS)
    judgement = judge([deny, allow])
    assert [c.dimension for c in judgement.conflicts] == [Dimension.TRAIN]
    assert judgement.conflicts[0].restricting == (deny,)
    assert judgement.conflicts[0].allowing == (allow,)
    assert judgement.dimensions == DENIED


@pytest.mark.parametrize("policy", list(Policy))
def test_each_policy_read_back_from_its_own_words_is_what_was_meant(policy: Policy) -> None:
    words = declare(Profile("Ada"), policy, today=date(2026, 11, 23))
    judgement = judge(
        [
            Statement("a", Standard.PLUS, words.plus, dimensions_of_plus(words.plus)),
            Statement(
                "b", Standard.TDMREP, "", dimensions_of_tdm_reservation(words.tdm_reservation)
            ),
            Statement("c", Standard.AIPREF, "", dimensions_of_content_usage(words.content_usage)),
            Statement("d", Standard.NOTICE, "", dimensions_of_notice(words.notice)),
        ]
    )
    assert judgement.verdict is (Verdict.ALLOWED if policy is Policy.ALLOW else Verdict.RESERVED)
    searchable = judgement.dimensions.search is Position.ALLOW
    assert searchable is (policy in (Policy.RESERVE_ALL_BUT_SEARCH, Policy.ALLOW))


positions = st.sampled_from(list(Position))
dimensions = st.builds(Dimensions, positions, positions, positions, positions, positions)


@given(st.lists(dimensions, max_size=5), st.randoms())
def test_the_order_of_statements_never_matters(found: list[Dimensions], rng: object) -> None:
    shuffled = found.copy()
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert most_restrictive(found) == most_restrictive(shuffled)
    a, b = (judge([said(d) for d in some]) for some in (found, shuffled))
    assert (a.verdict, a.dimensions) == (b.verdict, b.dimensions)


@given(st.lists(dimensions, min_size=1, max_size=5))
def test_adding_a_denial_never_loosens_what_is_effective(found: list[Dimensions]) -> None:
    effective = judge([*map(said, found), said(DENIED)]).dimensions
    assert all(effective[d] is Position.DENY for d in Dimension if d is not Dimension.SEARCH)
