"""Field names of rates and of the counts behind them: the one place where they are made."""

from __future__ import annotations

from dataclasses import dataclass

SIGN = "sign_"  # companion of a number field: why its number is no plain value
NUMERATOR = "num_"
DENOMINATOR = "den_"
CHANGE = "d_"  # percentage points
PREVIOUS_NUMERATOR = "num_prev_"
PREVIOUS_DENOMINATOR = "den_prev_"
# Of a read table; the role is "area", "city" or "unassigned".
KEY_FIELD, NAME_FIELD, ROLE_FIELD = "key", "name", "role"
NO_DYNAMICS = "no_dynamics_because"  # text: why an area has no change


@dataclass(frozen=True)
class CountFields:
    """Names of the two count fields behind a rate."""

    numerator: str
    denominator: str


def counts_now(name: str) -> CountFields:
    """The count fields behind the rate in field *name*."""
    return CountFields(NUMERATOR + name, DENOMINATOR + name)


def counts_before(name: str) -> CountFields:
    """The count fields behind the rate of the earlier edition, of which field *name* holds the present one."""
    return CountFields(PREVIOUS_NUMERATOR + name, PREVIOUS_DENOMINATOR + name)
