"""Where areas lie on the scale of an index: its classes as bands, each area a dot, with names that keep clear."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ..index.classes import ClassScheme
from ..index.profile import Profile
from ..texts import format_number, tr
from .axis import Axis, lanes
from .colours import BLACK, WHITE
from .grid import ClassGrid
from .palettes import Fill, class_fills
from .svg import (
    POINT,
    QUIET,
    UNITS,
    Box,
    Drawing,
    Lettering,
    Part,
    Pen,
    Size,
    circle,
    document,
    filled,
    line,
    rectangle,
    shortened,
    text_width,
)

_TITLE, _TEXT = 7.5 * POINT, 6.5 * POINT
_BAND, _DOT = 3.2 * UNITS, 0.85 * UNITS
_LANE = 1.25 * _TEXT
_MOST_LANES = 12
_MOST_NAMED = 16  # areas that are all named if there is room
_MARGIN = 0.35  # standard deviations beyond the last dot or limit
_CENTRED, _RIGHT_OF_LINE, _LEFT_OF_LINE = 0.5, 0.0, 1.0
_EDGE = "#6E6E6E"


@dataclass(frozen=True)
class Mark:
    """An area on the scale; ``label`` is its name or number."""

    label: str
    value: float


@dataclass(frozen=True)
class Band:
    """A class on the scale; ``high`` is its upper limit, None for the last."""

    name: str
    fill: Fill
    high: float | None


@dataclass(frozen=True)
class IndexAxis:
    """A scale: classes in rising order, the areas on it, and whether the names of the areas are written.

    ``many`` is the city's word for areas.
    """

    title: str
    bands: Sequence[Band]
    marks: Sequence[Mark]
    language: str
    named: bool = True
    many: str = ""


def limit_values(scheme: ClassScheme, index: Iterable[float | None]) -> tuple[float, ...]:
    """The class limits on the scale of an index: as given, or for quantiles those of the whole city's ``index``."""
    import numpy as np

    known = np.array([value for value in index if value is not None], dtype=float)
    return tuple(float(value) for value in scheme.limit_values(known) if not np.isnan(value))


def status_bands(profile: Profile, palette: str, language: str, limits: Sequence[float]) -> list[Band]:
    """The status classes of a profile, in the colours of their "stable" column."""
    grid = ClassGrid(profile)
    fills = [row[0] for row in class_fills(palette, len(grid.status), 1)]
    looks = {item.code: fill for item, fill in zip(grid.status, fills, strict=True)}
    return _bands(profile.status_classes, looks, language, limits)


def dynamics_bands(profile: Profile, palette: str, language: str, limits: Sequence[float]) -> list[Band]:
    """The dynamics classes of a profile, in the colours of the best status."""
    grid = ClassGrid(profile)
    fills = class_fills(palette, len(grid.status), len(grid.dynamics))[0]
    looks = {item.code: fill for item, fill in zip(grid.dynamics, fills, strict=True)}
    return _bands(profile.dynamics_classes, looks, language, limits)


def _bands(scheme: ClassScheme, looks: dict[int, Fill], language: str, limits: Sequence[float]) -> list[Band]:
    highs = [*limits, *(None for _ in scheme.classes[len(limits) :])]
    return [
        Band(item.name.in_language(language), looks[item.code], high)
        for item, high in zip(scheme.classes, highs, strict=True)
    ]


def index_scale(axes: Sequence[IndexAxis], size: Size) -> Drawing:
    """The scales one below the other, each with as many names as find room: the outermost areas first."""
    parts: list[Part] = []
    height = size.height * UNITS / max(len(axes), 1)
    for at, axis in enumerate(axes):
        scale = _Scale(axis, Box(0, at * height, size.width * UNITS, height - (0 if at == len(axes) - 1 else _LANE)))
        scale.draw()
        parts += scale.parts
    language = axes[0].language if axes else None
    words = tr("Index of the areas on a scale with the class limits", language)
    return document(parts, *size.units, words)


