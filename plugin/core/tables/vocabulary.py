"""The words by which tables of German statistics offices say what a row, a column or a sheet is.

Rows and sheets are matched by patterns, in which ``*`` stands for any words and ``#`` for a digit; they are defaults
of the reading recipe. Words are compared in small letters and without footnote marks.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache

AREA, CITY, UNASSIGNED, SUBTOTAL, STATISTIC, LEFT_OUT = (
    "area",
    "city",
    "unassigned",
    "subtotal",
    "statistic",
    "left_out",
)
ROLES = (AREA, CITY, UNASSIGNED, SUBTOTAL, STATISTIC, LEFT_OUT)

CITY_WORDS = (
    "summe", "gesamtsumme", "summe aller *", "summe der *", "summe stadt*", "insgesamt", "gesamt", "zusammen", "total",
    "gesamtergebnis", "gesamtstadt", "gesamtstadt *", "stadt", "stadt *", "* insgesamt", "* gesamt", "* zusammen",
    "insgesamt *", "*, stadt", "*, kreisfreie stadt", "*, krfr. stadt", "kreisfreie stadt *", "krfr. stadt *",
    "landeshauptstadt *", "hansestadt *", "stadtgebiet", "gesamtes stadtgebiet", "stadtwert", "stadtdurchschnitt",
    "stadtmittel", "städtischer durchschnitt", "durchschnitt stadt*", "alle stadtteile", "alle bezirke",
    "alle", "summe *", "gesamt *", "total *", "stadtsumme", "stadt-summe",
    "alle sozialquartiere", "alle quartiere", "alle gebiete", "σ", "ges", "insg", "* (gesamt)", "* (insgesamt)",
)  # fmt: skip
# These mean the city wherever they stand; the others may be a district's name or its sum.
CITY_FOR_SURE = (
    "gesamtergebnis", "gesamtstadt", "gesamtstadt *", "stadt insgesamt", "stadt gesamt", "stadt zusammen",
    "stadtgebiet", "gesamtes stadtgebiet", "stadtwert", "gesamtsumme", "summe aller *", "summe stadt*",
    "stadtdurchschnitt", "stadtmittel",
)  # fmt: skip
# These may be an area's name as well: "Stadt Süd", "Musterstadt, Stadt".
CITY_NAMES = (
    "stadt", "stadt *", "*, stadt", "*, kreisfreie stadt", "*, krfr. stadt", "kreisfreie stadt *", "krfr. stadt *",
    "landeshauptstadt *", "hansestadt *",
)  # fmt: skip
UNASSIGNED_WORDS = (
    "*nicht * zuordenbar*", "*nicht zuordenbar*", "*nicht zuordnbar*", "*nicht zuordbar*", "*nicht zugeordnet*",
    "*nicht zuzuordnen*", "*nicht lokalisierbar*", "*nicht verortbar*", "*nicht georeferenzierbar*", "*ohne zuordnung*",
    "*ohne räumliche zuordnung*", "*ohne angabe*", "*ohne festen wohnsitz*", "*ohne adresse*", "*ohne anschrift*",
    "*nicht ermittelbar*", "*nicht bekannt*", "*zuordnung nicht möglich*", "*ohne räumlichen bezug*", "*ohne wohnsitz*",
    "*keine angabe*", "*keine zuordnung*", "*keinem * zuordenbar*", "*unbekannt*", "k. a", "k.a", "o. a", "o.a", "n. z",
    "rest", "restliche*", "sonstige", "sonstiges", "sonstige adresse*", "sonstige fälle", "sonstige personen", "übrige",
    "übrige adresse*", "übrige fälle", "übrige personen", "außerhalb", "außerhalb *", "ausserhalb", "ausserhalb *",
    "wohnungslos*", "obdachlos*", "auswärtig*", "auswärts*", "*adresse* nicht *", "*nicht gefunden*",
    "*fehlerhafte* adresse*", "*ungültige* adresse*", "*falsche* adresse*", "*adresse* fehlerhaft*", "*nicht codier*",
    "*nicht kodier*", "*nicht geocodier*", "*nicht geokodier*", "*nicht zugewiesen*", "*ohne zuweisung*",
)  # fmt: skip
SUBTOTAL_WORDS = (
    "zwischensumme*", "teilsumme*", "summe *", "* summe", "* zusammen", "* insgesamt", "* gesamt", "* ergebnis",
    "* (zusammen)", "zusammen *", "davon*", "darunter*",
)  # fmt: skip
STATISTIC_WORDS = (
    "mittelwert*", "durchschnitt*", "arithmetisches mittel*", "ø*", "minimum*", "maximum*", "min", "max", "median*",
    "standardabweichung*", "spannweite*", "varianz*", "anzahl gebiete*",
)  # fmt: skip
NOTE_SHEETS = (
    "*erläuterung*", "inhalt*", "*inhaltsverzeichnis*", "impressum*", "hinweis*", "titel*", "deckblatt*", "cover",
    "vorbemerkung*", "*glossar*", "*legende*", "zeichenerkl*", "*metadaten*", "info*", "information*", "definition*",
    "*qualitätsbericht*", "lies*mich*", "readme*", "quelle*", "übersicht der tabellen", "*anmerkung*", "*methodik*",
    "datenbeschreibung*", "*codeplan*", "*schlüsselverzeichnis*", "abkürzung*", "änderung*", "kontakt*",
)  # fmt: skip

# Words that name an area's level: "Sozialraum Mitte zusammen" is the sum of a district.
_LEVEL = re.compile(
    r"(?:stadt|sozial|planungs|statistische[rs]? |lebens|arbeitsmarkt|orts|wahl|schul|amts|gemeinde|regierungs|regional"
    r"|prognose|unter|ober)*(?:bezirke?s?|quartiere?s?|r[aä]um(?:e|es|s)?|teile?s?|viertel[sn]?|gebiete?s?|kreise?s?"
    r"|distrikte?|regione?n?|block|blöcke|gemeinden?|zellen?|einheit(?:en)?|sprengel|gemarkung|ort(?:e|schaft(?:en)?)?"
    r"|reg\.-bez\.?|sq|sr|bz|plr|bzr|pgr|amb)",
    re.IGNORECASE,
)
_NUMBER_WORD = (
    r"(?:kenn-?)?(?:nr\.?|nummern?|no\.?)|id|kennung|kennzahl|kennziffern?|schl(?:ü|ue)ssel|schl\.?|keys?|code"
)
_NUMBER_PART = r"(?:nummern?|kennung|kennzeichen|kennziffern?|schl(?:ü|ue)ssel(?:-?nr\.?|nummern?)?)"
_KEY = re.compile(
    rf"(?:ags|ars|rs|gkz|uuid|{_NUMBER_WORD}|(?:\w+\W+)?\w*{_NUMBER_PART}|\w[\w ]*[-_ .]+(?:{_NUMBER_WORD})"
    rf"|(?:{_NUMBER_WORD})[-_ .:]+(?:de[rs] )?[^\W\d]+|\w+(?:ID|Nr))(?: ?\(.*\))?",
)
_RUNNING = re.compile(
    r"(?:lfd\.?|laufende)\s*-?\s*(?:nr\.?|nummer)|rang(?:platz)?|pos(?:ition)?\.?|zeile(?:n-?nr\.?)?|fid|objectid|ogc_fid"
    r"|index|#",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:.*\b)?(?:\w*name|\w*bezeichnung|bez\.?)\b.*|.*\bname\b.*", re.IGNORECASE)
_PERIOD = re.compile(
    r"(?:berichts|bezugs|erhebungs|daten|schul|kita|kalender)?(?:jahr|monat|zeitpunkt|stichtag|zeitraum|datum|zeit|stand"
    r"|zeitbezug|periode|quartal|year|date|time|timestamp|jahr/monat|zeitschnitt)e?",
    re.IGNORECASE,
)
_DIMENSION = re.compile(
    r"(?:statistik|sach)?(?:indikator(?:en|name)?|merkmal(?:e|sname|sausprägung)?|kennzahl(?:en)?|kenngröße|variablen?"
    r"|thema|gegenstand|statistik|(?:\d_)?auspr(?:ä|ae)gung(?:_label)?|\d_variable_attribute_label|merkmalstext"
    r"|messgröße|indicator|variable|item|position|geschlecht"
    r"|altersgruppen?|alter|staatsangehörigkeit|nationalität)(?:[-_ ](?:name|text|bezeichnung|titel))?",
    re.IGNORECASE,
)
_UNIT = re.compile(r"(?:ma(?:ß|ss)|mess)?einheit|unit|value_unit", re.IGNORECASE)
_VALUE = re.compile(
    r"(?:wert(?:e|_?num)?|values?|anzahl|zahl|bestand|ausprägungswert|messwert|absolut|abs\.?|anz\.?|indikatorwert)",
    re.IGNORECASE,
)
# Numbers of which a city's is no sum: "je 1.000 Einwohner", "Durchschnittsalter", "Bevölkerungsdichte".
_RELATIVE = re.compile(
    r"\b(?:je|pro)\b|durchschnitt|median|\bmittel(?:wert|alter)|\bmittlere|dichte\b|quote[n]?\b|quotient|[øØ]|\banteil"
    r"|anteil\b|\brate\b|(?:ungs|en|s)rate\b|index\b",
    re.IGNORECASE,
)
_CITY_LEVEL = re.compile(r"(?:gesamt|kern)?stadt(?:gebiet)?|kommune|insgesamt|gesamt|land|bund|staat", re.IGNORECASE)
_TABLE_WORD = re.compile(
    r"(?:tabellen?|tab\.?|blatt|sheet|daten(?:blatt)?|data|export|worksheet|t|seite|table|query|abfrage|ergebnis(?:se)?"
    r"|report|bericht|jahr|auswertung)[\s_.-]*[\d._-]*",
    re.IGNORECASE,
)


def is_key_title(title: str) -> bool:
    """Whether a column's title says that it holds keys: Schlüssel, Nr., Gebiets-ID."""
    return bool(_KEY.fullmatch(title) or _KEY.fullmatch(title.lower()))


