"""The office's Excel workbooks."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet

from .office import Area, Entry, Office, Shown, Table, sozialraeume
from .people import INDICATORS, TITLES, YEARS

SIGNS = {
    "-": "nichts vorhanden (genau null)",
    "–": "nichts vorhanden (genau null)",
    ".": "Zahlenwert unbekannt oder geheim zu halten",
    "*": "aus Gründen der statistischen Geheimhaltung gesperrt",
    "p": "vorläufige Zahl",
    "r": "berichtigte Zahl",
}
PARTS = {"alleinerziehend": "Anteil Alleinerziehende", "kinderreich": "Anteil Kinderreiche"}
THIN = Side(style="thin")


def bevoelkerung(office: Office) -> Workbook:
    """Three header rows (topic, group, year) of which the first two make the title, footnote marks, sum row below."""
    table = Table("lieferung_2024/bevoelkerung.xlsx", "Bevölkerung")
    workbook, sheet = new(table.sheet)
    titles(
        sheet, "Stadt Musterstadt – Statistikstelle", "Bevölkerung mit Hauptwohnung in den Sozialquartieren 2020–2024",
        "Stichtag jeweils 31.12.; Gebietsstand 31.12.2024",
    )  # fmt: skip
    names = ("einwohner", "migration", "unter_regelalter", "kinder")
    columns = [(name, year) for name in names for year in YEARS]
    key_header(sheet, 5, 7, "Nr.", "Sozialquartier")
    head(sheet, 5, 3, "Einwohner*innen", across=3 * len(YEARS))
    head(sheet, 5, 3 + 3 * len(YEARS), "Kinder", across=len(YEARS))
    for number, (name, year) in enumerate(columns, start=3):
        if year == YEARS[0]:
            group = TITLES[name].partition(" ")[2]
            head(sheet, 6, number, group + (" ¹⁾" if name == "migration" else ""), across=len(YEARS))
        head(sheet, 7, number, year)
    rows = [
        *office.areas(table.level),
        office.unassigned(),
        office.total(table.level, "Stadt insgesamt"),
    ]
    for number, area in enumerate(rows, start=8):
        values = [office.plain(table, area, *column) for column in columns]
        body(sheet, number, area, values, "#,##0")
        if area.key == "10":
            sheet.cell(number, 2, f"{area.name} ²⁾")
            sheet.cell(number, 3, f"{values[0]} ²⁾")
        elif area.role == "unassigned":
            sheet.cell(number, 2, f"{area.name} ³⁾")
    notes(
        sheet, "1) Ausländer*innen, Eingebürgerte, Aussiedler*innen und deren Kinder unter 18 Jahren",
        "2) ohne Gemeinschaftsunterkunft Werkstraße", "3) Anschrift keinem Sozialquartier zuzuordnen",
        "Quelle: Einwohnermelderegister der Stadt Musterstadt",
    )  # fmt: skip
    return workbook


def sgb2(office: Office) -> Workbook:
    """Two sheets and one of explanations; two header rows, sum row at the top, signs, provisional values of 2024."""
    workbook = None
    for page, name in (("Leistungsberechtigte", "sgb2"), ("Kinder", "sgb2_kinder")):
        table = Table("lieferung_2024/sgb2.xlsx", page)
        workbook, sheet = new(page, workbook)
        titles(sheet, f"{TITLES[name]} in Musterstadt", "Dezember der Jahre 2020 bis 2024; Gebietsstand 31.12.2024")
        key_header(sheet, 4, 5, "Schlüssel", "Gebiet")
        head(sheet, 4, 3, TITLES[name], across=len(YEARS))
        for column, year in enumerate(YEARS, start=3):
            head(sheet, 5, column, year)
        rows = [office.total(table.level, "Insgesamt"), *office.areas(table.level), office.unassigned()]
        for number, area in enumerate(rows, start=6):
            values = []
            for year in YEARS:
                entry = office.entry(table, area, name, year)
                if year == YEARS[-1]:
                    entry = entry.flagged("provisional", "{} p")
                if name == "sgb2" and area.key in ("14", "27") and year < 2022:
                    entry = replace(entry, shown=None, value=None, sign="missing")
                values.append(office.write(table, area, TITLES[name], year, entry))
            body(sheet, number, area, values, "#,##0")
        notes(sheet, "Quelle: Statistik der Grundsicherung für Arbeitsuchende")
    workbook, sheet = new("Erläuterungen", workbook)
    lines = [
        "Zeichenerklärung",
        *(f"{sign}  {SIGNS[sign]}" for sign in "-*p"),
        "Leere Felder: Für Lindach und Lindach-Neufeld wurde erst ab 2022 auf den neuen Gebietsstand umgerechnet.",
        "Ab 2022 erhält die Statistikstelle auch Werte unter 3; die vorläufigen Daten 2024 der Kinder ausgenommen.",
    ]
    for number, line in enumerate(lines, start=1):
        sheet.cell(number, 1, line)
    return workbook


def haushalte(office: Office) -> Workbook:
    """One sheet per year; keys are numbers shown as 01, subtotals of the Sozialräume, shares as percent cells."""
    workbook = None
    for year in YEARS:
        table = Table("lieferung_2024/haushalte.xlsx", str(year), zero="–")
        workbook, sheet = new(table.sheet, workbook)
        titles(sheet, f"Haushalte mit Kindern in Musterstadt am 31.12.{year}")
        heads = ["Nr.", "Sozialquartier", TITLES["haushalte"]]
        heads += [text for name, share in PARTS.items() for text in (TITLES[name], share)]
        for column, text in enumerate(heads, start=1):
            head(sheet, 3, column, text)
        number = 4
        for area in household_rows(office, table):
            if area.role == "heading":
                sheet.cell(number, 1, area.name).font = Font(bold=True)
                sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=len(heads))
            else:
                body(sheet, number, area, household_values(office, table, area, year), "#,##0")
                if area.key:
                    sheet.cell(number, 1, int(area.key)).number_format = "00"
                for column in (5, 7):
                    sheet.cell(number, column).number_format = "0.0%"
            number += 1
        notes(
            sheet,
            f"–  {SIGNS['–']}",
            f"r  {SIGNS['r']}",
            "Quelle: Haushaltegenerierung der Statistikstelle Musterstadt",
        )
    assert workbook
    return workbook


def household_rows(office: Office, table: Table) -> Iterator[Area]:
    for name, quarters, total in sozialraeume(office.areas(table.level)):
        yield Area("", f"Sozialraum {name}", "heading", ())
        yield from quarters
        yield total
    yield office.unassigned()
    yield office.total(table.level, "Stadt insgesamt")


def household_values(office: Office, table: Table, area: Area, year: int) -> list[Shown]:
    households = office.count(table, area, "haushalte", year)
    values = [office.plain(table, area, "haushalte", year)]
    for name, share in PARTS.items():
        entry = office.entry(table, area, name, year)
        if (area.key, year, name) == ("13", 2023, "alleinerziehend"):
            entry = entry.flagged("revised", "{} r")
        values.append(office.write(table, area, TITLES[name], year, entry))
        rate = round(entry.count / households, 4)
        entry = Entry(rate * 100, rate, rate * 100) if rate else replace(entry, count=0)
        values.append(office.write(table, area, share, year, entry))
    return values


def arbeitsmarktbezirke(office: Office) -> Workbook:
    """All counts of the second level, 2022 and 2024."""
    table = Table("lieferung_2024/arbeitsmarktbezirke.xlsx", "Arbeitsmarktbezirke", "amb")
    return counts_workbook(office, table, (2022, 2024), "AMB-Nr.", "Arbeitsmarktbezirk")


def sozialdaten_2022(office: Office) -> Workbook:
    """The earlier edition: all counts by the quarters of 2022."""
    table = Table("lieferung_2022/sozialdaten_2022.xlsx", "Sozialdaten", "sq_2022", hidden=".")
    return counts_workbook(office, table, (2020, 2021, 2022), "Nr.", "Sozialquartier")


def counts_workbook(office: Office, table: Table, years: Sequence[int], key: str, area_title: str) -> Workbook:
    """One sheet with numerators and denominators, two header rows, sum row at the end."""
    names = list(dict.fromkeys([*INDICATORS.values(), *INDICATORS]))
    columns = [(name, year) for name in names for year in years]
    workbook, sheet = new(table.sheet)
    boundaries = "31.12.2022" if table.level == "sq_2022" else "31.12.2024"
    titles(
        sheet,
        f"Stadt Musterstadt – Sozialdaten {years[0]} bis {years[-1]}",
        f"Stand jeweils 31.12.; Gebietsstand {boundaries}",
    )
    key_header(sheet, 4, 5, key, area_title)
    for number, (name, year) in enumerate(columns, start=3):
        if year == years[0]:
            head(sheet, 4, number, TITLES[name], across=len(years))
        head(sheet, 5, number, year)
    rows = [*office.areas(table.level), office.unassigned(), office.total(table.level, "Summe")]
    for number, area in enumerate(rows, start=6):
        body(sheet, number, area, [office.plain(table, area, *column) for column in columns], "#,##0")
    notes(
        sheet, *(f"{sign}  {SIGNS[str(sign)]}" for sign in (table.zero, table.hidden)),
        "Quelle: Statistikstelle der Stadt Musterstadt, eigene Zusammenstellung",
    )  # fmt: skip
    return workbook


def new(title: str, workbook: Workbook | None = None) -> tuple[Workbook, Worksheet]:
    """The workbook, or a new one, with a new sheet."""
    if workbook is None:
        workbook = Workbook()
        workbook.remove(workbook.worksheets[0])
    sheet = workbook.create_sheet(title)
    sheet.column_dimensions["B"].width = 34
    return workbook, sheet


def titles(sheet: Worksheet, *lines: str) -> None:
    for row, line in enumerate(lines, start=1):
        sheet.cell(row, 1, line).font = Font(bold=row == 1, size=13 if row == 1 else 11)


def key_header(sheet: Worksheet, first: int, last: int, key: str, name: str) -> None:
    for column, text in enumerate((key, name), start=1):
        head(sheet, first, column, text)
        sheet.merge_cells(start_row=first, end_row=last, start_column=column, end_column=column)


def head(sheet: Worksheet, row: int, column: int, text: Shown, across: int = 1) -> None:
    cell = sheet.cell(row, column, text)
    cell.font = Font(bold=True)
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    cell.border = Border(bottom=THIN)
    if across > 1:
        sheet.merge_cells(start_row=row, end_row=row, start_column=column, end_column=column + across - 1)


def body(sheet: Worksheet, row: int, area: Area, values: Sequence[Shown], number_format: str) -> None:
    sheet.cell(row, 1, area.key or None)
    sheet.cell(row, 2, area.name).font = Font(bold=area.role in ("city", "subtotal"))
    for column, value in enumerate(values, start=3):
        cell = sheet.cell(row, column, value)
        cell.number_format = number_format
        cell.alignment = Alignment(horizontal="right")


def notes(sheet: Worksheet, *lines: str) -> None:
    """Lines below the table, after an empty row."""
    first = sheet.max_row + 2
    for row, line in enumerate(lines, start=first):
        sheet.cell(row, 1, line).font = Font(size=9)


def save(workbook: Workbook, path: Path) -> None:
    """Without the time of saving, so that the same content gives the same bytes."""
    buffer = io.BytesIO()
    workbook.save(buffer)
    with zipfile.ZipFile(buffer) as made, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in made.namelist():
            data = made.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-03-03T09:00:00Z", data)
            kept.writestr(zipfile.ZipInfo(name, (2025, 3, 3, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)
