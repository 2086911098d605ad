# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ISCC Audio-Codes (ISO 24138), where ``iscc-core`` and the program ``fpcalc`` are there.

The code describes how a recording sounds: it stays the same when the track is encoded anew, where
the digest of the audio does not. Both parts are optional; without them lists simply lack it.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import logging
import shutil
import subprocess
from pathlib import Path

from holdback.errors import Message, say

_log = logging.getLogger(__name__)
_PATIENCE_S = 300
_ENDED = (0, 3)  # fpcalc says 3 where a decoder complained about the end of the file


def missing() -> Message | None:
    """Say what is missing for ISCC codes, or None if nothing is."""
    if importlib.util.find_spec("iscc_core") is None:
        return say("ISCC codes are left out: the optional part iscc-core is not installed.")
    if shutil.which("fpcalc") is None:
        return say("ISCC codes are left out: the program fpcalc (Chromaprint) is not installed.")
    return None


def audio_code(path: Path) -> str:
    """Return the Audio-Code of a recording; "" where it is too short or cannot be decoded."""
    command = ["fpcalc", "-raw", "-json", "-signed", "-length", "0", str(path.absolute())]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_PATIENCE_S, check=False)
        fingerprint = json.loads(done.stdout)["fingerprint"] if done.returncode in _ENDED else []
    except (OSError, ValueError, KeyError, TypeError, subprocess.TimeoutExpired) as error:
        _log.info("no fingerprint: %s", type(error).__name__)
        return ""
    if not fingerprint:
        return ""
    return str(importlib.import_module("iscc_core").gen_audio_code(fingerprint)["iscc"])
