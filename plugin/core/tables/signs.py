"""What stands in a cell in place of a number, or beside one, and what it means."""

from __future__ import annotations

ZERO, SUPPRESSED, MISSING = "zero", "suppressed", "missing"
UNRELIABLE, NOT_MEANINGFUL, LATER = "unreliable", "not_meaningful", "later"
PROVISIONAL, REVISED, ESTIMATED, BRACKETED = "provisional", "revised", "estimated", "bracketed"
INSTEAD = (ZERO, SUPPRESSED, MISSING, UNRELIABLE, NOT_MEANINGFUL, LATER)  # stand in place of a number
FLAGS = (PROVISIONAL, REVISED, ESTIMATED, BRACKETED)  # stand beside a number, which they keep
MEANINGS = (*INSTEAD, *FLAGS)
BRACKETS = "()"

# The signs of the statistical offices, and what Excel and KomMonitor put into cells without a number.
DEFAULT_SIGNS = {
    "-": ZERO, "–": ZERO, "—": ZERO, "−": ZERO,
    ".": SUPPRESSED, "*": SUPPRESSED, "•": SUPPRESSED, "·": SUPPRESSED, "**": SUPPRESSED, "*)": SUPPRESSED,
    "gesperrt": SUPPRESSED, "geheim": SUPPRESSED, "<3": SUPPRESSED, "<5": SUPPRESSED, "<10": SUPPRESSED,
    "/": UNRELIABLE,
    "x": NOT_MEANINGFUL, "#DIV/0!": NOT_MEANINGFUL,
    "...": LATER, "…": LATER,
    "k.A.": MISSING, "k.A": MISSING, "kA": MISSING, "keine Angabe": MISSING, "keine Angaben": MISSING, "o.A.": MISSING,
    "n.v.": MISSING, "n.v": MISSING, "nv": MISSING, "nicht verfügbar": MISSING, "n.a.": MISSING, "n.b.": MISSING,
    "k.W.": MISSING, "fehlt": MISSING, "NA": MISSING, "N/A": MISSING, "#NV": MISSING, "#N/A": MISSING, "NaN": MISSING,
    "NULL": MISSING, "None": MISSING,
    "p": PROVISIONAL, "r": REVISED, "s": ESTIMATED, BRACKETS: BRACKETED,
}  # fmt: skip


def sign_key(text: str) -> str:
    """A sign for comparing: case and blanks don't matter."""
    return "".join(text.split()).lower()
