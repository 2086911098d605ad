# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The style sheet: where stock Fusion fails the contrast rules or looks its age.

Distances are multiples of 4 px on the 8-px grid; sizes of type are relative to the user's font.
"""

from __future__ import annotations

from string import Template

from holdback.gui.colours import Colours, Tone
from holdback.support.resources import resource

_PLAIN = (
    "window",
    "base",
    "alternate",
    "raised",
    "text",
    "muted",
    "disabled",
    "border",
    "outline",
    "accent",
    "accent_hover",
    "on_accent",
    "link",
    "selection",
    "hover",
)

_TYPE = Template("""
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="lead"] { font-size: ${heading}pt; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="caption"] { color: $muted; font-size: ${small}pt; font-weight: 600; }
QLabel[role="quote"] {
  background: $alternate; border: none; border-left: 3px solid $outline; padding: 8px 12px;
}
QFrame[role="card"] { background: $raised; border: 1px solid $border; border-radius: 8px; }
QFrame[role="panel"] { background: $base; border: none; }
QFrame[role="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="bar"] { border: 1px solid $border; border-radius: 8px; background: $raised; }
$bars
QListView[role="navigation"] {
  background: $window; border: none; outline: none; padding: 8px;
}
QListView[role="navigation"]::item {
  min-height: 36px; padding: 0 10px; border-radius: 6px; margin: 1px 0; color: $text;
  border: 1px solid transparent;
}
QListView[role="navigation"]::item:hover { background: $hover; }
QListView[role="navigation"]::item:selected { background: $selection; color: $text; }
QListView[role="navigation"]::item:focus { border: 1px solid $accent_line; }
QListView[role="checks"] { padding: 4px; }
QListView[role="checks"]::item { min-height: 25px; }
QListView[role="checks"]::item:selected { background: $selection; color: $text; }
QLabel:focus { border: 1px solid $accent_line; border-radius: 3px; }
QToolTip {
  background: $raised; color: $text; border: 1px solid $outline; padding: 6px 8px;
}
""")

_BAR = Template("""
QFrame[role="bar"][tone="$tone"], QFrame#messageStrip[kind="$kind"] {
  background: $soft; border: 1px solid $ink; border-radius: 8px;
}
QFrame[role="bar"][tone="$tone"] QLabel, QFrame#messageStrip[kind="$kind"] QLabel {
  color: $text; background: transparent;
}
""")
_KINDS = {
    Tone.GOOD: "success",
    Tone.INFO: "info",
    Tone.CAUTION: "warning",
    Tone.BAD: "error",
    Tone.QUIET: "none",
}

_CONTROLS = Template("""
QPushButton, QToolButton[role="button"] {
  background: $raised; color: $text; border: 1px solid $outline; border-radius: 6px;
  padding: 5px 14px; min-height: 20px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $accent_line; padding: 4px 13px; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $window; }
