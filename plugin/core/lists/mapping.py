"""Which column of a list holds which field: guessed, shown, edited, kept for next year."""

from __future__ import annotations

import json
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..errors import PlanningError, listed
from ..register.fields import LISTED, title
from ..texts import tr

# What a list may hold beside an institution's fields: parts that become such fields, and what says how to read it.
PARTS = ("poi_id", "address", "place", "house_number_addition", "area_code", "x", "y", "coordinates", "crs",
         "main_category")  # fmt: skip
FIELDS = (*LISTED, *PARTS)
GIVEN, EARLIER, BY_HEADER, BY_CONTENT = "given", "earlier", "header", "content"


@dataclass(frozen=True)
class Mapping:
    """Columns by field; several columns of a field are joined by a blank. ``()`` says that a field is in none.

    ``found`` says by field how it was found: given, earlier (the same source's last list), header, content.
    """

    columns: AnyMapping[str, Sequence[str]] = field(default_factory=dict)
    found: AnyMapping[str, str] = field(default_factory=dict)

    def of(self, name: str) -> Sequence[str]:
        """The columns of a field; none where there is none."""
        return self.columns.get(name, ())

    def holds(self, name: str) -> bool:
        return bool(self.of(name))

    @property
    def used(self) -> set[str]:
        """All columns that have a meaning."""
        return {column for given in self.columns.values() for column in given}

    def over(self, other: Mapping) -> Mapping:
        """This mapping, and the other one's fields that it says nothing of."""
        return Mapping({**other.columns, **self.columns}, {**other.found, **self.found})

    def only(self, existing: Sequence[str]) -> tuple[Mapping, list[str]]:
        """The fields whose columns all exist, and the columns that don't: last year's mapping for this year's list."""
        kept = {name: given for name, given in self.columns.items() if set(given) <= set(existing)}
        gone = [column for given in self.columns.values() for column in given if column not in existing]
        return replace(self, columns=kept, found={name: self.found[name] for name in kept}), gone

    def check(self, existing: Sequence[str]) -> None:
        """Refuse columns that the list does not have."""
        missing = {name: column for name, given in self.columns.items() for column in given if column not in existing}
        if missing:
            raise PlanningError(
                tr("The mapping names columns that the list does not have: {missing}. It has: {existing}.").format(
                    missing=listed(f"{name}: '{column}'" for name, column in missing.items()),
                    existing=", ".join(f"'{name}'" for name in existing),
                ),
                tr("Correct the mapping; a field that the list does not have gets an empty text."),
            )

    def to_json(self) -> dict[str, str | list[str]]:
        """Field to column, as it may be given back; '' for a field that was set to none."""
        return {name: given[0] if len(given) == 1 else list(given) or "" for name, given in self.columns.items()}

    def to_text(self) -> str:
        """The file that people edit: JSON with ``fields`` and ``found``."""
        document = {"fields": self.to_json(), "found": dict(self.found)}
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"

    def described(self, samples: AnyMapping[str, Sequence[str]]) -> list[str]:
        """One line per field for the log: column, how it was found, first values."""
        ways = {GIVEN: tr("as given"), EARLIER: tr("as last time"), BY_HEADER: tr("by its title"),
                BY_CONTENT: tr("by its content")}  # fmt: skip
        lines = []
        for name in FIELDS:
            if self.holds(name):
                values = "; ".join(value[:40] for value in samples.get(self.of(name)[0], ())[:3])
                columns = " + ".join(f"'{column}'" for column in self.of(name))
                lines.append(f"{field_title(name)} ({name}): {columns} ({ways[self.found[name]]}): {values}")
        return lines


def field_title(name: str) -> str:
    """What people call a field or part of a list."""
    parts = {
        "poi_id": tr("Id in the list"), "address": tr("Address in one column"), "place": tr("Postcode and city"),
        "house_number_addition": tr("Letter of the house number"), "area_code": tr("Area code"), "x": tr("X (east)"),
        "y": tr("Y (north)"), "coordinates": tr("Coordinates in one column"), "crs": tr("Coordinate system"),
        "main_category": tr("Is the main category"),
    }  # fmt: skip
    return parts.get(name) or title(name)


def read_mapping(given: Any, found: str = GIVEN) -> Mapping:
    """A mapping from an object or a JSON text: ``{field: column}``, ``{field: [columns]}``, or the file that
    ``to_text`` writes. ``found`` says where it comes from."""
    if isinstance(given, str):
        try:
            given = json.loads(given) if given.strip() else {}
        except json.JSONDecodeError as error:
            raise PlanningError(
                tr("The mapping is no valid JSON: line {line}, character {column} cannot be read.").format(
                    line=error.lineno, column=error.colno
                ),
                _example(),
            ) from error
    if isinstance(given, AnyMapping) and isinstance(given.get("fields"), AnyMapping):
        given = given["fields"]
    if not isinstance(given, AnyMapping):
        raise PlanningError(tr("The mapping should be an object of fields and columns."), _example())
    unknown = [name for name in given if name not in FIELDS]
    if unknown:
        raise PlanningError(
            tr("The mapping names unknown fields: {unknown}. Fields are: {fields}.").format(
                unknown=listed(f"'{name}'" for name in unknown), fields=", ".join(FIELDS)
            ),
            tr("Correct the names on the left side of the mapping."),
        )
    columns = {str(name): _columns(name, value) for name, value in given.items()}
    return Mapping(columns, dict.fromkeys(columns, found))


def _columns(name: str, value: Any) -> tuple[str, ...]:
    given = value if isinstance(value, list | tuple) else [value]
    if not all(item is None or isinstance(item, str) for item in given):
        raise PlanningError(
            tr("The mapping of '{field}' should be the title of a column, but is {value}.").format(
                field=name, value=value
            ),
            _example(),
        )
    return tuple(item.strip() for item in given if item and item.strip())


def _example() -> str:
    return tr("Write it like this: {example}").format(example='{"name": "Einrichtung", "postcode": "PLZ"}')
