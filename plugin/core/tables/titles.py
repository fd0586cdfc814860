"""What the title of a column says: indicator, period, percent; and what sheet and table are about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from . import vocabulary
from .periods import Period, period_of, take_period
from .signs import ESTIMATED, PROVISIONAL, REVISED
from .text import without_marks

_PERCENT = re.compile(
    r"\s*[,(\[]?\s*(?:\b(?:angaben?\s+)?in\s+)?(?:%(?!\s?-?punkt)|\bprozent\b(?!punkt)|\bv\.\s?h\.|\bvh\b)\s*[)\]]?",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\s*[,(\[]\s*(?:anzahl|abs(?:olut|\.)?|anz\.)\s*[)\]]?$|\s+(?:absolut|abs\.)$", re.IGNORECASE)
_FLAGS = {"p": PROVISIONAL, "r": REVISED, "s": ESTIMATED}
_FLAGGED = re.compile(r"(.*\d)\s*([prs])", re.DOTALL)
_PROVISIONAL = re.compile(r"\s*\(?\b(?:vorläufig(?:e[rs]?(?: werte?)?)?|vorl\.)\)?", re.IGNORECASE)
# Where the subject of a table's title ends: "Arbeitslose nach Stadtteilen", "Bevölkerung am Ort der Hauptwohnung".
_SUBJECT_ENDS = re.compile(
    r"\s(?:nach|in den|in der stadt|in der|der stadt|je|auf ebene|für|seit|im zeitraum|am|im)\s.*|\s[–-]\s.*|[;:].*",
    re.IGNORECASE,
)
_TABLE_NUMBER = re.compile(
    r"^(?:genesis-)?(?:tabelle|tab\.?|t|abb\.?|blatt)\s*:?\s*[\d.\-]*\d[a-z]?\s*[:.–-]?(?!\S)\s*"
    r"|^\d+(?:\.\d+)+\s+",
    re.IGNORECASE,
)
# Dates that don't say when something was counted: of boundaries, of printing, of editions.
_OTHER_DATE = re.compile(
    r"^\W*datum\b|gebietsstand|gebietsgliederung|erstellt|erstellung|abruf|datenstand|druck|©|copyright|ausgabe|veröffentlich"
    r"|erschienen|jahrbuch|bericht\b|monitoring|version|aktualisier|auflage|stand der daten|redaktionsschluss|quelle",
    re.IGNORECASE,
)
# Lines that name the office, and not what was counted.
_SENDER = re.compile(
    r"(?:bundesagentur|statistisches? (?:landes)?(?:bundes)?amt|statistikstelle|statistik\b|it\.nrw"
    r"|information und technik|landesbetrieb|stadt\b|kreis\b|gemeinde\b|amt\b|fachbereich|dezernat|referat"
    r"|bereich\b|magistrat|der oberb|oberbürgermeister|kommunale statistik|stadtforschung|region:|gebiet:)",
    re.IGNORECASE,
)
_TIME = re.compile(r"\d{1,2}:\d{2}")  # the moment of printing
_NOTE_DATE = re.compile(r"^\W*(?:stand|stichtag|zeitpunkt|berichtsmonat|datenbasis)\b", re.IGNORECASE)
RELATIVE = re.compile(r"(?:anteil|quote|rate|veränderung|differenz|entwicklung|darunter|davon)(?: in)?", re.IGNORECASE)


@dataclass(frozen=True)
class Meaning:
    """What a column's title says. ``periods`` are all it names: more than one are a contradiction."""

    indicator: str
    periods: tuple[Period, ...] = ()
    percent: bool = False
    flag: str = ""

    @property
    def period(self) -> Period | None:
        return self.periods[0] if len(self.periods) == 1 else None


