"""The tables of a register, whichever database holds them. The store writes them, the project shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .fields import INSTITUTION, Field

VERSION = 1  # of this schema; stored in the register's setting `schema_version`


@dataclass(frozen=True)
class Table:
    """A table. Every one has an integer key ``fid`` besides, for QGIS alone; relations go by ``key``, a text.

    ``point``: it has a point geometry ``geom`` that may be empty. ``tracked``: triggers write each change into
    ``history``, and refuse DELETE. ``append_only``: UPDATE and DELETE are refused, but for the erasure of personal
    data. ``editable``: people change it in plain QGIS.
    """

    name: str
    key: str
    fields: Sequence[Field]
    point: bool = False
    tracked: bool = False
    append_only: bool = False
    editable: bool = False


TABLES = {
    table.name: table
    for table in (
        Table("institutions", "institution_id", INSTITUTION, point=True, tracked=True, editable=True),
        Table(
            "providers", "provider_id",
            (
                Field("provider_id", required=True), Field("name", public=True, required=True), Field("street"),
                Field("house_number"), Field("postcode"), Field("city"), Field("phone"), Field("email"),
                Field("website"), Field("contact_person", personal=True), Field("changed_by"),
            ),
            tracked=True, editable=True,
        ),
        Table(
            "offers", "offer_id",
            (
                Field("offer_id", required=True), Field("institution_id", required=True),
                Field("name", public=True, required=True), Field("description", public=True),
                Field("target_groups", public=True), Field("opening_hours", public=True),
                Field("languages", public=True), Field("valid_from", "date", public=True),
                Field("valid_until", "date", public=True), Field("changed_by"),
            ),
            tracked=True, editable=True,
        ),
        # The city's own list; `words` are further words, separated by commas, by which lists name the category.
        # `target_group` is the population that its places are related to: u3, u6, 6-10, 65+, 80+ ... `symbol` is a
        # shape of QGIS's simple marker, `colour` its #RRGGBB.
        Table(
            "categories", "category",
            (
                Field("category", required=True), Field("name", required=True), Field("target_group"), Field("words"),
                Field("colour"), Field("symbol"), Field("sort_order", "integer"), Field("changed_by"),
            ),
            tracked=True, editable=True,
        ),
        # One row per field of `institutions` and `providers`: who may see it, and whether it is about a person.
        Table(
            "field_settings", "setting_id",
            (
                Field("setting_id", required=True), Field("table_name", required=True),
                Field("field", required=True), Field("public", "boolean"), Field("personal", "boolean"),
                Field("changed_by"),
            ),
            tracked=True, editable=True,
        ),
        # Where the present value of a field comes from: one row per institution and field that a list has given. After
        # an edit by hand `source` says so; it is empty where an undo has brought a value back that had no source.
        Table(
            "value_sources", "value_source_id",
            (
                Field("value_source_id", required=True), Field("institution_id", required=True),
                Field("field", required=True), Field("source"), Field("source_date", "date"),
                Field("licence"), Field("list_id"),
            ),
            tracked=True,
        ),
        # A list that was imported, so that next year's import starts from it. JSON: mapping {standard field: column},
        # scope {categories, providers, area}.
        Table(
            "source_lists", "list_id",
            (
                Field("list_id", required=True), Field("source", required=True), Field("file_name"),
                Field("file_hash"), Field("imported_on", "date"), Field("source_date", "date"), Field("licence"),
                Field("row_count", "integer"), Field("mapping", "json"), Field("scope", "json"),
                Field("complete", "boolean"), Field("key_kind", choices=("stable", "row")), Field("crs"),
                Field("step_id"),
            ),
            append_only=True,
        ),
        # The rows of that list as they were applied: JSON {standard field: value}.
        Table(
            "source_rows", "row_id",
            (
                Field("row_id", required=True), Field("list_id", required=True), Field("poi_id", required=True),
                Field("institution_id"), Field("content", "json"),
            ),
            append_only=True,
        ),
        # Which record of a source an institution is; `ended_on` is set when that is no longer so.
        Table(
            "links", "link_id",
            (
                Field("link_id", required=True), Field("institution_id", required=True),
                Field("source", required=True), Field("poi_id", required=True),
                Field("key_kind", choices=("stable", "row")), Field("since", "date"), Field("ended_on", "date"),
            ),
            tracked=True,
        ),
        # The newest row of a pair is in force. `register_hash` and `poi_hash` are of the compared fields on each side
        # when it was decided; `taken` is a comma list of the fields taken over.
        Table(
            "decisions", "decision_id",
            (
                Field("decision_id", required=True), Field("kind", required=True), Field("institution_id"),
                Field("source"), Field("poi_id"), Field("other_id"), Field("register_hash"), Field("poi_hash"),
                Field("reason"), Field("due", "date"), Field("taken"), Field("decided_on", "date"),
                Field("decided_by"), Field("step_id"),
            ),
            append_only=True,
        ),
        # Everything that was done in one transaction; `undoes` is the step that an undo takes back.
        Table(
            "steps", "step_id",
            (
                Field("step_id", required=True), Field("kind", required=True), Field("reason"),
                Field("done_at", "timestamp"), Field("done_by"), Field("list_id"), Field("undoes"),
            ),
            append_only=True,
        ),
        # One row per changed field. Values as text; a point as "x y". An erased value leaves NULL, `erased_on` and
        # `erased_reason`. `step_id` is NULL for edits in plain QGIS.
        Table(
            "history", "history_id",
            (
                Field("history_id", required=True), Field("step_id"), Field("table_name", required=True),
                Field("record_id", required=True), Field("action", choices=("insert", "update")), Field("field"),
                Field("old_value"), Field("new_value"), Field("changed_at", "timestamp"), Field("changed_by"),
                Field("reason"), Field("erased_on", "date"), Field("erased_reason"),
            ),
            append_only=True,
        ),
        # Name and value: schema_version, crs, retention_years, area_code, source_order (JSON) ...
        Table(
            "settings", "name", (Field("name", required=True), Field("value"), Field("changed_by")),
            tracked=True, editable=True,
        ),
        # Inside a transaction of the plugin alone: under which step, by whom and why. Empty otherwise.
        Table(
            "context", "step_id",
            (Field("step_id", required=True), Field("kind"), Field("done_by"), Field("reason")),
        ),
    )
}  # fmt: skip

# A step of kind edit is what a person did to an institution: its values are set by hand, as by edits without a step.
STEP_KINDS = ("create", "import", "apply", "edit", "undo", "erase", "settings")
