"""What the map of a page shows of the city."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsLayoutItemMap, QgsLayoutSize, QgsPrintLayout, QgsProject, QgsRectangle
from sozialplanung.plugin.papers.views import MARGIN, view

CITY = QgsRectangle(0, 0, 10000, 10000)


def seen(district: QgsRectangle, width: float = 100, height: float = 100) -> QgsRectangle:
    """What a map of so many millimetres shows."""
    project = QgsProject()
    layout = QgsPrintLayout(project)
    item = QgsLayoutItemMap(layout)
    item.attemptResize(QgsLayoutSize(width, height))
    return view(item, QgsGeometry.fromRect(district), QgsGeometry.fromRect(CITY)).boundingBox()


def test_a_district_amid_the_city_is_in_the_middle() -> None:
    district = QgsRectangle(4000, 4000, 6000, 6000)
    box = seen(district)
    assert box.center() == district.center()
    assert box.contains(district.scaled(MARGIN))


@pytest.mark.parametrize("district", [
    QgsRectangle(0, 8800, 4000, 10000), QgsRectangle(9000, 0, 10000, 3000), QgsRectangle(0, 0, 500, 400),
])  # fmt: skip
def test_one_at_the_edge_is_surrounded_by_the_city(district: QgsRectangle) -> None:
    box = seen(district)
    assert box.contains(district)
    assert CITY.scaled(MARGIN).contains(box), "nothing of the map is left empty"


def test_a_map_with_more_room_than_the_city_keeps_the_district_whole() -> None:
    district = QgsRectangle(0, 0, 1000, 10000)
    for width in (100, 300):
        box = seen(district, width)
        assert box.contains(district)
        assert box.center() == CITY.center()
