"""How decisions are applied: what counts without a decision, which fields, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from ....plugin.core.register.fields import LISTED, POSITION, title
from ....plugin.core.texts import tr

if TYPE_CHECKING:
    from ....plugin.apply_order import Wishes


class WishesBox(QgsCollapsibleGroupBoxBasic):
    """``changed``: something that makes another plan."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Options"), parent)
        self.setObjectName("apply_options")
        self._accept, self._take_new = QCheckBox(tr("Accept &matches"), self), QCheckBox(self)
        self._take_new.setText(tr("Ta&ke up new ones"))
        self._fields, self._reason = QgsCheckableComboBox(self), QLineEdit(self)
        self._set_up()
        layout = QFormLayout(self)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.addRow(self._accept)
        layout.addRow(self._take_new)
        for text, widget in ((tr("&Fields to take over"), self._fields), (tr("&Reason"), self._reason)):
            label = QLabel(text, self)
            label.setBuddy(widget)
            layout.addRow(label, widget)

    @property
    def reason(self) -> str:
        """What goes into the history; '' for the usual."""
        return self._reason.text()

    def reset(self) -> None:
        """As for a review that is new."""
        self._accept.setChecked(True)
        self._take_new.setChecked(False)
        self._fields.selectAllOptions()
        self.clear_reason()

    def clear_reason(self) -> None:
        """It was about one step."""
        self._reason.clear()

    def wishes(self) -> Wishes:
        from ....plugin.apply_order import Wishes

        chosen = frozenset(map(str, self._fields.checkedItemsData()))
        everything = len(chosen) == self._fields.count()
        return Wishes(self._accept.isChecked(), self._take_new.isChecked(), None if everything else chosen)

    def show_usual(self, reason: str) -> None:
        """What is written as the reason if nobody gives one."""
        self._reason.setPlaceholderText(reason)

    def _set_up(self) -> None:
        self._accept.setObjectName("accept_matches")
        self._accept.setToolTip(tr("Matches that nobody has decided about count as the same institution."))
        self._take_new.setObjectName("take_new")
        self._take_new.setToolTip(
            tr("Records of the list that nobody has decided about become new, internal institutions.")
        )
        self._accept.setChecked(True)
        self._fields.setObjectName("apply_fields")
        self._fields.setToolTip(
            tr("Where a finding names no fields of its own. A value set by hand is kept all the same.")
        )
        self._fields.setDefaultText(tr("none"))
        self._fields.setSizePolicy(self._reason.sizePolicy())
        self._fields.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for name in (*LISTED, POSITION):
            self._fields.addItemWithCheckState(title(name), Qt.CheckState.Checked, name)
        self._reason.setObjectName("apply_reason")
        self._reason.setToolTip(tr("It goes into the history."))
        self._accept.toggled.connect(self.changed)
        self._take_new.toggled.connect(self.changed)
        self._fields.checkedItemsChanged.connect(self.changed)
