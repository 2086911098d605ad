# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the window: loaded at start, switched without a restart.

Installing a translator makes Qt send ``QEvent.LanguageChange`` to every widget; pages set their
words again in ``changeEvent``. The compiled catalogues (``.qm``) are built from the ``.ts`` files
by ``installers/translations.py``.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from holdback.support.resources import resource

SOURCE_LANGUAGE = "en"


class Languages(QObject):
    """The languages there are, and the one in use.

    Signals:
        changed: the window speaks another language now (its code).
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or resource("i18n")
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []
        self._current = SOURCE_LANGUAGE

    @property
    def available(self) -> tuple[str, ...]:
        """The codes of all languages that can be chosen, English first."""
        built = sorted(path.stem.removeprefix("holdback_") for path in self._folder.glob("*.qm"))
        return (SOURCE_LANGUAGE, *(code for code in built if code != SOURCE_LANGUAGE))

    @property
    def current(self) -> str:
        """The code of the language in use."""
        return self._current

    def best(self, chosen: str = "") -> str:
        """Return ``chosen`` if there is such a language, else the system's, else English."""
        available = self.available
        if chosen in available:
            return chosen
        for wanted in self._system.uiLanguages():
            code = wanted.replace("_", "-").split("-")[0]
            if code in available:
                return code
        return SOURCE_LANGUAGE

    def name(self, code: str) -> str:
        """Return a language's own name, as in ``Deutsch``."""
        return language_name(code)

    def use(self, chosen: str = "") -> str:
        """Speak ``chosen``; empty means what the system speaks. Returns the code in use."""
        code = self.best(chosen)
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
        self._translators = []
        QLocale.setDefault(self._locale(code))
        # English has a catalogue too, for its plural forms only.
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{code}", qt_folder)
        self._install(f"holdback_{code}", str(self._folder))
        self._current = code
        self.changed.emit(code)
        return code

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)

    def _locale(self, code: str) -> QLocale:
        # Someone in Austria who reads German wants Austrian dates.
        if self._system.name().split("_")[0] == code:
            return self._system
        return QLocale(code)


def language_name(code: str) -> str:
    """Return a language's own name, as in ``Deutsch``."""
    own = "English" if code == SOURCE_LANGUAGE else QLocale(code).nativeLanguageName()
    # Spanish and some others call themselves "español de España" and the like.
    own = own.split(" de ")[0]
    return own[:1].upper() + own[1:]


def format_date(day: date | str | None) -> str:
    """Return a day as the locale writes it. ISO texts may be a year or a month only."""
    if day is None or day == "":
        return ""
    locale = QLocale()
    if isinstance(day, str):
        parts = [int(part) for part in day.split("-")]
        if len(parts) == 1:
            return str(parts[0])
        if len(parts) == 2:
            month = locale.standaloneMonthName(parts[1], QLocale.FormatType.LongFormat)
            return f"{month} {parts[0]}"
        day = date(*parts)
    return locale.toString(QDate(day.year, day.month, day.day), date_pattern(locale))


def date_pattern(locale: QLocale | None = None) -> str:
    """Return the pattern in which days are written, for fields in which they are typed."""
    locale = locale or QLocale()
    # The short format with a four-digit year: 05/03/26 says too little about evidence.
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in pattern:
        pattern = pattern.replace("yy", "yyyy")
    if locale.language() == QLocale.Language.English:
        return "d MMM yyyy"
    return pattern


def format_moment(moment: datetime) -> str:
    """Return an aware moment in the user's time zone, as the locale writes it."""
    local = moment.astimezone()
    clock = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    at = QDateTime(local.year, local.month, local.day, local.hour, local.minute, local.second)
    return f"{format_date(local.date())}, {QLocale().toString(at.time(), clock)}"


def format_count(number: int) -> str:
    """Return a whole number with the locale's digit groups."""
    return QLocale().toString(number)


def format_size(size_bytes: int) -> str:
    """Return a size in the unit that reads best, as the locale writes it."""
    return QLocale().formattedDataSize(size_bytes, 1)
