# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is at work: one line in the status bar, and the whole list on demand."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.jobs import Jobs, Task, TaskState
from holdback.gui.theme import GRID, label, set_role

_PANEL_WIDTH = 48 * GRID
_BAR_WIDTH = 16 * GRID


def set_bar(bar: QProgressBar, task: Task) -> None:
    """Show a task's progress; without a total the bar stays empty, and the words tell."""
    if task.state is TaskState.WAITING or not task.total:
        bar.setRange(0, 1)  # 0, 0 would make it run to and fro
        bar.setValue(0)
    else:
        bar.setRange(0, task.total)
        bar.setValue(min(task.finished, task.total))


class TaskWords(QWidget):
    """Puts a task's numbers into words; a widget only for the sake of ``tr``."""

    def of(self, task: Task) -> str:
        if task.state is TaskState.WAITING:
            return self.tr("Waiting for the task before it")
        locale = QLocale()
        done = locale.toString(task.finished)
        parts = []
        if task.total:
            total = locale.toString(task.total)
            parts.append(
                self.tr("{done} of {total}").replace("{done}", done).replace("{total}", total)
            )
        elif task.finished:
            parts.append(done)
        rate = task.rate
        if rate is not None and rate >= 1:
            parts.append(
                self.tr("{rate} per second").replace("{rate}", locale.toString(round(rate)))
            )
        left = task.seconds_left
        if left is not None and left > 5:
            minutes = round(left / 60)
            parts.append(
                self.tr("about %n minute(s) left", "", minutes)
                if minutes
                else self.tr("less than a minute left")
            )
        return " · ".join(parts)


class TaskStatus(QWidget):
    """The oldest task that runs, its bar, and how many more there are. Hidden when idle."""

    list_asked = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, GRID, 2)
        row.setSpacing(GRID)
        self._button = QToolButton(self)
        self._button.setToolTip(self.tr("Show everything that is at work"))
        self._button.setAccessibleName(self.tr("Tasks"))
        self._button.clicked.connect(self.list_asked)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the task"))
        self._cancel = QToolButton(self)
        self._cancel.setIcon(icons.icon("close"))
        self._cancel.setToolTip(self.tr("Stop this task"))
        self._cancel.setAccessibleName(self.tr("Stop this task"))
        self._cancel.clicked.connect(self._stop)
        for part in (self._button, self._bar, self._cancel):
            row.addWidget(part)
        jobs.task_started.connect(self._refresh)
        jobs.task_progressed.connect(self._refresh)
        jobs.task_ended.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        tasks = self._jobs.tasks
        self.setVisible(bool(tasks))
        if not tasks:
            return
        words = tasks[0].title
        if len(tasks) > 1:
            words += "  " + self.tr("and %n more", "", len(tasks) - 1)
        self._button.setText(words)
        self._button.setAccessibleName(words)
        set_bar(self._bar, tasks[0])

    @Slot()
    def _stop(self) -> None:
        if self._jobs.tasks:
            self._jobs.tasks[0].cancel()


class _TaskRow(QWidget):
    def __init__(self, task: Task, words: TaskWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._task = task
        self._words = words
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(4)
        title = label(task.title, "", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of: {task}").replace("{task}", task.title))
        self._numbers = label("", "small", self)
        for part in (title, self._bar, self._numbers):
            column.addWidget(part)
        row.addLayout(column, 1)
        stop = QPushButton(self.tr("Stop"), self)
        stop.setAccessibleName(self.tr("Stop: {task}").replace("{task}", task.title))
        stop.clicked.connect(self._stop)
        row.addWidget(stop, 0, Qt.AlignmentFlag.AlignTop)
        self.refresh()

    def refresh(self) -> None:
        """Show the task's progress as it is now."""
        set_bar(self._bar, self._task)
        self._numbers.setText(self._words.of(self._task))

    @Slot()
    def _stop(self) -> None:
        self._task.cancel()


class TaskPanel(QFrame):
    """The list of all tasks, above the status bar at the right; not modal."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._rows: dict[int, _TaskRow] = {}
        self._words = TaskWords(self)
        self._words.hide()
        set_role(self, "card")
        self.setAccessibleName(self.tr("Tasks"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(2 * GRID)
        self._column.addWidget(label(self.tr("Tasks"), "heading", self))
        self._nothing = label(self.tr("Nothing is at work."), "muted", self)
        self._column.addWidget(self._nothing)
        jobs.task_started.connect(self._add)
        jobs.task_progressed.connect(self._progress)
        jobs.task_ended.connect(self._remove)
        for task in jobs.tasks:
            self._add(task)
        self.hide()

    @Slot()
    def toggle(self) -> None:
        """Show or hide the list."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            for row in self._rows.values():
                row.refresh()
            self.raise_()
            self.place()
            self.setFocus()

    def place(self) -> None:
        """Keep to the lower right corner, above the status bar."""
        window = self._window
        self.setFixedWidth(min(_PANEL_WIDTH, window.width() - 4 * GRID))
        self.adjustSize()
        self.move(
            window.width() - self.width() - 2 * GRID, window.height() - self.height() - 5 * GRID
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    @Slot(object)
    def _add(self, task: Task) -> None:
        row = _TaskRow(task, self._words, self)
        self._rows[task.number] = row
        self._column.addWidget(row)
        self._nothing.hide()
        self.place()

    @Slot(object)
    def _progress(self, task: Task) -> None:
        if task.number in self._rows and self.isVisible():
            self._rows[task.number].refresh()

    @Slot(object)
    def _remove(self, task: Task) -> None:
        row = self._rows.pop(task.number, None)
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._nothing.setVisible(not self._rows)
        self.place()
