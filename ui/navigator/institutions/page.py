"""The page of institutions: search, filters, list, and the details of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis
from qgis.PyQt.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QLabel, QShortcut, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ....plugin.core.errors import PlanningError
from ....plugin.core.navigator.counts import count_table
from ....plugin.core.navigator.directory import Directory, Item, Point, near, next_of
from ....plugin.core.register.as_of import Row
from ....plugin.core.texts import tr
from ....plugin.navigator.area_lookup import AreaLookup, areas_of
from ....plugin.navigator.at_a_day import rows_at_day
from ....plugin.store.values import this_day
from ...category_icons import category_icons
from ...scrolled import scrolled
from ..map_link import MapLink
from ..session import Notice, Session
from ..waiting import waiting
from .counts_view import CountsDialog
from .detail import DetailView
from .export import export_list
from .filter_bar import FilterBar
from .list_pane import ListPane
from .release import ask_release
from .toolbar import Toolbar

_MAP_RESTS = 150  # milliseconds, after which the list follows the map
_LIST_SHARE = 40  # percent of the height, the rest is the institution's
_NO_AREAS = AreaLookup((), {})


class InstitutionsPage(QWidget):
    """``current``: the id of the institution that is shown, '' for none; ``selected`` tells it."""

    selected = pyqtSignal(str)

    def __init__(self, session: Session, map_link: MapLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.map_link = session, map_link
        self._directory: Directory | None = None
        self._lookup = _NO_AREAS
        self._map_timer = QTimer(self)
        self._map_timer.setSingleShot(True)
        self._map_timer.setInterval(_MAP_RESTS)
        self._lay_out()
        self._connect()
        self._open()

    @property
    def current(self) -> str:
        return self.pane.shown_id

    def show_institution(self, institution_id: str, tell: bool = True) -> None:
        """Select an institution; filters that hide it are reset, which is told unless other news must stay readable."""
        item = self.session.snapshot and self.session.snapshot.by_id.get(institution_id)
        if not item:
            self._tell(tr("The institution is not in the register any more."), Qgis.MessageLevel.Warning)
            return
        if not self.pane.choose(institution_id):
            self.filter_bar.reset()
            if not self.pane.choose(institution_id):
                self.filter_bar.reset(also_closed=True)
                self.pane.choose(institution_id)
            if tell:
                self._tell(tr("The filters were reset to show '{name}'.").format(name=item["name"]))
        self._select(institution_id)

    def unload(self) -> None:
        """Let go of the map, of the layers of the project and of the details."""
        self.toolbar.pick_button.setChecked(False)
        self.map_link.extent_changed.disconnect(self._map_timer.start)
        self.map_link.stopped.disconnect(self._picking_stopped)
        self.filter_bar.area_picker.unload()
        self.detail.unload()

    def _lay_out(self) -> None:
        self.filter_bar = FilterBar(self)
        self.pane = ListPane(self)
        self.toolbar = Toolbar(lambda: self.pane.view.chosen, lambda: _ids(self.pane.model.items), self)
        self.detail = DetailView(self.session, self.map_link, self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.pane)
        self.splitter.addWidget(self.detail)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([_LIST_SHARE, 100 - _LIST_SHARE])
        self._sizes = self.splitter.sizes()  # while no form is open
        body = QWidget(self)
        layout = QVBoxLayout(body)
        margin = self.fontMetrics().height() // 4
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self.splitter, 1)
        nothing = QLabel(
            tr("No register is open. Open one, or create one, with the button 'Register' at the top."), self
        )
        nothing.setObjectName("no_register")
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget(self)
        for page in (nothing, scrolled(body)):
            self.stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.setFocusProxy(self.filter_bar.search)
        self.toolbar.precede(self.filter_bar.search)
        for widget in (self.filter_bar.search, self.pane.view):
            widget.installEventFilter(self)

    def _connect(self) -> None:
        session, bar, tools, view = self.session, self.filter_bar, self.toolbar, self.pane.view
        session.opened.connect(self._open)
        session.reloaded.connect(self._reload)
        session.institution_wanted.connect(self.show_institution)
        bar.changed.connect(self._filter)
        bar.day_changed.connect(self._change_day)
        bar.area_picker.source_changed.connect(self._take_layer)
        bar.area_picker.layer_removed.connect(self._lose_layer)
        self._map_timer.timeout.connect(self._follow_map)
        self.map_link.extent_changed.connect(self._map_timer.start)
        self.map_link.stopped.connect(self._picking_stopped)
        self.pane.reset_wanted.connect(bar.reset)
        self.pane.lists_wanted.connect(lambda: session.page_wanted.emit("reconcile"))
        view.current_changed.connect(self._select)
        view.opened.connect(self.detail.setFocus)
        self.detail.institution_wanted.connect(lambda key: self.show_institution(key, tell=False))
        self.detail.kept.connect(self.pane.return_to)
        self.detail.editing_changed.connect(self._make_room)
        tools.add_wanted.connect(self.detail.add)
        tools.pick_toggled.connect(self._pick)
        tools.counts_wanted.connect(self._show_counts)
        tools.export_wanted.connect(self._export)
        tools.release_wanted.connect(lambda public, ids: ask_release(session, ids, public, self))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    def _make_room(self, editing: bool) -> None:
        """The form is long: while it is open, most of the height is its own."""
        if editing:
            self._sizes = self.splitter.sizes()
            self.splitter.setSizes([1, sum(self._sizes)])
        else:
            self.splitter.setSizes(self._sizes)

    def _open(self) -> None:
        """Another register: nothing of the former one stays, the filters neither."""
        snapshot = self.session.snapshot
        self.pane.return_to("")
        self._directory = None
        self.toolbar.pick_button.setChecked(False)
        self.stack.setCurrentIndex(1 if snapshot else 0)
        if snapshot:
            self._offer_categories()
            self.filter_bar.reset()

    def _reload(self) -> None:
        assert self.session.snapshot
        if self.current not in self.session.snapshot.by_id:  # its entry was undone
            self.pane.shown_id = ""
        self._offer_categories()
        self._read_day()

    def _offer_categories(self) -> None:
        snapshot = self.session.snapshot
        assert snapshot
        icons = category_icons(snapshot.categories, 2 * self.fontMetrics().height())
        self.pane.model.set_categories(snapshot.category_titles, icons)
        self.filter_bar.set_categories(snapshot.categories)

    def _read_day(self) -> None:
        """The institutions of the day that is wanted; those of another day than today are read from the history."""
        snapshot, day = self.session.snapshot, self.filter_bar.day
        if not snapshot:
            return
        if day == this_day():
            rows: Sequence[Row] | None = snapshot.rows
        else:
            with waiting():
                rows = self.session.attempt(lambda: rows_at_day(snapshot.address, day))
        if rows is None:
            self.filter_bar.reset()
            return
        self._directory = Directory(rows, snapshot.category_titles, day)
        self._look_up_areas()

    def _look_up_areas(self) -> None:
        """Which area each institution lies in; none without a layer, or where the layer is refused."""
        picker, snapshot, directory = self.filter_bar.area_picker, self.session.snapshot, self._directory
        layer = picker.layer
        self._lookup = _NO_AREAS
        if layer and snapshot and directory:
            points = {item.institution_id: item.point for item in directory.items if item.point}
            without = {PlanningError: (tr("Do without areas"), picker.leave_layer)}
            found = self.session.attempt(lambda: areas_of(layer, picker.field, points, snapshot.crs), without)
            self._lookup = found or _NO_AREAS
        picker.set_names(self._lookup.names)
        self._show()

    def _take_layer(self) -> None:
        """Another layer or field was chosen: what of it is of no use is told once, not whenever it is read anew."""
        self._look_up_areas()
        picker = self.filter_bar.area_picker
        if picker.layer and self._lookup.nameless:
            text = tr("{count} polygons of layer '{layer}' have no name in field '{field}': they count as no area.")
            self._tell(text.format(count=self._lookup.nameless, layer=picker.layer.name(), field=picker.field))

    def _lose_layer(self, name: str) -> None:
        self._tell(
            tr("Layer '{layer}' was taken out of the project: the list is not limited to areas any more.").format(
                layer=name
            )
        )

    def _show(self) -> None:
        directory, snapshot, bar = self._directory, self.session.snapshot, self.filter_bar
        if not (directory and snapshot):
            return
        wanted = bar.wanted(self.map_link.extent(snapshot.crs))
        items = directory.filtered(wanted, self._lookup.of)
        total = directory.valid_count if wanted.valid else len(directory.items)
        self.pane.show_items(items, total, bar.summary(), bar.is_limited)

    def _change_day(self) -> None:
        self._read_day()
        self.pane.to_selected()

    def _filter(self) -> None:
        """Another filter: the list begins at its top, or at what is selected."""
        self._show()
        self.pane.to_selected()

    def _follow_map(self) -> None:
        if self.filter_bar.map_box.isChecked():
            self._show()

    def _find(self) -> None:
        self.filter_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_bar.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list, the keys of the institution work as well. From the search field, Down goes into the list, and
        Return shows the first institution found.
        """
        if watched is self.pane.view and self.detail.take_key(event):
            return True
        if watched is self.filter_bar.search and isinstance(event, QKeyEvent) and self.pane.model.items:
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() == Qt.Key.Key_Down:
                self.pane.enter()
                return True
            if is_press and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.pane.enter()
                if self.detail.question.isHidden():
                    self.detail.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _select(self, institution_id: str) -> None:
        """Show an institution in detail and on the map, which stays where the list follows it, or it was clicked."""
        self.pane.shown_id = institution_id
        zoom = not (self.filter_bar.map_box.isChecked() or self.toolbar.pick_button.isChecked())
        self.detail.show_institution(institution_id, zoom)
        self.selected.emit(institution_id)

    def _pick(self, on: bool) -> None:
        snapshot = self.session.snapshot
        if on and snapshot:
            self.map_link.pick(snapshot.crs, self._picked)
        else:
            self.map_link.stop()

    def _picked(self, point: Point, tolerance: float) -> None:
        """Of several at one place, each further click chooses the next."""
        if keys := near(self.pane.model.items, point, tolerance):
            self.pane.choose(next_of(keys, self.current))
        else:
            self._tell(tr("No institution of the list lies there."))

    def _picking_stopped(self) -> None:
        """Another tool was chosen, or Esc was pressed."""
        with QSignalBlocker(self.toolbar.pick_button):
            self.toolbar.pick_button.setChecked(False)

    def _show_counts(self) -> None:
        snapshot = self.session.snapshot
        if snapshot:
            counts = count_table(self.pane.model.items, snapshot.categories, self._lookup.of, self._lookup.names)
            dialog = CountsDialog(counts, self.pane.subject, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _export(self, public: bool) -> None:
        export_list(self.session, _ids(self.pane.model.items), self.filter_bar.day, public, self)

    def _tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        self.session.told.emit(Notice(text, level))


def _ids(items: Sequence[Item]) -> list[str]:
    return [item.institution_id for item in items]
