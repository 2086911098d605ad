# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every field of a profile, checked while it is typed, with the notice it would make."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import text
from holdback.gui.theme import GRID, label, set_role
from holdback.gui.widgets import let_shrink
from holdback.rights import Policy, Profile, Society, declare
from holdback.rights.identifiers import normal_ipi, normal_isni
from holdback.rights.profile import ROLES

_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_WEB = re.compile(r"^https?://[^\s/]+\.[^\s]+$")
_COUNTRY = re.compile(r"^[A-Za-z]{2}$")
_FIELD_MOST = 72 * GRID


def societies_from(words: str) -> tuple[Society, ...]:
    """Read ``GEMA 1234567, GVL`` : names, each with a membership number if one follows."""
    found = []
    for part in re.split(r"[,;\n]", words):
        name, _, number = part.strip().partition(" ")
        if name:
            found.append(Society(name, number.strip()))
    return tuple(found)


def societies_words(societies: tuple[Society, ...]) -> str:
    """Write societies as :func:`societies_from` reads them."""
    return ", ".join(f"{one.name} {one.member}".strip() for one in societies)


class ProfileForm(QWidget):
    """Edits one profile. ``edited`` is sent after each change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Profile(name="")
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._checks: dict[str, Callable[[str], str]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 2 * GRID, 0)
        column.setSpacing(2 * GRID)
        # One layout for all: the labels of all parts stand in one column.
        form = QFormLayout()
        form.setVerticalSpacing(GRID)
        form.setHorizontalSpacing(3 * GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        self._build_person(form)
        self._heading(form, self.tr("What you reserve"))
        self._build_policy(form)
        self._heading(form, self.tr("The notice in your files"))
        self._build_notice(form)
        self._heading(form, self.tr("For letters"))
        self._build_letters(form)
        column.addStretch(1)
        self.setMaximumWidth(110 * GRID)

    # --- building -------------------------------------------------------------------------

    def _heading(self, form: QFormLayout, words: str) -> None:
        heading = label(words, "heading", self)
        heading.setContentsMargins(0, 2 * GRID, 0, 0)
        form.addRow(heading)

    def _line(
        self,
        form: QFormLayout,
        key: str,
        name: str,
        hint: str = "",
        check: Callable[[str], str] | None = None,
    ) -> None:
        line = QLineEdit(self)
        line.setMaximumWidth(_FIELD_MOST)
        line.setPlaceholderText(hint)
        line.setAccessibleName(name.replace("&", ""))
        line.textChanged.connect(self._on_edited)
        self.fields[key] = line
        if check is not None:
            self._checks[key] = check
        form.addRow(name, line)

    def _build_person(self, form: QFormLayout) -> None:
        self._line(form, "name", self.tr("Artist &name"), self.tr("as on your releases"),
                   self._check_name)  # fmt: skip
        self._line(form, "legal_name", self.tr("Legal name"), self.tr("for letters"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(4)
        self.roles: dict[str, QCheckBox] = {}
        for number, role in enumerate(ROLES):
            box = QCheckBox(text.role_name(role), self)
            box.setToolTip(text.role_explained(role))
            box.toggled.connect(self._on_edited)
            self.roles[role] = box
            grid.addWidget(box, number // 3, number % 3)
        grid.setColumnStretch(2, 1)
        form.addRow(self.tr("Roles"), grid)
        self._line(form, "country", self.tr("Country"), self.tr("two letters, such as DE"),
                   self._check_country)  # fmt: skip
        self._line(form, "region", self.tr("Region"), self.tr("where the law differs: CA, QC"))
        self._line(form, "email", self.tr("&E-mail"), "rights@artist.example", self._check_email)
        self._line(form, "website", self.tr("Website"), "https://artist.example", self._check_web)

    def _build_policy(self, form: QFormLayout) -> None:
        self.policy = QComboBox(self)
        self.policy.setMaximumWidth(_FIELD_MOST)
        let_shrink(self.policy)
        self.policy.setAccessibleName(self.tr("What you reserve"))
        for policy in Policy:
            self.policy.addItem(text.policy_name(policy), policy.value)
        self.policy.currentIndexChanged.connect(self._on_edited)
        form.addRow(self.tr("&Policy"), self.policy)
        self._policy_hint = label("", "small", self)
        form.addRow("", self._policy_hint)
        self._line(form, "rights_page", self.tr("Rights page"),
                   "https://artist.example/rights", self._check_web)  # fmt: skip
        self._line(form, "policy_url", self.tr("Address of your TDM policy"),
                   "https://artist.example/tdm-policy.json", self._check_web)  # fmt: skip
        self._line(form, "licence_terms", self.tr("Licence terms"),
                   self.tr("where and how a licence can be had"))  # fmt: skip

    def _build_notice(self, form: QFormLayout) -> None:
        self._line(form, "owner", self.tr("Rights &owner"), self.tr("if not the artist name"))
        self._line(form, "copyright_template", self.tr("Copyright line"))
        self._line(form, "usage_terms", self.tr("Terms of use"))
        self._preview = label("", "quote", self)
        self._preview.setAccessibleName(self.tr("The notice as it will stand in your files"))
        form.addRow(self.tr("In your files"), self._preview)

    def _build_letters(self, form: QFormLayout) -> None:
        address = QPlainTextEdit(self)
        address.setTabChangesFocus(True)
        address.setFixedHeight(9 * GRID)
        address.setMaximumWidth(_FIELD_MOST)
        address.setAccessibleName(self.tr("Postal address"))
        address.setPlaceholderText(self.tr("an agent's or PO box address keeps your home private"))
        address.textChanged.connect(self._on_edited)
        self.fields["postal_address"] = address
        form.addRow(self.tr("Postal address"), address)
        self._line(form, "phone", self.tr("Phone"))
        self._line(form, "societies", self.tr("Societies"), "GEMA 1234567, GVL")
        self._line(form, "handles", self.tr("Account names"), "@artist, artist.bandcamp.example")
        self._line(form, "label", self.tr("Label"))
        self._line(form, "distributor", self.tr("Distributor"))
        self._line(form, "publisher", self.tr("Publisher"))
        self._line(form, "ipi", self.tr("IPI number"), "00000000000", self._check_ipi)
        self._line(form, "isni", self.tr("ISNI"), "0000 0000 0000 0000", self._check_isni)
        self.is_person = QCheckBox(self.tr("I am one person, not a company or a band"), self)
        self.is_person.toggled.connect(self._on_edited)
        form.addRow("", self.is_person)

    # --- what is shown --------------------------------------------------------------------

    def show_profile(self, profile: Profile | None) -> None:
        """Show this profile, or an empty form."""
        self._shown = profile or Profile(name="")
        with QSignalBlocker(self):
            for key, field in self.fields.items():
                self._set(field, self._words(key, self._shown))
            for role, box in self.roles.items():
                box.setChecked(role in self._shown.roles)
            self.policy.setCurrentIndex(self.policy.findData(self._shown.policy.value))
            self.is_person.setChecked(self._shown.is_natural_person)
        self._refresh()

    def _words(self, key: str, profile: Profile) -> str:
        if key == "societies":
            return societies_words(profile.societies)
        if key == "handles":
            return ", ".join(profile.handles)
        return str(getattr(profile, key))

    def _set(self, field: QLineEdit | QPlainTextEdit, words: str) -> None:
        if isinstance(field, QLineEdit):
            field.setText(words)
        else:
            field.setPlainText(words)

    def _get(self, key: str) -> str:
        field = self.fields[key]
        words = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        return words.strip()

    def profile(self) -> Profile:
        """Return the profile as it stands in the form."""
        plain = {key: self._get(key) for key in self.fields if key not in ("societies", "handles")}
        plain["country"] = plain["country"].upper()
        return replace(
            self._shown,
            **plain,  # type: ignore[arg-type] # the keys are those of the text fields
            roles=tuple(role for role, box in self.roles.items() if box.isChecked()),
            societies=societies_from(self._get("societies")),
            handles=tuple(p.strip() for p in self._get("handles").split(",") if p.strip()),
            policy=Policy(self.policy.currentData()),
            is_natural_person=self.is_person.isChecked(),
        )

    @property
    def is_edited(self) -> bool:
        """Whether something differs from what was shown."""
        return self.profile() != self._shown

    def mark_saved(self) -> None:
        """Take what stands in the form for the saved state."""
        self._shown = self.profile()

    def focus_name(self) -> None:
        """Put the cursor into the first field."""
        self.fields["name"].setFocus()

    # --- checking -------------------------------------------------------------------------

    def problem(self) -> str:
        """Return what is wrong with the first wrong field; empty if all is well."""
        for key, check in self._checks.items():
            found = check(self._get(key))
            if found:
                return found
        if not any(box.isChecked() for box in self.roles.values()):
            return self.tr("Choose at least one role.")
        return ""

    def _check_name(self, words: str) -> str:
        return "" if words else self.tr("Enter the artist's name.")

    def _check_country(self, words: str) -> str:
        if not words or _COUNTRY.match(words):
            return ""
        return self.tr("The country is two letters, such as DE or US.")

    def _check_email(self, words: str) -> str:
        return (
            "" if not words or _EMAIL.match(words) else self.tr("The e-mail address is not whole.")
        )

    def _check_web(self, words: str) -> str:
        if not words or _WEB.match(words):
            return ""
        return self.tr("A web address begins with https://")

    def _check_ipi(self, words: str) -> str:
        if not words or normal_ipi(words):
            return ""
        return self.tr("The IPI number's check digits are not right; look for a slip.")

    def _check_isni(self, words: str) -> str:
        if not words or normal_isni(words):
            return ""
        return self.tr("The ISNI's check character is not right; look for a slip.")

    @Slot()
    def _on_edited(self) -> None:
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        profile = self.profile()
        self._policy_hint.setText(text.policy_explained(profile.policy))
        shown = profile if profile.name else replace(profile, name=self.tr("Your artist name"))
        self._preview.setText(declare(shown, today=date.today()).notice)  # noqa: DTZ011 - an example
        for key, check in self._checks.items():
            found = check(self._get(key)) if self._get(key) else ""
            field = self.fields[key]
            field.setToolTip(found)
            if field.property("wrong") != bool(found):
                field.setProperty("wrong", bool(found))
                field.setAccessibleDescription(found)
                set_role(field, "")
