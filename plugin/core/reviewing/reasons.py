"""Why a pair has its score, in words of people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..texts import tr

SETTLED = ("same", "stable key")  # what matching/why.py says of pairs that were not compared


@dataclass(frozen=True)
class Reason:
    """``log_odds``: what it adds to the score. ``share``: the same in proportion to the strongest one, -1 to 1."""

    title: str
    log_odds: float
    share: float
    sentence: str


def settled_as(what: str) -> dict[str, float]:
    """``Entry.why`` of a pair that an earlier decision or a stable key has settled."""
    return {what: 0.0}


def reasons(why: Mapping[str, float]) -> list[Reason]:
    """The reasons of a pair, the strongest first and where all pairs start from last; [] where it was not compared."""
    if settled := [name for name in SETTLED if name in why]:
        return [Reason(tr("Known already"), 0.0, 1.0, settled_sentence(settled[0]))]
    most = max(map(abs, why.values()), default=0.0) or 1.0
    order = sorted(why.items(), key=lambda item: (item[0] == "prior", -abs(item[1]), item[0]))
    return [
        Reason(reason_title(name), value, value / most, sentence(name, value))
        for name, value in order
        if value or name == "prior"
    ]


def settled_sentence(what: str) -> str:
    """What settled a pair without a comparison."""
    if what == "same":
        return tr("Decided as the same earlier, and nothing has changed on either side since.")
    return tr("The list's key was this institution's before, and the list keeps its keys.")


def reason_title(name: str) -> str:
    """What people call a comparison; its name where there is no word for it."""
    return {
        "name": tr("Name"), "type": tr("Kind of institution"), "number": tr("Number in the name"),
        "provider": tr("Provider in the name"), "address": tr("Address"), "distance": tr("Distance"),
        "phone": tr("Phone"), "contact": tr("E-mail and website"), "together": tr("Agreement of several"),
        "gap": tr("Lead over other candidates"), "prior": tr("Starting point"),
    }.get(name, name)  # fmt: skip


def sentence(name: str, log_odds: float) -> str:
    """What a comparison says for the pair, or against it."""
    speaks_for = {
        "name": tr("The names are alike, which speaks for it."),
        "type": tr("Both are of the same kind, which speaks for it."),
        "number": tr("The numbers in the names agree, which speaks for it."),
        "provider": tr("Both names tell of the same provider, which speaks for it."),
        "address": tr("The address agrees, which speaks for it."),
        "distance": tr("The points lie close together, which speaks for it."),
        "phone": tr("The same phone number speaks for it."),
        "contact": tr("The same e-mail address, website or domain speaks for it."),
        "together": tr("Several things agree at once, which speaks for it."),
        "gap": tr("No other candidate is as much alike, which speaks for it."),
        "prior": tr("Where nothing else is known, this speaks for it."),
    }
    speaks_against = {
        "name": tr("The names differ, which speaks against it."),
        "type": tr("They are of different kinds, which speaks against it."),
        "number": tr("The numbers in the names differ, which speaks against it."),
        "provider": tr("The names tell of different providers, which speaks against it."),
        "address": tr("The addresses differ, which speaks against it."),
        "distance": tr("The points lie far apart, which speaks against it."),
        "phone": tr("The phone numbers differ, which speaks against it."),
        "contact": tr("E-mail addresses or websites differ, which speaks against it."),
        "together": tr("Hardly anything agrees at the same time, which speaks against it."),
        "gap": tr("Another candidate is as much alike or more, which speaks against it."),
        "prior": tr("Of all pairs only few are the same: at first, that speaks against it."),
    }
    return (speaks_for if log_odds > 0 else speaks_against).get(name, "")


def score_text(probability: float) -> str:
    """A probability in whole percent; what is not quite certain is neither 0 nor 100 %."""
    if 0.995 <= probability < 1:
        return "> 99 %"
    return "< 1 %" if 0 < probability < 0.005 else f"{probability * 100:.0f} %"
