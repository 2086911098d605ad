# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The artist's one choice, from which every field of every standard is derived."""

from __future__ import annotations

from enum import StrEnum


class Policy(StrEnum):
    """The six choices of standards.md §15."""

    RESERVE_ALL = "reserve_all"
    RESERVE_ALL_BUT_SEARCH = "reserve_all_but_search"
    NO_TRAINING = "no_training"
    NO_GENERATIVE_TRAINING = "no_generative_training"
    LICENCE_ONLY = "licence_only"
    ALLOW = "allow"
