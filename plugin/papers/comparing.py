"""The classified layer beside that of an earlier edition, as the early-warning pages read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from ..common_crs import plane_crs
from ..core.errors import PlanningError
from ..core.texts import current_language, tr
from ..editions import EditionInput, check_classified, read_edition, read_polygons
from ..layers import Input, id_text, python_value
from ..method_record import read_record
from .city_values import count_fields_behind, is_withheld
from .order import PaperLayers, PaperOrder
from .paper_fields import paper_fields

if TYPE_CHECKING:
    from ..core.editions.compare import Comparison
    from ..core.editions.edition import Edition, State
    from ..core.papers.city import Area, City


def compared(order: PaperOrder, layers: PaperLayers, city: City, feedback: QgsProcessingFeedback) -> Comparison:
    """Both editions compared; what the comparison cannot say goes to the log.

    In the public edition it holds no number of an area that the city's pages withhold. PlanningError where the earlier
    layer is not classified, or where no area is in both.
    """
    from ..core.boundaries import changed_areas
    from ..core.editions.compare import compare_editions
    from ..core.editions.explain import reservations
    from ..core.editions.methods import compare_methods
    from ..core.editions.words import Words

    assert layers.previous, "asked for only with an earlier edition"
    records = [read_record(layer) for layer in (layers.areas, layers.previous)]
    chosen = paper_fields(order, layers.areas, records[0], QgsProcessingFeedback(False))
    keys = (chosen.id, earlier_id_field(layers, chosen.id))
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    editions, shapes = [], []
    for at, (layer, key, name) in enumerate(zip((layers.areas, layers.previous), keys, (chosen.name, ""), strict=True)):
        source = QgsProcessingFeatureSource(layer, context)
        check_classified(source)
        edition = EditionInput(Input(source), key, records[at], name)
        editions.append(read_edition(edition, records[1 - at].method, feedback))
        shapes.append(read_polygons(source, key, plane_crs(layers.areas), context.transformContext()))
    now, then = editions
    if then.layer == now.layer:
        then = replace(then, layer=tr("{layer} (earlier)", order.words.language).format(layer=then.layer))
    if city.public:
        now, then = _public(now, city), _public_earlier(then, layers.previous, feedback)
    boundaries = None if shapes[0] is None or shapes[1] is None else changed_areas(shapes[0], shapes[1])
    run = compare_editions(now, then, boundaries, order.words.language)
    log = current_language()
    told = replace(run, method=compare_methods(now.method, then.method, log))
    for sentence in reservations(told, Words(log, now.sheets, names=now.names)):
        feedback.pushWarning(sentence)
    return run


def earlier_id_field(layers: PaperLayers, id_field: str) -> str:
    """The field of the earlier layer with the key of the areas: the one of the same name, else that with most keys.

    PlanningError where none holds at least every second one: a number may look like a key by chance.
    """
    assert layers.previous
    if layers.previous.fields().indexFromName(id_field) >= 0:
        return id_field
    known = set(_texts(layers.areas, [id_field])[id_field])
    fields = [field.name() for field in layers.previous.fields().toList() if field.name().lower() != "fid"]
    columns = _texts(layers.previous, fields)
    single = {name: len(known & set(keys)) for name, keys in columns.items() if len(set(keys)) == len(keys)}
    found = max(single, key=lambda name: single[name], default="")
    if not found or 2 * single[found] < min(len(known), layers.previous.featureCount()):
        raise PlanningError(
            tr("No field of layer '{layer}' holds the keys of the areas, as '{field}' does in '{areas}'.").format(
                layer=layers.previous.name(), field=id_field, areas=layers.areas.name()
            ),
            tr("Give the earlier edition the same key, in a field of the same name."),
        )
    return found


def _texts(layer: QgsVectorLayer, fields: Sequence[str]) -> dict[str, list[str]]:
    """Columns of a layer as texts, '' for NULL."""
    places = [layer.fields().indexFromName(name) for name in fields]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(places)
    rows = [row.attributes() for row in layer.getFeatures(request)]
    return {name: [id_text(python_value(row[at])) for row in rows] for name, at in zip(fields, places, strict=True)}


def _public(now: Edition, city: City) -> Edition:
    """The edition with what the pages of the city tell: their values, and no counts."""
    areas = {area.key: area for area in city.areas}
    fields = [item.field for item in city.indicators]
    told = {
        name: {key: value for key, area in areas.items() if (value := area.values.get(name)) is not None}
        for name in fields
    }
    states = {key: _told(state, areas.get(key)) for key, state in now.states.items()}
    signs = {name: {key: area.signs[name] for key, area in areas.items() if name in area.signs} for name in fields}
    values = {name: value for name, value in city.values.items() if value is not None}
    return replace(now, states=states, numbers=told, signs=signs, city=values)


def _told(state: State, area: Area | None) -> State:
    """An area's class with the numbers that the pages tell of it: how stable it is may follow from a small count."""
    told = replace(state, limit_distance=area.limit_distance if area else None)
    if area is None or area.class_stability is None:
        told = replace(told, status_stability=None, dynamics_stability=None)
    return told


def _whole_sums(edition: Edition) -> dict[str, float]:
    """The city values of a public layer: sums of its counts, none where one of these is withheld."""
    found = {}
    for name in edition.numbers:
        counts = count_fields_behind(name)
        whole = not any(is_withheld(sign) for field in counts for sign in edition.signs.get(field, {}).values())
        if whole and (value := edition.city_value(name)) is not None:
            found[name] = value
    return found


def _public_earlier(then: Edition, layer: QgsVectorLayer, feedback: QgsProcessingFeedback) -> Edition:
    """The earlier edition as it is where a public layer has made it one to give away, else its classes alone."""
    if read_record(layer).rule:
        return replace(then, city=_whole_sums(then))
    feedback.pushWarning(
        tr(
            "Nobody has judged what may be told of the earlier edition '{layer}': the public pages show its classes, "
            "but none of its numbers. With its public layer (tool 'Public layer') in its place they show these, too."
        ).format(layer=then.layer)
    )
    states = {key: replace(state, limit_distance=None) for key, state in then.states.items()}
    return replace(then, states=states, numbers={name: {} for name in then.numbers}, signs={}, city={})
