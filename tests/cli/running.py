# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real command in a process of its own, as a script would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What came back from one run."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The JSON document; fails the test if standard output holds anything else."""
        loaded = json.loads(self.out)
        assert isinstance(loaded, dict)
        return loaded


def holdback(*words: str | Path, stdin: str | None = None, **environment: str) -> Answer:
    """Run ``holdback`` with these words; a traceback fails the test."""
    done = subprocess.run(
        [sys.executable, "-m", "holdback", *map(os.fspath, words)],
        input=stdin,
        capture_output=True,
        text=True,
        errors="replace",
        env={**os.environ, **environment},
        timeout=240,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Answer(done.returncode, done.stdout, done.stderr)
