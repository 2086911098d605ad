# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's own small files appear whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from holdback.errors import NoPermission
from holdback.support.files import export_whole, write_whole


def test_replaces_an_earlier_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    write_whole(target, "first\n")
    write_whole(target, "Zweitens: Größe\n")
    assert target.read_bytes() == f"Zweitens: Größe{os.linesep}".encode()
    write_whole(target, b"third\n")
    assert target.read_bytes() == b"third\n"
    assert list(tmp_path.iterdir()) == [target]


def test_leaves_nothing_where_it_cannot_replace(tmp_path: Path) -> None:
    target = tmp_path / "taken"
    target.mkdir()
    with pytest.raises(OSError, match="taken"):
        write_whole(target, b"data")
    assert list(tmp_path.iterdir()) == [target]


def test_says_that_a_place_cannot_be_written(tmp_path: Path) -> None:
    file = tmp_path / "song.txt"
    file.write_text("x")
    with pytest.raises(NoPermission) as caught:
        export_whole(file / "list.csv", b"data")
    assert "what was there stays" in str(caught.value)
    assert file.read_text() == "x"
