"""The templates of the pages: those that travel with the plugin, or a city's own in their place."""

from __future__ import annotations

from itertools import chain, count

from qgis.core import QgsLayoutItem, QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from ..core.charts.svg import Size
from ..core.errors import PlanningError, listed
from ..core.papers.page import KINDS, Frames
from ..core.texts import tr
from .compose.measures import measures
from .compose.places import places
from .composing import BINDING, FACTOR, FOLDER, SHIPPED, TEMPLATE_VERSION, VERSION, file_name, template
from .order import PaperOrder

# What a city may take off its templates. Sources have to stay: licences ask for them.
_OPTIONAL = ("text:subtitle", "text:footer", "text:number", "text:edition", "text:proposal", "picture:logo")


def load(project: QgsProject, order: PaperOrder, kind: str, variant: str = "") -> QgsPrintLayout:
    """The template of a kind of page as a new layout of ``project``, which owns it; ``variant`` goes into its name.

    Raises PlanningError for one that cannot be read, is of a newer version, or lacks a role.
    """
    document, origin = _document(order, kind)
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setCustomProperty(BINDING, True)
    layout.setName(free_name(" ".join(filter(None, (layout.name(), variant))), project))
    project.layoutManager().addLayout(layout)
    _refuse_newer(layout, origin)
    _refuse_incomplete(layout, origin, kind, order.paper)
    return layout


def frames(order: PaperOrder) -> Frames:
    """The size of each role's place, by kind of page and role.

    In mm of a page that is read in the hand: on a poster or slide everything, lettering too, is drawn ``factor`` times
    as large. Raises PlanningError like ``load``.
    """
    project = QgsProject()
    return {kind: _frames_of(load(project, order, kind)) for kind in KINDS}


def factor(layout: QgsPrintLayout) -> float:
    """How much larger than in the hand the page is drawn."""
    return float(layout.customProperty(FACTOR, 1.0))


def items(layout: QgsPrintLayout) -> dict[str, QgsLayoutItem]:
    """The items that have a role, by role."""
    return {item.id(): item for item in layout.items() if isinstance(item, QgsLayoutItem) and ":" in item.id()}


def size(item: QgsLayoutItem, times: float) -> Size:
    """The size of an item in mm, before it was drawn ``times`` as large."""
    rectangle = item.rect()
    return Size(rectangle.width() / times, rectangle.height() / times)


def free_name(name: str, project: QgsProject) -> str:
    """The name, with a number if a layout of the project has it already."""
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    return next(free for free in chain([name], (f"{name} {at}" for at in count(2))) if free not in taken)


def _frames_of(layout: QgsPrintLayout) -> dict[str, Size]:
    times = factor(layout)
    return {role: size(item, times) for role, item in items(layout).items()}


def _document(order: PaperOrder, kind: str) -> tuple[QDomDocument, str]:
    """The template, and where it comes from in words."""
    name = file_name(kind, order.paper)
    own = order.templates / name if order.templates else None
    if order.templates and not order.templates.is_dir():
        raise PlanningError(
            tr("There is no folder with templates at '{path}'.").format(path=order.templates),
            tr("Choose the folder, or leave it empty for the templates that the plugin brings."),
        )
    if own and own.is_file():
        path = own
    elif order.paper in SHIPPED:
        path = FOLDER / name
    else:
        path = None
    document = QDomDocument()
    try:
        text = path.read_bytes() if path else template(kind, order.paper).encode()
    except OSError as error:
        raise _unreadable(str(path), error.strerror or "") from error
    read, reason, line, _ = document.setContent(text)
    if not read or document.documentElement().tagName() != "Layout":
        raise _unreadable(str(path or name), tr("line {line}: {reason}").format(line=line, reason=reason))
    return document, str(path or name)


def _unreadable(path: str, reason: str) -> PlanningError:
    return PlanningError(
        tr("The template '{path}' is no layout that QGIS can read ({reason}).").format(path=path, reason=reason),
        tr("Save it again from the layout designer, or take it out of the folder: the shipped one is then used."),
    )


def _refuse_newer(layout: QgsPrintLayout, origin: str) -> None:
    version = int(layout.customProperty(TEMPLATE_VERSION, VERSION))
    if version > VERSION:
        raise PlanningError(
            tr("The template '{path}' is of version {version}, but this plugin knows templates up to version {known}.")
            .format(path=origin, version=version, known=VERSION),
            tr("Update the plugin, or take the template out of the folder: the shipped one is then used."),
        )  # fmt: skip


def _refuse_incomplete(layout: QgsPrintLayout, origin: str, kind: str, paper: str) -> None:
    needed = {
        role for role in places(kind, measures(paper, kind))
        if role not in _OPTIONAL and not role.startswith(("rule:", "scalebar:"))
    }  # fmt: skip
    missing = sorted(needed - items(layout).keys())
    if missing:
        raise PlanningError(
            tr("The template '{path}' has no item with the id {missing}, which the page needs.").format(
                path=origin, missing=listed(missing)
            ),
            tr("Open the template in the layout designer and give the item that is meant this id (Item Properties, "
               "Item ID), or add it again from the shipped template."),
        )  # fmt: skip
