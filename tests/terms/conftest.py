# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of terms share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from holdback.support.database import records_database
from loopback import Loopback
from terms.bench import OTHER, Bench
from terms.pages import HOSTS


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """Two services whose terms stand on servers of this computer."""
    records = records_database(tmp_path / "records.db").open()
    with Loopback(tmp_path / "server", [*HOSTS, OTHER]) as server:
        yield Bench(server, records)
    records.close()
