# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What counts as a change of terms, and what is only layout, numbering or order."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from holdback.terms import Comparison, compare, comparison_json, read_document

CLAUSES = [
    "You keep all rights in your content.",
    "You grant us a licence to host your content.",
    "We may use your content to train our machine learning models.",
    "We will not use your content to train generative AI models.",
    "You may not use content of others to train AI models.",
    "Either side may end this agreement at any time.",
    "The law of the place of business applies.",
]


def between(old: str, new: str) -> Comparison:
    return compare(read_document(old), read_document(new))


def test_equal_texts_have_no_change() -> None:
    text = "\n\n".join(CLAUSES)
    assert between(text, text).kind == "none"


def test_wrapping_markup_and_numbering_are_format_only() -> None:
    old = "\n\n".join(CLAUSES)
    wrapped = old.replace(" content", "\ncontent")
    numbered = "\n\n".join(f"{n}. {c}" for n, c in enumerate(CLAUSES, 1))
    page = "<html><body>" + "".join(f"<p>{c}</p>" for c in CLAUSES) + "</body></html>"
    for new in (wrapped, numbered, page, old.replace("You keep", "**You** keep")):
        assert between(old, new).kind == "format_only"


def test_another_sentence_without_stance_is_text_only() -> None:
    old = "\n\n".join(CLAUSES)
    found = between(old, old.replace("at any time", "with a month's notice"))
    assert found.kind == "text_changed"
    assert [c.quote for c in found.clauses_added] == [
        "Either side may end this agreement with a month's notice."
    ]
    assert [c.quote for c in found.clauses_removed] == [CLAUSES[5]]


def test_new_permission_is_a_stance_change_with_its_quote_first() -> None:
    added = "We may share your content with third parties so that they can train AI models."
    old = "\n\n".join(CLAUSES)
    found = between(old, f"Something else is new as well.\n\n{old}\n\n{added}")
    assert found.kind == "stance_changed"
    assert comparison_json(found)["stance_changes"] == [
        {
            "use": "third_party_training",
            "before": "prohibited",
            "after": "permitted",
            "quote": added,
        },
        {"use": "sublicence_for_ai", "before": "silent", "after": "permitted", "quote": added},
    ]
    assert found.clauses_added[0].quote == added
    assert found.clauses_added[0].bearing


def test_a_promise_taken_back_is_a_stance_change() -> None:
    old = "\n\n".join(CLAUSES)
    found = between(old, old.replace(CLAUSES[3], ""))
    assert found.kind == "stance_changed"
    assert {(c.use, c.before) for c in found.stance_changes} == {
        ("platform_generative_training", "prohibited")
    }


@given(st.randoms(use_true_random=False), st.integers(20, 90))
@settings(max_examples=60, deadline=None)
def test_moving_and_wrapping_never_changes_a_stance(shuffler: random.Random, width: int) -> None:
    moved = list(CLAUSES)
    shuffler.shuffle(moved)
    lines = []
    for number, clause in enumerate(moved, 1):
        words, line = f"{number}. {clause}".split(" "), ""
        for word in words:
            if line and len(line) + len(word) > width:
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
        lines.extend([line, ""])
    assert between("\n\n".join(CLAUSES), "\n".join(lines)).kind in ("format_only", "text_changed")
