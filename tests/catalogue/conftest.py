# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue of its own for every test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from holdback.catalogue import Catalogue, Limits
from holdback.support.clock import FixedClock
from holdback.support.database import Database, index_database

NOW = datetime(2026, 5, 15, 12, 0, tzinfo=UTC)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Database]:
    database = index_database(tmp_path / "data" / "index.db").open()
    yield database
    database.close()


@pytest.fixture
def catalogue(index: Database) -> Catalogue:
    return Catalogue(index, clock=FixedClock(NOW), limits=Limits(seconds=30))


@pytest.fixture
def titles(catalogue: Catalogue) -> Callable[..., list[str]]:
    """Return a function from a query (and an order) to the titles found."""

    def found(query: str = "", sort: str = "title", descending: bool = False) -> list[str]:
        return [row.title for row in catalogue.rows(catalogue.ids(query, sort, descending))]

    return found


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    return folder
