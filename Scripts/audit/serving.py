"""Web servers, with the configurations that the project recommends."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from .outcome import AuditError
from .site import Site

NGINX = """daemon off;
pid {work}/pid;
error_log {work}/log;
{user}
events {{ }}
http {{
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    access_log off;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {site.folder};
        include {site.servers}/nginx.conf;
    }}
}}
"""
CADDY = """{{
    admin off
}}
http://127.0.0.1:{port} {{
    root * {site.folder}
    import {site.servers}/Caddyfile
}}
"""
# How long a server may take until it answers.
PATIENCE = 10.0


@contextmanager
def nginx(site: Site) -> Iterator[str]:
    """Serves a site with nginx, and gives its address."""
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin") or "nginx"
    with TemporaryDirectory() as work:
        port = free_port()
        file = Path(work) / "nginx.conf"
        user = "user root;" if os.geteuid() == 0 else ""
        file.write_text(NGINX.format(work=work, port=port, site=site, user=user), encoding="utf-8")
        with _running([program, "-p", work, "-e", f"{work}/log", "-c", str(file)], work, port) as address:
            yield address


@contextmanager
def caddy(site: Site) -> Iterator[str]:
    """Serves a site with Caddy, and gives its address."""
    with TemporaryDirectory() as work:
        port = free_port()
        file = Path(work) / "Caddyfile"
        file.write_text(CADDY.format(port=port, site=site), encoding="utf-8")
        with _running(["caddy", "run", "--adapter", "caddyfile", "--config", str(file)], work, port) as address:
            yield address


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def _running(command: list[str], work: str, port: int) -> Iterator[str]:
    said = Path(work) / "said"
    with said.open("wb") as output:
        server = subprocess.Popen(command, stdout=output, stderr=output,
                                  env={**os.environ, "HOME": work, "XDG_DATA_HOME": work, "XDG_CONFIG_HOME": work})
    try:
        deadline = time.monotonic() + PATIENCE
        while not _answers(port):
            if server.poll() is not None or time.monotonic() > deadline:
                raise AuditError(f"{command[0]} does not serve:\n{said.read_text(errors='replace')}")
            time.sleep(0.02)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait(PATIENCE)


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False
