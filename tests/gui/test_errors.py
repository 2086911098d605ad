# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every error that people see says what happened, what was not done, and what to do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import holdback
from holdback import errors
from holdback.errors import Message, UnreadableFile, UserError, is_bare, say
from holdback.gui.message_bar import MessageBar

pytestmark = pytest.mark.gui
KINDS = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, UserError)
}


def raised() -> Iterator[tuple[str, type[UserError], str]]:
    """Yield place, kind and template of every error that the program can raise for users."""
    root = Path(holdback.__file__).parent
    for path in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                first = node.args[0] if node.args else None
                if name in KINDS and isinstance(first, ast.Constant):
                    yield f"{path.relative_to(root)}:{node.lineno}", KINDS[name], str(first.value)


def test_every_error_says_more_than_what_happened() -> None:
    found = list(raised())
    assert len(found) > 200
    thin = []
    for place, kind, template in found:
        error = kind(Message(template.replace("{", "(").replace("}", ")")))
        if sum(len(str(one).rstrip(".").split(". ")) for one in error.messages) < 2 and is_bare(
            error.messages[-1]
        ):
            thin.append(f"{place}: {template}")
    assert thin == []


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_advice_of_each_kind_says_what_to_do(kind: type[UserError]) -> None:
    bare = kind("Something happened.")
    assert [str(one) for one in bare.messages] == ["Something happened.", str(kind.advice)]
    whole = kind("Something happened. Nothing was changed. Do this.")
    assert [str(one) for one in whole.messages] == [str(whole.message)]


def test_window_shows_the_advice_in_the_users_language(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_error(UnreadableFile("{file} is cut off", file="a.wav"))
    assert bar.strips[0].sentence == f"a.wav is cut off {UnreadableFile.advice}"
    bar.show_error(UserError(say("{file} is cut off. Nothing was changed.", file="a.wav")))
    assert bar.strips[1].sentence == "a.wav is cut off. Nothing was changed."
