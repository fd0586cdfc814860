"""What was thought up for Musterstadt: its Sozialräume and Sozialquartiere. Every name, place and size is invented."""

from __future__ import annotations

from typing import NamedTuple

SOZIALRAEUME = {"1": "Innenstadt", "2": "Nordstadt", "3": "Oststadt", "4": "Südufer", "5": "Westhafen", "6": "Heide"}


class Quarter(NamedTuple):
    """A Sozialquartier of 2024: where it lies (km east and north of the city's centre), and who lives there."""

    id: str
    name: str
    sozialraum: str
    east: float
    north: float
    reach: float  # how far it spreads, in km: compared with that of its neighbours
    people: int  # at the end of 2024
    growth: float  # of the people, a year
    burden: float  # disadvantage in 2020, about a standard normal value
    drift: float  # of the burden, from 2020 to 2024


QUARTERS = (
    Quarter("01", "Altstadt", "1", 0.1, 0.0, 0.8, 8900, 0.004, 0.6, -0.1),
    Quarter("02", "Bahnhofsviertel", "1", -1.0, 1.0, 0.8, 7400, 0.010, 1.9, -0.6),
    Quarter("03", "Am Stadtwall", "1", 1.1, 1.0, 0.8, 5600, 0.002, 0.1, 0.0),
    Quarter("04", "Schlossgarten", "1", 1.5, -0.6, 0.8, 4300, -0.002, -0.9, 0.1),
    Quarter("05", "Gerberviertel", "1", -1.4, -0.5, 0.8, 6900, 0.008, 1.1, 0.0),
    Quarter("06", "Ziegelhof", "2", -1.6, 2.7, 1.0, 11800, 0.006, 1.5, 0.5),
    Quarter("07", "Eichenfeld", "2", 0.3, 2.5, 1.0, 15400, 0.005, 0.9, 0.1),
    Quarter("08", "Lerchenbusch", "2", 2.0, 2.4, 0.9, 8100, 0.000, 0.0, 0.2),
    Quarter("09", "Hohe Warte", "2", 1.5, 3.8, 0.9, 6100, 0.003, -0.8, 0.0),
    Quarter("10", "Gewerbepark Nord", "2", -0.5, 4.1, 0.8, 1700, 0.012, 1.2, 0.3),
    Quarter("11", "Sonnenhang", "3", 3.6, 3.5, 1.0, 5200, -0.004, -1.4, 0.0),
    Quarter("12", "Rosenanger", "3", 3.5, 2.0, 1.0, 9300, 0.001, -0.4, -0.2),
    Quarter("13", "Ostkamp", "3", 3.4, 0.4, 1.0, 12400, 0.006, 0.5, 0.2),
    Quarter("14", "Lindach", "3", 2.9, -1.0, 0.9, 6900, -0.001, 0.2, 0.1),
    Quarter("15", "Fährviertel", "4", -0.6, -2.6, 0.9, 10300, 0.007, 1.3, -0.2),
    Quarter("16", "Mühlenteich", "4", 1.2, -2.8, 0.9, 7700, 0.003, 0.2, 0.0),
    Quarter("17", "Weinbergsiedlung", "4", 3.1, -2.9, 1.1, 5900, -0.003, -1.1, 0.1),
    Quarter("18", "Kalkhütte", "4", -0.1, -4.5, 1.1, 13100, 0.004, 0.9, 0.4),
    Quarter("19", "Waldacker", "4", 2.2, -4.8, 1.2, 3100, -0.006, -1.5, -0.1),
    Quarter("20", "Westhafen", "5", -3.1, -0.3, 1.0, 9900, 0.011, 2.1, 0.4),
    Quarter("21", "Drahtwerk", "5", -3.4, 1.4, 1.0, 8300, 0.005, 1.4, -0.4),
    Quarter("22", "Kolonie Abendstern", "5", -3.4, 3.1, 1.0, 6100, 0.000, 0.6, 0.0),
    Quarter("23", "Hagenried", "5", -2.8, -3.3, 1.2, 4900, -0.002, -0.3, 0.2),
    Quarter("24", "Heidhöfe", "6", -2.2, 5.0, 1.2, 4100, -0.001, -1.0, 0.0),
    Quarter("25", "Mühlengrund", "6", 0.5, 5.5, 1.2, 6800, 0.002, -0.6, 0.1),
    Quarter("26", "Brunnental", "6", 2.6, 5.2, 1.1, 1900, -0.005, -1.9, 0.0),
    Quarter("27", "Lindach-Neufeld", "3", 4.1, -0.9, 0.9, 3600, 0.030, -0.7, 0.1),
)

# Until 2022 there were 26 quarters: 27 was part of 14, and some blocks of 09 (within 0.45 km of this place) were part
# of 08. One block of 21, allotments where nobody lives, was part of 20: less than 2 % of either.
PART_OF_2022 = {"27": "14"}
MOVED_TO_09 = (2.2, 3.25, 0.45)
ALLOTMENTS = (-3.7, 0.52)

# Arbeitsmarktbezirke are strips of quarters with equally many people, about 4,200 (in Gewerbepark Nord with 85 and
# 15 %), named after their quarter, from west to east; some take strips of two quarters.
PEOPLE_OF_A_DISTRICT = 4200
CUTS = {"10": (0.85,)}
ACROSS = (("01-2", "04-1"), ("02-2", "07-1"), ("12-2", "13-3"), ("14-2", "27-1"), ("18-3", "19-1"))
