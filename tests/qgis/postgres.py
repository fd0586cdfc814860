"""An own PostgreSQL server with PostGIS for the tests: in a temporary folder, on a free port of this machine."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

USER, PASSWORD, DATABASE = "planner", "richtig", "stadt"  # pragma: allowlist secret
_STARTING = 30  # seconds
_BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


@dataclass
class Server:
    """A server with its data in a folder."""

    folder: Path
    port: int
    _process: subprocess.Popen[bytes] | None = None

    def uri(self, password: str = PASSWORD, database: str = DATABASE) -> str:
        """QGIS's text for a connection."""
        return f"dbname='{database}' host=127.0.0.1 port={self.port} user='{USER}' password='{password}'"

    def stop(self) -> None:
        """Stop it at once, as if the machine failed."""
        if self._process:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait()

    def start(self) -> None:
        """Start it, and wait until it answers. It ends with this process, however that ends."""
        # No fsync: what is tested are crashes of programs, not of machines.
        options = ["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=30"]
        place = ["-D", str(self.folder / "data"), "-p", str(self.port), "-k", str(self.folder)]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                _command([_program("postgres"), *place, *options]), cwd="/", stdout=log, stderr=log
            )
        ready = [_program("pg_isready"), "-q", "-h", str(self.folder), "-p", str(self.port)]
        end = time.monotonic() + _STARTING
        while subprocess.run(ready, check=False).returncode:
            assert self._process.poll() is None, (self.folder / "log").read_text()
            assert time.monotonic() < end, "The database server does not answer."
            time.sleep(0.05)

    def sql(self, statement: str, database: str = DATABASE) -> None:
        """Run a statement as the server's own user."""
        place = ["-h", str(self.folder), "-p", str(self.port), "-d", database]
        _as_user([_program("psql"), *place, "-q", "-v", "ON_ERROR_STOP=1", "-c", statement])


def available() -> bool:
    """Whether this machine has PostgreSQL."""
    return bool(_BINARIES)


@contextmanager
def running_server() -> Iterator[Server]:
    """A server with an empty database that has PostGIS, and a user who may make schemas in it."""
    folder = Path(tempfile.mkdtemp(prefix="sozialplanung-postgres-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    server = Server(folder, _free_port())
    try:
        _as_user([_program("initdb"), "-D", str(folder / "data"), "-E", "UTF8", "--locale=C.UTF-8",
                  "--auth-host=scram-sha-256", "--auth-local=trust", "--no-sync"])  # fmt: skip
        server.start()
        server.sql(f"CREATE ROLE {USER} LOGIN PASSWORD '{PASSWORD}'", "postgres")
        server.sql(f"CREATE DATABASE {DATABASE} OWNER {USER}", "postgres")
        server.sql("CREATE EXTENSION postgis")
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _program(name: str) -> str:
    return str(_BINARIES[-1] / name)


def _command(command: Sequence[str]) -> list[str]:
    """PostgreSQL refuses to run as root; and whatever runs here is to end with the tests."""
    user = ["--reuid=postgres", "--regid=postgres", "--init-groups"] if os.geteuid() == 0 else []
    return ["setpriv", *user, "--pdeathsig=QUIT", *command]


def _as_user(command: Sequence[str]) -> None:
    done = subprocess.run(
        _command(command), cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert not done.returncode, done.stdout + done.stderr


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
