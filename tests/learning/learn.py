"""Learns resources/matching/weights.json, and says how good they are by cross-validation over towns.

Run it in build/plugins (see the Makefile's LINK): ``python -m sozialplanung.tests.learning.learn``; with ``--write`` it
also writes the weights, learned from all towns. The weights of a fold are learned from the other towns' pairs.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from ...plugin.core.matching.assign import assign
from ...plugin.core.matching.candidates import Pairs, candidates
from ...plugin.core.matching.compare import compare
from ...plugin.core.matching.doubts import NONE, STRANGERS, UNPROVEN, doubts, facts
from ...plugin.core.matching.reconcile import OUTSTANDING
from ...plugin.core.matching.records import read_records
from ...plugin.core.matching.statistics import gather, word_weights
from ...plugin.core.matching.weigh import Weights, from_json, gaps, leads, probability, scaled, told, total
from ...plugin.core.resources import RESOURCES
from .fit import Sample, learn
from .lists import FOLDS, Lists, berlin, osmnames, schools
from .strangers import strangers

_ADDRESS = ["street", "house_number", "postcode", "city"]
_STREET = ["street", "house_number"]
_POINT = ["x", "y"]
# Each pair of lists is learned from as it is and without some columns, so that what is missing counts as missing.
MASKS = [
    [], ["phone"], _POINT, _ADDRESS, _STREET, [*_POINT, *_STREET], [*_POINT, "phone"], ["phone", *_ADDRESS],
    [*_POINT, *_ADDRESS], ["category"],
]  # fmt: skip
ACCEPT, REVIEW = 0.8, 0.08
_WEIGHT = {"schools": 1.0, "osmnames": 1.0, "berlin": 0.4, "half": 0.3, "strangers": 0.15}
_COMPLETE = 3.0


@dataclass
class Case:
    """The candidates of two lists, with truth and fold of each."""

    lists: Lists
    mask: list[str]
    pairs: Pairs
    comparisons: pd.DataFrame
    truth: npt.NDArray[np.bool_]
    doubt: npt.NDArray[np.int64]
    fold: npt.NDArray[np.int64]

    @property
    def doubtful(self) -> npt.NDArray[np.bool_]:
        """OpenStreetMap names some schools by their building: pairs in whose names nothing agrees teach nothing."""
        strange = (self.comparisons["name_shared"] < 0.5) & (self.comparisons["name_spelling"] < 0.25)
        return self.truth & strange.to_numpy(dtype=bool) & (self.lists.name == "osmnames")

    def sample(self, keep: npt.NDArray[np.bool_]) -> Sample:
        """What is to be learned from some of the pairs."""
        keep = keep & ~self.doubtful
        weight = _WEIGHT[self.lists.name] * (1 if self.mask else _COMPLETE)
        pairs = self.pairs[0][keep], self.pairs[1][keep]
        doubted = np.isin(self.doubt[keep], UNPROVEN)
        return Sample(self.comparisons[keep].reset_index(drop=True), pairs, self.truth[keep], doubted, weight)


def case(lists: Lists, mask: list[str]) -> Case:
    """Candidates and comparisons of two lists without some columns."""
    masked = lists.without(mask)
    register, poi = masked.register.sort_index(), masked.poi.sort_index()
    records = read_records(register, poi)
    weights = word_weights(records, gather(records))
    pairs = candidates(records, weights)
    ids = zip(register.index[pairs[0]], poi.index[pairs[1]], strict=True)
    truth = np.array([pair in lists.truth for pair in ids], dtype=bool)
    fold = lists.fold.loc[register.index].to_numpy(dtype=np.int64)[pairs[0]]
    comparisons = compare(records, pairs, weights)
    doubt = doubts(records, pairs, facts(comparisons))
    return Case(lists, mask, pairs, comparisons, truth, doubt, fold)


def sources() -> list[Lists]:
    """All that is learned from."""
    return [schools(), osmnames(), berlin(), berlin(gone=0.5, seed=1), strangers()]


def cross_validated(cases: list[Case]) -> list[tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]]:
    """The logit of every pair by weights that were learned without its town, and its lead."""
    logits = [np.zeros(len(each.truth)) for each in cases]
    leads = [np.zeros(len(each.truth)) for each in cases]
    for fold in range(FOLDS):
        weights = from_json(learned([each.sample(each.fold != fold) for each in cases]))
        for each, logit, lead in zip(cases, logits, leads, strict=True):
            own = each.fold == fold
            by_weights = weigh(each, weights)
            logit[own], lead[own] = by_weights[0][own], by_weights[1][own]
    return list(zip(logits, leads, strict=True))


def weigh(each: Case, weights: Weights) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Logit and lead of every pair, as scoring.py reckons them."""
    contributions = told(each.comparisons, weights)
    score = total(contributions)
    lead = leads(score, each.pairs)
    gap = np.interp(gaps(score, lead, weights.nobody), *weights.gap)
    gap = np.where(np.isin(each.doubt, UNPROVEN), np.minimum(gap, 0), gap)
    return scaled(contributions, gap, weights).sum(axis=1).to_numpy(dtype=float), lead


def learned(samples: list[Sample]) -> dict[str, object]:
    """The content of the weights file."""
    return {"version": 1, **learn(samples), "accept": ACCEPT, "review": REVIEW}


def summary(each: Case, logit: npt.NDArray[np.float64], lead: npt.NDArray[np.float64]) -> str:
    """One line: F1 of matches and reviews, how right the matches are and how many, and the share for review."""
    chance = probability(logit)
    wanted = np.flatnonzero((chance >= REVIEW) & ~(np.isin(each.doubt, STRANGERS) & (lead < OUTSTANDING)))
    gain = logit[wanted] - logit[wanted].min() + 1e-6
    chosen = wanted[assign((each.pairs[0][wanted], each.pairs[1][wanted]), gain)]
    right, true = each.truth[chosen], len(each.lists.truth)
    match = (chance[chosen] >= ACCEPT) & (each.doubt[chosen] == NONE)
    return (
        f"{each.lists.name:9} without {','.join(each.mask) or '-':38} F1 {2 * right.sum() / (len(chosen) + true):.4f}  "
        f"matches {right[match].mean():.2%} right, {right[match].sum() / true:.1%} of the true pairs  "
        f"review {(~match).sum() / len(each.lists.register):.1%}"
    )


def reliability(cases: list[Case], logits: Sequence[npt.NDArray[np.float64]]) -> pd.DataFrame:
    """Mean probability and share of true pairs, in classes of the probability, over the complete lists."""
    complete = [place for place, each in enumerate(cases) if not each.mask]
    chance = np.concatenate([probability(logits[place]) for place in complete])
    truth = np.concatenate([cases[place].truth for place in complete])
    classes = pd.cut(chance, [-0.1, 0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 1])
    table = pd.DataFrame({"class": classes, "probability": chance, "true": truth})
    groups = table.groupby("class", observed=True)
    return groups.mean().round(3).assign(pairs=groups.size())


if __name__ == "__main__":
    all_cases = [case(lists, mask) for lists in sources() for mask in MASKS]
    found = cross_validated(all_cases)
    for one, (its_logit, its_lead) in zip(all_cases, found, strict=True):
        print(summary(one, its_logit, its_lead))
    print(reliability(all_cases, [its_logit for its_logit, _ in found]))
    if "--write" in sys.argv:
        every = learned([one.sample(np.ones(len(one.truth), dtype=bool)) for one in all_cases])
        text = json.dumps(every, indent=1)
        (RESOURCES / "matching" / "weights.json").write_text(text + "\n", encoding="utf-8")
