"""What every row of a register must keep to, as SQL that both databases understand. Triggers see to it, whoever
writes: the plugin, a form of QGIS, or a command line.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ..core.register.editing import FARTHEST
from ..core.register.fields import ADDRESS, LOCATION_KINDS, RELEASES, title
from ..core.register.schema import TABLES, Table
from ..core.texts import catalogue, tr

GERMAN = "de"  # the sentences are stored in the register, which belongs to a German city
ERASING = "EXISTS (SELECT 1 FROM context WHERE kind = 'erase')"
# What a new row gets where a form or a command line leaves it empty.
DEFAULTS = {"location_kind": LOCATION_KINDS[0], "release": RELEASES[0]}
PLUGINS_OWN = ("schema_version", "crs", "backups")  # settings without which the register cannot be read
# What an erasure of personal data may change in rows that nobody else may change.
ERASABLE = {
    "history": ("old_value", "new_value", "reason", "erased_on", "erased_reason"),
    "source_rows": ("content",),
    "decisions": ("reason", "register_hash", "poi_hash"),
    "steps": ("reason",),
}
# {table: {field: table whose key it is}}
REFERENCES = {
    "institutions": {"category": "categories", "provider_id": "providers", "part_of": "institutions"},
    "offers": {"institution_id": "institutions"},
    "value_sources": {"institution_id": "institutions"},
    "links": {"institution_id": "institutions"},
}


@dataclass(frozen=True)
class Rule:
    """A condition over NEW (and OLD, on update) under which a row is refused, with this sentence."""

    refused: str
    sentence: str
    on: tuple[str, ...] = ("INSERT", "UPDATE")


def rules_of(table: Table) -> list[Rule]:
    """All rules for rows of a table."""
    return [*_key_rules(table), *_field_rules(table), *_reference_rules(table), *_further_rules(table)]


def _key_rules(table: Table) -> Iterator[Rule]:
    key = table.key
    yield Rule(
        f"OLD.fid <> NEW.fid OR coalesce(OLD.{key}, '') <> '' AND coalesce(NEW.{key}, '') <> OLD.{key}",
        tr("The id of a record in '{table}' must not be changed.", GERMAN).format(table=table.name),
        on=("UPDATE",),
    )


def _field_rules(table: Table) -> Iterator[Rule]:
    for field in table.fields:
        if field.required and field.name != table.key:
            yield Rule(
                f"coalesce(NEW.{field.name}, '') = ''",
                tr("'{field}' must not be empty.", GERMAN).format(field=german_title(field.name)),
                on=("UPDATE",) if field.name in DEFAULTS else ("INSERT", "UPDATE"),
            )
        if field.choices:
            words = ", ".join(f"'{choice}'" for choice in field.choices)
            yield Rule(
                f"NULLIF(NEW.{field.name}, '') NOT IN ({words})",
                tr("'{field}' must be one of: {words}.", GERMAN).format(
                    field=german_title(field.name), words=", ".join(field.choices)
                ),
            )


def _reference_rules(table: Table) -> Iterator[Rule]:
    for name, other in REFERENCES.get(table.name, {}).items():
        yield Rule(
            f"NULLIF(NEW.{name}, '') IS NOT NULL AND NOT EXISTS "
            f"(SELECT 1 FROM {other} AS other WHERE other.{TABLES[other].key} = NEW.{name})",
            {
                "institutions": tr("The institution that this record belongs to is not in the register.", GERMAN),
                "providers": tr("The provider of this record is not in the register.", GERMAN),
                "categories": tr("The category of this record is not in the register's list of categories.", GERMAN),
            }[other],
        )


def _further_rules(table: Table) -> Iterator[Rule]:
    names = {field.name for field in table.fields}
    if {"valid_from", "valid_until"} <= names:
        yield Rule(
            "NEW.valid_until < NEW.valid_from",
            tr("'Valid until' must not be before 'Valid from'.", GERMAN),
        )
    if table.name == "settings":
        words = ", ".join(f"'{name}'" for name in PLUGINS_OWN)
        by_hand = f"NEW.name IN ({words}) AND NOT EXISTS (SELECT 1 FROM context)"
        sentence = tr("This setting is the plugin's own. It cannot be changed by hand.", GERMAN)
        yield Rule(by_hand, sentence, on=("INSERT",))
        yield Rule(f"{by_hand} AND coalesce(OLD.value, '') <> coalesce(NEW.value, '')", sentence, on=("UPDATE",))
    if table.name != "institutions":
        return
    yield Rule(
        "NEW.part_of = NEW.institution_id",
        tr("An institution cannot be a branch office of itself.", GERMAN),
    )
    street, number = ADDRESS[:2]
    yield Rule(
        f"NEW.location_kind = 'protected' AND (NEW.geom IS NOT NULL "
        f"OR coalesce(NEW.{street}, '') <> '' OR coalesce(NEW.{number}, '') <> '')",
        tr(
            "Neither street, house number nor a point is stored for a protected institution. Empty them, and delete "
            "the point.",
            GERMAN,
        ),
    )


def point_rule(x_of: str, y_of: str) -> Rule:
    """Points without coordinates on Earth; ``x_of`` and ``y_of`` are the database's words, with {} for a geometry."""
    inside = " AND ".join(
        f"{axis.format('NEW.geom')} BETWEEN {-FARTHEST:.0f} AND {FARTHEST:.0f}" for axis in (x_of, y_of)
    )
    return Rule(
        f"NEW.geom IS NOT NULL AND (CASE WHEN {inside} THEN 0 ELSE 1 END) = 1",
        tr("This is no point with coordinates. Set it anew, or delete it.", GERMAN),
    )


