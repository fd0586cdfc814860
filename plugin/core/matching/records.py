"""The records of both lists in comparable form: codes and numbers in arrays, position = record."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse

from .addresses import read_addresses, street_key, street_words, town_key
from .arrays import Ints
from .columns import Column, read_column
from .names import Texts, Words, core_codes, name_codes, number_bits, read_words
from .phones import WIDTH, numbers
from .text import fold
from .vocabulary import vocabulary

TEXT_FIELDS = ("name", "category", "street", "house_number", "postcode", "city", "phone", "email", "website")
_DOMAIN = re.compile(r"(?:https?://)?(?:www\d?\.)?([^/\s:]+)(.*)")
# Beyond this a coordinate is an error (0/0, another CRS), and beyond any place in Europe that a CRS in metres shows.
_MOST_METRES = 2e7


@dataclass(frozen=True)
class Records:
    """All records of the register, then all of the list.

    Codes are equal where the normalised values are, and -1 where there is none. Sets are bits (see vocabulary.py).
    """

    registered: int
    xy: npt.NDArray[np.float64]  # (n, 2) metres, NaN: none
    names: Texts
    matrix: sparse.csr_matrix  # (n, words): which name holds which word, as ones
    words: Words
    city_words: npt.NDArray[np.bool_]  # by word: part of a town's name
    name: Ints
    core: Ints  # of the name without kind, bearer and town
    category: Ints
    kinds: Ints  # by name and category, of which either may say more
    kinds_by_name: Ints
    kinds_by_category: Ints
    families: Ints
    families_by_category: Ints
    attachments: Ints
    bearers: Ints
    numbers: Ints
    context: sparse.csr_matrix  # (n, words): the words of street, town and category that are no words of the name
    street: Ints
    streets: npt.NDArray[np.object_]  # by street code: the key
    house: npt.NDArray[np.int32]  # (n, 3), see addresses.NumberRange
    postcode: Ints
    city: Ints
    phone: Ints
    phones: npt.NDArray[np.uint8]  # by phone code: (., WIDTH) digits as bytes, 0 behind the end
    email: Ints
    website: Ints
    domain: Ints

    def __len__(self) -> int:
        return len(self.name)


def read_records(register: pd.DataFrame, poi: pd.DataFrame, area_code: str = "") -> Records:
    """Both tables, see ``reconcile``, as records."""
    tables = (register, poi)
    raw = {field: read_column(tables, field) for field in TEXT_FIELDS}
    # What stands in many rows is read once: ``of`` says which value a record has.
    streets, house = read_addresses(raw["street"], raw["house_number"])
    category_of, city_of = raw["category"].of, raw["city"].of
    (names, categories, streets_read, towns), words = read_words(
        [
            raw["name"].values,
            [category.replace("_", " ") for category in raw["category"].values],
            [" ".join(street_words(street)) for street in streets.values],
            raw["city"].values,
        ]
    )
    names = names.take(raw["name"].of)
    size = len(words.texts)
    city_words = np.zeros(size, dtype=bool)
    city_words[towns.code] = True
    matrix = names.matrix(size)
    around = categories.matrix(size)[category_of] + streets_read.matrix(size)[streets.of] + towns.matrix(size)[city_of]
    around.data[:] = 1
    context = (around - around.multiply(matrix)).tocsr()
    context.eliminate_zeros()
    street, street_keys = streets.mapped(lambda values: [street_key(value) for value in values]).codes()
    city, _ = raw["city"].mapped(lambda values: [town_key(town) for town in fold(values)]).codes()
    phone, phone_values = numbers(raw["phone"], city, area_code).codes()
    email, website, domain = _contacts(raw["email"], raw["website"])
    kinds_by_name, families_by_name = names.bits(words.kinds), names.bits(words.families)
    kinds_by_category = categories.bits(words.kinds)[category_of]
    families_by_category = categories.bits(words.families)[category_of]
    return Records(
        registered=len(register),
        xy=np.concatenate([_points(table) for table in tables]),
        names=names,
        matrix=matrix,
        words=words,
        city_words=city_words,
        name=name_codes(matrix, words),
        core=core_codes(matrix, words, city_words),
        category=name_codes(categories.matrix(size), words)[category_of],
        kinds=kinds_by_name | kinds_by_category,
        kinds_by_name=kinds_by_name,
        kinds_by_category=kinds_by_category,
        families=families_by_name | families_by_category,
        families_by_category=families_by_category,
        attachments=names.bits(words.attachments),
        bearers=names.bits(words.bearers),
        numbers=number_bits(names, words, house),
        context=context,
        street=street,
        streets=np.array(street_keys, dtype=object),
        house=house,
        postcode=raw["postcode"].mapped(fold).codes()[0],
        city=city,
        phone=phone,
        phones=np.array([number.encode("ascii") for number in phone_values], dtype=f"S{WIDTH}")
        .view(np.uint8)
        .reshape(-1, WIDTH),
        email=email,
        website=website,
        domain=domain,
    )


def _points(table: pd.DataFrame) -> npt.NDArray[np.float64]:
    columns = [
        table[axis].to_numpy(dtype=float, na_value=np.nan) if axis in table else np.full(len(table), np.nan)
        for axis in ("x", "y")
    ]
    xy = np.column_stack(columns).reshape(-1, 2)
    wrong = ~np.isfinite(xy).all(axis=1) | (np.abs(xy) > _MOST_METRES).any(axis=1)
    xy[wrong] = np.nan
    return xy


def _contacts(emails: Column, websites: Column) -> tuple[Ints, Ints, Ints]:
    """E-mail, website (domain and path) and domain of either, as codes; those of mail services are nobody's own."""
    free = vocabulary().free_mail
    mails = emails.mapped(fold)
    sites = [_DOMAIN.match(site) for site in fold(websites.values)]
    pages = Column(websites.of, [site[1] + site[2].rstrip("/") if site else "" for site in sites])
    of_site = [site[1] if site else "" for site in sites]
    of_mail = [mail.rpartition("@")[2] for mail in mails.values]
    known = np.array([domain != "" for domain in of_site], dtype=bool)[websites.of]
    domains = ["" if domain in free else domain for domain in (*of_site, *of_mail)]
    either = Column(np.where(known, websites.of, emails.of + len(of_site)), domains)
    return mails.codes()[0], pages.codes()[0], either.codes()[0]