def is_running_number(title: str) -> bool:
    """Whether the title says that the column counts rows: lfd. Nr., Rang."""
    return bool(_RUNNING.fullmatch(title))


def is_level_title(title: str) -> bool:
    """Whether a column's title is a level of areas: Stadtteil, Sozialraum."""
    return bool(_LEVEL.fullmatch(title))


def names_a_level(label: str) -> bool:
    """Whether a row's label speaks of one area of some level: Bezirk 1, Sozialraum Mitte."""
    return any(_LEVEL.fullmatch(word) for word in re.split(r"[\s_]+", label))


def is_name_title(title: str) -> bool:
    return bool(_NAME.fullmatch(title))


def is_period_title(title: str) -> bool:
    return bool(_PERIOD.fullmatch(title))


def is_dimension_title(title: str) -> bool:
    """Whether a column of a long table says what its rows count: Indikator, Merkmal, Geschlecht."""
    return bool(_DIMENSION.fullmatch(title))


def is_unit_title(title: str) -> bool:
    """Whether a column says in which unit its row's numbers are: Einheit."""
    return bool(_UNIT.fullmatch(title))


def is_value_title(title: str) -> bool:
    """Whether a title says no more than that there are numbers: Wert, Anzahl."""
    return not title or bool(_VALUE.fullmatch(title))


def is_relative(title: str) -> bool:
    """Whether a title says that its numbers don't add up: a mean, a density, a rate."""
    return bool(_RELATIVE.search(title))


def is_city_level(text: str) -> bool:
    """Whether a word in a column of levels means the city, or more: Stadt, Gesamtstadt, Land."""
    return bool(_CITY_LEVEL.fullmatch(text))


def are_levels(texts: Collection[str]) -> bool:
    """Whether the different texts of a column are nothing but the levels of its rows: Stadt, Sozialraum, Quartier."""
    return len(texts) > 1 and all(_LEVEL.fullmatch(text) or is_city_level(text) for text in texts)


def is_table_word(name: str) -> bool:
    """Whether a sheet's name says nothing: Tabelle1, Daten."""
    return not name or bool(_TABLE_WORD.fullmatch(name))


@lru_cache(maxsize=50_000)
def fits(text: str, patterns: tuple[str, ...]) -> bool:
    """Whether a text, prepared by ``plain``, fits one of the patterns."""
    return any(_pattern(pattern).fullmatch(text) for pattern in patterns)


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"([*#])", pattern.lower())
    return re.compile("".join({"*": ".*", "#": r"\d"}.get(part, re.escape(part)) for part in parts), re.DOTALL)
