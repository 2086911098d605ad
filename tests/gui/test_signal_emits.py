# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard against PySide6 6.12.0, which aborts Python 3.11 after some 560 emits."""

from __future__ import annotations

import subprocess
import sys

_LOOP = """
from PySide6.QtCore import QObject, Signal

class Emitter(QObject):
    told = Signal(bool)

count = 0

def listen(value):
    global count
    count += value

emitter = Emitter()
emitter.told.connect(listen)
for _ in range(2000):
    emitter.told.emit(True)
print(count)
"""


def test_two_thousand_emits_leave_the_interpreter_alive() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _LOOP], capture_output=True, text=True, check=False, timeout=120
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == "2000"
