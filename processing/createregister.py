"""A new register, empty or filled from a first list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDatabaseSchema,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
)

from ..plugin.core.errors import PlanningError
from ..plugin.core.texts import tr
from ..plugin.layers import NewRows
from ..plugin.settings import area_code
from ..plugin.store.address import (
    PROVIDER,
    SCHEMA,
    Address,
    GeoPackageAddress,
    PostgresAddress,
    connection_uri,
    layer_source,
)
from .base import Parameters, PlanningAlgorithm, helped
from .output import Results
from .registers import user_of, user_parameter

if TYPE_CHECKING:
    from ..plugin.core.applying.decided import Finding
    from ..plugin.core.applying.plan import Order
    from ..plugin.first_list import Filling
    from ..plugin.record_source import Columns


class CreateRegisterAlgorithm(PlanningAlgorithm):
    """``sozialplanung:createregister``."""

    NAME = "createregister"
    GROUP = "register"
    PACKAGES = ("numpy", "pandas")
    LIST, LEFT_OUT = "LIST", "LEFT_OUT"

    def __init__(self) -> None:
        super().__init__()
        self._made: Address | None = None

    def displayName(self) -> str:
        return tr("Create register")

    def tags(self) -> list[str]:
        return tr("register,institutions,create,new,import,geopackage,postgis,sozialnavigator").split(",")

    def shortHelpString(self) -> str:
        return tr(
            "Makes a register of institutions: a GeoPackage, or tables in a PostGIS database that a team shares. It "
            "holds a QGIS project of its own, with forms, value lists and symbols (Project > Open From).\n\n"
            "A first list can be taken up at once, best as 'Read list of institutions' has read it. All institutions "
            "are internal until somebody releases them. Protected ones, such as women's shelters, come without their "
            "address. What is not taken up is listed with its reason.\n\n"
            "A register is never written over."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in (*self._places(), *self._lists()):
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputString("REGISTER", tr("Register")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Institutions taken up")))
        self.addOutput(QgsProcessingOutputNumber("LEFT_OUT_COUNT", tr("Records and values left out")))

    def _places(self) -> tuple[QgsProcessingParameterDefinition, ...]:
        return (
            helped(
                QgsProcessingParameterFileDestination(
                    self.OUTPUT, tr("Register"), tr("GeoPackage (*.gpkg)"), optional=True, createByDefault=False
                ),
                tr("A new file; or choose a connection."),
            ),
            helped(
                QgsProcessingParameterProviderConnection(
                    "CONNECTION", tr("Connection to PostgreSQL"), PROVIDER, optional=True
                ),
                tr("For a register that several people use at the same time."),
            ),
            QgsProcessingParameterDatabaseSchema("SCHEMA", tr("Schema"), SCHEMA, "CONNECTION", optional=True),
            QgsProcessingParameterCrs("CRS", tr("Coordinate reference system"), "EPSG:25832"),
            helped(
                QgsProcessingParameterString("AREA_CODE", tr("Area code"), optional=True),
                tr("Of phone numbers without one, such as 0208. Empty: that in the options."),
            ),
            user_parameter(),
        )

    def _lists(self) -> tuple[QgsProcessingParameterDefinition, ...]:
        any_field, vector = QgsProcessingParameterField.DataType.Any, [Qgis.ProcessingSourceType.Vector]
        return (
            helped(
                QgsProcessingParameterFeatureSource(self.LIST, tr("First list"), vector, optional=True),
                tr("Its records become the first institutions."),
            ),
            QgsProcessingParameterField(
                "ID_FIELD", tr("Id in the list"), "poi_id", self.LIST, any_field, optional=True
            ),
            helped(
                QgsProcessingParameterBoolean("ID_STABLE", tr("The list keeps its ids"), False),
                tr("The id names the same institution every year, as a school number does. Ids of rows do not."),
            ),
            helped(
                QgsProcessingParameterBoolean("KEEP_IDS", tr("Take the list's ids for the register"), False),
                tr("Else each institution gets an id of its own, and is linked with the list's."),
            ),
            helped(
                QgsProcessingParameterString("LIST_FIELDS", tr("Columns of the list"), optional=True),
                tr('JSON: standard field and column, e.g. {"name": "Bezeichnung"}. Others keep their own names.'),
            ),
            helped(
                QgsProcessingParameterString("SOURCE_NAME", tr("Name of the source"), optional=True),
                tr("The same every year. Empty: as 'Read list of institutions' has noted it, else the layer's name."),
            ),
            helped(
                QgsProcessingParameterString("SOURCE_DATE", tr("Date of the list"), optional=True),
                tr("As 2024-08-01 or 01.08.2024."),
            ),
            QgsProcessingParameterString("LICENCE", tr("Licence"), optional=True),
            QgsProcessingParameterFeatureSink(
                self.LEFT_OUT, tr("Left out"), vector[0], optional=True, createByDefault=True
            ),
        )

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        from ..plugin.store.register import check_free, checked_crs

        address = self._address(parameters, context)
        if isinstance(address, GeoPackageAddress):
            check_free(address.path)
        checked_crs(self._crs(parameters, context).authid())
        user_of(self, parameters, context)
        self._date(parameters, context)
        if parameters.get(self.LIST):
            self._columns(parameters, context).check(self.source(parameters, context, self.LIST))

    def run_checked(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..plugin.core.applying.summary import not_applied, summary
        from ..plugin.first_list import filling, left_out_rows

        address, order = self._address(parameters, context), self._order(parameters, context)
        filled = filling(self._findings(parameters, context, order.source_list, feedback), order)
        for line in summary(filled.plan) if filled else ():
            feedback.pushInfo(line)
        for line in not_applied(filled.plan):
            feedback.pushWarning(line)
        left_out = list(left_out_rows(filled))

        def make() -> None:
            """At the very end, so that a run that fails or is cancelled leaves nothing."""
            self._make(parameters, context, address, filled)

        results = replace(_left_out(left_out), before_placing=make)
        written = self.write(parameters, context, feedback, results, self.LEFT_OUT)
        if not written:
            make()
        counts = {"COUNT": filled.plan.number("insert"), "LEFT_OUT_COUNT": len(left_out)}
        files = {self.OUTPUT: str(address.path)} if isinstance(address, GeoPackageAddress) else {}
        return {**files, **written, **counts, "REGISTER": layer_source(address, with_password=False)}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        from ..plugin.store.project.write import write_project

        super().postProcessAlgorithm(context, feedback)
        try:
            if self._made:
                write_project(self._made)  # layers live in the main thread only
        except PlanningError as error:
            raise QgsProcessingException(str(error)) from error
        return {}

    def _make(self, parameters: Parameters, context: QgsProcessingContext, address: Address, filled: Filling) -> None:
        from ..plugin.store.apply import apply
        from ..plugin.store.register import new_register
        from ..plugin.store.step import Signature

        user = user_of(self, parameters, context)
        code = self._text(parameters, context, "AREA_CODE") or area_code()
        crs = self._crs(parameters, context).authid()
        with new_register(address, crs, {"area_code": code} if code else {}, user) as register:
            apply(register, filled.findings, filled.order, Signature(user, filled.reason), filled.plan)
        self._made = address

    def _findings(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        source_list: Mapping[str, Any],
        feedback: QgsProcessingFeedback,
    ) -> list[Finding]:
        from ..plugin.first_list import Target, first_findings
        from ..plugin.record_source import read_records

        if not parameters.get(self.LIST):
            return []
        records = read_records(self.given(parameters, context, self.LIST), self._columns(parameters, context), feedback)
        keep_ids = self.parameterAsBool(parameters, "KEEP_IDS", context)
        target = Target(self._crs(parameters, context), context.transformContext(), keep_ids)
        return first_findings(records, source_list, target, feedback)

    def _order(self, parameters: Parameters, context: QgsProcessingContext) -> Order:
        from ..plugin.core.applying.plan import Order
        from ..plugin.store.values import new_id, today

        if not parameters.get(self.LIST):
            return Order(today(), new_id())
        source = self.source(parameters, context, self.LIST)
        known = dict(self.known.origin(self.LIST).record.source_list)
        given = {
            "source": self._text(parameters, context, "SOURCE_NAME"),
            "source_date": self._date(parameters, context),
            "licence": self._text(parameters, context, "LICENCE"),
            "key_kind": "stable" if self.parameterAsBool(parameters, "ID_STABLE", context) else "",
        }
        own = {
            "source": source.sourceName(), "row_count": source.featureCount(), "crs": source.sourceCrs().authid(),
            "mapping": self._columns(parameters, context).found(source), "key_kind": "row",
        }  # fmt: skip
        source_list = {**own, **known, **{name: value for name, value in given.items() if value}}
        return Order(today(), new_id(), take_new=True, source_list=source_list)

    def _columns(self, parameters: Parameters, context: QgsProcessingContext) -> Columns:
        from ..plugin.record_source import Columns, read_mapping

        raw = parameters.get("LIST_FIELDS")
        given = raw if isinstance(raw, dict) else self.parameterAsString(parameters, "LIST_FIELDS", context)
        (id_field,) = self.parameterAsStrings(parameters, "ID_FIELD", context) or ["poi_id"]
        return Columns(id_field, read_mapping(given, "LIST_FIELDS"))

    def _crs(self, parameters: Parameters, context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
        return self.parameterAsCrs(parameters, "CRS", context)

    def _text(self, parameters: Parameters, context: QgsProcessingContext, name: str) -> str:
        return str(self.parameterAsString(parameters, name, context)).strip()

    def _date(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        from ..plugin.core.register.decisions import iso_date

        text = self._text(parameters, context, "SOURCE_DATE")
        try:
            return iso_date(text)
        except ValueError as error:
            raise PlanningError(
                tr("The date of the list should be a day, but is '{value}'.").format(value=text),
                tr("Write it as 2024-08-01 or 01.08.2024."),
            ) from error

    def _address(self, parameters: Parameters, context: QgsProcessingContext) -> Address:
        """Where the register is to be: one place, not none and not two."""
        connection = str(self.parameterAsConnectionName(parameters, "CONNECTION", context))
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context) if parameters.get(self.OUTPUT) else ""
        if bool(connection) == bool(path):
            raise PlanningError(
                tr("A register is made in one place: in a file or in a database."),
                tr("Give either the name of a new GeoPackage, or a connection to PostgreSQL."),
            )
        if path:
            return GeoPackageAddress(Path(path))
        schema = str(self.parameterAsSchema(parameters, "SCHEMA", context)).strip()
        return PostgresAddress(connection_uri(connection), schema or SCHEMA)


def _left_out(rows: Sequence[Sequence[Any]]) -> Results:
    from ..plugin.core.index.result_fields import ResultField

    titles = {
        "poi_id": tr("Id in the list"), "name": tr("Name"), "field": tr("Field"), "value": tr("Value"),
        "reason": tr("Reason"),
    }  # fmt: skip
    return Results([ResultField(name, str, title) for name, title in titles.items()], NewRows(rows), titles=titles)
