"""Files of house coordinates as surveying offices deliver them: text with semicolons, with titles or without.

With names (Gebäudereferenzen NRW, Hauskoordinaten Deutschland): nba;oid;qua;landschl;land;regbezschl;regbez;kreisschl;
kreis;gmdschl;gmd;ottschl;ott;strschl;str;hnr;adz;zone;ostwert;nordwert;... With keys alone: NBA;OI;QUA;LAN;RBZ;KRS;GMD;
OTT;SSS;HNR;ADZ;east;north;STN;[PLZ;ONM;...]. East values carry the zone in front (EPSG:4647), or don't.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import PlanningError
from ..texts import tr
from .addresses import street_key
from .coordinates import parse_coordinates

if TYPE_CHECKING:
    import pandas as pd

_PORTION = 200_000  # rows; a whole Land has millions of them
_NAMED = {"street": 14, "number": 15, "addition": 16, "city": 10, "x": 18, "y": 19}
_KEYED = {"street": 13, "number": 9, "addition": 10, "x": 11, "y": 12}
_KEYED_WITH_PLACE = {**_KEYED, "postcode": 14, "city": 15}
_TITLES = {
    "street": ("str", "stn", "strasse", "strassenname"), "number": ("hnr", "hausnummer"),
    "addition": ("adz", "zusatz"), "city": ("postonm", "onm", "gmd"), "postcode": ("postplz", "plz"),
    "x": ("ostwert", "x", "eeeeeeee_eee", "zzeeeeee,eee"), "y": ("nordwert", "y", "nnnnnnn_nnn", "nnnnnnn,nnn"),
}  # fmt: skip
_OBJECT = re.compile(r"DE[A-Z]{2}[A-Z0-9]{12}")  # the key of an address in ALKIS


def read_address_file(
    path: Path, streets: Collection[str] = (), tell: Callable[[float], None] = lambda _: None
) -> pd.DataFrame:
    """The addresses of a file: street, house_number, postcode, city, x, y (in the file's system, see ``system_of``).

    ``streets`` are keys of streets that alone are kept (none: all). ``tell`` is called with the share that is read,
    and may stop by raising.
    """
    import pandas as pd

    encoding, first = _start(path)
    has_titles, places = _places(path, first)
    size, read, parts = max(1, path.stat().st_size), 0, []
    try:
        portions = pd.read_csv(
            path, sep=";", header=None, skiprows=int(has_titles), dtype=str, usecols=sorted(places.values()),
            encoding=encoding, keep_default_na=False, quoting=3, chunksize=_PORTION, on_bad_lines="error",
        )  # fmt: skip
        for portion in portions:
            parts.append(_kept(portion, places, streets))
            read += _PORTION * len(first)
            tell(min(1.0, read / size))
    except (ValueError, UnicodeDecodeError, pd.errors.ParserError) as error:
        empty = isinstance(error, pd.errors.EmptyDataError)
        reason = tr("there are no addresses in it") if empty else tr("its lines do not all have the same columns")
        raise PlanningError(
            tr("The address file '{file}' cannot be read: {reason}.").format(file=path.name, reason=reason),
            tr("Take it as the surveying office delivers it, unpacked."),
        ) from error
    return pd.concat(parts, ignore_index=True)


def system_of(frame: pd.DataFrame) -> str:
    """The system of a file's coordinates: with or without the zone in front."""
    middle = float(np.nanmedian(frame["x"])) if len(frame) else np.nan
    zones = ((32_000_000, 33_000_000, "EPSG:4647"), (33_000_000, 34_000_000, "EPSG:5650"))
    return next((system for low, high, system in zones if low <= middle < high), "EPSG:25832")


def _start(path: Path) -> tuple[str, str]:
    """Encoding and first line."""
    with path.open("rb") as file:
        sample = file.read(1_000_000)
    try:
        text = sample[: sample.rfind(b"\n") + 1].decode("utf-8-sig")
        encoding = "utf-8-sig"
    except UnicodeDecodeError:
        text, encoding = sample.decode("cp1252", errors="replace"), "cp1252"
    return encoding, text.partition("\n")[0].strip()


def _places(path: Path, first: str) -> tuple[bool, Mapping[str, int]]:
    """Whether the first line holds titles, and the places of the columns."""
    cells = [cell.strip().strip('"') for cell in first.split(";")]
    if len(cells) > 2 and _OBJECT.fullmatch(cells[1]):
        if len(cells) >= 20 and _is_east(cells[18]):
            return False, _NAMED
        if len(cells) >= 14 and _is_east(cells[11]):
            return False, _KEYED_WITH_PLACE if len(cells) >= 16 else _KEYED
    titles = [cell.lower() for cell in cells]
    found = {
        name: next((titles.index(word) for word in given if word in titles), -1) for name, given in _TITLES.items()
    }
    if min(found[name] for name in ("street", "number", "x", "y")) < 0:
        raise PlanningError(
            tr("'{file}' is no file of house coordinates that is known here: expected lines such as "
               "N;DENW...;A;05;...;street;number;... with semicolons.").format(file=path.name),
            tr("Give it as a layer of points with street and house number instead."),
        )  # fmt: skip
    return True, {name: place for name, place in found.items() if place >= 0}


def _is_east(text: str) -> bool:
    return bool(re.fullmatch(r"\d{6,8}(?:[.,]\d+)?", text))


def _kept(portion: Any, places: Mapping[str, int], streets: Collection[str]) -> pd.DataFrame:
    import pandas as pd

    names: Sequence[str] = portion[places["street"]].tolist()
    if streets:
        keys = {name: street_key(name) in streets for name in set(names)}
        portion = portion[np.array([keys[name] for name in names], dtype=bool)]

    def column(name: str) -> list[str]:
        return [text.strip() for text in portion[places[name]]] if name in places else [""] * len(portion)

    x, y = parse_coordinates(column("x"), column("y"))
    numbers = [number + addition for number, addition in zip(column("number"), column("addition"), strict=True)]
    texts = {"street": column("street"), "house_number": numbers, "postcode": column("postcode"),
             "city": column("city")}  # fmt: skip
    frame = pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in texts.items()})
    return frame.assign(x=x, y=y)
