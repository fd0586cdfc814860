"""The first step: which list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import (
    QgsCollapsibleGroupBoxBasic,
    QgsFileWidget,
    QgsProjectionSelectionWidget,
)
from qgis.PyQt.QtCore import QDate, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.errors import PlanningError, listed
from ....plugin.core.texts import day_text, format_number, tr
from ....plugin.lists.files import parts_of
from ....plugin.lists.preview import earlier_lists
from ....plugin.lists.understanding import quoted
from ...date_typing import take_days
from ..waiting import waiting
from .draft import Choices, Draft
from .layer_box import LayerBox
from .step import Step, in_order, named, sentence

if TYPE_CHECKING:
    from ..session import Session
    from ..trial import Trial

ISO = Qt.DateFormat.ISODate
LICENCES = ("dl-de/by-2-0", "dl-de/zero-2-0", "CC BY 4.0", "CC0 1.0", "ODbL")
TYPING = 400  # ms without a key, after which a path is complete


class ListStep(Step):
    """A file or a layer, its sheet, and where it comes from."""

    def __init__(self, session: Session, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__(session, trial, parent)
        self._draft: Draft | None = None
        self._origin: tuple[Path, str] | None = None  # what was opened last: file and part of a layer
        self._typed: set[QWidget] = set()  # what the user has filled in, which no prefilling changes any more
        self._make_controls()
        self._make_positions()
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return tr("List")

    def enter(self, draft: Draft) -> None:
        if draft is self._draft:
            return
        self._draft, self._origin = draft, None
        self._typed.clear()
        sources = list(self.session.attempt(lambda: earlier_lists(draft.address)) or ())
        self.source.clear()
        self.source.addItems(sources)
        self.source.setCurrentText("")
        self.licence.clear()
        self.file.setFilePath("")
        self.layer.setCurrentIndex(0)
        self.from_file.setChecked(True)
        self._show_found()

    def leave(self, draft: Draft) -> None:
        self._later.stop()
        if self._wanted() is None:
            raise PlanningError(tr("No list is chosen."), tr("Choose a file, or a layer of the project."))
        if self._wanted() != self._origin or self._layer():  # somebody may have edited the layer
            self._take_origin(draft)
        self._open(draft)

    def _make_controls(self) -> None:
        self.from_file = QRadioButton(tr("&File"), self)
        self.from_file.setObjectName("from_file")
        self.from_file.setChecked(True)
        self.file = QgsFileWidget(self)
        named(self.file, "list_file", tr("List"), tr("Excel, CSV, GeoPackage, GeoJSON or Shapefile"))
        path = self.file.lineEdit()
        assert path, "a file widget has one"
        self.path: QWidget = path
        named(self.path, "list_path", tr("Path of the list"))
        lists = tr("Lists (*.xlsx *.xlsm *.csv *.txt *.tsv *.gpkg *.geojson *.json *.shp)")
        self.file.setFilter(f"{lists};;(*)")
        self.from_layer = QRadioButton(tr("La&yer"), self)
        self.from_layer.setObjectName("from_layer")
        self.layer = LayerBox(tr("Choose a layer of the project"), self)
        self.layer.setFilters(Qgis.LayerFilter.VectorLayer)
        named(self.layer, "list_layer", tr("Layer of the project"))
        self.part = QComboBox(self)
        named(self.part, "list_part", tr("Sheet or layer"), tr("The file holds several tables."))
        self.source = QComboBox(self)
        self.source.setEditable(True)
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        tip = tr("The same every year: by it the columns, the scope and the licence of the last time are found.")
        named(self.source, "source", tr("Name of the source"), tip)
        self.date = QDateEdit(QDate.currentDate(), self)
        take_days(self.date)
        named(self.date, "source_date", tr("Date of the list"), tr("The day that the list describes"))
        self.licence = QLineEdit(self)
        self.licence.setCompleter(QCompleter(LICENCES, self.licence))
        named(self.licence, "licence", tr("Licence"), tr("What is taken over from the list gets it as its licence."))
        self.found = sentence(self, "list_found")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(TYPING)

    def _make_positions(self) -> None:
        self.positions = QgsCollapsibleGroupBoxBasic(tr("Positions"), self)
        self.positions.setObjectName("positions")
        self.positions.setCollapsed(True)
        self.system = QgsProjectionSelectionWidget(self.positions)
        self.system.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.system.setNotSetText(tr("Recognised by the numbers"))
        named(self.system, "system", tr("Coordinate system of the list"))
        self.addresses = LayerBox(tr("None"), self.positions)
        self.addresses.setFilters(Qgis.LayerFilter.PointLayer)
        tip = tr("Points with street and house number, for rows that have no coordinates.")
        named(self.addresses, "address_layer", tr("House coordinates"), tip)
        self.address_file = QgsFileWidget(self.positions)
        self.address_file.setFilter(tr("Text files (*.txt *.csv)") + ";;(*)")
        tip = tr("As surveying offices deliver them: Gebäudereferenzen NRW (gebref.txt) or Hauskoordinaten.")
        named(self.address_file, "address_file", tr("House coordinates as a text file"), tip)
        form = QFormLayout(self.positions)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(tr("Coordinate system of the list"), self.system)
        form.addRow(tr("House coordinates"), self.addresses)
        form.addRow(tr("House coordinates as a text file"), self.address_file)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.from_file, self.file)
        form.addRow(self.from_layer, self.layer)
        form.addRow(tr("S&heet"), self.part)
        form.addRow(tr("&Source"), self.source)
        form.addRow(tr("&Date"), self.date)
        form.addRow(tr("L&icence"), self.licence)
        self._part_label = form.labelForField(self.part)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.found)
        layout.addWidget(self.positions)
        layout.addStretch()
        in_order([
            self.from_file, self.file, self.from_layer, self.layer, self.part, self.source, self.date, self.licence,
            self.positions,
        ])  # fmt: skip
        self.setFocusProxy(self.path)

    def _connect(self) -> None:
        self._later.timeout.connect(self._origin_changed)
        self.file.fileChanged.connect(self._file_named)
        self.layer.layerChanged.connect(self._layer_named)
        self.from_file.toggled.connect(lambda _: self._later.start())
        self.part.activated.connect(lambda _: self._reopen())
        self.source.lineEdit().textEdited.connect(lambda _: self._typed.add(self.source))
        self.source.activated.connect(lambda _: self._source_chosen())
        self.source.lineEdit().editingFinished.connect(self._reopen)
        self.date.dateChanged.connect(lambda _: self._typed.add(self.date))
        self.licence.textEdited.connect(lambda _: self._typed.add(self.licence))
        self.licence.editingFinished.connect(self._reopen)

    def _file_named(self) -> None:
        self.from_file.setChecked(True)
        self._later.start()

    def _layer_named(self) -> None:
        if self.layer.currentLayer():
            self.from_layer.setChecked(True)
            self._later.start()

    def _source_chosen(self) -> None:
        self._typed.add(self.source)
        self._reopen()

    def _wanted(self) -> tuple[Path, str] | None:
        """File and part as they are chosen now; of a layer its id stands for the part, since a copy comes later."""
        if self.from_layer.isChecked():
            layer = self._layer()
            return (Path(layer.source()), layer.id()) if layer else None
        path = self.file.filePath().strip()
        return (Path(path), "") if path else None

    def _layer(self) -> QgsVectorLayer | None:
        """The layer that is to be the list; None where a file is."""
        layer = self.layer.currentLayer() if self.from_layer.isChecked() else None
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _origin_changed(self) -> None:
        """Open what was chosen, unless its path is still being typed."""
        wanted, draft = self._wanted(), self._draft
        there = wanted and (wanted[1] or wanted[0].is_file())
        if draft and there and wanted != self._origin:
            if self.trial.attempt(lambda: self._take_origin(draft)):
                self._reopen()
            else:
                self._show_found()

    def _take_origin(self, draft: Draft) -> bool:
        """Another list: its sheets, and what is prefilled by it."""
        wanted = self._wanted()
        assert wanted, "a list is chosen"
        self._origin = None
        self.part.clear()
        if layer := self._layer():
            self._path, part = draft.layer_file(layer)
            names = [part] if part else []
        else:
            self._path = wanted[0]
            with waiting():
                names = parts_of(self._path)
        self.part.addItems(names)
        self._origin = wanted
        return True

    def _reopen(self) -> None:
        if self._draft and self._origin and self._origin == self._wanted():
            draft = self._draft
            self.trial.attempt(lambda: self._open(draft))

    def _open(self, draft: Draft) -> None:
        try:
            with waiting():
                draft.choose(self._choices(draft))
        except PlanningError:
            draft.opened = None
            raise
        finally:
            self._show_found()

    def _choices(self, draft: Draft) -> Choices:
        addresses = self.addresses.currentLayer()

        def typed(widget: QWidget, text: str) -> str:
            return text.strip() if widget in self._typed else ""

        return Choices(
            self._path,
            self.part.currentText(),
            typed(self.source, self.source.currentText()),
            typed(self.date, self.date.date().toString(ISO)),
            typed(self.licence, self.licence.text()),
            self.system.crs().authid(),
            draft.layer_source(addresses) if isinstance(addresses, QgsVectorLayer) else "",
            self.address_file.filePath().strip(),
        )

    def _show_found(self) -> None:
        """What was found out of the list, where nobody has said otherwise."""
        for widget in (self.part, self._part_label):
            widget.setVisible(self.part.count() > 1)
        draft = self._draft
        if not (draft and draft.opened and draft.choices and self._origin):
            self.found.setText(tr("Choose the list that the register is to be compared with."))
            return
        chosen, opened = draft.choices, draft.opened
        if self.source not in self._typed:
            self.source.setCurrentText(chosen.source)
        if self.licence not in self._typed:
            self.licence.setText(chosen.licence)
        if self.date not in self._typed:
            self.date.setDate(QDate.fromString(chosen.source_date, ISO))
            self._typed.discard(self.date)
        text = tr("Rows: {rows}, columns: {columns}.").format(
            rows=format_number(len(opened.grid.rows)), columns=len(opened.grid.columns)
        )
        self.found.setText(" ".join([text, self._last(opened.known.last), *opened.remarks]))

    def _last(self, last: dict[str, object]) -> str:
        if not last:
            text = tr("The register knows no list of this source yet.")
            others = listed(quoted(self.source.itemText(row)) for row in range(self.source.count()))
            return " ".join([text, tr("If it has another name there, choose it: {sources}.").format(sources=others)]
                            if others else [text])  # fmt: skip
        return tr("The last list of this source was of {date}: its columns, scope and licence are preset.").format(
            date=day_text(str(last["source_date"] or last["imported_on"]))
        )
