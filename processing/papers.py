"""The parameters of the strategy papers' pages."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..plugin.core.texts import tr
from ..plugin.papers.order import EDITIONS, FORMATS, PAGES, PAPERS
from ..plugin.papers.titles import edition_titles, page_titles, paper_titles
from .base import advanced, helped
from .parameters import PACKAGE, choice, language_parameter, palette_parameter, profile_parameter

FOLDER = "OUTPUT_FOLDER"
MANY = ("INDICATOR_FIELDS", "PAGES")  # of which several can be chosen


def paper_parameters() -> list[QgsProcessingParameterDefinition]:
    """All that ``strategymaps`` takes; four of them are required."""
    return [*_layers(), *_contents(), *_details(), *_output()]


def _layers() -> list[QgsProcessingParameterDefinition]:
    return [
        _required(_layer(
            "AREAS", tr("Areas (classified)"),
            tr("A layer that 'Classify social index' or 'Social index map' made."), polygons=True,
        )),
        _required(_layer(
            "DISTRICTS", tr("Districts"), tr("The larger areas that a strategy paper is about."), polygons=True
        )),
        _required(_field(
            "DISTRICT_NAME_FIELD", tr("Name of the districts"), tr("It is the title of the pages."), "DISTRICTS"
        )),
        _layer("INSTITUTIONS", tr("Institutions"), tr("The register's layer, or any layer of points with categories.")),
        _layer("PREVIOUS_AREAS", tr("Earlier edition (classified)"), tr("For the comparison of two editions."),
               polygons=True),
    ]  # fmt: skip


def _contents() -> list[QgsProcessingParameterDefinition]:
    return [
        choice("EDITION", tr("Edition"), EDITIONS, edition_titles()),
        choices("PAGES", tr("Pages"), PAGES, page_titles()),
        palette_parameter(),
        choice("PAPER", tr("Paper"), PAPERS, paper_titles()),
        helped(
            QgsProcessingParameterString("DISTRICT_FILTER", tr("Only these districts"), multiLine=True, optional=True),
            tr("Names, one per line or between semicolons. Empty: all districts."),
        ),
    ]  # fmt: skip


def _details() -> list[QgsProcessingParameterDefinition]:
    definitions = [
        _field("DISTRICT_FIELD", tr("District of an area"),
               tr("The official assignment in the layer of areas: name or id of the district. Empty: the district with "
                  "the largest share of the area's surface.")),
        _field("AREA_ID_FIELD", tr("Id of the areas"), tr("Empty: found by its contents.")),
        _field("AREA_NAME_FIELD", tr("Name of the areas"), tr("Empty: found by its name.")),
        _field("POPULATION_FIELD", tr("Population"), tr("Empty: found by its name.")),
        _field("INDICATOR_FIELDS", tr("Indicators"), tr("Empty: all that the index was computed from."), many=True),
        profile_parameter(None),
        _layer("OVERLAY", tr("Outlines over the areas"), tr("Such as the Arbeitsmarktbezirke."), polygons=True),
        QgsProcessingParameterBoolean("OCCURRING_ONLY", tr("Legend shows only classes that occur"), False),
        _field("CATEGORY_FIELD", tr("Category of the institutions"), tr("Empty: the field 'category'."),
               parent="INSTITUTIONS"),
        helped(
            QgsProcessingParameterString("TARGET_GROUPS", tr("People of the target groups"), optional=True),
            tr("Fields of the areas with the number of people: u6=pop_u6; 65+=pop_65plus. Empty: found by name."),
        ),
        helped(
            QgsProcessingParameterFile(
                "TEMPLATES", tr("Folder with own templates"), Qgis.ProcessingFileParameterBehavior.Folder, optional=True
            ),
            tr("Templates saved from the layout designer take the place of those of the same name."),
        ),
        QgsProcessingParameterString("PROPOSAL", tr("Number of the proposal"), optional=True),
        QgsProcessingParameterString("ANNEX", tr("Annex"), optional=True),
    ]  # fmt: skip
    language = language_parameter()
    language.setDescription(tr("Language of the pages"))
    return [*map(advanced, definitions), language]


def _output() -> list[QgsProcessingParameterDefinition]:
    titles = (tr("PDF, vectors and text"), tr("PNG, one picture per page"), tr("SVG, one drawing per page"))
    dpi = QgsProcessingParameterNumber("DPI", tr("Resolution (dpi)"), defaultValue=300, minValue=50, maxValue=1200)
    return [
        QgsProcessingParameterBoolean("ONE_FILE", tr("One file for all districts"), False),
        choice("FORMAT", tr("Format"), FORMATS, titles),
        advanced(dpi),
        QgsProcessingParameterFolderDestination(FOLDER, tr("Output folder")),
    ]


def _layer(name: str, label: str, hint: str, polygons: bool = False) -> QgsProcessingParameterDefinition:
    kind = Qgis.ProcessingSourceType.VectorPolygon if polygons else Qgis.ProcessingSourceType.VectorPoint
    return helped(QgsProcessingParameterVectorLayer(name, label, [kind], None, True), hint)


def _field(
    name: str, label: str, hint: str, parent: str = "AREAS", many: bool = False
) -> QgsProcessingParameterDefinition:
    kind = QgsProcessingParameterField.DataType.Any
    return helped(QgsProcessingParameterField(name, label, None, parent, kind, many, True), hint)


def _required(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    definition.setFlags(definition.flags() ^ Qgis.ProcessingParameterFlag.Optional)
    return definition


def choices(name: str, label: str, options: Sequence[str], titles: Sequence[str]) -> QgsProcessingParameterDefinition:
    """Several of a few names that scripts use, all of them as the default; dialogs show the titles."""
    definition = QgsProcessingParameterEnum(name, label, list(options), True, list(options), usesStaticStrings=True)
    widget = {"class": f"{PACKAGE}.ui.choice_widget.ChoicesWidgetWrapper", "titles": list(titles)}
    definition.setMetadata({"widget_wrapper": widget})
    explained = "; ".join(f"{option}: {title}" for option, title in zip(options, titles, strict=True))
    return helped(definition, explained)
