"""The page with the rates, the profile that makes an index of them, and where the results go."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProcessingUtils
from qgis.gui import QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QDate, QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QStyle,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.errors import PlanningError, listed
from ...plugin.core.rates.fields import CHANGE
from ...plugin.core.rates.indicators import parse_indicators
from ...plugin.core.rates.pooling import WINDOW, earlier_period, period_of
from ...plugin.core.texts import current_language, tr
from ..profile.choice_delegate import ChoiceDelegate
from ..profile.choices import choose, fill
from ..profile.profile_names import profile_titles
from ..profile.profile_selector import ProfileSelector
from ..profile.recent_profiles import recent_profiles
from .chain import TEMPORARY, IndexOrder
from .rates_table_model import CHANGED, COUNTS, NAME, TITLE, RatesTableModel
from .remembered import last_profile, remember_last_profile

if TYPE_CHECKING:
    from ...plugin.core.index.profile import Profile


class IndexPage(QWidget):
    """Rates proposed from the titles of the fields and the sheets of the profile; all can be changed."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    only_read_check: QCheckBox
    index_part: QWidget
    profile_layout: QVBoxLayout
    profile_label: QLabel
    now_combo: QComboBox
    before_combo: QComboBox
    population_combo: QComboBox
    population_before_label: QLabel
    population_before_combo: QComboBox
    table: QTableView
    add_button: QToolButton
    remove_button: QToolButton
    state_icon: QLabel
    state_label: QLabel
    output_group: QGroupBox
    layer_file: QgsFileWidget
    layer_label: QLabel
    report_check: QCheckBox
    report_file: QgsFileWidget
    keep_check: QCheckBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self._fields: dict[str, str] = {}
        self.profile_selector = ProfileSelector(self)
        self.profile_selector.layout().setContentsMargins(0, 0, 0, 0)
        self.profile_layout.addWidget(self.profile_selector)
        self.profile_label.setBuddy(self.profile_selector)
        self.add_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.remove_button.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.model = RatesTableModel(self)
        self.table.setModel(self.model)
        for column in COUNTS:
            self.table.setItemDelegateForColumn(column, ChoiceDelegate(self.model.fields, self))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (NAME, TITLE, CHANGED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._prepare_files()
        self._connect()

    def take(self, fields: Mapping[str, str]) -> None:
        """Propose rates from the number fields of the table that was read, name: title."""
        from ...plugin.core.rates.proposals import best_profile

        if fields == self._fields:
            return
        self._fields = dict(fields)
        known = (name for name, _ in profile_titles())
        self.profile_selector.blockSignals(True)
        self.profile_selector.set_value(best_profile(fields, [last_profile(), *recent_profiles(), *known]))
        self.profile_selector.blockSignals(False)
        periods = sorted({period_of(field)[1] for field in fields} - {""}, reverse=True)
        choices = tuple((period, period_title(period)) for period in periods)
        fill(self.now_combo, choices)
        fill(self.before_combo, (("", tr("nothing (no dynamics)")), *choices))
        choose(self.now_combo, periods[0] if periods else "")
        self._propose_before()

    def problem(self) -> str:
        """Why the run cannot start, '' if it can."""
        if self.only_read_check.isChecked():
            return ""
        try:
            self._profile()
            if not parse_indicators([item.to_json() for item in self.model.indicators()]):
                return tr("No rates: choose another profile, or add a rate with its numerator and denominator.")
        except PlanningError as error:
            return str(error)
        return ""

    def order(self) -> IndexOrder:
        """What was chosen, for the run."""
        output = self.layer_file.filePath() or TEMPORARY
        if self.only_read_check.isChecked():
            return IndexOrder(output, keep_table=self.keep_check.isChecked())
        profile, indicators = self.profile_selector.value(), self.model.indicators()
        remember_last_profile(profile)
        population = {
            "POPULATION_FIELD": self.population_combo.currentData(),
            "PREVIOUS_POPULATION_FIELD": self.population_before_combo.currentData(),
        }
        report = self.report_file.filePath() or QgsProcessingUtils.generateTempFilename("sozialindex.html")
        return IndexOrder(
            output,
            rates={"INDICATORS": [item.to_json() for item in indicators], "PROFILE": profile},
            social_map={name: field for name, field in population.items() if field} | {"PROFILE": profile},
            report=report if self.report_check.isChecked() else "",
            keep_table=self.keep_check.isChecked(),
        )

    def _prepare_files(self) -> None:
        for widget, words, empty, name in (
            (self.layer_file, tr("GeoPackage files (*.gpkg)"), tr("[Temporary layer]"), tr("Result layer")),
            (self.report_file, tr("HTML files (*.html)"), tr("[Temporary file]"), tr("Method report")),
        ):
            widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
            widget.setFilter(words)
            edit = widget.lineEdit()
            assert edit is not None
            edit.setPlaceholderText(empty)
            edit.setAccessibleName(name)
        self.layer_label.setBuddy(self.layer_file)

    def _connect(self) -> None:
        self.only_read_check.toggled.connect(self._show_state)
        self.profile_selector.changed.connect(self._propose)
        self.now_combo.activated.connect(lambda _: self._propose_before())
        self.before_combo.activated.connect(lambda _: self._propose())
        self.report_check.toggled.connect(self.report_file.setEnabled)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(lambda: self.model.remove(self.table.currentIndex().row()))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_state())
        for signal in (self.model.dataChanged, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(lambda *_: self._show_state())

    def _propose_before(self) -> None:
        periods = [self.now_combo.itemData(number) for number in range(self.now_combo.count())]
        now, profile = str(self.now_combo.currentData() or ""), self._profile_or_none()
        dates = profile.pooled_dates if profile else 1
        choose(self.before_combo, earlier_period(periods, now, max(WINDOW, dates)))
        self._propose()

    def _propose(self) -> None:
        """Rates and population of the chosen profile and periods; where it cannot be read, ``problem`` says why."""
        from ...plugin.core.rates.proposals import population_field, proposed_rates

        now, before = str(self.now_combo.currentData() or ""), str(self.before_combo.currentData() or "")
        profile = self._profile_or_none()
        indicators = proposed_rates(self._fields, profile, now, before) if profile else []
        sheets = profile.sheets if profile else {}
        titles = {name: sheet.title.in_language(current_language()) for name, sheet in sheets.items()}
        self.model.load(indicators, titles, self._fields, before)
        for combo, period in ((self.population_combo, now), (self.population_before_combo, before)):
            own = {name: title for name, title in self._fields.items() if period_of(name)[1] == period}
            fill(combo, (("", tr("none")), *own.items()))
            choose(combo, population_field(own, period))
        self.population_before_label.setVisible(bool(before))
        self.population_before_combo.setVisible(bool(before))
        self._show_state()

    def _profile_or_none(self) -> Profile | None:
        try:
            return self._profile()
        except PlanningError:  # problem() says it
            return None

    def _profile(self) -> Profile:
        from ...plugin.core.index.profile import load_profile

        return load_profile(self.profile_selector.value())

    def _add(self) -> None:
        index = self.model.index(self.model.add(), NAME)
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _show_state(self) -> None:
        only_read, problem = self.only_read_check.isChecked(), self.problem()
        self.index_part.setEnabled(not only_read)
        self.report_check.setEnabled(not only_read)
        self.report_file.setEnabled(not only_read and self.report_check.isChecked())
        self.remove_button.setEnabled(self.table.currentIndex().isValid())
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        icon = QgsApplication.getThemeIcon("/mIconWarning.svg" if problem else "/mIconSuccess.svg")
        self.state_icon.setPixmap(icon.pixmap(size, size))
        self.state_label.setText(problem or self._in_words())
        self.changed.emit()

    def _in_words(self) -> str:
        """How many rates, and which ones of the profile have no counts in the tables."""
        indicators, profile = self.model.indicators(), self._profile_or_none()
        changes = sum(item.before is not None for item in indicators)
        text = tr("{rates} rates, {changes} of them with their change").format(rates=len(indicators), changes=changes)
        given, sheets = {item.name for item in indicators}, profile.sheets if profile else {}
        missing = [
            sheet.title.in_language(current_language())
            for name, sheet in sheets.items()
            if name not in given and name.removeprefix(CHANGE) not in sheets.keys() - {name}
        ]
        return text + ". " + tr("No counts found for: {titles}").format(titles=listed(missing)) if missing else text


def period_title(period: str) -> str:
    """A year as it is, a day as people write it."""
    day = QDate.fromString(period, "yyyy_MM_dd")
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else period
