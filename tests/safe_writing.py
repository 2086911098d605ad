# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of protect and of the faults share: samples, a ledger, independent readers."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from holdback.protect import BatchResult, Plan, Protector, make_plan
from holdback.rights import Policy, Profile
from holdback.support.clock import FixedClock
from holdback.support.database import records_database

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples" / "tracks"
FORMATS = ("mp3", "wav", "aiff", "aifc", "flac", "ogg", "opus", "m4a")
TODAY = date(2026, 7, 1)
CLOCK = FixedClock(datetime(2026, 7, 1, 12, 0, tzinfo=UTC))
PROFILE = Profile(
    name="Example Artist",
    rights_page="https://artist.example/rights",
    policy_url="https://artist.example/tdm-policy.json",
    usage_terms="Ask before you use this recording.",
)


def sample(format_name: str, folder: Path, name: str = "") -> Path:
    """Copy the first bundled sample of a format into ``folder``."""
    source = sorted(SAMPLES.rglob(f"*.{format_name}"))[0]
    target = folder / (name or source.name)
    shutil.copyfile(source, target)
    return target


def protector(data: Path) -> Protector:
    """Open the ledger in ``data``, as a new start of Holdback would."""
    return Protector(records_database(data / "records.db").open(), CLOCK)


def planned(*paths: Path, policy: Policy | None = None, **options: object) -> Plan:
    """Plan with the tests' profile and day."""
    return make_plan(paths, PROFILE, policy, today=TODAY, **options)  # type: ignore[arg-type]


def protect(data: Path, *paths: Path, **options: object) -> BatchResult:
    """Plan and write."""
    return protector(data).protect(planned(*paths, **options))  # type: ignore[arg-type]


def sha256(path: Path) -> str:
    """Return the digest of a whole file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def need(*tools: str) -> None:
    """Skip, visibly, where a program is missing."""
    for tool in tools:
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")


def need_root() -> None:
    """Skip, visibly, where a test needs the rights of root."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("needs root")


def decoded_md5(path: Path) -> str:
    """Return the MD5 of the decoded audio. As 64-bit floats: the default would hide damage."""
    need("ffmpeg")
    command = ["ffmpeg", "-v", "error", "-nostdin", "-i", str(path), "-map", "0:a"]
    command += ["-c:a", "pcm_f64le", "-f", "md5", "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.strip()


def exiftool(path: Path) -> dict[str, str]:
    """Return what ExifTool sees, by ``Group:Tag``."""
    need("exiftool")
    command = ["exiftool", "-json", "-G1", "-a", "--", str(path)]
    done = subprocess.run(command, capture_output=True, check=False)
    found = json.loads(done.stdout.decode("utf-8", "replace"), strict=False)[0]
    return {key: str(value) for key, value in found.items()}


def ffprobe(path: Path) -> str:
    """Return what ffprobe says about a file, as JSON text."""
    need("ffprobe")
    command = ["ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def contents(folder: Path) -> set[str]:
    """Return the names in a folder: what litter would show up in."""
    return {path.name for path in folder.iterdir()}
