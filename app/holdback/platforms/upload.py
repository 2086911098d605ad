# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is missing before these tracks go up to that platform: tracks, terms, switches, licence.

Each point comes with the words it rests on. Nothing here says that an upload is safe: at best
nothing is left to do that this dossier knows of.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from holdback.errors import Message, say
from holdback.platforms.model import Default, Group, OptOut, OptOutKind, Platform, Stance, Use
from holdback.rights import Track, Verdict


class Weight(StrEnum):
    """What a point asks of the artist."""

    ACT = "act"
    """Do this before uploading."""
    WEIGH = "weigh"
    """Decide with this in mind: nothing can be switched."""
    KNOW = "know"
    """Good to know."""


@dataclass(frozen=True, slots=True)
class UploadPoint:
    """One point of the check: the words, the quote or address behind it, the tracks it is about."""

    weight: Weight
    message: Message
    quote: str = ""
    url: str = ""
    evidence_date: str | None = None
    tracks: tuple[Path, ...] = ()
    opt_out: OptOut | None = None


@dataclass(frozen=True, slots=True)
class UploadCheck:
    """The points for one platform, what must be done first at the top."""

    platform: str
    points: tuple[UploadPoint, ...]

    @property
    def to_do(self) -> tuple[UploadPoint, ...]:
        """The points that ask for an act before uploading."""
        return tuple(point for point in self.points if point.weight is Weight.ACT)


def upload_check(tracks: Sequence[Track], platform: Platform, today: date) -> UploadCheck:
    """Return everything the dossier knows to be missing or worth weighing before the upload."""
    points = [
        *_tracks(tracks),
        *_opt_outs(platform),
        *_terms(platform),
        *_licence(platform),
        *_background(platform, today),
    ]
    order = list(Weight)
    points.sort(key=lambda point: order.index(point.weight))
    return UploadCheck(platform.id, tuple(points))


_TRACKS = {
    Verdict.NONE: say("{count} of {total} tracks carry no reservation. Protect them first."),
    Verdict.PARTLY: say("{count} of {total} tracks are reserved only in part. Protect them first."),
    Verdict.CONFLICTING: say(
        "{count} of {total} tracks hold statements that disagree. Look at them first."
    ),
    Verdict.ALLOWED: say(
        "{count} of {total} tracks allow AI uses expressly. Is that what you want?"
    ),
}


def _tracks(tracks: Sequence[Track]) -> Iterable[UploadPoint]:
    for verdict, message in _TRACKS.items():
        found = tuple(track.path for track in tracks if track.verdict is verdict)
        if found:
            counted = Message(message.template, (("count", len(found)), ("total", len(tracks))))
            yield UploadPoint(Weight.ACT, counted, tracks=found)


_STEPS = {
    OptOutKind.SETTING: say("Switch this setting in your account: {value}"),
    OptOutKind.FORM: say("Send this form: {value}"),
    OptOutKind.ROBOTS: say("Name this crawler in your own website's robots.txt: {value}"),
}


def _opt_outs(platform: Platform) -> Iterable[UploadPoint]:
    for way in platform.opt_outs:
        message = _STEPS.get(way.kind)
        if message is None:
            continue
        told = Message(message.template, (("value", way.value or platform.name),))
        url = way.value if way.value and way.value.startswith("https://") else ""
        yield UploadPoint(Weight.ACT, told, url=url, opt_out=way)


