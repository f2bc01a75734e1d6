"""The script that the action and the template install the program with, against a server on loopback
that has a release, has another file, has none, answers web pages, or is not there.

    python3 install.py PROGRAM SCRATCH        in the root of the repository

PROGRAM is a built roadmap; SCRATCH is an empty directory.
"""

import hashlib
import http.server
import io
import os
import pathlib
import platform
import re
import subprocess
import sys
import tarfile
import threading
import time

program, scratch = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
root = pathlib.Path.cwd()
version = re.search(r'^version = "(.*)"$', (root / "Cargo.toml").read_text(), re.M)[1]
name = f"roadmap-{version}-{platform.machine()}-unknown-linux-gnu"
archive = f"{name}.tar.gz"


def packed(text):
    """An archive with a program of these bytes."""
    bytes = io.BytesIO()
    with tarfile.open(fileobj=bytes, mode="w:gz") as tar:
        entry = tarfile.TarInfo(f"{name}/roadmap")
        entry.size, entry.mode = len(text), 0o755
        tar.addfile(entry, io.BytesIO(text))
    return bytes.getvalue()


def sha256(bytes):
    return hashlib.sha256(bytes).hexdigest()


def sums(bytes):
    return f"{sha256(bytes)}  {archive}\n".encode()


good = packed(program.read_bytes())
stranger = packed(b"#!/bin/sh\necho roadmap 9.9.9\n")
page = b"<!DOCTYPE html>\n<html><title>Sign in</title></html>\n"
releases = {
    "right": {"SHA256SUMS": sums(good) + b"0" * 64 + b"  another.tar.gz\n", archive: good},
    "wrong": {"SHA256SUMS": sums(good), archive: good[:-1] + b"x"},
    "cut": {"SHA256SUMS": sums(good), archive: good[:1000]},
    "stranger": {"SHA256SUMS": sums(stranger), archive: stranger},
    "broken": {"SHA256SUMS": sums(b"no archive"), archive: b"no archive"},
    "empty": {"SHA256SUMS": sums(packed(b"")).replace(archive.encode(), b"other.tar.gz")},
    "pages": {"SHA256SUMS": page, archive: page},
    "late": {"SHA256SUMS": sums(good), archive: page},
}
asked = []


class Server(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked.append(self.path)
        # As a proxy it is asked for whole addresses.
        path = re.sub(r"^http://[^/]*", "", self.path)
        kind, found, file = path.strip("/").split("/")
        bytes = releases.get(kind, {}).get(file) if found == f"v{version}" else None
        if kind == "forbidden":
            self.send_error(403)
        elif kind == "moved":
            self.send_response(302)
            self.send_header("Location", path.replace("moved", "right"))
            self.end_headers()
        elif bytes is None:
            self.send_error(404)
        else:
            self.send_response(200)
            self.send_header("Content-Length", str(len(bytes)))
            self.end_headers()
            self.wfile.write(bytes)

    def log_message(self, *_):
        pass


def run(how, **variables):
    """Runs the script into a new directory, and says what it did."""
    to = scratch / f"to {len(list(scratch.iterdir()))} هنا"
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    temporary = scratch / "tmp"
    temporary.mkdir(exist_ok=True)
    begun = time.monotonic()
    done = subprocess.run(
        ["sh", root / ".github/install.sh", root, to, *how],
        env=kept | {"TMPDIR": str(temporary)} | variables, capture_output=True, text=True, cwd=scratch,
    )
    here = (to / "bin/roadmap").is_file()
    # Nothing is half installed, and nothing is left.
    assert here == (done.returncode == 0), (done.returncode, done.stderr)
    assert here or not to.exists() or not any(to.iterdir()), list(to.rglob("*"))
    assert not any(temporary.iterdir()), list(temporary.iterdir())
    return done.returncode, done.stderr, time.monotonic() - begun


with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    pinned = {"ROADMAP_CHECKSUM": sha256(good)}
    for kind, more, status, words in [
        ("right", {}, 0, f"took roadmap {version} ("),
        ("right", pinned, 0, "took"),
        ("right", {"ROADMAP_CHECKSUM": sha256(good).upper()}, 0, "took"),
        ("right", {"ROADMAP_VERSION": f"v{version}"}, 0, "took"),
        ("moved", {}, 0, "took"),
        ("right", {"ROADMAP_CHECKSUM": "0" * 64}, 2, f"its SHA-256 is {sha256(good)}, not 0000"),
        ("wrong", {}, 2, "is not the file that was asked for"),
        ("cut", {}, 2, "is not the file that was asked for"),
        ("stranger", {}, 2, f"holds roadmap 9.9.9, not version {version}"),
        ("broken", {}, 2, "cannot be unpacked"),
        ("pages", {}, 2, "answers with a web page where SHA256SUMS should be"),
        ("pages", pinned, 2, f"answers with a web page where {archive} should be"),
        ("late", {}, 2, f"answers with a web page where {archive} should be"),
        ("right", {"ROADMAP_VERSION": "../../etc"}, 2, "is no version"),
        ("right", {"ROADMAP_VERSION": "9.9.9"}, 3, "there is no http"),
        ("nothing", {}, 3, "there is no http"),
        ("forbidden", {}, 3, "is refused: status 403"),
        ("empty", {}, 3, f"has no {archive}"),
        ("right", {"ROADMAP_VERSION": "source"}, 3, "nothing is fetched"),
        ("right", {"PATH": "/nowhere:" + os.environ["PATH"], "http_proxy": base, "no_proxy": ""}, 0, "took"),
        ("right", {"http_proxy": "http://user:secret@127.0.0.1:9"}, 3, "(through the proxy 127.0.0.1:9)"),
    ]:
        code, said, _ = run(["release"], ROADMAP_RELEASES=f"{base}/{kind}", **more)
        assert code == status, (kind, more, code, said)
        assert words in said and "secret" not in said, (kind, more, said)
    code, said, _ = run(["release"], ROADMAP_RELEASES=f"{base}/right/*/")
    assert code == 0, said
    assert any(path.startswith("http://") for path in asked), "a proxy is used where one is set"
    _, _, seconds = run(["release"], ROADMAP_RELEASES=f"{base}/right")
    server.shutdown()

# No server and no network: both are no release, and what is wrong is said.
for releases_at in "http://127.0.0.1:9/releases", "https://nowhere.invalid/releases":
    code, said, _ = run(["release"], ROADMAP_RELEASES=releases_at)
    assert code == 3 and "cannot be reached" in said, said
code, said, _ = run(["release"])
assert code == 3 and "nothing says where releases are" in said, said
# On a disk, as a mirror without a network has it.
mirror = scratch / "mirror" / f"v{version}"
mirror.mkdir(parents=True)
for file, bytes in releases["right"].items():
    (mirror / file).write_bytes(bytes)
code, said, _ = run(["release"], ROADMAP_RELEASES=f"file://{mirror.parent}")
assert code == 0, said
# Without a release it is compiled, and where it cannot be, that is said.
tools = scratch / "tools"
tools.mkdir()
for tool in "sh sed head tr uname mktemp rm mkdir cat cut grep find tar dirname".split():
    (tools / tool).symlink_to(f"/usr/bin/{tool}" if pathlib.Path(f"/usr/bin/{tool}").exists() else f"/bin/{tool}")
code, said, _ = run([], PATH=str(tools), ROADMAP_RELEASES="http://127.0.0.1:9")
assert code == 3 and "curl is not here" in said and "cargo is not here to compile" in said, said
print(f"install: {len(asked)} requests, each answer is taken, refused or passed over; a release is there in {seconds:.2f} s")
