"""What the fields of rates are: titles, units and definitions for tables, maps and the next step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..index.schema import Texts
from ..index.sheets import Sheet
from ..texts import LANGUAGES, tr
from .fields import CHANGE, counts_before, counts_now
from .indicators import Indicator

PERCENT = Texts("%", "%")


@dataclass(frozen=True)
class KnownTexts:
    """Sheets of the method profile by indicator, sheets and titles of the layer by field."""

    profile: Mapping[str, Sheet] = field(default_factory=dict)
    layer: Mapping[str, Sheet] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)

    def title(self, count: str) -> Texts:
        """What a field or expression is called."""
        if count in self.layer:
            return self.layer[count].title
        text = self.titles.get(count, count)
        return Texts(text, text)


def is_percent(sheet: Sheet | None) -> bool:
    """Whether a field is known to hold percentages rather than counts."""
    return sheet is not None and "%" in (sheet.unit.de, sheet.unit.en)


def rate_sheets(indicators: Sequence[Indicator], known: KnownTexts) -> dict[str, Sheet]:
    """The sheets of all fields that the indicators may have in a result."""
    sheets: dict[str, Sheet] = {}
    for item in indicators:
        rate = _rate_sheet(item, known)
        change, *counts = (Texts(de, en) for de, en in zip(*(_titles(rate, key) for key in LANGUAGES), strict=True))
        points = Texts(*(tr("percentage points", language) for language in LANGUAGES))
        sheets[item.name] = rate
        named = known.profile.get(CHANGE + item.name, replace(rate, title=change, unit=points))
        sheets[CHANGE + item.name] = replace(named, reference_date=rate.reference_date)
        now, before = counts_now(item.name), counts_before(item.name)
        names = (now.numerator, now.denominator, before.numerator, before.denominator)
        sheets |= {
            name: Sheet(title, definition_version=rate.definition_version)
            for name, title in zip(names, counts, strict=True)
        }
    return sheets


def _titles(rate: Sheet, language: str) -> list[str]:
    """What the change and the four counts of a rate are called, those of the earlier edition last."""
    title, part, whole = (text.in_language(language) for text in (rate.title, rate.numerator, rate.denominator))
    return [
        tr("Change: {title}", language).format(title=title),
        tr("Numerator: {title}", language).format(title=part),
        tr("Denominator: {title}", language).format(title=whole),
        tr("Earlier numerator: {title}", language).format(title=part),
        tr("Earlier denominator: {title}", language).format(title=whole),
    ]


def _rate_sheet(item: Indicator, known: KnownTexts) -> Sheet:
    found = known.profile.get(item.name) or known.layer.get(item.name)
    counted = known.layer.get(item.numerator)
    if found is None:
        found = Sheet(Texts(item.name, item.name), known.title(item.numerator), known.title(item.denominator), PERCENT)
    if counted:
        found = replace(
            found,
            source=found.source or counted.source,
            licence=found.licence or counted.licence,
            reference_date=counted.reference_date or found.reference_date,
            definition_version=counted.definition_version or found.definition_version,
        )
    return replace(found, definition_version=item.definition_version or found.definition_version)
