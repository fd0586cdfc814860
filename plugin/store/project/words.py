"""What the project calls the columns of the register's tables and their machine words."""

from __future__ import annotations

from ...core.register import fields
from ...core.texts import tr


def column_title(name: str) -> str:
    """The alias of a column of any table."""
    titles = {
        "action": tr("What was done"), "changed_at": tr("Changed at"), "colour": tr("Colour"),
        "complete": tr("Complete list"), "crs": tr("CRS"), "decided_by": tr("Decided by"),
        "decided_on": tr("Decided on"), "description": tr("Description"), "done_at": tr("Done at"),
        "done_by": tr("Done by"), "due": tr("Due on"), "erased_on": tr("Erased on"),
        "erased_reason": tr("Erased because"), "field": tr("Field"), "file_hash": tr("Checksum of the file"),
        "file_name": tr("File"), "imported_on": tr("Imported on"), "institution_id": tr("Institution"),
        "key_kind": tr("Kind of key"), "licence": tr("Licence"), "list_id": tr("List"), "local_time": tr("Time"),
        "mapping": tr("Mapping"),
        "new_value": tr("New value"), "old_value": tr("Old value"), "other_id": tr("Other institution"),
        "personal": tr("Personal"), "poi_id": tr("Id in the list"), "public": tr("Public"), "reason": tr("Reason"),
        "record_id": tr("Record"), "row_count": tr("Rows"), "scope": tr("Scope"), "sort_order": tr("Order"),
        "source": tr("Source"), "source_date": tr("As of"), "symbol": tr("Symbol"), "table_name": tr("Table"),
        "taken": tr("Fields taken over"), "target_group": tr("Target group"), "undoes": tr("Takes back"),
        "value": tr("Value"), "words": tr("Words of lists"),
    }  # fmt: skip
    return titles.get(name) or fields.title(name)


def choices(name: str, language: str | None = None) -> dict[str, str]:
    """The machine words of a column and what people call them, in the order of the form; empty for all others."""
    return {
        "location_kind": {
            "site": tr("fixed site", language),
            "outreach": tr("outreach, no fixed site", language),
            "online": tr("online or by phone", language),
            "protected": tr("protected: address is secret", language),
        },
        "reach": {
            "city": tr("whole city", language),
            "district": tr("district", language),
            "area": tr("neighbourhood", language),
        },
        "position_quality": {
            "house_number": tr("house number", language),
            "neighbour": tr("neighbouring house number", language),
            "street": tr("street", language),
            "by_hand": tr("set by hand", language),
            "list": tr("from the list", language),
            "none": tr("no position", language),
        },
        "release": {"internal": tr("internal", language), "public": tr("public", language)},
        "key_kind": {"stable": tr("kept from year to year", language), "row": tr("number of the row", language)},
        "action": {"insert": tr("new", language), "update": tr("changed", language)},
        "symbol": {
            "circle": tr("circle", language), "square": tr("square", language),
            "triangle": tr("triangle", language), "diamond": tr("diamond", language),
            "pentagon": tr("pentagon", language), "hexagon": tr("hexagon", language),
            "octagon": tr("octagon", language), "star": tr("star", language),
            "cross_fill": tr("cross", language), "trapezoid": tr("trapezoid", language),
            "shield": tr("shield", language), "heart": tr("heart", language),
            "semi_circle": tr("half circle", language), "asterisk_fill": tr("asterisk", language),
            "star_diamond": tr("pointed star", language),
        },
    }.get(name, {})  # fmt: skip


def step_kinds() -> dict[str, str]:
    """What the kinds of steps are called."""
    return {
        "create": tr("created"), "import": tr("imported"), "apply": tr("decisions applied"),
        "edit": tr("edited by hand"), "undo": tr("taken back"), "erase": tr("personal data erased"),
        "settings": tr("settings changed"),
    }  # fmt: skip


def decision_kinds() -> dict[str, str]:
    """What the kinds of decisions are called."""
    return {
        "same": tr("the same institution"), "different": tr("different institutions"),
        "source_wrong": tr("the source is wrong"), "successor": tr("successor"), "merged": tr("merged into"),
        "split": tr("split"), "branch": tr("main and branch office"), "closed": tr("closed"),
        "inquiry": tr("inquiry"), "new": tr("take up"), "not_ours": tr("does not belong in the register"),
        "withdrawn": tr("decision taken back"),
    }  # fmt: skip


def table_titles() -> dict[str, str]:
    """What a record of each table is called, in the history."""
    return {
        "institutions": tr("institution"), "providers": tr("provider"), "offers": tr("offer"),
        "categories": tr("category"), "field_settings": tr("release of a field"), "settings": tr("setting"),
        "links": tr("link to a list"), "value_sources": tr("origin of a value"),
    }  # fmt: skip


def setting_titles() -> dict[str, str]:
    """What the settings of a register are called."""
    return {
        "retention_years": tr("Years until personal data of closed institutions are erased"),
        "area_code": tr("Area code of phone numbers without one"),
        "source_order": tr("Order of the sources, best first"),
    }
