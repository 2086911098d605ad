# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the clause by which users license what they upload, and reads its breadth."""

from __future__ import annotations

from holdback.terms.documents import BlockKind, Document
from holdback.terms.sentences import Sentences
from holdback.terms.stances import ContentLicence
from holdback.terms.vocabulary import Vocabulary

_LONG = 1500
_AFTER = 2
_LIST = 14


def find_licence(
    document: Document, sentences: Sentences, words: Vocabulary
) -> ContentLicence | None:
    """Return the broadest clause by which users license their content, or ``None``."""
    best = -1
    best_score = 0
    for number, sentence in enumerate(sentences.items):
        text = sentences.text(sentence)
        if "licen" not in text and not words.has("licence.granted", text):
            continue
        if not words.has("licence.grant", text):
            continue
        score = _score(text, words)
        if score > best_score:
            best, best_score = number, score
    if best < 0:
        return None
    return _read(document, sentences, best, words)


def _score(text: str, words: Vocabulary) -> int:
    grant = words.roles["licence.grant"].search(text)
    rest = text[grant.start() :] if grant else text
    if not (words.has("licence.granted", rest) and words.has("licence.content", text)):
        return 0
    if words.has("licence.not_content", text):
        return 0
    score = 3
    for role in ("sublicensable", "transferable", "derivative", "mine"):
        score += 2 * words.has(f"licence.{role}", text)
    return score + 2 * min(len(words.spans("licence.kind", text)), 4)


def _read(
    document: Document, sentences: Sentences, number: int, words: Vocabulary
) -> ContentLicence:
    sentence = sentences.items[number]
    last = _list_end(sentences, number)
    own = sentences.normal.text[sentence.start : sentences.items[last].end]
    grant = words.roles["licence.grant"].search(own)
    first = sentence.start + (grant.start() if grant else 0)
    start, end = sentences.normal.back(first, min(sentences.items[last].end, first + _LONG))
    around = sentences.items[min(last + _AFTER, len(sentences.items) - 1)].end
    return ContentLicence(
        document.quote(start, end),
        _claim(own, words, "sublicensable"),
        _claim(own, words, "transferable"),
        True if words.has("licence.derivative", own) else None,
        _purpose(own, sentences.normal.text[sentence.start : around], words),
        start,
        end,
    )


def _list_end(sentences: Sentences, number: int) -> int:
    """Return the last sentence of the list that the granting sentence opens, or itself."""
    if not sentences.text(sentences.items[number]).endswith(":"):
        return number
    last = number
    for at in range(number + 1, min(number + _LIST, len(sentences.items))):
        item = sentences.items[at]
        if item.section != sentences.items[number].section:
            break
        if item.kind is not BlockKind.LIST_ITEM and at > number + 1:
            break
        last = at
    return last


def _claim(text: str, words: Vocabulary, name: str) -> bool | None:
    if words.has(f"licence.not_{name}", text):
        return False
    return True if words.has(f"licence.{name}", text) else None


def _purpose(own: str, around: str, words: Vocabulary) -> str:
    """Return the widest purpose that the clause names; a clause that names none is for all.

    A limit in the granting sentence itself ("in connection with operating the service") beats
    the breadth of what may be done ("in any media").
    """
    if words.has("licence.new_technologies", own):
        return "new_technologies"
    if words.has("licence.limit", own):
        return "improve" if words.has("licence.improve", own) else "service_only"
    for purpose, text in (("any", own), ("improve", around), ("service", around)):
        if words.has(f"licence.{purpose}", text):
            return "service_only" if purpose == "service" else purpose
    return "any"
