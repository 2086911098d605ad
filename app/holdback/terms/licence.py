# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the clause by which users license what they upload, and reads its breadth."""

from __future__ import annotations

from holdback.terms.documents import Document
from holdback.terms.sentences import Sentence, Sentences
from holdback.terms.stances import ContentLicence
from holdback.terms.vocabulary import Vocabulary

_LONG = 1500


def find_licence(
    document: Document, sentences: Sentences, words: Vocabulary
) -> ContentLicence | None:
    """Return the broadest clause by which users license their content, or ``None``."""
    best: Sentence | None = None
    best_score = 0
    for sentence in sentences.items:
        text = sentences.text(sentence)
        if not words.has("licence.grant", text):
            continue
        score = _score(text, words)
        if score > best_score:
            best, best_score = sentence, score
    if best is None:
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
    for role in ("sublicensable", "transferable", "derivative", "kind", "mine"):
        score += 2 * words.has(f"licence.{role}", text)
    return score


def _read(
    document: Document, sentences: Sentences, sentence: Sentence, words: Vocabulary
) -> ContentLicence:
    text = sentences.text(sentence)
    grant = words.roles["licence.grant"].search(text)
    first = sentence.start + (grant.start() if grant else 0)
    start, end = sentences.normal.back(first, min(sentence.end, first + _LONG))
    transferable: bool | None = None
    if words.has("licence.not_transferable", text):
        transferable = False
    elif words.has("licence.transferable", text):
        transferable = True
    return ContentLicence(
        document.quote(start, end),
        True if words.has("licence.sublicensable", text) else None,
        transferable,
        True if words.has("licence.derivative", text) else None,
        _purpose(text, words),
        start,
        end,
    )


def _purpose(text: str, words: Vocabulary) -> str:
    for purpose in ("new_technologies", "improve", "service"):
        if words.has(f"licence.{purpose}", text):
            return "service_only" if purpose == "service" else purpose
    return "any"
