"""The office's text files: CSV as a spreadsheet saves it, KomMonitor's CSV, and the tables from old to new areas."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from .office import Area, Entry, Office, Table
from .people import TITLES, YEARS

SHARE = "Anteil in %"


def arbeitslose(office: Office) -> str:
    """Years as rows; thousands dots and decimal commas; x, /, ..., brackets, r and s; footnotes below the table."""
    table = Table("lieferung_2024/arbeitslose.csv", hidden=".")
    areas = [
        *office.areas(table.level),
        office.unassigned(key="99"),
        office.total(table.level, "Stadt Musterstadt", key="00"),
    ]
    titles = [TITLES["arbeitslos"], TITLES["jugend"], SHARE, TITLES["langzeit"]]
    rows = [
        ["Stadt Musterstadt – Arbeitslose in den Sozialquartieren"],
        ["Dezember der Jahre 2020 bis 2024, Gebietsstand 31.12.2024"],
        [],
        ["Schlüssel", "Sozialquartier", "Jahr", *titles[:3], f"{titles[3]} 1)"],
        *([area.key, area.name, str(year), *unemployed(office, table, area, year)] for area in areas for year in YEARS),
        [],
        ["1) 2024 noch nicht ausgewertet"],
        ["- = nichts vorhanden; . = geheim zu halten; / = nicht zuverlässig; x = Aussage nicht sinnvoll"],
        ["... = Angabe fällt später an; ( ) = eingeschränkt aussagekräftig; r = berichtigt; s = geschätzt"],
        ["Quelle: Arbeitsmarktstatistik, Auswertung der Statistikstelle Musterstadt"],
    ]
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\n").writerows([*row, *[""] * (7 - len(row))] for row in rows)
    return text.getvalue()


def unemployed(office: Office, table: Table, area: Area, year: int) -> list[str]:
    """The four cells of an area and year."""
    young, now, late = (office.entry(table, area, name, year) for name in ("jugend", "arbeitslos", "langzeit"))
    rate = round(100 * now.count / young.count, 1)
    share = Entry(rate, german(rate, 1), rate)
    if area.role == "unassigned":
        share = Entry(rate, "x", None, "not_meaningful")
    elif now.sign:
        share = replace(now, count=rate)
    if now.count in (3, 4, 5):
        now = now.flagged("bracketed", "({})")
    elif (area.key, year) == ("05", 2022):
        now = now.flagged("revised", "{} r")
    if year == YEARS[-1]:
        late = replace(late, shown="...", value=None, sign="later")
    elif 0 < late.count < 10:
        late = replace(late, shown="/", value=None, sign="unreliable")
    elif (area.key, year) == ("13", 2023):
        late = late.flagged("estimated", "{} s")
    entries = {TITLES["arbeitslos"]: now, TITLES["jugend"]: young, SHARE: share, TITLES["langzeit"]: late}
    shown = [office.write(table, area, title, year, entry) for title, entry in entries.items()]
    return [german(cell) if isinstance(cell, int) else str(cell) for cell in shown]


def german(number: float, digits: int = 0) -> str:
    """1234.5 as 1.234,5."""
    return f"{number:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def kommonitor_wide(office: Office) -> str:
    """KomMonitor's table of one indicator, dates as columns; what is withheld is empty, and there is no city row."""
    table = Table("lieferung_2024/Empfaenger_innen_von_Grundsicherung_im_Alter.csv", zero=0, hidden=None)
    lines = [";".join(["ID", "NAME", *(f"DATE_{year}-12-31" for year in YEARS)])]
    for area in office.areas(table.level):
        cells = [kommonitor_cell(office, table, area, "grundsicherung", year) for year in YEARS]
        lines.append(";".join([area.key, area.name, *cells]))
    return "\n".join(lines) + "\n"


def kommonitor_long(office: Office) -> str:
    """The same with dates as rows."""
    table = Table("lieferung_2024/Einwohner_innen_ab_der_Regelaltersgrenze.csv", zero=0, hidden=None)
    lines = ["ID;NAME;DATE;VALUE"]
    for area in office.areas(table.level):
        for year in YEARS:
            cell = kommonitor_cell(office, table, area, "ab_regelalter", year)
            lines.append(f"{area.key};{area.name};{year}-12-31;{cell}")
    return "\n".join(lines) + "\n"


def kommonitor_cell(office: Office, table: Table, area: Area, name: str, year: int) -> str:
    entry = office.entry(table, area, name, year)
    shown = office.write(table, area, TITLES[name], f"{year}-12-31", entry)
    return "" if shown is None else str(shown)


def gebietsumstellung(office: Office) -> str:
    """Which share of the people of each quarter of 2022 lived in which quarter of 2024, on 31.12.2022."""
    return crosswalk(office, "sq_2022", "sq_2024", 2022)


def amb_quartiere(office: Office) -> str:
    """Which share of the people of each Arbeitsmarktbezirk lives in which quarter, on 31.12.2024."""
    return crosswalk(office, "amb", "sq_2024", 2024)


def crosswalk(office: Office, old: str, new: str, year: int) -> str:
    """Shares with four decimals; the largest of each old area takes what rounding leaves, so they add up to 1."""
    blocks = office.city.blocks
    people = office.city.counts["einwohner", year].groupby([blocks[old], blocks[new]]).sum().drop("")
    people = people[people > 0]
    lines = [f"{old};{new};anteil"]
    for key, parts in people.groupby(level=0):
        shares = (parts.droplevel(0) / parts.sum()).round(4)
        shares.iloc[int(shares.argmax())] += 1 - float(shares.sum())
        lines += [f"{key};{to};{german(share, 4).rstrip('0').rstrip(',')}" for to, share in shares.items()]
    return "\n".join(lines) + "\n"
