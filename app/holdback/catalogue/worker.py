# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reading process: opens files of strangers where a crash costs nothing but one row.

Questions come as lines of JSON on standard input, ``[[[kind, path], ...], certificate]``.
Each pair is answered by one line, in the same order: ``[kind, answer]`` or
``["failed", [template, fields]]``. The process ends when its input
does, or when the Holdback that started it is gone.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from holdback.catalogue.record import quick_record, read_record
from holdback.catalogue.wire import FLAG, examination_to_json, message_to_json
from holdback.errors import BugError, Message, UserError, say

FLUSH_AFTER_S = 0.05
PARENT_LOOK_S = 2.0


def run_if_asked(arguments: Sequence[str]) -> bool:
    """Be the reading process if that is what this program was started for.

    A frozen program has no interpreter to start, so it starts itself: its entry points call this
    first, with ``sys.argv``, and return if it says True.
    """
    if len(arguments) < 3 or arguments[1] != FLAG:
        return False
    main(int(arguments[2]))
    return True


def main(memory_limit_bytes: int) -> None:
    """Answer questions until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    _limit_memory(memory_limit_bytes)
    # Libraries that print must not be able to garble the answers.
    answers = os.fdopen(os.dup(1), "w", encoding="ascii", buffering=1 << 16)
    os.dup2(2, 1)
    _serve(sys.stdin, answers)


def _end_with_parent(parent: int) -> None:
    """End when the parent is gone, even in the middle of a file of a terabyte."""
    while os.getppid() == parent:
        time.sleep(PARENT_LOOK_S)
    os._exit(1)


def _limit_memory(limit_bytes: int) -> None:
    if limit_bytes <= 0 or sys.platform == "win32":
        return
    import resource

    # macOS does not enforce this one; there the deadline alone guards.
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (limit_bytes, limit_bytes))


def _serve(questions: TextIO, answers: TextIO) -> None:
    answers.write('["ready", null]\n')
    answers.flush()
    for line in questions:
        asked, own_root_pem = json.loads(line)
        flushed_at = time.monotonic()
        for kind, path in asked:
            answers.write(json.dumps(_answer(kind, path, own_root_pem)))
            answers.write("\n")
            if kind not in QUICK or time.monotonic() - flushed_at > FLUSH_AFTER_S:
                answers.flush()
                flushed_at = time.monotonic()
        answers.flush()


def _record(path: str, own_root_pem: str) -> object:
    return read_record(Path(path), own_root_pem=own_root_pem)


def _record_alone(path: str, own_root_pem: str) -> object:
    return quick_record(path) or read_record(
        Path(path), own_root_pem=own_root_pem, has_sidecars=False
    )


def _examined(path: str, own_root_pem: str) -> object:
    from holdback.catalogue.examine import examine_here

    return examination_to_json(examine_here(Path(path), own_root_pem=own_root_pem))


def _examined_with_essence(path: str, own_root_pem: str) -> object:
    from holdback.catalogue.examine import examine_here

    found = examine_here(Path(path), own_root_pem=own_root_pem, with_essence=True)
    return examination_to_json(found)


def _essence(path: str, own_root_pem: str) -> object:
    from holdback import formats

    return formats.essence_digest(Path(path))


ANSWERS: dict[str, Callable[[str, str], object]] = {
    "record": _record,
    "record alone": _record_alone,
    "examined": _examined,
    "examined+essence": _examined_with_essence,
    "essence": _essence,
}
QUICK = frozenset({"record", "record alone"})


def _answer(kind: str, path: str, own_root_pem: str) -> list[object]:
    try:
        return [kind, ANSWERS[kind](path, own_root_pem)]
    except UserError as error:
        return ["failed", message_to_json(error.message)]
    except (MemoryError, RecursionError, BugError) as error:
        return ["failed", message_to_json(_not_understood(error))]


def _not_understood(error: BaseException) -> Message:
    return say(
        "The file's structure could not be understood ({reason}). It was not changed. "
        "If other programs play it, please report this.",
        reason=str(error) or type(error).__name__,
    )
