# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever people call themselves: every letter can be drafted, written and opened."""

from __future__ import annotations

import email
import email.policy
import io
from collections.abc import Callable
from dataclasses import replace

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdback.letters import ItemList, Letter, letter_bytes, letter_text
from holdback.letters.values import LONGEST_LINE, clean, clean_lines
from holdback.rights import Work
from letters.conftest import ANSWERS, PROFILE, RECIPIENT, WORKS

NASTY = [
    "",
    " ",
    "x" * 5000,
    "Ünïcödé",
    "שלום עולם",
    "‏مرحبا‏",
    "日本の歌手",
    "\u202egnitsirhC",
    "A\0B\x1bC\x02-\x03D",
    "line\nbreak\r\n2. forged item",
    "{{ 7*7 }} {% raw %} ${x} [[I|we]]",
    "<script>alert(1)</script> ]]> &amp; &",
    "\ud800 lone",
    "\ufffe\uffff",
    "👩🏽‍🎤 & the 🎸s",
    "=cmd|'/c calc'!A1",
]
text = st.one_of(st.sampled_from(NASTY), st.text(max_size=60))


def test_values_lose_what_cannot_be_printed() -> None:
    assert clean("A\0B\x1bC") == "ABC"
    assert clean("\u202eabc\u202c") == "abc"
    assert clean("a\r\n\tb") == "a b"
    assert clean("\ud800") == "?"
    assert clean("\ufffe") == ""
    assert len(clean("x" * 999, LONGEST_LINE)) == LONGEST_LINE
    assert clean_lines("a\n\n b \r\nc") == ("a", "b", "c")


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(name=text, place=text, answer=text, title=text, own=text)
def test_any_text_gives_a_letter_that_opens(
    write: Callable[..., Letter], name: str, place: str, answer: str, title: str, own: str
) -> None:
    profile = replace(PROFILE, name=name or "x", legal_name=name, postal_address=place, email=place)
    recipient = replace(RECIPIENT, name=name, postal=place, email=answer, quote=title)
    works = (Work(title, name, isrc=place, reserved_where=own, roles=("author",)), WORKS[0])
    letter = write(
        "developer_reservation",
        "de",
        profile=profile,
        recipient=recipient,
        works=works,
        answers={**ANSWERS, "models": answer},
        own_wording=(own,),
        place=place,
        reference=name,
    )
    lists = [block for block in letter.blocks if isinstance(block, ItemList)]
    assert [len(block.items) for block in lists] == [6]
    assert "\r" not in letter.subject
    assert "\n" not in letter.subject
    message = email.message_from_bytes(letter_bytes(letter, ".eml"), policy=email.policy.default)
    assert not message.defects
    assert message["Subject"].replace(" ", "") == letter.subject.replace(" ", "")
    assert not message["Subject"].defects
    document = docx.Document(io.BytesIO(letter_bytes(letter, ".docx")))
    assert document.tables[0].rows
    letter_text(letter).encode("utf-8")


@pytest.mark.parametrize("name", NASTY)
def test_any_name_can_be_set_as_pdf(write: Callable[..., Letter], name: str) -> None:
    profile = replace(PROFILE, name=name or "x", legal_name=name)
    works = (Work(name, name, roles=("author",)),)
    letter = write("developer_reservation", profile=profile, works=works)
    assert letter_bytes(letter, ".pdf").startswith(b"%PDF-1.4")


def test_braces_are_words_and_not_templates(write: Callable[..., Letter]) -> None:
    name = "{{ 7*7 }} [[I|we]] {% for %}"
    letter = write("developer_reservation", profile=replace(PROFILE, name=name, legal_name=""))
    assert name in letter.subject
    assert "49" not in letter.subject


def test_templates_cannot_leave_the_sandbox() -> None:
    from jinja2.exceptions import SecurityError

    from holdback.letters.library import sandbox

    for escape in (
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ ('%s'|attr('format'))('x') .__class__.__base__.__subclasses__() }}",
        "{{ x.append(1) }}",
    ):
        with pytest.raises(SecurityError):
            sandbox().from_string(escape).render(x=[])
