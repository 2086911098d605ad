# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making and checking signed lists beside the window. No Qt: plain data in, plain data out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import Message, NetworkUnavailable
from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.rights import Profile, Track
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.seal.proof import ProofReport


@dataclass(frozen=True, slots=True)
class MadeList:
    """What came of making a list.

    Attributes:
        path: the list; its signature and certificate lie beside it.
        recordings: how many are on it.
        left_out: files that could not be read, by name.
        is_stamped: whether it has a timestamp.
        remarks: what went otherwise than wished.
    """

    path: Path
    recordings: int
    left_out: tuple[str, ...]
    is_stamped: bool
    remarks: tuple[Message, ...]


def make(services: Services, profile: Profile, path: Path, url: str) -> Work:
    """Sign a list of all recordings in the catalogue; ``url``: and have it timestamped there."""

    def work(progress: Reporter, cancel: CancelToken) -> MadeList:
        from holdback.rights import declare
        from holdback.seal import iscc
        from holdback.seal.proof import list_of, write_proof

        identity = services.signing.load()
        tracks, left_out = _read(services, progress, cancel)
        lacking = iscc.missing()
        codes = {}
        if lacking is None:
            for track in tracks:
                cancel.raise_if_cancelled()
                codes[track.path] = iscc.audio_code(track.path)
        words = declare(profile, today=services.clock.today())
        content = list_of(tracks, words, profile.policy, identity, services.clock, codes)
        write_proof(path, content, identity)
        remarks = [] if lacking is None else [lacking]
        is_stamped = False
        if url:
            try:
                _stamp(services, path, url, cancel)
                is_stamped = True
            except NetworkUnavailable as error:
                remarks.append(error.message)
        return MadeList(path, len(tracks), left_out, is_stamped, tuple(remarks))

    return work


def _read(
    services: Services, progress: Reporter, cancel: CancelToken
) -> tuple[list[Track], tuple[str, ...]]:
    from holdback.catalogue import Told

    catalogue = services.catalogue
    paths = [row.path for row in catalogue.rows(catalogue.ids())]
    tracks, left_out = [], []
    for number, found in enumerate(catalogue.examine_all(paths, with_essence=True), start=1):
        cancel.raise_if_cancelled()
        progress(number, len(paths), str(paths[number - 1]))
        if isinstance(found, Told):
            left_out.append(found.path.name)
        else:
            tracks.append(found.track)
    return tracks, tuple(left_out)


def _stamp(services: Services, path: Path, url: str, cancel: CancelToken) -> None:
    from holdback.seal.proof import signature_path, timestamp_path, write_new
    from holdback.seal.timestamp import ask
    from holdback.terms.service import default_client

    signature = signature_path(path).read_bytes()
    response = ask(url, signature, default_client(services.clock), cancel)
    write_new(timestamp_path(path), response)


def check(services: Services, path: Path) -> Work:
    """Check a list with what lies beside it; no network."""

    def work(progress: Reporter, cancel: CancelToken) -> ProofReport:
        from holdback.seal.proof import check_proof

        return check_proof(path, services.signing.trusted_pem, services.clock)

    return work
