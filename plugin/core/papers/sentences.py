"""The set sentences of the papers, which a city may rewrite: what the index says, and how it is to be read."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ..errors import PlanningError
from ..index.schema import Node, Texts, read_json
from ..resources import RESOURCES
from ..texts import current_language, tr

FILE = RESOURCES / "layouts" / "sentences.json"
# The city's words for areas and districts, which every sentence may use.
OWN_WORDS = ("area", "areas", "areas_dative", "district", "districts")
_KEYS = ("title", "text", "placeholders")


@dataclass(frozen=True)
class Sentence:
    """``title`` names it in an editor. ``placeholders`` are those that it may use beside the city's own words."""

    key: str
    title: Texts
    text: Texts
    placeholders: tuple[str, ...]


def sentence(key: str) -> Sentence:
    return sentences()[key]


@cache
def sentences() -> Mapping[str, Sentence]:
    """All sentences as shipped, in the order of an editor, by key."""
    whole = Node(read_json(FILE, FILE.name), "", FILE.name, FILE.name)
    return {key: _read(key, whole.node(key)) for key in list(whole.data)}


def _read(key: str, node: Node) -> Sentence:
    made = Sentence(key, node.texts("title"), node.texts("text"), tuple(node.items("placeholders", [])))
    node.close(_KEYS)
    return made


def check_sentence(key: str, text: str) -> None:
    """Refuse a rewritten sentence that cannot be filled in: a key that is none, a placeholder that is unknown."""
    if key not in sentences():
        raise PlanningError(
            tr("There is no sentence '{key}' on the pages.").format(key=key),
            tr("The sentences are: {keys}.").format(keys=", ".join(sentences())),
        )
    known = (*sentence(key).placeholders, *OWN_WORDS)
    try:
        used = [field for _, field, _, _ in string.Formatter().parse(text) if field is not None]
    except ValueError as error:
        raise PlanningError(
            tr("The sentence '{title}' has a brace too many or too few: '{text}'.").format(
                title=_title(key), text=text
            ),
            tr("Braces stand in pairs around a placeholder; write none elsewhere."),
        ) from error
    if unknown := [field for field in used if field not in known]:
        raise PlanningError(
            tr("The sentence '{title}' has placeholders that are not known: {unknown}.").format(
                title=_title(key), unknown=", ".join(f"{{{field}}}" for field in unknown)
            ),
            tr("It may hold: {known}.").format(known=", ".join(f"{{{field}}}" for field in known)),
        )


def _title(key: str) -> str:
    return sentence(key).title.in_language(current_language())
