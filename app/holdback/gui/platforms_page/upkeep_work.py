# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the view for the dossier's upkeep asks of the platforms room. Plain data in and out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.platforms import (
    Problem,
    TrustedKey,
    check_folder,
    distrust_key,
    export_entry,
    import_entry,
    install_update,
    installed_update,
    read_update,
    trust_key,
    trusted_keys,
)
from holdback.support.progress import CancelToken
from holdback.support.resources import resource


@dataclass(frozen=True, slots=True)
class Upkeep:
    """The state of the dossier: entries, the user's own, what is wrong, the update, the keys."""

    entries: int
    own: tuple[str, ...]
    problems: tuple[Problem, ...]
    update: int
    keys: tuple[TrustedKey, ...]
    folder: Path


def look(services: Services) -> Work:
    """Check every entry and read the list of keys."""

    def work(progress: Reporter, cancel: CancelToken) -> Upkeep:
        return _look(services)

    return work


def _look(services: Services) -> Upkeep:
    own = services.data_folder.platforms
    problems = check_folder(resource("platforms"))
    # An override need not be complete: what the dossier left out is what is wrong with it.
    problems += services.dossier.problems
    return Upkeep(
        len(services.dossier.platforms),
        tuple(one.name for one in services.dossier.platforms if one.is_users_own),
        problems,
        installed_update(own),
        trusted_keys(_shipped_keys(), services.data_folder.dossier_keys),
        own,
    )


def export(services: Services, platform_id: str, target: Path) -> Work:
    """Write an entry as TOML."""

    def work(progress: Reporter, cancel: CancelToken) -> Path:
        own = services.data_folder.platforms
        return export_entry(platform_id, resource("platforms"), own, target)

    return work


def take_entry(services: Services, path: Path, *, replace: bool) -> Work:
    """Put an entry among the user's own; returns its service's name."""

    def work(progress: Reporter, cancel: CancelToken) -> str:
        platform = import_entry(path, services.data_folder.platforms, replace=replace)
        services.forget_dossier()
        return platform.name

    return work


def take_update(services: Services, path: Path) -> Work:
    """Put a signed update in force; returns the number of its entries."""

    def work(progress: Reporter, cancel: CancelToken) -> int:
        own = services.data_folder.platforms
        keys = trusted_keys(_shipped_keys(), services.data_folder.dossier_keys)
        update = read_update(path, keys, own, services.clock.today())
        number = install_update(update, own)
        services.forget_dossier()
        return number

    return work


def trust(services: Services, name: str, key: str) -> Work:
    """Trust a key from now on."""

    def work(progress: Reporter, cancel: CancelToken) -> Upkeep:
        trust_key(_shipped_keys(), services.data_folder.dossier_keys, name, key)
        return _look(services)

    return work


def distrust(services: Services, name: str) -> Work:
    """Trust a key no longer."""

    def work(progress: Reporter, cancel: CancelToken) -> Upkeep:
        distrust_key(_shipped_keys(), services.data_folder.dossier_keys, name)
        return _look(services)

    return work


def _shipped_keys() -> Path:
    return resource("dossier-keys.toml")