_TERMS = {
    (Use.PLATFORM_GENERATIVE_TRAINING, Stance.PERMITTED): say(
        "The terms let the service train generative AI with uploads and name no way out."
    ),
    (Use.PLATFORM_GENERATIVE_TRAINING, Stance.PERMITTED_OPT_OUT): say(
        "The terms let the service train generative AI with uploads unless you object."
    ),
    (Use.PLATFORM_OTHER_ML, Stance.PERMITTED): say(
        "The terms let the service use uploads for other machine learning."
    ),
    (Use.PLATFORM_OTHER_ML, Stance.PERMITTED_OPT_OUT): say(
        "The terms let the service use uploads for other machine learning unless you object."
    ),
    (Use.THIRD_PARTY_TRAINING, Stance.PERMITTED): say(
        "The terms let others train AI with uploads and name no way out."
    ),
    (Use.THIRD_PARTY_TRAINING, Stance.PERMITTED_OPT_OUT): say(
        "The terms let others train AI with uploads unless you object."
    ),
    (Use.SUBLICENCE_FOR_AI, Stance.PERMITTED): say(
        "The terms let the service pass uploads or their licence on for AI."
    ),
    (Use.SUBLICENCE_FOR_AI, Stance.PERMITTED_OPT_OUT): say(
        "The terms let the service pass uploads or their licence on for AI unless you object."
    ),
}
_SILENT = {
    Use.PLATFORM_GENERATIVE_TRAINING: say(
        "The terms say nothing of generative AI. Silent is not safe: a general licence may still "
        "be argued to cover it."
    ),
    Use.THIRD_PARTY_TRAINING: say("The terms say nothing of training by others."),
}
_UNVERIFIED = say(
    "Nobody has verified what this service's terms say about AI. Read them, or let Holdback fetch "
    "them, before you upload."
)
_PARTLY_VERIFIED = say("Nobody has verified what the terms say about some AI uses.")


def _terms(platform: Platform) -> Iterable[UploadPoint]:
    unverified = [use for use in Use if not platform.stances[use].verified]
    if len(unverified) == len(Use):
        yield UploadPoint(Weight.WEIGH, _UNVERIFIED)
        return
    if unverified:
        yield UploadPoint(Weight.KNOW, _PARTLY_VERIFIED)
    for use in Use:
        entry = platform.stances[use]
        message = _TERMS.get((use, entry.stance))
        if not entry.verified:
            continue
        quotes = platform.quotes_for(use)
        seen = platform.evidence_date_for(use)
        if message is not None:
            quote, url = (quotes[0].quote, quotes[0].url) if quotes else ("", "")
            yield UploadPoint(Weight.WEIGH, message, quote, url, seen)
        elif entry.stance is Stance.SILENT and use in _SILENT:
            yield UploadPoint(Weight.KNOW, _SILENT[use], evidence_date=seen)


def _licence(platform: Platform) -> Iterable[UploadPoint]:
    licence = platform.content_licence
    if licence is None or licence.purpose == "service_only":
        return
    message = say("With the upload you grant a licence that reaches beyond running the service.")
    yield UploadPoint(Weight.WEIGH, message, licence.quote, licence.url, licence.evidence_date)


_BY_OTHERS = say(
    "A track that reaches the service through a distributor or label is governed by their "
    "agreement, not by these terms. Instruct them in writing (letter type 5)."
)
_DISTRIBUTOR = say(
    "The distribution agreement decides whether your tracks are licensed for AI. Ask in writing "
    "and instruct the distributor (letter type 5)."
)
_DEFAULT_ON = say("If you do nothing, uploads are used.")
_STALE = say("The newest evidence is older than 90 days, or of unknown date. Check the terms now.")


def _background(platform: Platform, today: date) -> Iterable[UploadPoint]:
    if platform.group is Group.DISTRIBUTOR:
        yield UploadPoint(Weight.WEIGH, _DISTRIBUTOR)
    elif platform.group in (Group.MUSIC_STREAMING, Group.MUSIC_HOSTING, Group.SOCIAL_VIDEO):
        yield UploadPoint(Weight.KNOW, _BY_OTHERS)
    if platform.default is Default.ON:
        yield UploadPoint(Weight.WEIGH, _DEFAULT_ON)
    if platform.is_stale(today):
        yield UploadPoint(Weight.KNOW, _STALE, evidence_date=platform.evidence_date)
