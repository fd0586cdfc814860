"""Which layers the project shows, with which rows, columns and relations."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.texts import tr

# No address of a protected institution is on the map or in a list, and none is in what the history lists.
THERE = '"withdrawn" IS NOT TRUE'
OPEN = f"{THERE} AND \"location_kind\" <> 'protected'"
PROTECTED = f"{THERE} AND \"location_kind\" = 'protected'"
NOTHING_PROTECTED = (
    "NOT (\"table_name\" = 'institutions' AND \"field\" IN ('street', 'house_number', 'postcode', 'position') "
    "AND \"record_id\" IN (SELECT institution_id FROM {institutions} WHERE location_kind = 'protected'))"
)
# Of the layers in the project. QGIS replaces ids of ten letters and fewer when it opens a project.
PREFIX = "register_"
MAIN, WITHOUT_POINT, SHELTERED = f"{PREFIX}institutions", f"{PREFIX}without_point", f"{PREFIX}protected"
ALL = f"{PREFIX}references"  # hidden: the names that other layers refer to
LOCAL_TIME = "local_time"  # a column that the project adds: the register's times are in UTC, people's are not


@dataclass(frozen=True)
class Shown:
    """A layer of the project: table, title, rows, and the columns of its attribute table ((): all)."""

    table: str
    title: str
    subset: str = ""
    columns: tuple[str, ...] = ()
    newest_first: str = ""  # the column that its rows are sorted by
    another: str = ""  # id in the project, where the table has a layer already

    @property
    def id(self) -> str:
        return self.another or PREFIX + self.table

    @property
    def read_only(self) -> bool:
        """Only the plugin writes into it."""
        return self.table in ("history", "decisions", "steps", "source_lists", "value_sources")


def groups() -> dict[str, list[Shown]]:
    """All layers by the titles of their groups, in the order of the layer tree."""
    listed = ("name", "category", "kind", "provider_id")
    reached = ("phone", "email", "website", "valid_until", "release", "confirmed_on")
    address = ("street", "house_number", "postcode", "city")
    return {
        tr("Institutions"): [
            # With rows that have no point, QGIS finds no extent for a layer with a filter, and cannot zoom to it.
            Shown("institutions", tr("Institutions"), f'{OPEN} AND "geom" IS NOT NULL', (*listed, *address, *reached)),
            Shown(
                "institutions", tr("Without a point"), f'{OPEN} AND "geom" IS NULL',
                ("name", "category", "location_kind", *address, *reached), another=WITHOUT_POINT,
            ),
            Shown("institutions", tr("Protected institutions"), PROTECTED, (*listed, *reached), another=SHELTERED),
            Shown("institutions", tr("All institutions"), THERE, (*listed, *reached), another=ALL),
            Shown(
                "offers", tr("Offers"), "", ("institution_id", "name", "target_groups", "opening_hours", "valid_until"),
            ),
            Shown("providers", tr("Providers")),
        ],
        tr("History and lists"): [
            Shown(
                "history", tr("History"), NOTHING_PROTECTED,
                (LOCAL_TIME, "table_name", "record_id", "action", "field", "old_value", "new_value", "changed_by",
                 "reason"),
                newest_first="changed_at",
            ),
            Shown("steps", tr("Steps"), "", (LOCAL_TIME, "kind", "reason", "done_by"), newest_first="done_at"),
            Shown(
                "decisions", tr("Decisions"), "",
                ("decided_on", "kind", "institution_id", "other_id", "source", "poi_id", "reason", "due", "decided_by"),
                newest_first="decided_on",
            ),
            Shown(
                "source_lists", tr("Imported lists"), "",
                ("imported_on", "source", "source_date", "file_name", "row_count", "complete", "key_kind", "licence"),
                newest_first="imported_on",
            ),
            Shown("value_sources", tr("Origin of the values"), "", ("field", "source", "source_date", "licence")),
        ],
        tr("Settings"): [
            Shown("categories", tr("Categories")),
            Shown("field_settings", tr("Release of fields")),
            Shown("settings", tr("Settings of the register"), "\"name\" NOT IN ('schema_version', 'crs')"),
        ],
    }  # fmt: skip


def institution_layers() -> tuple[str, ...]:
    """The ids of the layers of institutions, the one on the map first."""
    return MAIN, WITHOUT_POINT, SHELTERED, ALL
