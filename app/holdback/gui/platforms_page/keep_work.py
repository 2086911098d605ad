# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the view for keeping pages asks of the terms room and the keyring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from holdback.gui.jobs import Reporter, Work
from holdback.gui.platforms_page.terms_work import TermsDesk
from holdback.platforms import Platform
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.errors import Message
    from holdback.terms import NotRead, Place, Saved


@dataclass(frozen=True, slots=True)
class Keeping:
    """Whether secrets can be kept safely, in words too, and whether the archive keys are."""

    is_usable: bool
    keyring: Message
    has_keys: bool


def places(platform: Platform) -> Work:
    """Return the documents of a service."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Place, ...]:
        from holdback.terms import places_of

        return places_of(platform)

    return work


def keeping(desk: TermsDesk) -> Work:
    """Look into the keyring."""

    def work(progress: Reporter, cancel: CancelToken) -> Keeping:
        from holdback.terms import archive_keys_kept

        secrets = desk.service().secrets
        status = secrets.status()
        has_keys = status.is_usable and archive_keys_kept(secrets)
        return Keeping(status.is_usable, status.message, has_keys)

    return work


def give_keys(desk: TermsDesk, access: str, secret: str) -> Work:
    """Put both keys into the keyring; empty ones are taken out."""

    def work(progress: Reporter, cancel: CancelToken) -> Keeping:
        from holdback.terms import keep_archive_keys

        keep_archive_keys(desk.service().secrets, access, secret)
        return keeping(desk)(progress, cancel)  # type: ignore[no-any-return]

    return work


def keep_page(desk: TermsDesk, place: Place) -> Work:
    """Ask the archive to keep a page, now."""

    def work(progress: Reporter, cancel: CancelToken) -> Saved | NotRead:
        return desk.service().save_now(place, cancel)

    return work
