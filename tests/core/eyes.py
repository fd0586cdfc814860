"""How different colours look: to most people, to the colour-blind, and on a grey print."""

from __future__ import annotations

import math

from sozialplanung.plugin.core.charts.colours import Lab, from_linear_rgb, linear_rgb, to_lab

Matrix = tuple[tuple[float, ...], ...]
# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
NORMAL: Matrix = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
PROTAN: Matrix = ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))
DEUTAN: Matrix = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))
TRITAN: Matrix = ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900))
GREY: Matrix = ((0.2126729, 0.7151522, 0.0721750),) * 3  # luminance


def seen(colour: str, matrix: Matrix) -> str:
    rgb = linear_rgb(colour)
    return from_linear_rgb([sum(a * b for a, b in zip(row, rgb, strict=True)) for row in matrix])


def distance(one: str, two: str) -> float:
    return ciede2000(to_lab(one), to_lab(two))


def ciede2000(one: Lab, two: Lab) -> float:
    """Sharma, Wu and Dalal 2005, equations 2 to 22."""
    (l1, a1, b1), (l2, a2, b2) = one, two
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    stretch = 1 + 0.5 * (1 - math.sqrt(mean**7 / (mean**7 + 25**7)))
    c1, c2 = math.hypot(stretch * a1, b1), math.hypot(stretch * a2, b2)
    h1 = math.degrees(math.atan2(b1, stretch * a1)) % 360
    h2 = math.degrees(math.atan2(b2, stretch * a2)) % 360
    turn = ((h2 - h1 + 180) % 360 - 180) if c1 * c2 else 0.0
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    weight = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63)
    in_l = (l2 - l1) / (1 + 0.015 * (lightness - 50) ** 2 / math.sqrt(20 + (lightness - 50) ** 2))
    in_c = (c2 - c1) / (1 + 0.045 * chroma)
    in_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    rotation = 30 * math.exp(-(((hue - 275) / 25) ** 2))
    tilt = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * math.sin(math.radians(2 * rotation))
    return math.sqrt(in_l**2 + in_c**2 + in_h**2 + tilt * in_c * in_h)


def cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))
