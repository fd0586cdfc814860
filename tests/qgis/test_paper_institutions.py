"""Institutions on the pages of a paper: who is on them in which edition, and what the map draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.profile import load_profile
from sozialplanung.plugin.core.papers.city import Area, City, District, Indicator
from sozialplanung.plugin.core.papers.institution_map import map_plan
from sozialplanung.plugin.core.papers.institution_marks import marks
from sozialplanung.plugin.core.papers.institutions import (
    CLOSED,
    NOT_RELEASED,
    NOWHERE,
    OUTSIDE,
    WITHDRAWN,
    WITHHELD,
    CityInstitutions,
)
from sozialplanung.plugin.papers.institution_layers import institution_layers
from sozialplanung.plugin.papers.institutions import read_institutions
from sozialplanung.plugin.papers.order import PaperLayers, PaperOrder
from sozialplanung.plugin.papers.reading import district_shapes

from .helpers import TYPES
from .paper_layers import Log, polygons, words
from .registers import made, register_layer, school

AREAS = {
    "id": str,
    "q_name": str,
    "status_class": int,
    "dynamics_class": int,
    "class_code": int,
    "ew": int,
    "kinder_unter_6_jahren_2024": int,
}
PUBLIC = {"release": "public", "released_on": "2020-01-01"}
DPI = 200
WEST = District("West", "West", (Area("1", "Westfeld", "West", 8000.0),))
EAST = District("Ost", "Ost", (Area("2", "Ostfeld", "Ost", 9000.0),))
CITY = City("Musterstadt", (WEST, EAST), (), load_profile("mss"))


def city_layers(institutions: QgsVectorLayer) -> PaperLayers:
    """Two districts of 4 km by 4 km, of one area each."""
    rows = [
        ((0, 0, 4, 4), ["1", "Westfeld", 2, 3, 23, 8000, 400]),
        ((4, 0, 8, 4), ["2", "Ostfeld", 2, 3, 23, 9000, 600]),
    ]
    districts = polygons("Sozialräume", {"name": str}, [((0, 0, 4, 4), ["West"]), ((4, 0, 8, 4), ["Ost"])])
    return PaperLayers(polygons("Quartiere", AREAS, rows), districts, institutions)


def points(*rows: Mapping[str, Any], crs: str = "EPSG:25832") -> QgsVectorLayer:
    """A layer of Kitas; ``at`` are kilometres from the corner of the city, None for no place."""
    layer = QgsVectorLayer(f"Point?crs={crs}", "Einrichtungen", "memory")
    filled = [{"name": f"Kita {at}", "category": "Kita"} | dict(row) for at, row in enumerate(rows)]
    names = dict.fromkeys(name for row in filled for name in row if name != "at")
    kinds = {name: next(type(row[name]) for row in filled if row.get(name) is not None) for name in names}
    layer.dataProvider().addAttributes([QgsField(name, TYPES[kind]) for name, kind in kinds.items()])
    layer.updateFields()
    to_layer = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:25832"), layer.crs(), QgsProject.instance())
    for row in filled:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([NULL if row.get(name) is None else row[name] for name in names])
        if row.get("at"):
            x, y = row["at"]
            point = QgsPointXY(360000 + 1000 * x, 5700000 + 1000 * y)
            feature.setGeometry(QgsGeometry.fromPointXY(to_layer.transform(point)))
        layer.dataProvider().addFeature(feature)
    return layer


def order(public: bool = False, **more: Any) -> PaperOrder:
    return PaperOrder(words(public), "name", population_field="ew", **more)


def read(institutions: QgsVectorLayer, given: PaperOrder | None = None, log: Log | None = None) -> CityInstitutions:
    given, layers = given or order(), city_layers(institutions)
    return read_institutions(given, layers, CITY, district_shapes(given, layers)[0], log or Log())


def names(found: CityInstitutions, district: str) -> list[str]:
    return [item.name for item in found.numbered.get(district, ())]


def test_each_lies_in_its_district_whatever_the_system_of_the_layer() -> None:
    found = read(points({"at": (1, 1)}, {"at": (5, 1), "places": 30}, {"at": (3, 3)}, crs="EPSG:4326"))
    assert (names(found, "West"), names(found, "Ost")) == (["Kita 0", "Kita 2"], ["Kita 1"])
    (item,) = found.numbered["Ost"]
    assert (item.category, item.places) == ("childcare", 30)
    assert (item.x, item.y) == pytest.approx((365000, 5701000), abs=0.01)
    assert found.people == {"": {"West": 8000, "Ost": 9000, "": 17000}, "u6": {"West": 400, "Ost": 600, "": 1000}}


def test_what_is_left_out_is_told_and_counted() -> None:
    log = Log()
    found = read(
        points(
            {"at": (1, 1)}, {"name": "Weit weg", "at": (20, 1)}, {"name": "Ohne Ort", "at": None},
            {"name": "Zu", "at": (1, 2), "valid_to": "31.07.2020"}, {"name": "Versehen", "at": (1, 2), "withdrawn": 1},
            {"name": "Frauenhaus", "at": (2, 2), "location_kind": "protected"},
            {"name": "Verein", "at": (2, 2), "address_is_private": 1}, {"name": "Hotline", "at": None, "reach": "city"},
        ), log=log,
    )  # fmt: skip
    assert names(found, "West") == ["Kita 0"]
    assert found.left_out == {
        OUTSIDE: ("Weit weg",), NOWHERE: ("Ohne Ort",), CLOSED: ("Zu",), WITHDRAWN: ("Versehen",),
        WITHHELD: ("Frauenhaus", "Verein"),
    }  # fmt: skip
    assert [item.name for item in found.citywide] == ["Hotline"]
    told = "\n".join(log.warnings)
    assert all(name in told for group in found.left_out.values() for name in group)
    assert "get no page about institutions: Ost." in told


def test_the_public_edition_has_released_ones_only() -> None:
    layer = points({"at": (1, 1), "release": "public"}, {"at": (2, 2), "release": "internal"})
    assert names(read(layer), "West") == ["Kita 0", "Kita 1"]
    found = read(layer, order(public=True))
    assert names(found, "West") == ["Kita 0"]
    assert found.left_out == {NOT_RELEASED: ("Kita 1",)}


def test_people_of_target_groups_are_withheld_in_public_where_an_area_has_few() -> None:
    """2 children in the east: neither the district's number nor the city's, nor a rate of either."""
    layers = city_layers(points(*({"at": (1 + at / 9, 1)} for at in range(6)), *({"at": (6, 1)} for _ in range(6))))
    east = next(row for row in layers.areas.getFeatures() if row["id"] == "2")
    field = layers.areas.fields().indexFromName("kinder_unter_6_jahren_2024")
    layers.areas.dataProvider().changeAttributeValues({east.id(): {field: 2}})

    def found(public: bool) -> CityInstitutions:
        city = replace(CITY, public=public)
        return read_institutions(order(public), layers, city, district_shapes(order(), layers)[0], Log())

    assert found(public=False).people["u6"] == {"West": 400.0, "Ost": 2.0, "": 402.0}
    public = found(public=True)
    assert public.people["u6"] == {"West": 400.0, "Ost": None, "": None}
    assert public.people[""] == {"West": 8000.0, "Ost": 9000.0, "": 17000.0}
    (kitas,) = public.categories
    assert [public.count(kitas, place).rate is None for place in ("West", "Ost", "")] == [False, True, True]


def test_people_are_withheld_in_public_where_they_are_a_withheld_denominator() -> None:
    layers = city_layers(points({"at": (1, 1)}))
    layers.areas.dataProvider().addAttributes([QgsField("den_armut", TYPES[int])])
    layers.areas.updateFields()
    fields = [layers.areas.fields().indexFromName(name) for name in ("den_armut", "kinder_unter_6_jahren_2024")]
    rows = {row["id"]: row for row in layers.areas.getFeatures()}
    layers.areas.dataProvider().changeAttributeValues({row.id(): {fields[0]: row[fields[1]]} for row in rows.values()})
    west = replace(WEST, areas=(replace(WEST.areas[0], signs={"armut": "•"}),))
    city = replace(CITY, public=True, districts=(west, EAST), indicators=(Indicator("armut", "Armut"),))
    found = read_institutions(order(public=True), layers, city, district_shapes(order(), layers)[0], Log())
    assert found.people["u6"] == {"West": None, "Ost": 600.0, "": None}


def in_city(number: int, **values: Any) -> dict[str, Any]:
    return school(number, x=361000.0 + number, y=5701000.0) | values


def test_a_register_follows_its_own_rules(tmp_path: Path) -> None:
    register = register_layer(made(
        tmp_path, in_city(1, **PUBLIC, category="childcare", places=25), in_city(2),
        in_city(3, **PUBLIC, address_is_private=True), in_city(4, **PUBLIC, valid_until="2020-07-31"),
        in_city(5, **PUBLIC, location_kind="protected", street=None, house_number=None, x=None, y=None),
    ))  # fmt: skip
    found = read(register)
    assert names(found, "West") == ["Schule 1", "Schule 2"]
    assert found.numbered["West"][0].address == "Lindenweg 1"
    assert found.left_out == {CLOSED: ("Schule 4",), WITHHELD: ("Schule 3", "Schule 5")}
    assert [item.name for item in found.categories] == ["Day care for children", "Schools"]  # the register's own
    found = read(register, order(public=True))
    assert names(found, "West") == ["Schule 1"]
    assert found.left_out[NOT_RELEASED] == ("Schule 2",)
    register.setSubsetString("institution_id = 'i2'")
    assert names(read(register), "West") == ["Schule 2"]


def test_layers_that_cannot_be_read_are_refused_in_sentences() -> None:
    with pytest.raises(PlanningError, match="should have a field 'art'"):
        read(points({"at": (1, 1)}), order(category_field="art"))
    with pytest.raises(PlanningError, match="should be points"):
        read(polygons("Flächen", {"name": str, "category": str}, [((0, 0, 1, 1), ["a", "Kita"])]))
    with pytest.raises(PlanningError, match="'bald'"):
        read(points({"at": (1, 1), "valid_from": "bald"}))
    with pytest.raises(PlanningError, match="pop_u6"):
        read(points({"at": (1, 1)}), order(target_groups={"u6": "pop_u6"}))


class Drawn:
    """The map of district West as the template has it: its picture and its labels."""

    def __init__(self, institutions: QgsVectorLayer, palette: str = "accessible", paper: str = "a4_portrait") -> None:
        given = order(palette=palette, paper=paper)
        self.found, self.project = read(institutions, given), QgsProject()
        layers = institution_layers(self.project, self.found, [], given)["institutions"]
        self.marks, self.grid = (layer for layer in layers if isinstance(layer, QgsVectorLayer))
        self.plan, self.extent = map_plan(self.found, "West"), self.found.extents["West"]
        settings, side = QgsMapSettings(), 190 * self.extent.per_millimetre
        settings.setLayers(layers)
        settings.setDestinationCrs(self.marks.crs())
        settings.setOutputDpi(DPI)
        settings.setOutputSize(QSize(*[round(190 / 25.4 * DPI)] * 2))
        middle = QgsPointXY(362000, 5702000)
        self.box = QgsRectangle.fromCenterAndSize(middle, side, side)
        settings.setExtent(self.box)
        page = QgsVectorLayer("None?field=district:string", "pages", "memory")
        feature = QgsFeature(page.fields())
        feature["district"] = "West"
        scope = QgsExpressionContextScope()
        scope.setFeature(feature)
        scope.setVariable("atlas_feature", feature)
        context = settings.expressionContext()
        context.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(self.marks))
        context.appendScope(scope)
        settings.setExpressionContext(context)
        engine = settings.labelingEngineSettings()
        engine.setFlag(Qgis.LabelingFlag.CollectUnplacedLabels, True)
        settings.setLabelingEngineSettings(engine)
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        self.labels = [item for item in job.takeLabelingResults().allLabels() if item.layerID == self.marks.id()]
        self.image: QImage = job.renderedImage()

    def colour(self, x: float, y: float) -> str:
        per_pixel = self.box.width() / self.image.width()
        across, down = (x - self.box.xMinimum()) / per_pixel, (self.box.yMaximum() - y) / per_pixel
        return str(QColor(self.image.pixelColor(round(across), round(down))).name().upper())

    def shown(self) -> list[str]:
        return sorted(str(item.labelText) for item in self.labels if not item.isUnplaced)


@pytest.mark.parametrize("palette", ["accessible", "grey"])
def test_marks_have_the_colour_of_their_category_and_those_of_others_are_pale(palette: str) -> None:
    layer = points(
        {"at": (1, 1)}, {"at": (3, 3), "category": "Schule"}, {"at": (4.08, 2)}, {"at": (2, 3), "category": "Kirche"}
    )
    drawn = Drawn(layer, palette)
    looks = marks(drawn.found.categories, palette)
    assert drawn.colour(361000, 5701000) == looks["childcare"].colour
    assert drawn.colour(363000, 5703000) == looks["school"].colour
    assert drawn.colour(364080, 5702000) == "#C4C4C4"
    assert drawn.shown() == ["Kita 0", "Kita 1", "Kita 3"]


def test_many_have_numbers_and_none_is_lost() -> None:
    drawn = Drawn(points(*({"at": (0.4 + 0.5 * (at % 7), 0.4 + 0.5 * (at // 7))} for at in range(49))))
    assert not drawn.plan.columns
    assert drawn.shown() == sorted(str(number) for number in range(1, 50))


def test_a_crowd_gets_a_grid_and_no_label_covers_another() -> None:
    drawn = Drawn(points(*({"at": (1.5 + 0.05 * (at % 20), 1.5 + 0.05 * (at // 20))} for at in range(300))))
    assert drawn.plan.columns >= 5
    boxes = [item.labelGeometry for item in drawn.labels if not item.isUnplaced]
    assert 30 < len(boxes) < 300
    assert not any(a.intersection(b).area() > 0 for number, a in enumerate(boxes) for b in boxes[:number])
    assert {feature["label"] for feature in drawn.grid.getFeatures()} >= {"A", "B", "1", "2"}
    assert drawn.colour(360000, 5703000) != "#FFFFFF"  # its left edge


def test_institutions_at_one_address_stand_side_by_side() -> None:
    drawn = Drawn(points(*({"at": (2, 2)} for _ in range(4))))
    places = [feature.geometry().asPoint() for feature in drawn.marks.getFeatures()]
    nearest = min(a.distance(b) for number, a in enumerate(places) for b in places[:number])
    assert 0.98 < nearest / (drawn.plan.mark * drawn.extent.per_millimetre) < 1.2


def test_a_poster_has_larger_marks() -> None:
    small, large = (Drawn(points({"at": (2, 2)}), paper=paper) for paper in ("a4_portrait", "a0"))
    sizes = [next(drawn.marks.getFeatures())["mark_size"] for drawn in (small, large)]
    assert sizes[1] / sizes[0] == pytest.approx(3.4)
