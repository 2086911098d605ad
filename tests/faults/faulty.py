# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a writing Holdback under strace and makes its system calls fail, one at a time."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from safe_writing import ROOT, need

SCRIPT = Path(__file__).with_name("write_tracks.py")
CHANGING = (
    *("write", "pwrite64", "writev", "ftruncate", "fallocate", "copy_file_range", "sendfile"),
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "link", "linkat"),
    *("fsync", "fdatasync", "fchmod", "fchown", "utimensat"),
    *("setxattr", "fsetxattr", "fremovexattr"),
)


@dataclass(frozen=True)
class Run:
    """How a writing process ended: its exit status, and what it said of each file."""

    status: int
    outcomes: dict[str, tuple[str, str]]
    errors: str


def run(data: Path, tracks: Sequence[Path], *prefix: str) -> Run:
    """Let a process of its own protect ``tracks``; ``prefix`` is put before its command."""
    environment = dict(os.environ)
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT / "app"), str(ROOT / "tests")])
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    command = [*prefix, sys.executable, str(SCRIPT), str(data), *map(str, tracks)]
    done = subprocess.run(command, capture_output=True, env=environment, timeout=120, check=False)
    outcomes = {}
    for line in done.stdout.decode().splitlines():
        name, outcome, reason = json.loads(line)
        outcomes[name] = (outcome, reason)
    return Run(done.returncode, outcomes, done.stderr.decode("utf-8", "replace"))


def changing_calls(data: Path, track: Path, where: Path, log: Path) -> list[tuple[str, int]]:
    """Return every changing call on ``where``, as its name and its count in the process."""
    need("strace")
    trace = ["strace", "-f", "-y", "-qq", "-o", str(log), "-e", "trace=" + ",".join(CHANGING)]
    assert run(data, [track], *trace).outcomes[track.name][0] == "written"
    seen: Counter[tuple[str, str]] = Counter()
    points = []
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"(\d+)\s+(\w+)\((.*)", line)
        if match:
            process, call, rest = match.groups()
            seen[process, call] += 1
            if str(where) in rest:
                points.append((call, seen[process, call]))
    assert points
    return points


def injected(call: str, count: int, fault: str) -> list[str]:
    """Return the strace command that makes the ``count``-th ``call`` fail."""
    what = "signal=KILL" if fault == "KILL" else f"error={fault}"
    trace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}"]
    return [*trace, "-e", f"inject={call}:{what}:when={count}"]


def spread(points: list[tuple[str, int]], most: int) -> list[tuple[str, int]]:
    """Return at most ``most`` of the points: one of each kind of call, the rest evenly."""
    if len(points) <= most:
        return points
    chosen = {point[0]: point for point in points}
    evenly = [points[index * len(points) // most] for index in range(most)]
    return list(dict.fromkeys([*chosen.values(), *evenly]))
