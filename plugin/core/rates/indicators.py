"""What an indicator is made of, and the forms in which people and programs say it."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from ..errors import PlanningError, listed
from ..texts import tr
from .fields import CHANGE, SIGN, CountFields, counts_before, counts_now

Given = str | Mapping[str, object] | Sequence[object]

COLUMNS = 5  # of the indicators as a matrix: name, two counts now, two counts before
_NAME = re.compile(r"[^\W\d]\w*")
_LINE = re.compile(r"\s*[^\W\d]\w*\s*=")


@dataclass(frozen=True)
class Indicator:
    """A rate: counts are names of fields or QGIS expressions, '' where nothing was said.

    ``may_exceed`` allows numerators above their denominators, as in cases per 100 people.
    """

    name: str
    numerator: str
    denominator: str
    previous_numerator: str = ""
    previous_denominator: str = ""
    definition_version: str = ""
    previous_definition_version: str = ""
    may_exceed: bool = False

    @property
    def now(self) -> CountFields:
        return CountFields(self.numerator, self.denominator)

    @property
    def before(self) -> CountFields | None:
        """The counts of the earlier edition, if any were named."""
        return CountFields(self.previous_numerator, self.previous_denominator) if self.previous_numerator else None

    @property
    def created(self) -> tuple[str, ...]:
        """The number fields that a result may have of it."""
        now, before = counts_now(self.name), counts_before(self.name)
        return (
            self.name, CHANGE + self.name, now.numerator, now.denominator, before.numerator, before.denominator,
        )  # fmt: skip

    def to_json(self) -> dict[str, object]:
        """The object that ``parse_indicators`` reads, without what was not said."""
        return {item.name: value for item in fields(self) if (value := getattr(self, item.name))}

    def to_line(self) -> str:
        """The text form, for people; versions and ``may_exceed`` have none."""
        previous = " / ".join(filter(None, map(_guarded, (self.previous_numerator, self.previous_denominator))))
        now = f"{self.name} = {_guarded(self.numerator)} / {_guarded(self.denominator)}"
        return f"{now} | {previous}" if previous else now


_TEXTS = tuple(item.name for item in fields(Indicator) if item.name != "may_exceed")


def parse_indicators(given: Given) -> list[Indicator]:
    """Indicators from any of these forms:

    text, one per line: ``name = numerator / denominator | previous numerator / previous denominator``, the part from
    the bar on being optional, expressions with a slash in parentheses; a list of objects with the keys of Indicator; a
    list of rows ``[name, numerator, denominator, previous numerator, previous denominator]``; such rows in one flat
    list, as a matrix parameter gives them; the lists as JSON text. Raises PlanningError with the place and the form.
    """
    if isinstance(given, str) and given.lstrip()[:1] in ("[", "{"):
        given = _from_json(given)
    if isinstance(given, Mapping):
        given = [given]
    items: Sequence[object] = given.splitlines() if isinstance(given, str) else given
    if items and not isinstance(given, str) and all(isinstance(item, str) for item in items):
        items = _rows_of(items) if not _LINE.match(str(items[0])) else items
    found = [_indicator(item) for item in items if not _is_blank(item)]
    _check_names(found)
    return found


def _from_json(text: str) -> Given:
    try:
        given: Given = json.loads(text)
    except json.JSONDecodeError as error:
        raise PlanningError(
            tr("The indicators are no valid JSON: line {line}, column {column}: {reason}.").format(
                line=error.lineno, column=error.colno, reason=error.msg
            ),
            _form(),
        ) from error
    return given


def _rows_of(flat: Sequence[object]) -> list[Sequence[object]]:
    if len(flat) % COLUMNS:
        raise _malformed(", ".join(map(str, flat)))
    return [flat[start : start + COLUMNS] for start in range(0, len(flat), COLUMNS)]


def _is_blank(item: object) -> bool:
    """Whether a line or a row of a matrix says nothing."""
    texts = [item] if isinstance(item, str) else item if isinstance(item, list | tuple) else ["?"]
    return not any(str(text).strip() for text in texts)


def _indicator(item: object) -> Indicator:
    if isinstance(item, str):
        return _from_line(item)
    if isinstance(item, Mapping):
        return _from_object(item)
    if isinstance(item, list | tuple) and len(item) in (3, COLUMNS):
        return _checked(dict(zip(_TEXTS, item, strict=False)), item)
    raise _malformed(item)


def _from_object(item: Mapping[object, object]) -> Indicator:
    strange = [str(key) for key in item if key not in (*_TEXTS, "may_exceed")]
    if strange:
        raise PlanningError(
            tr("Indicators: unknown keys {strange} in {item}.").format(
                strange=", ".join(f"'{key}'" for key in strange), item=json.dumps(dict(item), ensure_ascii=False)
            ),
            tr("Known keys are: {keys}.").format(keys=", ".join((*_TEXTS, "may_exceed"))),
        )
    return _checked({str(key): value for key, value in item.items()}, item)


def _from_line(line: str) -> Indicator:
    name, equals, rest = line.partition("=")
    editions = [_cut(part, "/") for part in _cut(rest, "|")]
    if not equals or len(editions) not in (1, 2) or any(len(counts) != 2 for counts in editions):
        raise _malformed(line)
    return _checked(dict(zip(_TEXTS, [name, *(count for counts in editions for count in counts)], strict=False)), line)


def _cut(text: str, separator: str) -> list[str]:
    """The parts between separators that stand neither in quotes nor in parentheses; ``||`` joins texts."""
    parts, depth, quote, start = [], 0, "", 0
    for place, sign in enumerate(text):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == separator and not depth and sign * 2 not in text[max(0, place - 1) : place + 2]:
            parts.append(text[start:place])
            start = place + 1
    return [part.strip() for part in (*parts, text[start:])]


def _guarded(count: str) -> str:
    """A count that ``_cut`` leaves whole."""
    return f"({count})" if len(_cut(count, "/")) > 1 or len(_cut(count, "|")) > 1 else count


def _checked(values: Mapping[str, object], item: object) -> Indicator:
    texts = {key: str(values.get(key) or "").strip() for key in _TEXTS}
    may_exceed = values.get("may_exceed", False)
    if not isinstance(may_exceed, bool) or not _NAME.fullmatch(texts["name"]):
        raise _malformed(item)
    if not texts["numerator"] or not texts["denominator"]:
        raise PlanningError(
            tr("Indicator '{name}' has no {part}: a rate needs counts of both.").format(
                name=texts["name"], part=tr("denominator") if texts["numerator"] else tr("numerator")
            ),
            _form(),
        )
    if bool(texts["previous_numerator"]) != bool(texts["previous_denominator"]):
        raise PlanningError(
            tr("Indicator '{name}' has only one of previous numerator and previous denominator.").format(
                name=texts["name"]
            ),
            tr("Give both, or none of them."),
        )
    return Indicator(**texts, may_exceed=may_exceed)


def _check_names(indicators: Sequence[Indicator]) -> None:
    """No two fields of a result may have the same name; QGIS ignores case."""
    created = [name for item in indicators for name in item.created]
    every = [*created, *(SIGN + name for name in created)]
    twice = [name for name, count in Counter(name.lower() for name in every).items() if count > 1]
    if twice:
        raise PlanningError(
            tr("These fields would be made more than once: {fields}.").format(fields=listed(twice)),
            tr("Give each indicator a name of its own, that is not that of another one behind 'd_', 'num_' or 'den_'."),
        )


def _malformed(item: object) -> PlanningError:
    text = item if isinstance(item, str) else json.dumps(item, ensure_ascii=False, default=str)
    return PlanningError(
        tr("Indicators: '{item}' was given; expected a name, a numerator and a denominator.").format(item=text.strip()),
        _form(),
    )


def _form() -> str:
    return tr(
        "Write one per line: name = numerator / denominator | previous numerator / previous denominator. A name has "
        "letters, digits and underscores; an expression with a slash stands in parentheses."
    )
