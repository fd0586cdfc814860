"""The second step: for what the list speaks."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ....plugin.core.errors import PlanningError
from ....plugin.core.texts import tr
from ....plugin.lists.scope_preview import scope_sentence
from ....plugin.settings import last_scope, save_last_scope
from .check_list import CheckList
from .draft import Draft
from .layer_box import LayerBox
from .step import Step, in_order, named, sentence

if TYPE_CHECKING:
    from ....plugin.core.register.scope import Scope
    from ..session import Session
    from ..trial import Trial


class ScopeStep(Step):
    """Categories, providers, places and area, with the sentence of what that means."""

    def __init__(self, session: Session, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__(session, trial, parent)
        self._draft: Draft | None = None
        self._source: str | None = None
        self._earlier: Scope | None = None
        self._drawn: tuple[str, str, str] | None = None  # layer and CRS, and their area as WKT
        self.categories = CheckList("scope_categories", tr("Categories"), self)
        self.providers = CheckList("scope_providers", tr("Providers"), self)
        self.places = QLineEdit(self)
        self.places.setPlaceholderText(tr("no limit"))
        named(self.places, "scope_places", tr("Cities or postcodes"), tr("Several ones by commas"))
        self.area = LayerBox(tr("no limit"), self)
        self.area.setFilters(Qgis.LayerFilter.PolygonLayer)
        named(self.area, "scope_area", tr("Area"), tr("What lies outside is not missing from the list."))
        self.complete = QCheckBox(tr("The list is c&omplete there"), self)
        named(self.complete, "scope_complete", self.complete.text(),
              tr("Only what a complete list would name can be missing from it."))  # fmt: skip
        self.preset = sentence(self, "scope_preset")
        self.sentence = sentence(self, "scope_sentence")
        font = self.sentence.font()
        font.setBold(True)
        self.sentence.setFont(font)
        self._lay_out()
        for changed in (self.categories.changed, self.providers.changed, self.places.editingFinished,
                        self.area.currentIndexChanged, self.complete.toggled):  # fmt: skip
            changed.connect(self._show)

    def title(self) -> str:
        return tr("Scope")

    def enter(self, draft: Draft) -> None:
        assert draft.choices, "the list is chosen first"
        if draft is not self._draft or draft.choices.source != self._source:
            self._draft, self._source = draft, draft.choices.source
            self.session.attempt(lambda: self._preset(draft))
        self._drawn = None  # somebody may have edited the layer
        self._show()

    def leave(self, draft: Draft) -> None:
        assert draft.choices, "the list is chosen first"
        draft.scope, draft.complete, draft.area = self._scope(), self.complete.isChecked(), self._area_name()
        kept = json.dumps({**draft.scope.to_json(), "complete": draft.complete}, ensure_ascii=False)
        save_last_scope(draft.choices.source, kept)

    def _lay_out(self) -> None:
        categories, self._providers_label = QLabel(tr("Cate&gories"), self), QLabel(tr("&Providers"), self)
        categories.setBuddy(self.categories.list)
        self._providers_label.setBuddy(self.providers.list)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(categories, self.categories)
        form.addRow(self._providers_label, self.providers)
        form.addRow(tr("C&ities or postcodes"), self.places)
        form.addRow(tr("&Area"), self.area)
        form.addRow(self.complete)
        layout = QVBoxLayout(self)
        layout.addWidget(self.preset)
        layout.addLayout(form)
        layout.addWidget(self.sentence)
        layout.addStretch()
        in_order([
            self.categories.filter, self.categories.list, self.providers.filter, self.providers.list, self.places,
            self.area, self.complete,
        ])  # fmt: skip
        self.setFocusProxy(self.categories.list)

    def _preset(self, draft: Draft) -> None:
        """The scope of the last time: as it was chosen here, else as it was applied to the register."""
        from ....plugin.core.register.scope import Scope, read_scope

        assert draft.choices and draft.opened and self.session.snapshot  # noqa: PT018  all of them are there
        snapshot, known = self.session.snapshot, draft.opened.known.last
        document = _document(last_scope(draft.choices.source)) or _document(known.get("scope"))
        complete = document.pop("complete", known.get("complete"))
        earlier = read_scope(document) if document else Scope()
        self._earlier = earlier
        wanted = set(earlier.categories)
        keys = {item.category for item in snapshot.categories}
        used = {row["category"] for row in snapshot.rows}
        extra = [(text, text) for text in earlier.categories if text not in keys]
        shown = [(item.category, item.name) for item in snapshot.categories]
        shown.sort(key=lambda entry: entry[0] not in used)
        self.categories.fill([*shown, *extra], wanted)
        names = sorted({*snapshot.providers.values(), *earlier.providers}, key=str.casefold)
        self.providers.fill([(name, name) for name in names], earlier.providers)
        for widget in (self.providers, self._providers_label):
            widget.setVisible(bool(names))
        self.places.setText(", ".join([*earlier.postcodes, *earlier.cities]))
        self.area.setAdditionalItems([tr("Area of the last time")] if earlier.area else [])
        self.area.setCurrentIndex(self.area.count() - 1 if earlier.area else 0)
        self.complete.setChecked(complete is None or bool(complete))
        self.preset.setText(tr("Preset as for the last list of this source.") if document else "")
        self.preset.setVisible(bool(document))

    def _scope(self) -> Scope:
        """The scope as it is chosen. PlanningError for an area that is none."""
        from ....plugin.core.register.scope import Scope

        places = [text.strip() for text in self.places.text().split(",") if text.strip()]
        scope = Scope(
            self.categories.ticked(), self.providers.ticked(),
            tuple(text for text in places if text.isdigit()), tuple(text for text in places if not text.isdigit()),
        )  # fmt: skip
        return replace(scope, area=self._area())

    def _area(self) -> Any:
        """The polygons of the layer in the register's CRS; united once, as that may take a while."""
        from ....plugin.scope_area import area_of

        layer, snapshot = self.area.currentLayer(), self.session.snapshot
        if not isinstance(layer, QgsVectorLayer) or snapshot is None:
            return self._earlier.area if self._earlier and self.area.currentIndex() > 0 else ""
        key = (layer.id(), snapshot.crs)
        if self._drawn is None or self._drawn[:2] != key:
            crs = QgsCoordinateReferenceSystem(snapshot.crs)
            self._drawn = (*key, area_of(layer, crs, QgsProject.instance().transformContext()))
        return self._drawn[2]

    def _area_name(self) -> str:
        layer = self.area.currentLayer()
        return layer.name() if layer else ""

    def _show(self) -> None:
        try:
            scope, snapshot = self._scope(), self.session.snapshot
        except PlanningError as error:
            self.sentence.setText(str(error))
            return
        if snapshot:
            self.sentence.setText(scope_sentence(scope, self.complete.isChecked(), snapshot, self._area_name()))


def _document(stored: Any) -> dict[str, Any]:
    """A scope as it was kept: JSON as text or object; {} for none."""
    return dict(json.loads(stored) if isinstance(stored, str) and stored else stored or {})
