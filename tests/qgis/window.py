"""The part of QGIS's window that the plugin uses, of real widgets, which a test can look through afterwards."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import QgsApplication, QgsLocator, QgsLocatorFilter, QgsMapLayer, QgsSettingsTree
from qgis.gui import QgsMapCanvas, QgsMessageBar, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMainWindow, QMenu, QToolBar, QWidget


class Window:
    """Named as in QgisInterface."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.tool_bar = QToolBar(self.window)
        self.menus: dict[str, QMenu] = {}
        self.locator = QgsLocator()
        self.options: list[QgsOptionsWidgetFactory] = []
        self.window.setCentralWidget(self.canvas)
        self.window.addToolBar(self.tool_bar)

    def close(self) -> None:
        """Delete all of it at once, so that no later test meets parts of it."""
        self.window.close()
        self.window.deleteLater()
        settle()

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def activeLayer(self) -> QgsMapLayer | None:
        return None

    def addPluginToVectorMenu(self, name: str, action: QAction) -> None:
        if name not in self.menus:
            self.menus[name] = QMenu(name, self.window)
        self.menus[name].addAction(action)

    def removePluginVectorMenu(self, name: str, action: QAction) -> None:
        menu = self.menus[name]
        menu.removeAction(action)
        if menu.isEmpty():  # as QGIS does it: the menu itself stays
            del self.menus[name]

    def addToolBarIcon(self, action: QAction) -> None:
        self.tool_bar.addAction(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self.tool_bar.removeAction(action)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def registerLocatorFilter(self, filter_: QgsLocatorFilter) -> None:
        self.locator.registerFilter(filter_)

    def deregisterLocatorFilter(self, filter_: QgsLocatorFilter) -> None:
        self.locator.deregisterFilter(filter_)

    def registerOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.options.remove(factory)

    def showOptionsDialog(self, parent: QWidget, page: str) -> None:
        """Nobody presses its OK."""

    def action(self, name: str) -> QAction:
        """The action with this object name, wherever a user finds it."""
        found = [item for bar in (self.tool_bar, *self.menus.values()) for item in bar.actions()]
        return next(item for item in found if item.objectName() == name)

    def left_behind(self) -> dict[str, list[str]]:
        """What there is of anything that a plugin can leave: counted in classes, so that two of them compare."""
        settle()
        registry = QgsApplication.processingRegistry()
        return {
            "menus": [f"{name}: {item.text()}" for name, menu in self.menus.items() for item in menu.actions()],
            "tool bar": [item.text() for item in self.tool_bar.actions()],
            "docks": [dock.objectName() for dock in self.window.findChildren(QDockWidget)],
            "locator filters": [item.name() for item in self.locator.filters()],
            "options": [factory.title() for factory in self.options],
            "providers": sorted(provider.id() for provider in registry.providers()),
            "settings": sorted(node.key() for node in QgsSettingsTree.node("plugins").childrenNodes()),
            "map items": sorted(type(item).__name__ for item in self.canvas.scene().items()),
            "map tool": [type(self.canvas.mapTool()).__name__],
            "in the window": sorted(_kind(item) for item in self.window.findChildren(QObject)),
            "top level widgets": sorted(_kind(item) for item in QApplication.topLevelWidgets()),
            "own widgets": [_kind(item) for item in QApplication.allWidgets() if _kind(item).startswith("sozial")],
            "tasks": [task.description() for task in QgsApplication.taskManager().tasks()],
        }


def settle() -> None:
    """Let everything happen that waits to happen, deletions as well."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def receivers(sender: QObject) -> dict[str, int]:
    """How many are connected to each signal of an object."""
    meta, found = sender.metaObject(), {}
    methods = [meta.method(number) for number in range(meta.methodCount())]
    for name in {bytes(m.name()).decode() for m in methods if m.methodType() == m.MethodType.Signal}:
        with suppress(TypeError, AttributeError):  # PyQt does not know signals with pointers in them, and private ones
            found[name] = sender.receivers(getattr(sender, name))
    return found


def _kind(thing: QObject) -> str:
    kind = type(thing)
    return f"{kind.__module__}.{kind.__name__}"