QPushButton[role="primary"], QPushButton:default {
  background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[role="primary"]:hover, QPushButton:default:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled, QPushButton:default:disabled {
  background: $border; border-color: $border; color: $disabled;
}
QPushButton[role="flat"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="flat"]:hover { background: $hover; }
QPushButton[role="flat"]:checked { background: $selection; border: 1px solid $accent_line; }
QPushButton[role="flat"]:focus { border: 2px solid $accent_line; }
QPushButton[role="toggle"] {
  background: transparent; border: 1px solid transparent; padding: 5px 7px; border-radius: 6px;
}
QPushButton[role="toggle"]:hover { background: $hover; }
QPushButton[role="toggle"]:checked { background: $selection; border: 1px solid $accent_line; }
QPushButton[role="toggle"]:focus { border: 2px solid $accent_line; padding: 4px 6px; }
QPushButton[role="link"] {
  background: transparent; border: 1px solid transparent; color: $link; text-align: left;
  padding: 2px 2px; min-height: 16px; text-decoration: underline;
}
QPushButton[role="link"]:focus { border: 1px solid $accent_line; }
QPushButton::menu-indicator { image: url("$icons/chevron-down-$shade.svg"); width: 12px;
  subcontrol-position: right center; subcontrol-origin: padding; right: 6px; }
QToolBar { background: $window; border: none; spacing: 4px; padding: 4px 8px; }
QToolButton {
  background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px;
  padding: 5px 8px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: 1px solid $accent_line; }
QToolButton:disabled { color: $disabled; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $base; color: $text; border: 1px solid $outline; border-radius: 6px;
  padding: 4px 8px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent_line; padding: 3px 7px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled {
  color: $disabled; border-color: $border; background: $window;
}
QLineEdit[readOnly="true"], QTextEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {
  background: $alternate; border-color: $border;
}
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$icons/chevron-down-$shade.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
  background: $raised; color: $text; border: 1px solid $outline; padding: 4px; outline: none;
  selection-background-color: $selection; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; }
QDateEdit::drop-down { border: none; width: 26px; }
QDateEdit::down-arrow { image: url("$icons/chevron-down-$shade.svg"); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 22px; background: transparent; }
QSpinBox::up-arrow { image: url("$icons/chevron-up-$shade.svg"); width: 11px; height: 11px; }
QSpinBox::down-arrow { image: url("$icons/chevron-down-$shade.svg"); width: 11px; height: 11px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 22px; }
QCheckBox:focus, QRadioButton:focus { outline: none; }
QCheckBox::indicator, QTableView::indicator, QTreeView::indicator, QListView::indicator,
QGroupBox::indicator {
  width: 16px; height: 16px; border: 1px solid $outline; border-radius: 4px; background: $base;
}
QRadioButton::indicator {
  width: 16px; height: 16px; border: 1px solid $outline; border-radius: 9px; background: $base;
}
QCheckBox::indicator:focus, QRadioButton::indicator:focus, QGroupBox::indicator:focus {
  border: 2px solid $accent_line; width: 14px; height: 14px;
}
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked,
QListView::indicator:checked, QGroupBox::indicator:checked {
  background: $accent; border: 1px solid $accent; image: url("$icons/check.svg");
}
QCheckBox::indicator:indeterminate, QTableView::indicator:indeterminate,
QTreeView::indicator:indeterminate, QListView::indicator:indeterminate {
  background: $accent; border: 1px solid $accent; image: url("$icons/dash.svg");
}
QRadioButton::indicator:checked {
  background: $accent; border: 1px solid $accent; image: url("$icons/dot.svg");
}
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus {
  border: 2px solid $text; width: 14px; height: 14px;
}
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; }
QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $raised; color: $text; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $muted; padding: 8px 14px; border: none;
  border-bottom: 2px solid transparent; min-height: 18px;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent_line; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { background: $selection; }
QGroupBox {
  border: 1px solid $border; border-radius: 8px; margin-top: 12px; padding: 12px 8px 8px 8px;
  background: $raised; font-weight: 600;
}
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; }
QProgressBar {
  background: $quiet_soft; border: 1px solid $outline; border-radius: 5px; height: 10px;
  text-align: center; color: $text;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $window; border-top: 1px solid $border; color: $muted; }
QStatusBar::item { border: none; }
QScrollArea { border: 1px solid transparent; background: transparent; }
QScrollArea:focus { border: 1px solid $accent_line; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_VIEWS = Template("""
QTableView, QTreeView, QListView, QTableWidget {
  background: $base; alternate-background-color: $alternate; color: $text;
  selection-background-color: $selection; selection-color: $text;
  border: 1px solid $border; gridline-color: $border; outline: none;
}
QTableView:focus, QTreeView:focus, QListView:focus, QTableWidget:focus {
  border: 1px solid $accent_line;
}
QListView[role="navigation"]:focus { border: none; }
QHeaderView { background: $base; border: none; }
QHeaderView::section {
  background: $base; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: 7px 8px; font-weight: 600;
}
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::up-arrow { image: url("$icons/chevron-up-$shade.svg"); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url("$icons/chevron-down-$shade.svg"); width: 12px; height: 12px; }
QTableCornerButton::section { background: $base; border: none; }
QAbstractScrollArea::corner { background: $base; border: none; }
QTableView::item { padding: 0 6px; }
QTreeView::item { padding: 4px 4px; }
""")


def stylesheet(colours: Colours, base_size: float, *, native_controls: bool = False) -> str:
    """Return the style sheet of one look.

    ``base_size`` is the user's font size in points. With ``native_controls`` (macOS) buttons,
    fields and scroll bars stay the system's own.
    """
    values = {
        "title": f"{base_size * 1.6:.1f}",
        "heading": f"{base_size * 1.15:.1f}",
        "small": f"{max(base_size * 0.9, 8.0):.1f}",
        "icons": resource("icons", "controls").as_posix(),
        "shade": "dark" if colours.is_dark else "light",
        # Focus lines need 3:1 against what lies behind; the dark look's accent area is too dim.
        "accent_line": colours.link if colours.is_dark else colours.accent,
        "quiet_soft": colours.tones[Tone.QUIET].soft,
        "bars": "".join(
            _BAR.substitute(
                tone=tone.value,
                kind=_KINDS[tone],
                soft=pair.soft,
                ink=pair.ink,
                text=colours.text,
            )
            for tone, pair in colours.tones.items()
        ),
    }
    for name in _PLAIN:
        values[name] = getattr(colours, name)
    parts = [_TYPE, _VIEWS] if native_controls else [_TYPE, _CONTROLS, _VIEWS]
    return "".join(part.substitute(values) for part in parts)