@dataclass(frozen=True)
class _Label:
    """A name from ``start`` to ``end`` in a lane, and the line from it down to its dot at ``x``."""

    text: str
    start: float
    end: float
    x: float
    raised: float
    lane: int

    def meets(self, other: _Label) -> bool:
        """Whether the names touch, or the line of one runs through the name of the other."""
        gap = 0.4 * _TEXT
        if self.lane == other.lane:
            return self.start - gap < other.end and other.start - gap < self.end
        low, high = sorted((self, other), key=lambda label: label.lane)
        return low.start - gap / 4 < high.x < low.end + gap / 4


@dataclass
class _Scale:
    """One scale while it grows in its ``box``: title, names in lanes, dots, band, limits, names of the classes."""

    content: IndexAxis
    box: Box
    parts: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        values = [mark.value for mark in self.content.marks]
        limits = [band.high for band in self.content.bands if band.high is not None]
        ends = [*values, *limits, 0.0]
        low, high = min(ends) - _MARGIN, max(ends) + _MARGIN
        self.axis = Axis(low, high, self.box.x, self.box.width)
        below = 2.6 * _TEXT  # limits and names of the classes
        self.names = self._class_names()
        below += _LANE * max((lane or 0 for *_, lane in self.names), default=0)
        room = self.box.height - 1.4 * _TITLE - below - _BAND
        self.dots = self._stacks(max(room - (_LANE if self.content.named else 0), 2 * _DOT))
        stack = max((height for *_, height in self.dots), default=0.0) + 2 * _DOT + 0.4 * _DOT
        self.lanes = min(max(int((room - stack - 0.5 * _LANE) / _LANE), 0), _MOST_LANES) if self.content.named else 0
        self.named = self._named_marks()
        used = 1 + max((label.lane for label in self.named), default=-1)
        self.labels = used * _LANE + (0.5 * _LANE if used else 0)
        self.band = self.box.y + 1.4 * _TITLE + self.labels + stack
        self.stack = stack

    def _stacks(self, room: float) -> list[tuple[Mark, float, float]]:
        """Each mark with its place, and how far its dot is raised above others at about the same place."""
        placed: list[tuple[Mark, float, int]] = []
        for mark in sorted(self.content.marks, key=lambda item: item.value):
            x = self.axis.place(mark.value)
            taken = {level for _, other, level in placed if abs(other - x) < 2.1 * _DOT}
            placed.append((mark, x, next(level for level in range(len(placed) + 1) if level not in taken)))
        tallest = max((level for *_, level in placed), default=0)
        step = min(2.1 * _DOT, room / (tallest + 1))
        return [(mark, x, level * step) for mark, x, level in placed]

    def _named_marks(self) -> list[_Label]:
        """As many names as find room, to one side of their lines if more do; of many areas the outermost ones."""
        falling = self.dots[::-1]
        outermost = [dot for pair in zip(falling, self.dots, strict=True) for dot in pair][: len(self.dots)]
        if len(outermost) > _MOST_NAMED:
            return self._placed(outermost, (_CENTRED,))
        attempts = (
            (outermost, (_CENTRED,)),
            (falling, (_RIGHT_OF_LINE,)),
            (self.dots, (_LEFT_OF_LINE,)),
            (outermost, (_CENTRED, _RIGHT_OF_LINE, _LEFT_OF_LINE)),
        )
        return max((self._placed(dots, shares) for dots, shares in attempts), key=len)

    def _placed(self, dots: Sequence[tuple[Mark, float, float]], shares: Sequence[float]) -> list[_Label]:
        """The names that find a lane; one of ``shares`` of each lies to the left of its line."""
        placed: list[_Label] = []
        for dot in dots:
            wanted = (self._label(dot, lane, share) for lane in range(self.lanes) for share in shares)
            free = next((label for label in wanted if not any(map(label.meets, placed))), None)
            placed += [free] if free else []
        return placed

    def _label(self, dot: tuple[Mark, float, float], lane: int, share: float) -> _Label:
        mark, x, raised = dot
        text = shortened(mark.label, _TEXT, 0.45 * self.box.width)
        wide = text_width(text, _TEXT)
        start = x - share * wide + (0.5 - share) * 0.8 * _TEXT
        start = min(max(start, self.box.x), self.box.x + self.box.width - wide)
        return _Label(text, start, start + wide, x, raised, lane)

    def _class_names(self) -> list[tuple[str, float, int]]:
        """Name, middle and lane of each class; a name that is wider than its band may go below its neighbours."""
        edges = [self.axis.low, *(band.high for band in self.content.bands if band.high is not None), self.axis.high]
        places = [self.axis.place(value) for value in edges]
        texts = [band.name for band in self.content.bands][: len(places) - 1]
        middles = []
        for text, left, right in zip(texts, places, places[1:], strict=False):
            half = text_width(text, _TEXT) / 2
            middles.append(min(max((left + right) / 2, self.box.x + half), self.box.x + self.box.width - half))
        spans = [
            (middle - text_width(text, _TEXT) / 2, middle + text_width(text, _TEXT) / 2)
            for text, middle in zip(texts, middles, strict=True)
        ]
        found = lanes(spans, len(spans), 0.5 * _TEXT)
        return [(text, middle, lane or 0) for text, middle, lane in zip(texts, middles, found, strict=True)]

    def draw(self) -> None:
        language = self.content.language
        self.parts.append(Lettering(self.content.title, self.box.x, self.box.y + 0.8 * _TITLE, Pen(_TITLE, bold=True)))
        note = tr("0: mean of the {areas} of the city", language)
        note = note.format(areas=self.content.many or tr("areas", language))
        room = self.box.width - text_width(self.content.title, _TITLE, bold=True) - _TITLE
        if text_width(note, _TEXT) <= room:
            right = self.box.x + self.box.width
            self.parts.append(Lettering(note, right, self.box.y + 0.8 * _TITLE, Pen(_TEXT, QUIET, anchor="end")))
        self._draw_bands()
        foot = self.band - 1.4 * _DOT  # middle of the lowest dots
        for label in self.named:
            base = self.band - self.stack - 0.5 * _LANE - label.lane * _LANE
            top = base + 0.25 * _TEXT if label.start < label.x < label.end else base - 0.7 * _TEXT
            self.parts.append(line((label.x, top), (label.x, foot - label.raised), 0.8, QUIET))
            self.parts.append(Lettering(label.text, label.start, base, Pen(_TEXT)))
        self.parts += [circle((x, foot - raised), _DOT, BLACK, WHITE, 1) for _, x, raised in self.dots]
        zero, bottom = self.axis.place(0), self.band + _BAND
        self.parts.append(line((zero, self.band - 0.5 * _DOT), (zero, bottom + 0.3 * _TEXT), 2.5, BLACK))
        base = bottom + 1.25 * _TEXT  # clear of the lines above
        self.parts.append(Lettering("0", zero, base, Pen(_TEXT, bold=True, anchor="middle")))
        for band in self.content.bands:
            if band.high is not None and band.high != 0:
                x, words = self.axis.place(band.high), _short_number(band.high, language)
                self.parts.append(line((x, bottom), (x, bottom + 0.25 * _TEXT), 1, QUIET))
                self.parts.append(Lettering(words, x, base, Pen(_TEXT, QUIET, anchor="middle")))
        for text, middle, lane in self.names:
            place = base + (1 + lane) * _LANE
            self.parts.append(Lettering(text, middle, place, Pen(_TEXT, anchor="middle")))

    def _draw_bands(self) -> None:
        left = self.axis.low
        for band in self.content.bands:
            right = self.axis.high if band.high is None else band.high
            places = self.axis.place(left), self.axis.place(right)
            box = Box(places[0], self.band, places[1] - places[0], _BAND)
            self.parts += filled(box, band.fill)
            left = right
        self.parts.append(rectangle(Box(self.box.x, self.band, self.box.width, _BAND), "none", _EDGE, 0.8))


def _short_number(value: float, language: str) -> str:
    """A limit with as many decimals as it has, at most two: ``1``, ``1,5``, ``0,84``."""
    decimals = next((at for at in (0, 1) if round(value, at) == round(value, 2)), 2)
    return format_number(value, decimals, language)
