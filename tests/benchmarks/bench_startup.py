"""What the plugin adds to the start of QGIS: import, classFactory and initGui, against a plugin that does nothing, in
German, whose texts have to be read.

Each run is a process of its own in which QGIS's libraries and its Processing plugin are there already, as they are when
QGIS loads the plugins of users; the two take turns, since machines are noisy. What is printed are medians. Then, which
modules take the time, from one run under ``-X importtime`` (that makes them slower).
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS, SHOWN, LIMIT = 9, 8, 0.3  # LIMIT in seconds
EMPTY = """\
class Plugin:
    def initGui(self): pass
    def unload(self): pass
def classFactory(iface): return Plugin()
"""
# {name} is the plugin's; the window is that of the tests of unloading.
CHILD = """\
import sys, time
sys.path[:0] = [{folder!r}, {tests!r}, '/usr/share/qgis/python/plugins']
from qgis.core import QgsApplication
QgsApplication.setTranslation('de')
application = QgsApplication([], True)
application.initQgis()
import qgis.gui, qgis.utils
from processing.core.Processing import Processing
Processing.initialize()
from window import Window
window = Window()
QgsApplication.processEvents()
print('measured', file=sys.stderr)
wall, processor = time.perf_counter(), time.process_time()
plugin = __import__({name!r}).classFactory(window)
plugin.initGui()
QgsApplication.processEvents()
print(time.perf_counter() - wall, time.process_time() - processor)
sys.stdout.flush()
import os
os._exit(0)
"""


def run(name: str, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    code = CHILD.format(name=name, folder=str(folder), tests=str(ROOT / "tests" / "qgis"))
    with tempfile.TemporaryDirectory() as profile:
        own = {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": profile}
        return subprocess.run(
            [sys.executable, *options, "-c", code], env=os.environ | own, capture_output=True, text=True, check=True
        )


def seconds(name: str, folder: Path) -> tuple[float, float]:
    """By the clock, and of the processor, which others on the machine do not prolong."""
    wall, processor = run(name, folder).stdout.split()[-2:]
    return float(wall), float(processor)


def imports(folder: Path) -> list[tuple[float, str]]:
    """The modules that take longest by themselves, without what they import: milliseconds and name."""
    told = run("sozialplanung", folder, "-X", "importtime").stderr.partition("measured")[2]
    lines = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", told)
    return sorted(((int(own) / 1000, name) for own, name in lines), reverse=True)


def main() -> None:
    plugins = ROOT / "build" / "plugins"
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "empty_plugin.py").write_text(EMPTY, encoding="utf-8")
        seconds("sozialplanung", plugins)  # byte code
        pairs = [(seconds("empty_plugin", Path(folder)), seconds("sozialplanung", plugins)) for _ in range(ROUNDS)]
    empty, whole = (tuple(map(statistics.median, zip(*runs, strict=True))) for runs in zip(*pairs, strict=True))
    print(f"\nStart of QGIS, median of {ROUNDS} processes\n\n| plugin | s | of the processor |\n|---|---|---|")
    for title, (wall, processor) in (("one that does nothing", empty), ("sozialplanung", whole)):
        print(f"| {title} | {wall:.3f} | {processor:.3f} |")
    print(f"| added (limit {LIMIT}) | {whole[0] - empty[0]:.3f} | {whole[1] - empty[1]:.3f} |\n")
    found = imports(plugins)
    print(f"{len(found)} modules imported, {sum(own for own, _ in found):.0f} ms; the slowest:\n")
    print("| module | ms |\n|---|---|")
    for own, name in found[:SHOWN]:
        print(f"| {name} | {own:.1f} |")


if __name__ == "__main__":
    main()