def no_forgery() -> str:
    """The sentence for whoever writes the history by hand."""
    return tr("The history of the register is written by the register alone.", GERMAN)


def no_deletion(table: Table) -> str:
    """The sentence for whoever deletes a row of a tracked table."""
    if "valid_until" in {field.name for field in table.fields}:
        return tr("Records of the register are not deleted. Enter the last day under 'Valid until'.", GERMAN)
    return tr("Records of the register are not deleted.", GERMAN)


def no_change() -> str:
    """The sentence for whoever changes or deletes what is only ever added to."""
    return tr("The history of the register can neither be changed nor deleted.", GERMAN)


def append_only_refused(table: Table, differs: str) -> str:
    """When an UPDATE of a table that is only added to is refused; ``differs`` is the database's word for it.

    An erasure may put something else where personal data were, and may take values of the history away.
    """
    erasable = ERASABLE.get(table.name, ())
    if not erasable:
        return "1 = 1"
    refused = f"NOT {ERASING} OR {changed_but(table, erasable, differs)}"
    if table.name == "history":
        for name in ("old_value", "new_value"):
            refused += f" OR NEW.{name} IS NOT NULL AND OLD.{name} {differs} NEW.{name}"
    return refused


def changed_but(table: Table, names: Collection[str], differs: str) -> str:
    """When an UPDATE changes another column than these."""
    others = [name for name in ("fid", *(field.name for field in table.fields)) if name not in names]
    return "(" + " OR ".join(f"OLD.{name} {differs} NEW.{name}" for name in others) + ")"


def german_title(name: str) -> str:
    """What people call a field, in German whatever language QGIS runs in."""
    return catalogue(GERMAN).get(title(name), title(name))


def indexed(table: Table) -> dict[str, str]:
    """The indexes of a table, by which its rows are looked up: {name: fields}."""
    names = {field.name for field in table.fields}
    found = {
        f"{table.name}_{name}": name for name in ("institution_id", "list_id", "step_id") if name in names - {table.key}
    }
    return found | ({"history_record": "record_id, field"} if table.name == "history" else {})
