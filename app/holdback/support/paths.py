# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Holdback keeps what it keeps: one folder, movable by ``--data-dir``."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from holdback.errors import NoPermission

ENVIRONMENT_VARIABLE = "HOLDBACK_DATA_DIR"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder that holds every file Holdback keeps."""

    root: Path

    @classmethod
    def locate(cls, asked: Path | None = None) -> DataFolder:
        """Choose ``asked``, else ``$HOLDBACK_DATA_DIR``, else the system's place; make it.

        Raises:
            NoPermission: the folder cannot be made.
        """
        from_environment = os.environ.get(ENVIRONMENT_VARIABLE)
        if asked is not None:
            root = asked
        elif from_environment:
            root = Path(from_environment)
        else:
            root = Path(platformdirs.user_data_dir("holdback", appauthor=False, roaming=False))
        root = root.expanduser().absolute()
        try:
            root.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise NoPermission(
                "Holdback cannot make its data folder {path} ({reason}). "
                "Choose another one with --data-dir; nothing was changed.",
                path=root,
                reason=error.strerror or error,
            ) from error
        return cls(root)

    @property
    def records_db(self) -> Path:
        """Ledger, diary, reviewed terms, seen versions: what exists nowhere else."""
        return self.root / "records.db"

    @property
    def index_db(self) -> Path:
        """The catalogue's cache, rebuilt at will."""
        return self.root / "index.db"

    @property
    def profiles(self) -> Path:
        """The user's profiles, one TOML file each."""
        return self.root / "profiles"

    @property
    def platforms(self) -> Path:
        """The user's own platform entries, which override or extend the shipped ones."""
        return self.root / "platforms"

    @property
    def dossier_keys(self) -> Path:
        """The keys whose signed dossier updates the user trusts."""
        return self.root / "dossier-keys.toml"

    @property
    def letters(self) -> Path:
        """Letters that were exported without a chosen place."""
        return self.root / "letters"

    @property
    def logs(self) -> Path:
        """Log and crash files. Never sent anywhere."""
        return self.root / "logs"

    @property
    def settings_file(self) -> Path:
        """The window's settings (TOML)."""
        return self.root / "settings.toml"
