"""What a list speaks for: only what lies inside can be missing from it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from ..errors import PlanningError
from ..texts import tr
from .categories import Category, categories_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Scope:
    """The institutions that a list speaks for. What is empty sets no limit; several limits hold together.

    ``area``: polygons as WKT in the register's CRS, or a box as (x min, y min, x max, y max).
    """

    categories: Sequence[str] = ()
    providers: Sequence[str] = ()
    postcodes: Sequence[str] = ()
    cities: Sequence[str] = ()
    area: str | Sequence[float] = ""

    def __bool__(self) -> bool:
        return any(asdict(self).values())

    def to_json(self) -> dict[str, Any]:
        """What is limited, for the register's source_lists."""
        return {name: value if isinstance(value, str) else list(value) for name, value in asdict(self).items() if value}


_NAMES = tuple(Scope.__dataclass_fields__)
_TEXTS = tuple(name for name in _NAMES if name != "area")


def read_scope(given: object) -> Scope:
    """A scope from an object, its JSON text, or categories separated by commas, as text or list; None and '' limit
    nothing. PlanningError for anything else.
    """
    if given is None or given == "":
        return Scope()
    if isinstance(given, str):
        if not given.lstrip().startswith(("{", "[")):
            return Scope(categories=_texts(given))
        try:
            given = json.loads(given)
        except json.JSONDecodeError as error:
            raise _misread(given) from error
    if isinstance(given, list | tuple):
        given = {"categories": given}
    if not isinstance(given, Mapping) or not set(given) <= set(_NAMES):
        raise _misread(given)
    values: dict[str, Any] = {name: _texts(given.get(name)) for name in _TEXTS}
    scope = Scope(**values, area=_area(given.get("area")))
    polygons(scope)  # refuses an area that is none
    return scope


def polygons(scope: Scope) -> BaseGeometry | None:
    """The area of a scope as a geometry; None where it has none."""
    import shapely

    if not scope.area:
        return None
    if not isinstance(scope.area, str):
        return shapely.box(*scope.area)
    try:
        geometry = shapely.from_wkt(scope.area)
    except shapely.errors.GEOSException as error:
        raise _misread(scope.area) from error
    if geometry.geom_type not in ("Polygon", "MultiPolygon"):
        raise _misread(scope.area)
    return geometry


def in_places(scope: Scope, records: pd.DataFrame) -> Flags:
    """Which records lie within the postcodes, cities and area of a scope.

    ``records`` has the texts ``postcode`` and ``city`` and floats ``x``, ``y`` in the register's CRS. A record without
    the value that a limit needs lies outside: a list does not surely speak for it.
    """
    import numpy as np
    import shapely

    inside = np.full(len(records), True)
    for wanted, column in ((scope.postcodes, "postcode"), (scope.cities, "city")):
        if wanted:
            plain = {_plain(text) for text in wanted}
            inside &= records[column].map(_plain).isin(plain).to_numpy()
    if (area := polygons(scope)) is not None:
        shapely.prepare(area)
        # Not intersects_xy: within QGIS on Linux it crashes where shapely was installed by pip, with a GEOS of its own.
        inside &= shapely.intersects(area, shapely.points(records["x"].to_numpy(float), records["y"].to_numpy(float)))
    return inside


def in_scope(scope: Scope, records: pd.DataFrame, categories: Sequence[Category]) -> Flags:
    """Which records of the register a list speaks for.

    ``records`` as for ``in_places``, with the texts ``category`` (several by comma), ``provider``, and, as in the
    register, ``further_categories``. ``categories`` say which words name the same.
    """
    inside = in_places(scope, records)
    if scope.categories:
        own = records["category"] + ", " + records["further_categories"]
        inside &= _each(own, _category_test(scope.categories, records["category"], categories))
    if scope.providers:
        wanted = [set(_plain(text).split()) for text in scope.providers]
        inside &= _each(records["provider"], lambda text: any(words <= set(_plain(text).split()) for words in wanted))
    return inside


def strangers(scope: Scope, records: pd.DataFrame, categories: Sequence[Category]) -> list[str]:
    """The texts of a scope that no record has: probably spelled otherwise."""
    return [
        text
        for name in _TEXTS
        for text in getattr(scope, name)
        if not in_scope(Scope(**{name: [text]}), records, categories).any()
    ]


def _category_test(
    wanted: Iterable[str], present: Iterable[str], categories: Sequence[Category]
) -> Callable[[str], bool]:
    """A test of a record's categories. What is the name or key of a category means all that belongs to it; another
    text means the records that have just this text, or, where there are none, its category: schools for 'Schule'.
    """
    names = {_plain(text) for category in categories for text in (category.category, category.name)}
    texts = {_plain(text) for text in present}
    exact: set[str] = set()
    keys: set[str] = set()
    for text in wanted:
        if _plain(text) in names or _plain(text) not in texts:
            keys.update(categories_of(text, categories))
        exact.add(_plain(text))

    def test(own: str) -> bool:
        parts = [own, *re.split(r"[,;{}]", own)]
        return not exact.isdisjoint(map(_plain, parts)) or any(
            keys & {*categories_of(part, categories)} for part in parts
        )

    return test


def _each(texts: pd.Series[str], test: Callable[[str], bool]) -> Flags:
    """A test of each text, done once for those that are equal."""
    codes, unique = pd.factorize(texts.to_numpy(dtype=object))
    return pd.Series([test(text) for text in unique], dtype=bool).to_numpy()[codes]


def _plain(text: str) -> str:
    """A text for comparison: small letters, words parted by one blank."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _texts(given: object) -> tuple[str, ...]:
    if given is None:
        return ()
    items = re.split(r"[,;\n]", given) if isinstance(given, str) else given
    if not isinstance(items, Collection) or not all(isinstance(item, str | int) for item in items):
        raise _misread(given)
    return tuple(filter(None, (str(item).strip() for item in items)))


def _area(given: object) -> str | tuple[float, ...]:
    """WKT as it is; four numbers as a box."""
    if given is None or given == "":
        return ""
    if isinstance(given, str) and re.match(r"\s*[a-zA-Z]", given):
        return given.strip()
    parts = re.split(r"[,;\s]+", given.strip()) if isinstance(given, str) else given
    try:
        numbers = tuple(float(part) for part in parts)  # type: ignore[attr-defined]  # TypeError where it is no list
    except (TypeError, ValueError) as error:
        raise _misread(given) from error
    if len(numbers) != 4 or not (numbers[0] < numbers[2] and numbers[1] < numbers[3]):
        raise _misread(given)
    return numbers


def _misread(given: object) -> PlanningError:
    return PlanningError(
        tr("The scope should be categories, or an object with {keys}, but this was found: {given}.").format(
            keys=", ".join(_NAMES), given=str(given)[:200]
        ),
        tr('For example: Kita, Grundschule - or {"categories": ["Kita"], "cities": ["Oberhausen"]}.'),
    )
