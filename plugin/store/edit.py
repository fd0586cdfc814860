"""What people do to institutions by hand, each as one step with history that can be undone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from ..core.applying.precedence import BY_HAND
from ..core.errors import PlanningError, listed
from ..core.register.editing import NEW, PROVIDER, checked, differing
from ..core.register.fields import POSITION, title
from ..core.texts import tr
from .history import SOURCES_OF_EDIT
from .register import Register
from .step import COORDINATES, Reader, Signature, Step, opened_step

Row = Mapping[str, Any]
_EDITOR = (
    "SELECT changed_by FROM history WHERE table_name = 'institutions' AND record_id = ? AND field = ? "
    "ORDER BY fid DESC LIMIT 1"
)


def edit(register: Register, institution_id: str, values: Row, seen: Row, signature: Signature) -> str:
    """Change fields of an institution by hand; the id of the step, '' where nothing differs.

    ``values`` and ``seen``, the row as the user saw it, are as ``Snapshot.rows`` and ``editing`` have them; a provider
    that the register does not know is entered. PlanningError, and nothing is changed, if somebody has changed one of
    these fields since, for what the register does not take, and for whatever goes wrong in the database.
    """
    return edit_many(register, {institution_id: (values, seen)}, signature)


def edit_many(register: Register, changes: Mapping[str, tuple[Row, Row]], signature: Signature) -> str:
    """The same for several institutions at once, by their ids: all, or none."""
    with register.connection.transaction():
        desk = _Desk(register)
        planned = {key: desk.planned(key, values, seen) for key, (values, seen) in changes.items()}
        desk.refuse_clashes()
        if not any(planned.values()):
            return ""
        with _editing(register, signature) as step:
            for key, values in planned.items():
                step.update("institutions", key, desk.with_provider(step, values))
        return step.step_id


def add(register: Register, values: Row, signature: Signature) -> tuple[str, str]:
    """Enter an institution; the ids of the step and of the institution. It is internal until it is released.

    PlanningError for what the register does not take, and for whatever goes wrong in the database.
    """
    with register.connection.transaction():
        desk = _Desk(register)
        planned = desk.checked({**NEW, **values}, {})
        with _editing(register, signature) as step:
            (key,) = step.insert("institutions", [desk.with_provider(step, planned)])
        return step.step_id, key


@contextmanager
def _editing(register: Register, signature: Signature) -> Iterator[Step]:
    """A step of an edit. The values that it changes do not come any more from where they came from."""
    record = {"kind": "edit", "done_by": signature.user, "reason": signature.reason or BY_HAND}
    with opened_step(register.connection, record) as step:
        yield step
        step.connection.execute(SOURCES_OF_EDIT, [step.step_id])


class _Desk:
    """What edits are checked against: the register as it is now, while nobody else writes."""

    def __init__(self, register: Reader) -> None:
        self._register = register
        self._categories = {row["category"] for row in register.rows("categories")}
        self._providers = {row["provider_id"]: row["name"] for row in register.rows("providers")}
        self._ids = {name.casefold(): key for key, name in self._providers.items()}
        self._clashes: list[str] = []

    def planned(self, institution_id: str, values: Row, seen: Row) -> dict[str, Any]:
        """What to write; fields that somebody else has changed since ``seen`` are noted."""
        row = self._present(institution_id)
        wanted = self._by_id(differing(values, seen))
        missed = differing({name: seen.get(name) for name in self._by_id(wanted)}, row)
        wanted = differing(wanted, row)
        names = dict.fromkeys(POSITION if name in COORDINATES else name for name in wanted if name in missed)
        if names:
            changed = (f"{title(name)}: {self._editor(institution_id, name)}" for name in names)
            self._clashes.append(f"{row['name']} ({', '.join(changed)})")
            return {}
        return self.checked(wanted, row)

    def checked(self, values: Row, row: Row) -> dict[str, Any]:
        """What to write of ``values``; PlanningError for what the register would not take."""
        planned = checked(self._by_id(values), row, self._categories)
        main = planned.get("part_of")
        if main and not self._register.rows("institutions", {"institution_id": main, "withdrawn": None}):
            raise PlanningError(tr("The institution that this record belongs to is not in the register."))
        return planned

    def refuse_clashes(self) -> None:
        """PlanningError if somebody else has changed one of the fields that were to be changed."""
        if self._clashes:
            raise PlanningError(
                tr("Somebody else has changed meanwhile what you want to change: {changes}.").format(
                    changes=listed(self._clashes)
                ),
                tr("Nothing was changed. Look at what is there now, and enter your change again."),
            )

    def with_provider(self, step: Step, values: dict[str, Any]) -> dict[str, Any]:
        """The values with the id of their provider; a new one is entered, once."""
        if PROVIDER not in values:
            return values
        name = values.pop(PROVIDER)
        if name.casefold() not in self._ids:
            (self._ids[name.casefold()],) = step.insert("providers", [{"name": name}])
        return values | {"provider_id": self._ids[name.casefold()]}

    def _by_id(self, values: Row) -> dict[str, Any]:
        """The values with the id of their provider, if the register knows it."""
        found = dict(values)
        name = found.get(PROVIDER)
        if PROVIDER in found and (name is None or name.casefold() in self._ids):
            del found[PROVIDER]
            found["provider_id"] = name and self._ids[name.casefold()]
        return found

    def _present(self, institution_id: str) -> dict[str, Any]:
        """The institution as it is now, with the name of its provider."""
        row = next(iter(self._register.rows("institutions", {"institution_id": institution_id})), None)
        if row is None or row["withdrawn"]:
            raise PlanningError(
                tr("Institution {id} is not in the register.").format(id=row["name"] if row else institution_id),
                tr("Nothing was changed."),
            )
        return row | {PROVIDER: self._providers.get(row["provider_id"])}

    def _editor(self, institution_id: str, name: str) -> str:
        """Who was the last to change a field."""
        found = self._register.connection.execute(_EDITOR, [institution_id, name])
        return str(found[0][0] or "–") if found else "–"
