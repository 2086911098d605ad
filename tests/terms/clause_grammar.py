# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes clauses with known stances out of the frames and word lists of ``grammar/*.toml``.

The words are those in which such clauses could be written, not those of any service. A frame is a
sentence with gaps; what the frame says (who is bound, on what terms) and the kind of AI that
fills the gap give the label. So a wording that the reader's word lists do not know shows up as a
wrong stance before a real text brings it.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

S = "silent"
U = "unclear"

Stances = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Clause:
    """One made sentence, the frame it came from and the stances it has."""

    frame: str
    text: str
    stances: Stances


@dataclass(frozen=True, slots=True)
class Grammar:
    """The gaps' fillings, and frames as ``(who is bound, stance, sentence)``."""

    gaps: dict[str, list[str]]
    ai: dict[str, list[str]]
    frames: tuple[tuple[str, str, str], ...]
    around: list[str]


def grammar(language: str) -> Grammar:
    """Return the grammar of a language: ``en``, ``de`` or ``fr``."""
    path = Path(__file__).parent / "grammar" / f"{language}.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    frames = tuple(
        (bound, stance, sentence)
        for bound, stances in data["frames"].items()
        for stance, sentences in stances.items()
        for sentence in sentences
    )
    return Grammar(data["gaps"], data["ai"], frames, data["around"])


def stances_of(bound: str, stance: str, kind: str) -> Stances:
    """Return the label of a frame for a kind of AI: ``g``enerative, ``a``ny, ``m``achine."""
    if bound == "platform":
        if kind == "m":
            return (U, stance, S, S)
        return (stance, stance if kind == "a" else S, S, S)
    if bound == "use":
        return (S, stance, S, S)
    if bound == "user":
        return (S, S, stance, S)
    if bound == "shared":
        return (S, S, stance, stance)
    return (S, S, S, S)


def clauses(made_of: Grammar, each: int, seed: int = 7) -> Iterator[Clause]:
    """Yield ``each`` fillings of every frame and kind of AI, the same ones every time."""
    for bound, stance, frame in made_of.frames:
        kinds = "gam" if "{ai}" in frame else "-"
        kinds = "m" if bound == "use" else kinds
        for kind in kinds:
            chance = random.Random(f"{seed}{kind}{frame}")
            made = set()
            for _ in range(each):
                words = {name: chance.choice(fill) for name, fill in made_of.gaps.items()}
                if kind in made_of.ai:
                    words["ai"] = chance.choice(made_of.ai[kind])
                text = chance.choice(made_of.around).format(frame.format(**words))
                text = text[0].upper() + text[1:]
                if text not in made:
                    made.add(text)
                    yield Clause(frame, text, stances_of(bound, stance, kind))
