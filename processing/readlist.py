"""A list of institutions as a clean table of points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.lists.mapping import Mapping, read_mapping
from ..plugin.core.texts import tr
from ..plugin.lists.moving import known_system
from ..plugin.lists.reading import ListOrder, ReadList, read_list
from ..plugin.lists.results import list_rows, problem_rows
from ..plugin.method_record import MethodRecord
from ..plugin.outputs import reason_of, write_text
from .base import Parameters, PlanningAlgorithm, advanced, helped
from .output import Results
from .parameters import choice

KEY_KINDS = ("auto", "stable", "row")
READING = 30  # percent of the progress bar; the rest is for writing


class ReadListAlgorithm(PlanningAlgorithm):
    """``sozialplanung:readlist``."""

    NAME = "readlist"
    GROUP = "register"
    PACKAGES = ("numpy", "pandas", "openpyxl")
    PROBLEMS, MAPPING, REGISTER, ADDRESS_POINTS = "PROBLEMS", "MAPPING", "REGISTER", "ADDRESS_POINTS"

    def displayName(self) -> str:
        return tr("Read list of institutions")

    def tags(self) -> list[str]:
        return tr("list,institutions,poi,excel,csv,geojson,osm,rvr,kommonitor,address,geocode,import").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Reads a list of institutions (Excel, CSV, GeoPackage, GeoJSON, Shapefile) and makes one clean table of "
            "points of it, which 'Reconcile with a list' compares with the register.\n\n"
            "The meaning of the columns is recognised by their titles and content; the log shows it, and the mapping "
            "can be written to a file, edited and given back. Ids, postcodes and phones stay text. Rows of the same "
            "institution become one record with several categories. Rows that cannot be read are in the table of "
            "problems, each with its reason.\n\n"
            "Rows without coordinates get a point from the city's house coordinates, where these are given. Nothing "
            "is asked from the internet."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (*self._inputs(), *self._options(), *self._outputs()):
            self.addParameter(definition)
        for name, title in (
            ("READ", tr("Records")), ("FOLDED", tr("Repeated rows")), ("PROBLEM_COUNT", tr("Problems")),
            ("WITHOUT_POSITION", tr("Records without a point")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _inputs(self) -> Sequence[Any]:
        file, vector = Qgis.ProcessingFileParameterBehavior.File, Qgis.ProcessingSourceType.Vector
        texts = tr("Text files (*.txt *.csv)")
        lists = tr("Lists (*.xlsx *.xlsm *.csv *.txt *.tsv *.gpkg *.geojson *.json *.shp)")
        return (
            QgsProcessingParameterFile(self.INPUT, tr("List"), file, fileFilter=f"{lists};;(*)"),
            helped(
                QgsProcessingParameterString("SHEET", tr("Sheet or layer"), optional=True),
                tr("Needed where the file holds several lists."),
            ),
            helped(
                QgsProcessingParameterVectorLayer(self.REGISTER, tr("Register"), [vector], optional=True),
                tr("The institutions of the register: columns of this source's last list, CRS and surroundings come "
                   "from there."),
            ),
            helped(
                QgsProcessingParameterFeatureSource(self.ADDRESS_POINTS, tr("House coordinates"), [vector],
                                                    optional=True),
                tr("Points with street and house number, for rows that have no coordinates."),
            ),
            helped(
                QgsProcessingParameterFile("ADDRESS_FILE", tr("House coordinates as a text file"), file,
                                           optional=True, fileFilter=f"{texts};;(*)"),
                tr("As surveying offices deliver them: Gebäudereferenzen NRW (gebref.txt) or Hauskoordinaten."),
            ),
        )  # fmt: skip

    def _options(self) -> Sequence[Any]:
        return (
            helped(
                QgsProcessingParameterString("FIELDS", tr("Columns of the fields"), optional=True),
                tr('JSON, field to column: {"name": "Einrichtung", "postcode": "PLZ", "email": ""}, or the path of a '
                   "file with it. What is not said is recognised; an empty text: no column."),
            ),
            helped(
                QgsProcessingParameterString("ID_COLUMN", tr("Column with the list's own id"), optional=True),
                tr("Empty: it is recognised, else rows are numbered."),
            ),
            choice("KEY_KIND", tr("Kind of id"), KEY_KINDS, (
                tr("By the column's title"), tr("Kept from year to year, such as the number of a school"),
                tr("New with every list"),
            )),
            helped(
                QgsProcessingParameterString("CATEGORY", tr("Category of all rows"), optional=True),
                tr("For a list of one kind of institutions that has no such column."),
            ),
            helped(
                QgsProcessingParameterString("SOURCE", tr("Name of the source"), optional=True),
                tr("The same every year. Empty: the file's name without its date."),
            ),
            helped(
                QgsProcessingParameterString("SOURCE_DATE", tr("Date of the list"), optional=True),
                tr("As 2024-08-01. Empty: the date in the file's name, else that of the file."),
            ),
            helped(
                QgsProcessingParameterString("LICENCE", tr("Licence"), optional=True),
                tr("Empty: as last time; ODbL for an extract of OpenStreetMap."),
            ),
            advanced(helped(
                QgsProcessingParameterCrs("CRS", tr("Coordinate system of the list"), optional=True),
                tr("Empty: it is recognised by the numbers."),
            )),
            advanced(helped(
                QgsProcessingParameterCrs("TARGET_CRS", tr("Coordinate system of the result"), optional=True),
                tr("Empty: the register's, else the list's own."),
            )),
        )  # fmt: skip

    def _outputs(self) -> Sequence[Any]:
        return (
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Institutions of the list"), Qgis.ProcessingSourceType.VectorPoint
            ),
            QgsProcessingParameterFeatureSink(
                self.PROBLEMS, tr("Problems"), Qgis.ProcessingSourceType.Vector, optional=True, createByDefault=True
            ),
            QgsProcessingParameterFileDestination(
                self.MAPPING, tr("Mapping of the columns as used"), tr("Mappings (*.json)"), optional=True,
                createByDefault=False,
            ),
        )  # fmt: skip

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        order = self.order(parameters, context)
        for path in filter(None, (order.path, order.address_file)):
            if not path.is_file():
                raise PlanningError(tr("There is no file '{path}'.").format(path=path), tr("Check the path."))

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        order = self.order(parameters, context)
        if parameters.get(self.REGISTER):
            order = replace(order, register=self.address(self.REGISTER))
        read = read_list(order, feedback)
        feedback.setProgress(READING)
        mapping_file = self.parameterAsFileOutput(parameters, self.MAPPING, context)

        def place_mapping() -> None:
            if mapping_file:
                write_text(Path(mapping_file), read.mapping.to_text())

        fields, rows, titles = list_rows(read)
        record = MethodRecord(source_list=read.source_list)
        results = Results(fields, rows, record, titles, before_placing=place_mapping)
        written = self.write(parameters, context, feedback, results)
        fields, rows, titles = problem_rows(read.problems)
        written |= self.write(parameters, context, feedback, Results(fields, rows, titles=titles), self.PROBLEMS)
        self._tell(read, feedback)
        return (
            written
            | ({self.MAPPING: mapping_file} if mapping_file else {})
            | {
                "READ": len(read.records),
                "FOLDED": read.folded,
                "PROBLEM_COUNT": len(read.problems),
                "WITHOUT_POSITION": read.without_position,
            }
        )

    def order(self, parameters: Parameters, context: QgsProcessingContext) -> ListOrder:
        """What the user asks for."""

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context)).strip()

        address_file = self.parameterAsFile(parameters, "ADDRESS_FILE", context)
        kind = self.parameterAsEnumString(parameters, "KEY_KIND", context)
        return ListOrder(
            path=Path(self.parameterAsFile(parameters, self.INPUT, context)),
            part=text("SHEET"),
            mapping=self._mapping(parameters, context),
            system=self._system(parameters, context, "CRS"),
            target=self._system(parameters, context, "TARGET_CRS"),
            source=text("SOURCE"),
            source_date=_date(text("SOURCE_DATE")),
            licence=text("LICENCE"),
            category=text("CATEGORY"),
            key_kind=kind if kind in KEY_KINDS[1:] else "",
            addresses=self.parameterAsSource(parameters, self.ADDRESS_POINTS, context),
            address_file=Path(address_file) if address_file else None,
            context=context.transformContext(),
        )

    def _mapping(self, parameters: Parameters, context: QgsProcessingContext) -> Mapping:
        raw = parameters.get("FIELDS")
        given = raw
        if not isinstance(raw, dict | list | tuple):
            given = str(self.parameterAsString(parameters, "FIELDS", context)).strip()
        if isinstance(given, str) and given.lower().endswith(".json"):
            try:
                given = Path(given).read_text(encoding="utf-8-sig")
            except OSError as error:
                raise PlanningError(
                    tr("{what} '{path}' cannot be read: {reason}.").format(
                        what=tr("Mapping"), path=given, reason=reason_of(error)
                    ),
                    tr("Check the path and your right to read it."),
                ) from error
        column = str(self.parameterAsString(parameters, "ID_COLUMN", context)).strip()
        return read_mapping({"poi_id": column} if column else {}).over(read_mapping(given))

    def _system(self, parameters: Parameters, context: QgsProcessingContext, name: str) -> str:
        raw = parameters.get(name)
        if raw in (None, "") or (isinstance(raw, QgsCoordinateReferenceSystem) and not raw.isValid()):
            return ""
        system = self.parameterAsCrs(parameters, name, context)
        return str(known_system(system.authid() or system.toWkt() or str(raw)).authid())

    def _tell(self, read: ReadList, feedback: QgsProcessingFeedback) -> None:
        told = [
            tr("Rows: {rows}; records: {records}; repeated rows folded: {folded}.").format(
                rows=read.rows, records=len(read.records), folded=read.folded
            ),
            tr("Coordinate system of the list: {crs}; of the result: {target}.").format(
                crs=read.source_list["crs"], target=read.system
            ),
            tr("Source: {source}, {date}; ids: {kind}.").format(
                source=read.source_list["source"],
                date=read.source_list["source_date"],
                kind=tr("kept from year to year")
                if read.source_list["key_kind"] == "stable"
                else tr("of this list only"),
            ),
        ]
        for line in told:
            feedback.pushInfo(line)
        if read.without_position:
            feedback.pushWarning(tr("Records without a point: {count}.").format(count=read.without_position))
        if read.problems:
            feedback.pushWarning(
                tr("To be looked at, in the table of problems: {count}.").format(count=len(read.problems))
            )


def _date(text: str) -> str:
    from ..plugin.core.lists.values import iso_date

    if text and not iso_date(text):
        raise PlanningError(
            tr("The date of the list should be a day, but is '{value}'.").format(value=text),
            tr("Write it as 2024-08-01 or 01.08.2024."),
        )
    return iso_date(text) or "" if text else ""
