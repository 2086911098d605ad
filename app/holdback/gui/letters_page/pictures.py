# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a letter's pages, painted by the code that prints them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage

from holdback.letters import Letter
from holdback.letters.pdf import LetterPages
from holdback.support.progress import CancelToken

MOST_PAGES = 40
"""A preview of more pages is not looked at; the files always hold all of them."""
_MM_PER_INCH = 25.4


def picture_pages(letter: Letter, width_px: int, cancel: CancelToken) -> tuple[QImage, ...]:
    """Return the first pages of a letter, about ``width_px`` wide; gaps and answers are marked.

    Runs in a worker thread: images, text documents and painters on them may live there.
    """
    with timers_allowed():
        pictures = _pictures(LetterPages(letter, mark_fields=True), width_px, cancel)
    cancel.raise_if_cancelled()
    return pictures


@contextmanager
def timers_allowed() -> Iterator[None]:
    """Let Qt start timers in this worker thread; a long text document does, to lay out lazily.

    A thread that Python started has no event dispatcher; making an event loop makes one. The
    timers never fire, because nothing runs the loop: the layout is finished by asking for pages.
    """
    loop = QEventLoop()
    yield
    del loop


def _pictures(pages: LetterPages, width_px: int, cancel: CancelToken) -> tuple[QImage, ...]:
    dpi = max(round(width_px / (pages.page_mm[0] / _MM_PER_INCH)), 40)
    pictures = []
    for number in range(min(pages.page_count, MOST_PAGES)):
        if cancel.is_cancelled:
            # Not raised here: the traceback would carry the document into another thread.
            break
        pictures.append(pages.image(number, dpi))
    return tuple(pictures)
