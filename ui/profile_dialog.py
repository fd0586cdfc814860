"""The dialog that makes a method profile from another one, without a look at its JSON."""

from __future__ import annotations

import html
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsApplication, QgsFileUtils
from qgis.gui import QgsGui, QgsMessageBar
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QStyle,
    QTabWidget,
    QWidget,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.texts import current_language, tr
from .profile.classes_page import ClassesPage
from .profile.computation_page import ComputationPage
from .profile.general_page import GeneralPage
from .profile.indicators_page import IndicatorsPage
from .profile.profile_file import check_own_name, save_profile
from .profile.profile_names import profile_titles
from .profile.recent_profiles import recent_profiles, remember_profile
from .profile.rules_page import RulesPage
from .scrolled import scrolled

if TYPE_CHECKING:
    from ..plugin.core.index.profile import Profile

_Page = GeneralPage | IndicatorsPage | ComputationPage | ClassesPage | RulesPage
FIRST = "mss"


class ProfileDialog(QDialog):
    """Edits a copy of a built-in profile or of a file, and saves it under a name of its own.

    ``saved`` tells the path; the dialog closes then.
    """

    saved = pyqtSignal(str)

    message_bar: QgsMessageBar
    start_combo: QComboBox
    open_button: QPushButton
    tabs: QTabWidget
    validity_icon: QLabel
    validity_label: QLabel
    summary_label: QLabel
    button_box: QDialogButtonBox

    def __init__(self, start: str = FIRST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self._loading = self._dirty = False
        self._start = ""
        self._add_pages()
        self.save_button = self.button_box.addButton(tr("&Save as…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save_button.setDefault(True)
        for name, title in profile_titles():
            self.start_combo.addItem(title, name)
        self._connect()
        QgsGui.enableAutoGeometryRestore(self)
        if not self._open(start):
            self._open(FIRST)

    def profile(self) -> Profile:
        """The profile that the dialog shows; PlanningError where it is not valid."""
        from ..plugin.core.index.profile import SCHEMA, read_profile

        document: dict[str, Any] = {"schema": SCHEMA}
        for page in self._pages:
            document |= page.document()
        return read_profile(document, document["name"] or tr("without a name"))

    def reject(self) -> None:
        """Close, but not over the user's work without a question."""
        if self._may_discard():
            super().reject()

    def _add_pages(self) -> None:
        self.general_page = GeneralPage(self)
        self.indicators_page = IndicatorsPage(self)
        self.computation_page = ComputationPage(self)
        self.classes_page = ClassesPage(self)
        self.rules_page = RulesPage(self.classes_page.status_form, self.classes_page.dynamics_form, self)
        self._pages: tuple[_Page, ...] = (
            self.general_page, self.indicators_page, self.computation_page, self.classes_page, self.rules_page,
        )  # fmt: skip
        titles = (tr("General"), tr("Indicators"), tr("Computation"), tr("Classes"), tr("Rules"))
        for page, title in zip(self._pages, titles, strict=True):
            self.tabs.addTab(scrolled(page), title)
        for page in self._pages:
            page.changed.connect(self._changed)

    def _connect(self) -> None:
        default_form = self.computation_page.default_form
        default_form.changed.connect(lambda: self.indicators_page.set_default(default_form.document()))
        self.start_combo.activated.connect(lambda _: self._choose_start(self.start_combo.currentData()))
        self.open_button.clicked.connect(self._choose_file)
        self.save_button.clicked.connect(self._save_as)

    def _open(self, name_or_path: str) -> bool:
        """Load the starting profile; with a message and no change where it cannot be read."""
        from ..plugin.core.index.profile import load_profile

        try:
            document = load_profile(name_or_path).to_json()
        except PlanningError as error:
            self._show_error(error)
            self.start_combo.setCurrentIndex(self.start_combo.findData(self._start))
            return False
        self._start = name_or_path
        if self.start_combo.findData(name_or_path) < 0:
            self.start_combo.addItem(name_or_path, name_or_path)
        self.start_combo.setCurrentIndex(self.start_combo.findData(name_or_path))
        self._loading = True
        for page in self._pages:
            page.load(document)
        self._loading = self._dirty = False
        self._show_state()
        return True

    def _choose_start(self, name_or_path: str) -> None:
        if name_or_path != self._start and not self._may_discard():
            self.start_combo.setCurrentIndex(self.start_combo.findData(self._start))
        elif name_or_path != self._start:
            self.message_bar.clearWidgets()
            self._open(name_or_path)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Open method profile"), self._folder(), self._filter())
        if path and self._may_discard():
            self.message_bar.clearWidgets()
            self._open(path)

    def _may_discard(self) -> bool:
        if not self._dirty:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            self.windowTitle(),
            tr("The changes to this profile have not been saved. Discard them?"),
            buttons.Discard | buttons.Cancel,
            buttons.Cancel,
        )
        return bool(answer == buttons.Discard)

    def _changed(self) -> None:
        if not self._loading:
            self._dirty = True
            self._show_state()

    def _show_state(self) -> None:
        """Name, version and validity in one line, and the method in words while it is valid."""
        general = self.general_page.document()
        label = f"{general['name']} {general['version']}".strip()
        self.summary_label.setEnabled(False)  # still says the last valid method where this one is not
        from ..plugin.core.index.wording import profile_in_words

        try:
            profile = self.profile()
            self.summary_label.setText("\n".join(f"• {line}" for line in profile_in_words(profile, current_language())))
            self.summary_label.setEnabled(True)
            check_own_name(profile)
        except PlanningError as error:
            icon, text = "/mIconWarning.svg", tr("{profile} – cannot be saved yet: {reason}")
            self.validity_label.setText(text.format(profile=label, reason=error))
        else:
            icon = "/mIconSuccess.svg"
            self.validity_label.setText(tr("{profile} – valid").format(profile=label))
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.validity_icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(size, size))

    def _save_as(self) -> None:
        self.message_bar.clearWidgets()
        try:
            profile = self.profile()
            check_own_name(profile)
            path = self._target(profile)
            if path is None:
                return
            save_profile(profile, path)
        except PlanningError as error:
            self._show_error(error)
            return
        self._dirty = False
        remember_profile(str(path))
        self.saved.emit(str(path))
        self.accept()

    def _target(self, profile: Profile) -> Path | None:
        """Ask for the file; None if the user changes their mind."""
        name = QgsFileUtils.stringToSafeFilename(profile.name)
        proposed = self._start if Path(self._start).stem == name else str(Path(self._folder()) / name)
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save method profile"), QgsFileUtils.ensureFileNameHasExtension(proposed, ["json"]), self._filter()
        )
        if not path:
            return None
        whole = Path(QgsFileUtils.ensureFileNameHasExtension(path, ["json"]))
        if str(whole) != str(Path(path)) and whole.exists():  # the file dialog asked about another name
            raise PlanningError(
                tr("'{path}' is there already.").format(path=whole),
                tr("Choose that file itself to replace it, or another name."),
            )
        return whole

    def _folder(self) -> str:
        known = [self._start] if Path(self._start).is_file() else recent_profiles()
        return str(Path(known[0]).parent) if known else str(Path.home())

    def _filter(self) -> str:
        return tr("Method profiles") + " (*.json *.JSON)"

    def _show_error(self, error: PlanningError) -> None:
        self.message_bar.clearWidgets()
        self.message_bar.pushMessage("", html.escape(str(error), quote=False), Qgis.MessageLevel.Warning, 0)
