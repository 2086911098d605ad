# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The last step of a write that was ordered sealed: sign the proven copy, and prove it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from holdback import seal
from holdback.errors import Message, WriteRefused
from holdback.protect.records import Plan, SealOrder, TrackPlan
from holdback.rights import Declaration, Field, Policy

if TYPE_CHECKING:
    from holdback.seal.identity import Identity


@dataclass(frozen=True, slots=True)
class Sealed:
    """What came of it: a signed copy, or the bytes of a ``.c2pa`` file beside the track."""

    embedded: bool
    beside: bytes = b""
    note: Message | None = None


def sidecar_of(real: Path) -> Path:
    """Return where the manifest goes that does not stand in the file."""
    return real.with_name(real.name + ".c2pa")


def holds_own_seals(plan: Plan, identity: Identity) -> bool:
    """Whether tracks were left alone only because this identity sealed them.

    Such a plan is to be made again with ``SealOrder(identity, None)``. The identity's key is not
    needed to tell.
    """
    return any(
        track.refusal is not None
        and track.target is not None
        and seal.check(
            track.target,
            track.format,
            has_manifest=track.reading.has_manifest if track.reading else None,
            own_root_pem=identity.root_pem,
        ).is_by(identity.serial)
        for track in plan.tracks
    )


class Sealer:
    """Seals one track."""

    def __init__(
        self,
        order: SealOrder,
        track: TrackPlan,
        real: Path,
        declaration: Declaration,
        policy: Policy | None,
    ) -> None:
        """``policy=None``: the position stays, so an earlier seal of ours is made again."""
        self._order = order
        self._track = track
        self._real = real
        self._declaration = declaration
        self._policy = policy

    def embed(self, copy: Path, target: Path, proven: Callable[[Path], None]) -> Sealed:
        """Sign ``copy`` into ``target`` if that loses nothing, else beside it.

        ``proven`` raises WriteRefused where the signed file is not what it must be.

        Raises:
            WriteRefused: signing failed altogether.
        """
        # The library for certificates is only loaded where something is to be signed.
        from holdback.seal.sign import sign, sign_beside

        identity = self._order.identity
        parent = self._parent()
        manifest = self._manifest(parent)
        signed = sign(copy, target, self._track.format, manifest, identity, parent=parent)
        note = signed.note
        if signed.embedded:
            try:
                proven(target)
                return Sealed(True)
            except WriteRefused as error:
                note = error.message
        self._refuse_two_seals(note)
        beside = signed.sidecar or sign_beside(copy, manifest, identity, parent=parent)
        return Sealed(False, beside, note)

    def _refuse_two_seals(self, note: Message | None) -> None:
        """A manifest beside the file would not be looked at while an older one stands in it."""
        reading = self._track.reading
        if reading and reading.has_manifest:
            raise WriteRefused(
                "The seal inside {file} cannot be renewed ({reason}), so the file was not changed.",
                file=self._real.name,
                reason=note or "-",
            )

    def beside(self) -> bytes:
        """Sign the track as it is, beside it: its format has no place for anything."""
        from holdback.seal.sign import sign_beside

        parent = self._parent()
        return sign_beside(self._real, self._manifest(parent), self._order.identity, parent=parent)

    def _report(self) -> seal.SealReport:
        reading = self._track.reading
        return seal.check(
            self._real,
            self._track.format,
            has_manifest=reading.has_manifest if reading else None,
            own_root_pem=self._order.identity.root_pem,
        )

    def _parent(self) -> Path | None:
        """Return the untouched original where its seal is ours and holds: a clean history."""
        report = self._report()
        is_ours = report.is_by(self._order.identity.serial)
        return self._real if is_ours and not report.sidecar else None

    def _manifest(self, parent: Path | None) -> dict[str, object]:
        from holdback.seal.manifest import manifest_again, manifest_of, origin_in

        earlier = self._report().assertions
        reading = self._track.reading
        title = self._declaration.fields.get(Field.TITLE, "")
        title = title or (reading.first(Field.TITLE) if reading else "") or self._real.stem
        notice = self._declaration.notice or self._declaration.fields.get(Field.COPYRIGHT, "")
        if not notice and reading:  # somebody else's notice is kept
            notice = reading.first(Field.COPYRIGHT)
        origin = None if parent else self._order.origin or origin_in(earlier)
        if parent is None and origin is None:
            raise WriteRefused(
                "How {file} came about is not known, and a seal has to state it. Seal it in the "
                "preview, where that is asked. Nothing was changed.",
                file=self._real.name,
            )
        if self._policy is None:
            return manifest_again(earlier, title, notice, origin)
        declaration = replace(self._declaration, notice=notice)
        return manifest_of(declaration, self._policy, title, origin)
