# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the reader of clauses against labelled texts, whole or by service.

``python tests/bench/score_terms.py CORPUS`` prints the figures of all texts, and those of each
fold of services. The folds are fixed by the services' names, so that whoever changes rules can
leave one fold unread and look at it only afterwards.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from holdback.terms import USES, analyze, compare, read_document

FOLDS = 4
_PERMITTING = frozenset({"permitted", "permitted_opt_out"})
_SAFE = frozenset({"prohibited", "opt_in_only"})


@dataclass
class Score:
    """Counts and the names of what went wrong."""

    asked: int = 0
    right: int = 0
    permitting: int = 0
    not_permitting: int = 0
    quotes: int = 0
    hits: int = 0
    assured: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    not_verbatim: list[str] = field(default_factory=list)

    @property
    def accuracy(self) -> float:
        """The share of uses whose stance is right."""
        return self.right / max(1, self.asked)

    @property
    def missed_share(self) -> float:
        """Of the permitting clauses, the share called silent."""
        return len(self.missed) / max(1, self.permitting)

    @property
    def alarm_share(self) -> float:
        """Of the uses that nothing permits, the share called permitted."""
        return len(self.alarms) / max(1, self.not_permitting)

    @property
    def hit_share(self) -> float:
        """Of the quotes given, the share that meets the one a person chose."""
        return self.hits / max(1, self.quotes)

    def line(self) -> str:
        """Return the figures in one line."""
        return (
            f"uses {self.asked} accuracy {self.accuracy:.3f} assured {len(self.assured)} "
            f"missed {len(self.missed)}/{self.permitting} "
            f"alarms {len(self.alarms)}/{self.not_permitting} "
            f"not verbatim {len(self.not_verbatim)} quotes met {self.hits}/{self.quotes}"
        )


def fold_of(service: str) -> int:
    """Return the fold that a service belongs to."""
    return hashlib.sha256(service.encode()).digest()[0] % FOLDS


def score_texts(corpus: Path, files: Iterable[dict[str, Any]]) -> Score:
    """Return how well the stances of ``files`` were read."""
    score = Score()
    for entry in files:
        path = corpus / entry["file"]
        analysis = analyze(read_document(path))
        source = path.read_text(encoding="utf-8", errors="replace")
        for use in USES:
            finding, label = analysis.finding(use), entry["labels"][use]
            truth = label["label"]
            name = f"{entry['file']} {use}: {finding.stance}, truth {truth}"
            _count(score, finding.stance, truth, name)
            if finding.stance != "silent":
                if not finding.quote or finding.quote not in source:
                    score.not_verbatim.append(name)
                if truth != "silent":
                    score.quotes += 1
                    score.hits += _meets(finding.quote, label["quote"])
    return score


def _count(score: Score, found: str, truth: str, name: str) -> None:
    score.asked += 1
    score.right += found == truth
    score.permitting += truth in _PERMITTING
    score.not_permitting += truth in _SAFE or truth == "silent"
    if found in _SAFE and (truth in _PERMITTING or truth == "unclear"):
        score.assured.append(name)
    elif found == "silent" and truth in _PERMITTING:
        score.missed.append(name)
    elif found in _PERMITTING and (truth in _SAFE or truth == "silent"):
        score.alarms.append(name)


def _meets(quote: str, truth: str) -> bool:
    ours, theirs = (Counter(re.findall(r"\w+", text.lower())) for text in (quote, truth))
    return (ours & theirs).total() >= 0.4 * max(1, theirs.total())


def score_pairs(corpus: Path, pairs: Iterable[dict[str, Any]]) -> tuple[list[str], list[str]]:
    """Return the pairs whose kind of change is wrong, and those with an invented one."""
    wrong, invented = [], []
    for pair in pairs:
        old, new = (read_document(corpus / pair[side]) for side in ("before", "after"))
        kind = compare(old, new).kind
        want = {"text_changed_only": "text_changed"}.get(pair["kind"], pair["kind"])
        name = f"{pair['before']} -> {pair['after']}: {kind}, truth {want}"
        if kind != want:
            wrong.append(name)
            if kind == "stance_changed":
                invented.append(name)
    return wrong, invented


def main(corpus: Path) -> None:
    """Print the figures."""
    index = json.loads((corpus / "index.json").read_text(encoding="utf-8"))
    files = index["files"]
    whole = score_texts(corpus, files)
    lines = [f"all: {whole.line()}"]
    for fold in range(FOLDS):
        part = score_texts(corpus, (f for f in files if fold_of(f["service"]) == fold))
        lines.append(f"fold {fold}: {part.line()}")
    wrong, invented = score_pairs(corpus, index["pairs"])
    right = len(index["pairs"]) - len(wrong)
    lines.append(f"pairs: {right}/{len(index['pairs'])} right, {len(invented)} changes invented")
    lines += [*whole.assured, *whole.missed, *whole.alarms, *whole.not_verbatim, *wrong]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
