"""The fields of an institution: the one place for their names, titles, and who may see them.

A list's standard fields bear the same names, so that mapping a list means naming its columns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..texts import tr

Kind = Literal["text", "integer", "boolean", "date", "timestamp", "json"]

# What the matching compares, and what a decision is hashed on (with the position).
COMPARED = ("name", "category", "street", "house_number", "postcode", "city", "phone", "email", "website")
ADDRESS = ("street", "house_number", "postcode", "city")
POSITION = "position"  # stands for the point among field names: in histories, sources and choices of fields

LOCATION_KINDS = ("site", "outreach", "online", "protected")
REACHES = ("city", "district", "area")
RELEASES = ("internal", "public")
POSITION_QUALITIES = ("house_number", "neighbour", "street", "by_hand", "list", "none")


@dataclass(frozen=True)
class Field:
    """A column of a table of the register.

    ``public`` and ``personal`` are the flags that a new register starts with; the city changes them in the table
    ``field_settings``. ``listed``: a list may carry the field under this name. ``choices`` are its machine words.
    """

    name: str
    kind: Kind = "text"
    public: bool = False
    personal: bool = False
    listed: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()


# Order as in the form. `provider` of a list is a name, and becomes the register's `provider_id`.
INSTITUTION = (
    Field("institution_id", public=True, required=True),
    Field("name", public=True, listed=True, required=True),
    Field("category", public=True, listed=True, required=True),  # key of the table categories; free text in a list
    Field("further_categories", public=True, listed=True),  # keys as QGIS's forms write them: {"a","b"}
    Field("kind", public=True, listed=True),  # what exactly, in the list's words: Grundschule, Familienzentrum
    Field("provider_id"),
    Field("part_of", public=True),  # institution_id of the main office
    Field("street", public=True, listed=True),
    Field("house_number", public=True, listed=True),
    Field("postcode", public=True, listed=True),
    Field("city", public=True, listed=True),
    Field("phone", public=True, listed=True),
    Field("email", public=True, listed=True),
    Field("website", public=True, listed=True),
    Field("places", "integer", public=True, listed=True),
    Field("opening_hours", public=True, listed=True),
    Field("consultation_hours", public=True, listed=True),
    Field("target_groups", public=True, listed=True),
    Field("languages", public=True, listed=True),
    Field("accessibility", public=True, listed=True),
    Field("reach", public=True, listed=True, choices=REACHES),
    Field("location_kind", public=True, listed=True, required=True, choices=LOCATION_KINDS),
    Field("position_quality", public=True, listed=True, choices=POSITION_QUALITIES),
    Field("address_is_private", "boolean", listed=True),  # the chair's home: withheld as personal data are
    Field("contact_person", personal=True, listed=True),
    Field("direct_phone", personal=True, listed=True),
    Field("personal_email", personal=True, listed=True),
    Field("private_address", personal=True, listed=True),
    Field("remarks", listed=True),
    Field("valid_from", "date", public=True, listed=True),
    Field("valid_until", "date", public=True, listed=True),  # the last day; closed ones stay
    Field("confirmed_on", "date", listed=True),
    Field("confirmed_by"),
    Field("release", required=True, choices=RELEASES),
    Field("released_by"),
    Field("released_on", "date"),
    Field("withdrawn", "boolean"),  # taken up by mistake: an undo sets it, and it is in no list, map or count any more
    Field("changed_by"),  # initials of whoever edits; the triggers take the history's user from here
)
LISTED = (*(field.name for field in INSTITUTION if field.listed), "provider")
BY_NAME = {field.name: field for field in INSTITUTION}


def title(name: str) -> str:
    """What people call a field; its name where there is no other word."""
    titles = {
        "institution_id": tr("Id"), "name": tr("Name"), "category": tr("Category"),
        "further_categories": tr("Further categories"), "kind": tr("Kind of institution"), "provider": tr("Provider"),
        "provider_id": tr("Provider"), "part_of": tr("Branch office of"), "street": tr("Street"),
        "house_number": tr("House number"), "postcode": tr("Postcode"), "city": tr("City"), "phone": tr("Phone"),
        "email": tr("E-mail"), "website": tr("Website"), "places": tr("Places"),
        "opening_hours": tr("Opening hours"), "consultation_hours": tr("Consultation hours"),
        "target_groups": tr("Target groups"), "languages": tr("Languages"), "accessibility": tr("Accessibility"),
        "reach": tr("Reach"), "location_kind": tr("Kind of location"),
        "position_quality": tr("Quality of the position"),
        "address_is_private": tr("Private address"), "contact_person": tr("Contact person"),
        "direct_phone": tr("Direct phone"), "personal_email": tr("Personal e-mail"),
        "private_address": tr("Private address of a person"), "remarks": tr("Remarks"), "valid_from": tr("Valid from"),
        "valid_until": tr("Valid until"), "confirmed_on": tr("Last confirmed on"),
        "confirmed_by": tr("Confirmed by"), "release": tr("Release"), "released_by": tr("Released by"),
        "released_on": tr("Released on"), "withdrawn": tr("Withdrawn"),
        "changed_by": tr("Changed by"), POSITION: tr("Position"),
    }  # fmt: skip
    return titles.get(name, name)
