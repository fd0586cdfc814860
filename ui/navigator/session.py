"""What the pages of the dock share: the register, the reconciliation under review, and where messages go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.core.errors import PlanningError
from ...plugin.core.texts import tr
from ...plugin.navigator.snapshot import Snapshot, read_snapshot
from ...plugin.settings import NoInitialsError, checked_user
from ...plugin.store.address import Address
from ...plugin.store.project.opened import show_categories
from ...plugin.store.register import Register, open_register
from ...plugin.store.undo import ChangedSinceError, step_to_undo, undo
from ...plugin.store.undo_plan import plan_undo
from ...plugin.store.watch import Stamp, changes_since, stamp_of

if TYPE_CHECKING:
    from ...plugin.reviews.review import Review

Work = TypeVar("Work")
Action = tuple[str, Callable[[], object]]  # the label of a button, and what it does
WaysOut = Mapping[type[PlanningError], Action]


@dataclass(frozen=True)
class Notice:
    """A message for the bar of the dock; ``actions`` are buttons in it, by their labels."""

    text: str
    level: Qgis.MessageLevel = Qgis.MessageLevel.Info
    actions: Sequence[Action] = ()


class Session(QObject):
    """One for each dock. ``snapshot`` and ``review`` are None where none is open.

    Whatever is refused on the way is told, and never raised: ``attempt`` and ``change`` see to it.
    """

    opened = pyqtSignal()  # another register, or none any more
    reloaded = pyqtSignal()  # its institutions were read anew
    review_opened = pyqtSignal()  # another reconciliation, or none any more
    decided = pyqtSignal()  # decisions of the review were made, taken back or applied
    told = pyqtSignal(object)  # a Notice
    settled = pyqtSignal(object)  # a Notice that holds no more
    page_wanted = pyqtSignal(str)  # institutions, reconcile, review or apply
    options_wanted = pyqtSignal()
    institution_wanted = pyqtSignal(str)  # an id, to be shown on the page of institutions
    finding_wanted = pyqtSignal(str)  # a finding_id, to be shown on the page of the review

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.snapshot: Snapshot | None = None
        self.review: Review | None = None
        self.stamp: Stamp | None = None  # of the moment in which the register was read

    @property
    def address(self) -> Address | None:
        return self.snapshot.address if self.snapshot else None

    def open(self, address: Address) -> bool:
        """Open a register; the one that is open stays so if that fails."""
        if not self._read(address):
            return False
        self.open_review(None)
        self.opened.emit()
        return True

    def close(self) -> None:
        self.snapshot = self.stamp = None
        self.open_review(None)
        self.opened.emit()

    def reload(self) -> None:
        """Read the register anew, to show what others have done."""
        if self.address and self._read(self.address):
            self.reloaded.emit()

    def open_review(self, review: Review | None) -> None:
        if review is not self.review:
            self.review = review
            self.review_opened.emit()

    def attempt(self, work: Callable[[], Work], ways_out: WaysOut = MappingProxyType({})) -> Work | None:
        """What ``work`` gives; None where it was refused, which is told. ``ways_out``: buttons by kind of refusal."""
        try:
            return work()
        except PlanningError as error:
            actions = [way for kind, way in ways_out.items() if isinstance(error, kind)]
            if self.snapshot and not actions:
                actions = [(tr("Read anew"), self.reload)]
            self.told.emit(Notice(str(error), Qgis.MessageLevel.Warning, actions))
            return None

    def change(
        self,
        work: Callable[[Register, str], str],
        done: str | Callable[[], str],
        ways_out: WaysOut = MappingProxyType({}),
        further: Sequence[Action] = (),
    ) -> bool:
        """Change the register, read it anew and say so, with a button that undoes it; whether that went well.

        ``work`` gets the open register and the user's initials, and gives the id of its step, '' where it had nothing
        to do. ``done`` says what was done, with ``further`` buttons beside the undo; a function is called when it is.
        What others have changed since the register was read is told as well.
        """

        def changed() -> tuple[str, Sequence[str]]:
            if not (self.address and self.stamp):
                raise PlanningError(tr("No register is open any more."), tr("Open it again, then do it once more."))
            user = checked_user()
            with open_register(self.address) as register:
                others = changes_since(register, self.stamp)
                return work(register, user), others

        options = (tr("Options…"), self.options_wanted.emit)
        found = self.attempt(changed, {NoInitialsError: options, **ways_out})
        if found is None:
            return False
        step, others = found
        self.reload()
        actions = [(tr("Undo"), lambda: self.undo(step)), *further] if step else []
        told = done if isinstance(done, str) else done()
        text = " ".join(filter(None, [told, _changes_of_others(others) if others else ""]))
        self.told.emit(Notice(text, Qgis.MessageLevel.Success, actions))
        return True

    def undo(self, step_id: str, skip_changed: bool = False) -> bool:
        """Take a step of the register back; with ``skip_changed`` all but what somebody has changed since."""

        def undone(register: Register, user: str) -> str:
            plan = plan_undo(register, step_to_undo(register, step_id))
            return undo(register, plan, user, skip_changed=skip_changed)

        before = self.snapshot.categories if self.snapshot else ()
        leave = (tr("Leave what was changed since"), lambda: self.undo(step_id, skip_changed=True))
        done = self.change(undone, tr("The step was undone."), {ChangedSinceError: leave})
        project = QgsProject.instance()
        if project and self.snapshot and self.snapshot.categories != before:
            show_categories(self.snapshot.address, project)
        return done

    def others_changed(self, changes: Sequence[str]) -> None:
        """Read the register anew, and say what somebody else has changed in it."""
        self.reload()
        self.told.emit(Notice(_changes_of_others(changes)))

    def _read(self, address: Address) -> bool:
        def read() -> tuple[Stamp, Snapshot]:
            with open_register(address) as register:  # the stamp first: what comes in between is seen as new
                stamp = stamp_of(register)
            return stamp, read_snapshot(address)

        found = self.attempt(read)
        if found is None:
            return False
        self.stamp, self.snapshot = found
        return True


def _changes_of_others(changes: Sequence[str]) -> str:
    text = tr("Somebody else has changed the register meanwhile; it was read anew: {changes}")
    return text.format(changes=" ".join(changes))
