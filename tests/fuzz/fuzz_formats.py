# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Coverage-guided fuzzing of the own parsers and writers, with atheris. No test: run by hand.

    pip install atheris
    PYTHONPATH=app python tests/fuzz/fuzz_formats.py CORPUS_FOLDER tests/fuzz/seeds \
        -max_total_time=3600 -timeout=10 -rss_limit_mb=500 -max_len=20000

Any bytes must be read, listed, rewritten and read again, or refused with a ``UserError``; and what
was rewritten must hold the same audio. ``test_fuzz_seeds.py`` replays the kept seeds.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["holdback.formats", "holdback.rights"]):
    from fuzz_target import try_bytes


def one_input(data: bytes) -> None:
    """Try one input; anything but a clean answer or refusal is a finding."""
    try_bytes(data)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
