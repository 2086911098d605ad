# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One service in full: what its terms say, word for word, when that was seen, and what to do."""

from __future__ import annotations

from datetime import date
from html import escape

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import i18n, icons, text
from holdback.gui.colours import Tone
from holdback.gui.full_page import card
from holdback.gui.platforms_page.check_card import CheckCard
from holdback.gui.platforms_page.links import link, rich
from holdback.gui.platforms_page.signals_card import SignalsCard
from holdback.gui.status import StatusLabel
from holdback.gui.text import Status
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import (
    Clause,
    EvidenceKind,
    OptOut,
    OptOutKind,
    Platform,
    Stance,
    Use,
    default_word,
    group_name,
    is_https_address,
    opt_out_word,
    region_name,
    use_explained,
    use_name,
)


class DetailsPane(QScrollArea):
    """Shows one service; empty until one is chosen.

    Signals:
        letter_asked: the user wants to write to the service with this id.
        mine_asked: the service with this id is one of theirs now, or no longer.
        story_asked: what the terms of the service shown said over time.
        check_made: new cards for checking the terms and for signals stand in their places.
    """

    letter_asked = Signal(str)
    mine_asked = Signal(str, bool)
    story_asked = Signal()
    check_made = Signal(object, object)
    explain_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("About the chosen service"))
        self._platform: Platform | None = None
        self.show_nothing()

    @property
    def platform(self) -> Platform | None:
        """The service shown."""
        return self._platform

    def show_nothing(self) -> None:
        """Say what would stand here."""
        self._platform = None
        content, column = self._new_content()
        column.addStretch(1)
        hint = label(self.tr("Choose a service to read what its terms say."), "muted", content)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(hint)
        column.addStretch(2)
        self.setWidget(content)

    def show_platform(self, platform: Platform, today: date) -> None:
        """Show everything known about ``platform``."""
        self._platform = platform
        content, column = self._new_content()
        self._add_head(column, platform, today)
        for use in Use:
            self._add_use(column, platform, use)
        self._add_opt_outs(column, platform)
        self._add_regions(column, platform)
        self._add_licence(column, platform)
        self._add_background(column, platform)
        self._add_check(column)
        self._add_contacts(column, platform)
        self._add_texts(column, self.tr("History"), platform.history)
        self._add_texts(column, self.tr("Remarks"), (platform.notes,) if platform.notes else ())
        column.addStretch(1)
        self.setWidget(content)

    def _new_content(self) -> tuple[QWidget, QVBoxLayout]:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GRID, 0, GRID, 2 * GRID)
        column.setSpacing(GRID)
        return content, column

    # --- the parts ------------------------------------------------------------------------

    def _add_head(self, column: QVBoxLayout, platform: Platform, today: date) -> None:
        name = label(platform.name, "title")
        name.setWordWrap(True)
        self.mine = QPushButton(icons.icon("star"), "")
        self.mine.setCheckable(True)
        self.mine.setAccessibleName(self.tr("One of my platforms"))
        self.mine.setToolTip(self.tr("One of my platforms: shown by the filter, and watched"))
        set_role(self.mine, "toggle")
        self.mine.clicked.connect(self._on_mine)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(name, 1)
        head.addWidget(self.mine, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        facts = [text.sentence(group_name(platform.group))]
        if platform.company:
            facts.append(
                platform.company
                if platform.company_verified
                else self.tr("{company} (not verified)").replace("{company}", platform.company)
            )
        if platform.is_users_own:
            facts.append(self.tr("your own entry"))
        column.addWidget(label(" · ".join(facts), "muted"))
        column.addWidget(StatusLabel(self._age(platform, today)))
        column.addWidget(label(text.sentence(default_word(platform.default)), "heading"))
        write = QPushButton(icons.icon_on_accent("write"), self.tr("Write a letter"))
        write.setToolTip(
            self.tr("Opens the Letters page with {service} as the recipient").replace(
                "{service}", platform.name
            )
        )
        set_role(write, "primary")
        write.clicked.connect(self._ask_for_letter)
        self.story = QPushButton(icons.icon("history"), self.tr("Terms over time…"))
        self.story.setToolTip(self.tr("Every text that was seen, and what it said, on one line"))
        self.story.clicked.connect(self.story_asked)
        column.addSpacing(GRID // 2)
        explain = QPushButton(icons.icon("help"), self.tr("In plain words"))
        explain.clicked.connect(self.explain_asked)
        for button in (write, self.story, explain):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(GRID // 2)

    def _age(self, platform: Platform, today: date) -> Status:
        day = i18n.format_date(platform.evidence_date)
        if not day:
            return Status(self.tr("Date not known"), "unclear", Tone.QUIET, "")
        if platform.is_stale(today):
            return Status(
                self.tr("Seen on {date}: over 90 days ago").replace("{date}", day),
                "clock",
                Tone.CAUTION,
                self.tr("Terms change. Read them again before you rely on this."),
            )
        return Status(self.tr("Seen on {date}").replace("{date}", day), "check", Tone.QUIET, "")

    def _add_use(self, column: QVBoxLayout, platform: Platform, use: Use) -> None:
        entry = platform.stances[use]
        frame, inside = card()
        inside.addWidget(label(text.sentence(use_name(use)), "caption"))
        inside.addWidget(label(text.sentence(use_explained(use)), "small"))
        status = text.stance(entry.stance, is_verified=entry.verified, use=use)
        inside.addWidget(StatusLabel(status))
        inside.addWidget(label(status.explanation))
        if not entry.verified and entry.stance is not Stance.UNCLEAR:
            said = text.stance(entry.stance, use=use).word
            inside.addWidget(
                label(
                    self.tr("Secondary sources say: {stance}.").replace("{stance}", said), "muted"
                )
            )
        for clause in platform.quotes_for(use):
            self._add_quote(inside, clause)
        if entry.note:
            inside.addWidget(label(entry.note, "muted"))
        column.addWidget(frame)

    def _add_quote(self, column: QVBoxLayout, clause: Clause) -> None:
        words = label(QLocale().quoteString(clause.quote), "quote")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(words)
        column.addWidget(self._source(clause))

    def _source(self, clause: Clause) -> QLabel:
        parts = [link(clause.url)]
        if clause.effective_date:
            parts.append(
                self.tr("in force since {date}").replace(
                    "{date}", i18n.format_date(clause.effective_date)
                )
            )
        if clause.evidence_date:
            parts.append(
                self.tr("seen on {date}").replace("{date}", i18n.format_date(clause.evidence_date))
            )
        if clause.provenance:
            parts.append(escape(clause.provenance.archive))
        parts.append(escape(self._how_seen(clause.evidence_kind)))
        line = rich(" · ".join(parts))
        if clause.provenance:
            where = clause.provenance
            line.setToolTip(
                f"{where.archive}: {where.repository}\n{where.path}\n{where.commit} "
                f"({i18n.format_date(where.commit_date)})"
            )
        return line

    def _how_seen(self, kind: EvidenceKind) -> str:
        return {
            EvidenceKind.PRIMARY_ARCHIVED: self.tr("archived original"),
            EvidenceKind.PRIMARY_ARCHIVED_UNDATED: self.tr("archived original, undated"),
            EvidenceKind.SECONDARY_QUOTE: self.tr("quoted by others, original not read"),
        }[kind]

    def _add_opt_outs(self, column: QVBoxLayout, platform: Platform) -> None:
        if not platform.opt_outs:
            return
        frame, inside = card(self.tr("What you can do"))
        for way in platform.opt_outs:
            inside.addWidget(self._opt_out(way))
            if way.note:
                inside.addWidget(label(way.note, "muted"))
        column.addWidget(frame)

    def _opt_out(self, way: OptOut) -> QLabel:
        words = f"<b>{escape(text.sentence(opt_out_word(way.kind)))}</b>"
        if way.value:
            words += ": " + (link(way.value) if is_https_address(way.value) else escape(way.value))
        if way.unverified:
            words += " " + escape(self.tr("(not verified)"))
        shown = rich(words)
        if way.kind is OptOutKind.ROBOTS:
            shown.setToolTip(
                self.tr("Only for your own website; it does not reach what others host.")
            )
        return shown

    def _add_regions(self, column: QVBoxLayout, platform: Platform) -> None:
        if not platform.regional:
            return
        frame, inside = card(self.tr("Different by region"))
        for region in platform.regional:
            inside.addWidget(label(text.sentence(region_name(region.region)), "caption"))
            for use, stance in region.stances.items():
                status = text.stance(stance, use=use)
                inside.addWidget(StatusLabel(status))
                inside.addWidget(label(text.sentence(use_name(use)), "small"))
            if region.note:
                inside.addWidget(label(region.note, "muted"))
        column.addWidget(frame)

    def _add_licence(self, column: QVBoxLayout, platform: Platform) -> None:
        licence = platform.content_licence
        if licence is None:
            return
        frame, inside = card(self.tr("The licence you grant by uploading"))
        answers = (
            (self.tr("may be passed on"), licence.sublicensable),
            (self.tr("may be transferred"), licence.transferable),
            (self.tr("allows changes"), licence.derivative_works),
        )
        words = [
            f"{what}: {self.tr('yes') if is_so else self.tr('no')}"
            for what, is_so in answers
            if is_so is not None
        ]
        if words:
            inside.addWidget(label(" · ".join(words)))
        inside.addWidget(label(QLocale().quoteString(licence.quote), "quote"))
        seen = self.tr("seen on {date}").replace("{date}", i18n.format_date(licence.evidence_date))
        inside.addWidget(rich(f"{link(licence.url)} · {seen}"))
        column.addWidget(frame)

    def _add_background(self, column: QVBoxLayout, platform: Platform) -> None:
        others = [clause for clause in platform.clauses if not clause.uses or clause.superseded]
        if not others:
            return
        frame, inside = card(self.tr("Other and earlier wording"))
        for clause in others:
            about = clause.about
            if clause.superseded:
                about = self.tr("No longer in force. {about}").replace("{about}", about)
            inside.addWidget(label(about, "small"))
            self._add_quote(inside, clause)
        column.addWidget(frame)

    def _add_check(self, column: QVBoxLayout) -> None:
        check, signals = CheckCard(), SignalsCard()
        column.addWidget(check)
        column.addWidget(signals)
        self.check_made.emit(check, signals)
        check.begin()

    def _add_contacts(self, column: QVBoxLayout, platform: Platform) -> None:
        if not platform.contacts and not platform.postal:
            return
        frame, inside = card(self.tr("Contacts"))
        for contact in platform.contacts:
            target = link(contact.value) if is_https_address(contact.value) else None
            value = target or f"<b>{escape(contact.value)}</b>"
            inside.addWidget(
                rich(f"{value}<br>{escape(contact.role)}{self._found(contact.source_url)}")
            )
        for postal in platform.postal:
            inside.addWidget(
                rich(
                    f"<b>{escape(postal.address)}</b><br>"
                    f"{escape(postal.role)}{self._found(postal.source_url)}"
                )
            )
        column.addWidget(frame)

    def _found(self, source: str | None) -> str:
        return " · " + self.tr("found at {page}").replace("{page}", link(source)) if source else ""

    def _add_texts(self, column: QVBoxLayout, title: str, texts: tuple[str, ...]) -> None:
        if not texts:
            return
        frame, inside = card(title)
        for words in texts:
            inside.addWidget(label(words))
        column.addWidget(frame)

    @Slot(bool)
    def _on_mine(self, is_mine: bool) -> None:
        if self._platform is not None:
            self.mine_asked.emit(self._platform.id, is_mine)

    @Slot()
    def _ask_for_letter(self) -> None:
        if self._platform is not None:
            self.letter_asked.emit(self._platform.id)
