"""Why an area is excluded, without the number of its people."""

from __future__ import annotations

import re

from ..texts import LANGUAGES, tr


def without_counts(text: str) -> str:
    """``population 2 under 300`` as ``population under 300``, in any language that reasons are written in.

    Numbers in words that somebody wrote are left out as well: nobody can tell what they count.
    """
    return "; ".join(_without_count(part) for part in text.split("; "))


def _without_count(part: str) -> str:
    for language in LANGUAGES:
        pattern = re.escape(tr("{population} {count} under {minimum}", language))
        for name, form in (("population", ".+"), ("count", r"[\d.,−–]+"), ("minimum", ".+")):
            pattern = pattern.replace(re.escape(f"{{{name}}}"), f"(?P<{name}>{form})")
        if found := re.fullmatch(pattern, part):
            words = found.groupdict()
            return tr("{population} under {minimum}", language).format(
                population=words["population"], minimum=words["minimum"]
            )
        own = tr("on the exclusion list: {reason}", language).partition("{")[0]
        if part.startswith(own) and re.search(r"\d", part):
            return tr("on the exclusion list", language)
    return part
