# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which language a text is written in, told by its most frequent small words."""

from __future__ import annotations

import re
from collections import Counter

from holdback.terms.vocabulary import LANGUAGES, vocabulary

# Languages that are recognised, so that the answer is not wrong, but not read.
_UNREAD = {
    "es": frozenset("de la que el en los las del una por con para su como usted sus".split()),  # noqa: SIM905
    "it": frozenset("di che il la per del della dei con una gli nel sono alla le".split()),  # noqa: SIM905
    "pt": frozenset("de que os do da em para uma com não as dos seu você são".split()),  # noqa: SIM905
    "nl": frozenset("de het van een en dat voor met niet zijn op te je wij of".split()),  # noqa: SIM905
}
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 40_000


def language_of(text: str) -> str:
    """Return the code of the language that ``text``, in lower case, is most likely written in."""
    words = Counter(_WORD.findall(text[:_SAMPLE]))
    lists = {code: vocabulary(code).stopwords for code in LANGUAGES} | _UNREAD
    scores = {code: sum(words[w] for w in stop) / len(stop) for code, stop in lists.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > 0 else "en"
