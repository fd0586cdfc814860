"""The parameters of the index and of the classification, which two algorithms each share."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProperty,
)

from ..plugin.core.charts.palettes import PALETTES
from ..plugin.core.errors import PlanningError
from ..plugin.core.index.typed import Typed
from ..plugin.core.texts import tr
from ..plugin.social_index import IndexOrder
from .base import LANGUAGES, Parameters, PlanningAlgorithm, advanced, helped

EDITIONS = ("internal", "public")
PACKAGE = __name__.rpartition(".processing.")[0]


def source_parameter() -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFeatureSource(PlanningAlgorithm.INPUT, tr("Areas"), [Qgis.ProcessingSourceType.Vector])


def field_parameter(
    name: str, label: str, hint: str, many: bool = False, optional: bool = True
) -> QgsProcessingParameterDefinition:
    """A choice of fields of the input; many at once or one."""
    definition = QgsProcessingParameterField(
        name, label, None, PlanningAlgorithm.INPUT, QgsProcessingParameterField.DataType.Any, many, optional
    )
    return helped(definition, hint)


def index_parameters() -> list[QgsProcessingParameterDefinition]:
    """All that ``socialindex`` takes between input and output."""
    minimum = QgsProcessingParameterNumber(
        "MIN_POPULATION", tr("Minimum population (empty: as in the profile)"), optional=True, minValue=0
    )
    return [
        field_parameter("ID_FIELD", tr("Id field"), tr("The key of the areas. It must be unique."), optional=False),
        field_parameter(
            "STATUS_FIELDS", tr("Status indicators"),
            tr("Rates in percent; higher means more disadvantage, unless the field is inverted."), True, False,
        ),
        field_parameter(
            "DYNAMICS_FIELDS", tr("Dynamics indicators"),
            tr("Changes of the rates in percentage points. Without them only the status index is computed."), True,
        ),
        field_parameter(
            "POPULATION_FIELD", tr("Population"), tr("Inhabitants at the end of the window; empty excludes the area.")
        ),
        field_parameter(
            "PREVIOUS_POPULATION_FIELD", tr("Population at the begin of the window"),
            tr("An area needs the minimum population at the begin and at the end."),
        ),
        profile_parameter("mss"),
        advanced(helped(
            QgsProcessingParameterFeatureSource(
                "REFERENCE", tr("Other level (for profiles with reference 'other_level')"),
                [Qgis.ProcessingSourceType.Vector], optional=True,
            ),
            tr("A layer of larger or smaller areas with the same indicator fields: mean and spread are taken from it."),
        )),
        advanced(field_parameter("NAME_FIELD", tr("Name field"), tr("Names of the areas for the method report."))),
        advanced(field_parameter(
            "INVERTED_FIELDS", tr("Inverted indicators"),
            tr("Indicators in which a high value means little disadvantage."), True,
        )),
        advanced(helped(
            QgsProcessingParameterString("WEIGHTS", tr("Weights"), optional=True),
            tr("Weights that differ from the profile's: s1=2; s3=0.5"),
        )),
        advanced(helped(minimum, tr("Areas with fewer inhabitants get no index."))),
        advanced(helped(
            QgsProcessingParameterString("EXCLUDED_IDS", tr("Excluded ids"), multiLine=True, optional=True),
            tr("Ids separated by comma or line, each with a reason if you like: 10010203 = outlier"),
        )),
        advanced(helped(
            QgsProcessingParameterString("REMARKS", tr("Remarks"), multiLine=True, optional=True),
            tr("One 'id = remark' per line. They become footnotes of the method report."),
        )),
    ]  # fmt: skip


def profile_parameter(default: str | None) -> QgsProcessingParameterDefinition:
    """The method profile: a file, since a text would offer no file dialog; without extension, since 'mss' has none."""
    definition = QgsProcessingParameterFile(
        "PROFILE", tr("Method profile"), defaultValue=default, optional=default is None, fileFilter="(*)"
    )
    definition.setMetadata({"widget_wrapper": {"class": f"{PACKAGE}.ui.profile_widget.ProfileWidgetWrapper"}})
    hint = tr("A built-in profile (mss, oberhausen) or the path of your own profile file.")
    if default is None:
        hint += " " + tr("Empty: the method stored with the layer, else mss.")
    return helped(definition, hint)


def palette_parameter() -> QgsProcessingParameterDefinition:
    """The palette, given as a name."""
    titles = (
        tr("Colours that the colour-blind can tell apart"),
        tr("Colours of Berlin's monitoring"),
        tr("Grey with hatches, for black-and-white copies"),
    )
    return choice("PALETTE", tr("Palette"), PALETTES, titles)


def edition_parameter() -> QgsProcessingParameterDefinition:
    """The edition of the report, given as a name."""
    titles = (tr("Internal: all numbers"), tr("Public: small counts and what leads back to them are withheld"))
    return choice("EDITION", tr("Edition of the report"), EDITIONS, titles)


def language_parameter() -> QgsProcessingParameterDefinition:
    """The language of texts in results, given as a name."""
    titles = (tr("As in QGIS"), tr("German"), tr("English"))
    definition = choice("LANGUAGE", tr("Language of class names, legend and report"), LANGUAGES, titles)
    return advanced(definition)


def choice(name: str, label: str, options: Sequence[str], titles: Sequence[str]) -> QgsProcessingParameterDefinition:
    """A choice of names that scripts use, the first one as the default; dialogs show the titles."""
    definition = QgsProcessingParameterEnum(name, label, list(options), defaultValue=options[0], usesStaticStrings=True)
    widget = {"class": f"{PACKAGE}.ui.choice_widget.ChoiceWidgetWrapper", "titles": list(titles)}
    definition.setMetadata({"widget_wrapper": widget})
    explained = "; ".join(f"{option}: {title}" for option, title in zip(options, titles, strict=True))
    return helped(definition, explained)


def report_parameter() -> QgsProcessingParameterDefinition:
    return helped(
        QgsProcessingParameterFileDestination(
            "REPORT", tr("Method report"), tr("HTML files (*.html)"), optional=True, createByDefault=False
        ),
        tr("A page that explains every class: method, coverage, correlations, contributions."),
    )


def index_order(algorithm: PlanningAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> IndexOrder:
    """The user's choices of ``index_parameters``."""

    def one(name: str) -> str:
        return next(iter(many(name)), "")

    def many(name: str) -> list[str]:
        return list(algorithm.parameterAsStrings(parameters, name, context))

    def typed(name: str) -> Typed:
        """A text, or the object or list that a script or model gives, which parameterAsString would make ''."""
        raw = parameters.get(name)
        return (
            raw if isinstance(raw, dict | list | tuple) else str(algorithm.parameterAsString(parameters, name, context))
        )

    return IndexOrder(
        id_field=one("ID_FIELD"),
        status_fields=tuple(many("STATUS_FIELDS")),
        dynamics_fields=tuple(many("DYNAMICS_FIELDS")),
        inverted_fields=tuple(many("INVERTED_FIELDS")),
        name_field=one("NAME_FIELD"),
        weights=typed("WEIGHTS"),
        remarks=typed("REMARKS"),
        population_field=one("POPULATION_FIELD"),
        previous_population_field=one("PREVIOUS_POPULATION_FIELD"),
        min_population=_minimum(algorithm, parameters, context),
        excluded_ids=typed("EXCLUDED_IDS"),
        profile=algorithm.parameterAsFile(parameters, "PROFILE", context) or "mss",
        language=algorithm.language(parameters, context),
    )


def _minimum(algorithm: PlanningAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> float | None:
    """The minimum population; None where it was left empty. Processing itself would read what is no number as 0."""
    raw = parameters.get("MIN_POPULATION")
    if raw is None or raw == "":
        return None
    try:
        if isinstance(raw, str):
            number = _typed_number(raw)
        elif isinstance(raw, QgsProperty):
            number = algorithm.parameterAsDouble(parameters, "MIN_POPULATION", context)
        else:
            number = float(raw)
    except (TypeError, ValueError):
        number = math.nan
    if not 0 <= number < math.inf:
        raise PlanningError(
            tr("The minimum population should be a number of 0 or more, but is '{value}'.").format(value=raw),
            tr("Correct it, or leave it empty to use the profile's."),
        )
    return number


def _typed_number(text: str) -> float:
    """A number as typed; ValueError for none, and for "1.000", which may be one or a thousand."""
    from ..plugin.core.numerals import parse_number

    if re.fullmatch(r"\d{1,3}(\.\d{3})+", text.strip()):
        raise ValueError(text)
    return parse_number(text)
