"""Who publishes the papers and in which words: the project's variables, else what the options hold."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from qgis.core import QgsExpressionContextUtils, QgsProject
from qgis.PyQt.QtGui import QImageReader
from qgis.PyQt.QtSvg import QSvgRenderer

from ..core.errors import PlanningError
from ..core.papers.imprint import Imprint
from ..core.papers.sentences import check_sentence, sentences
from ..core.papers.words import Noun, Words, noun
from ..core.texts import current_language, tr
from ..settings import PAPER_KEYS, paper_sentences, paper_setting

VARIABLE = "sozialplanung_"
_DAYS = {"de": "%d.%m.%Y", "en": "%Y-%m-%d"}
OF_IMPRINT = ("city", "department", "logo", "publisher", "head", "division", "design", "editor")


def imprint_of(project: QgsProject | None, proposal: str = "", annex: str = "", language: str = "") -> Imprint:
    """The imprint of papers that are made in a project. The Kartenstand is today, as ``language`` (default: the one in
    use) writes it, unless a variable says otherwise.
    """
    known, today = _known(project), date.today()  # noqa: DTZ011 - the user's own day
    known["map_date"] = known["map_date"] or f"{today:{_DAYS[language or current_language()]}}"
    if project and known["logo"]:
        known["logo"] = project.pathResolver().readPath(known["logo"])
    return Imprint(**{name: known[name] for name in (*OF_IMPRINT, "map_date")}, proposal=proposal, annex=annex)


def words_of(language: str, public: bool, project: QgsProject | None) -> Words:
    """How papers that are made in a project speak. PlanningError for a rewritten sentence that cannot be filled in."""
    known, shipped = _known(project), shipped_words(language)
    areas, districts = (_noun(known, kind, shipped[kind]) for kind in ("area", "district"))
    rewritten = {key: text for key, text in paper_sentences().items() if key in sentences()}
    for key, text in rewritten.items():
        check_sentence(key, text)
    return Words(language, public, areas, districts, rewritten)


def shipped_words(language: str) -> dict[str, Noun]:
    """The words for areas and districts where a city has set none."""
    return {
        "area": noun(tr("quarter", language), tr("quarters", language)),
        "district": noun(tr("district", language), tr("districts", language)),
    }


def check_logo(path: str) -> None:
    """Refuse a logo that cannot be shown; '' is none, and fine."""
    if not path:
        return
    if not Path(path).is_file():
        raise PlanningError(
            tr("The picture of the logo is not there: '{path}'.").format(path=path),
            tr("Choose it anew in the options under 'Strategy papers', or in the project's variable."),
        )
    if not (QSvgRenderer(path).isValid() if path.lower().endswith(".svg") else QImageReader(path).canRead()):
        raise PlanningError(
            tr("The picture of the logo cannot be read: '{path}'.").format(path=path),
            tr("Choose an SVG, PNG or JPEG file."),
        )


def _known(project: QgsProject | None) -> dict[str, str]:
    """By name, '' for what nobody has set."""
    scope = QgsExpressionContextUtils.projectScope(project) if project else None
    return {name: str((scope and scope.variable(VARIABLE + name)) or paper_setting(name)) for name in PAPER_KEYS}


def _noun(known: Mapping[str, str], kind: str, shipped: Noun) -> Noun:
    one, many, dative = (known[f"{kind}_{form}"] for form in ("one", "many", "dative"))
    own = noun(one or shipped.one, many or shipped.many)
    return Noun(own.one, own.many, dative or own.dative)