def read_title(parts: Sequence[str]) -> Meaning:
    """Take a title of one or several parts (one per header row) apart."""
    words: list[str] = []
    periods: list[Period] = []
    percent, flag = False, ""
    for part in parts:
        flagged = _FLAGGED.fullmatch(part)
        dated = take_period(flagged[1] if flagged else part)
        rest, period = dated.rest, dated.period
        if period and flagged:
            flag = _FLAGS[flagged[2]]
        if period:
            joined = [other.joined(period) for other in periods]
            periods = [found for found in joined if found] if any(joined) else [*periods, period]
            if _PROVISIONAL.search(rest):
                rest, flag = _PROVISIONAL.sub("", rest).strip(), PROVISIONAL
        if _PERCENT.search(rest):
            rest, percent = _PERCENT.sub(" ", rest).strip(" -–:,"), True
        rest = without_marks(_COUNTED.sub("", rest).strip())
        if not vocabulary.is_value_title(rest) and not re.fullmatch(r"date|x|jahr|in", rest, re.IGNORECASE):
            words.append(" ".join(rest.split()))
    return Meaning(" ".join(dict.fromkeys(words)), tuple(dict.fromkeys(periods)), percent, flag)


@dataclass(frozen=True)
class About:
    """What a sheet is about: topic, whether it is in percent, its period, and where that was said.

    ``binding``: the sheet's name or title says the period, so that columns must not contradict it. ``other`` and
    ``other_said``: another period, of the title, that contradicts the one of the sheet's name.
    """

    topic: str = ""
    percent: bool = False
    period: Period | None = None
    said: str = ""
    binding: bool = True
    other: Period | None = None
    other_said: str = ""


@dataclass(frozen=True)
class Lines:
    """The lines above and below a table, and which of name and title holds where they contradict ('': not known)."""

    titles: Sequence[str]
    notes: Sequence[str]
    holds: str = ""


def about_sheet(name: str, is_only: bool, lines: Lines, file: str) -> About:
    """Topic and period of a sheet from its name, the lines above and below the table, and the file's name.

    ``is_only``: the sheet's name is the file's own, or a matter of chance.
    """
    titles = lines.titles
    of_name, of_titles, of_file = _meaning(name), [_meaning(title) for title in titles], _meaning(file)
    topics = [of_name.indicator] if not is_only else []
    topics += [_subject(title) for title in titles] + [of_file.indicator]
    topic = next((topic for topic in topics if not _says_nothing(topic)), file)
    percent = any(meaning.percent for meaning in (of_name, *of_titles))
    by_name, by_title = _period_of_name(name), _one_period(titles)
    if by_title[0] and (lines.holds == "title" or not by_name):
        return About(topic, percent, *by_title)
    if by_name:
        contradicted = by_title[0] and not by_name.joined(by_title[0]) and not lines.holds
        return About(topic, percent, by_name, name, True, *(by_title if contradicted else ()))
    told = [line for line in lines.notes if _NOTE_DATE.match(line) and not _TIME.search(line)]
    period, said = _one_period(told)
    return About(topic, percent, period or of_file.period, said, binding=False)


def _period_of_name(name: str) -> Period | None:
    """The period that a sheet's name says; spans of years are none, as they are those of its columns."""
    period = take_period(name).period
    return None if period and period.until else period


def _one_period(lines: Sequence[str]) -> tuple[Period | None, str]:
    """The period that these lines agree on, and the first line that says it; none where they say several."""
    found: list[tuple[Period, str]] = []
    for line in lines:
        if _OTHER_DATE.search(line):
            continue
        dated = take_period(line)
        if len(dated.all) > 1 or (dated.period and dated.period.until and dated.period.until > dated.period.year + 1):
            return None, ""
        if dated.period:
            joined = [(finer, text) for period, text in found if (finer := period.joined(dated.period))]
            found = joined or [*found, (dated.period, line)]
    return found[0] if len(found) == 1 else (None, "")


def _meaning(text: str) -> Meaning:
    """What the name of a sheet or file says, without its number."""
    words = re.sub(r"[_\s]+", " ", text).strip()
    return read_title([re.sub(r"(?<!\w)\d{5,}(?!\w)", "", _TABLE_NUMBER.sub("", words)).strip()])


def _subject(title: str) -> str:
    if _SENDER.match(title) or _OTHER_DATE.search(title) or _NOTE_DATE.match(title) or period_of(title):
        return ""
    subject = _SUBJECT_ENDS.sub("", _TABLE_NUMBER.sub("", title))
    return _meaning(subject).indicator.strip(" ,.;:-–(")


def _says_nothing(topic: str) -> bool:
    words = re.split(r"[\s_.-]+", topic)
    return all(vocabulary.is_table_word(word) or vocabulary.is_level_title(word) or word.isdigit() for word in words)
