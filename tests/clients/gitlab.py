"""The GitLab template as a runner runs it: the script of its job in one shell, with the variables
that the service gives, in a shallow clone of a merge request.

    python3 gitlab.py SCRATCH RELEASES        in the root of the repository

SCRATCH is an empty directory; RELEASES is one with a release of this version for this machine.
"""

import http.server
import json
import os
import pathlib
import re
import subprocess
import sys
import threading
import urllib.parse
import xml.etree.ElementTree

import yaml

scratch, releases = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
root = pathlib.Path.cwd()
job = yaml.safe_load((root / ".gitlab/roadmap-check.yml").read_text())["roadmap-check"]

# What CI.md shows names variables that the template reads.
readme = (root / ".github/CI.md").read_text()
(block,) = re.findall(r"```yaml\n(# \.gitlab-ci\.yml\n.*?)```", readme, re.S)
(scratch / "gitlab-ci.yml").write_text(block)
script = "\n".join(job["before_script"] + job["script"])
reads = script + (root / ".github/install.sh").read_text()
for name in {*yaml.safe_load(block)["variables"], *re.findall(r"`(ROADMAP_[A-Z_]+)`", readme)}:
    assert f"${name}" in reads or f"${{{name}" in reads, name


def git(where, *arguments):
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    done = subprocess.run(["git", *identity, *arguments], cwd=where, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def run(workspace, **variables):
    """One job: both scripts in one shell, which stops at the first failure."""
    known = ("ROADMAP_", "CI_", "GITLAB_")
    environment = {name: text for name, text in os.environ.items() if not name.startswith(known)}
    environment |= {"CI": "true", "GITLAB_CI": "true", "CI_PROJECT_DIR": str(workspace)}
    environment |= {"ROADMAP_SOURCE": f"file://{root}", "ROADMAP_RELEASES": f"file://{releases}", **variables}
    command = ["bash", "-eo", "pipefail", "-c", script]
    return subprocess.run(command, cwd=workspace, env=environment, capture_output=True, text=True)


origin = scratch / "origin"
origin.mkdir()
git(origin, "init", "-q", "-b", "main")
subprocess.run(["cp", "-r", root / "roadmap", root / "examples/commune", origin], check=True)
git(origin, "add", ".")
git(origin, "commit", "-qm", "first")
base = git(origin, "rev-parse", "HEAD")
with (origin / "roadmap/actors.yaml").open("a") as actors:
    actors.write("  - {id: Un acteur, title: A}\n")
git(origin, "commit", "-qam", "second")
line = len((origin / "roadmap/actors.yaml").read_text().splitlines())


def clone(name):
    git(scratch, "clone", "-q", "--depth=1", f"file://{origin}", name)
    return scratch / name


workspace = clone("request")
done = run(workspace, CI_MERGE_REQUEST_DIFF_BASE_SHA=base, ROADMAP_PATH="roadmap", ROADMAP_LANG="fr")
assert done.returncode == 1, done.stdout + done.stderr
assert f"roadmap/actors.yaml:{line}:" in done.stdout.split("\n\n")[0], "the line of the change comes first"
report = json.loads((workspace / job["artifacts"]["reports"]["codequality"]).read_text())
assert report[0]["location"] == {"path": "roadmap/actors.yaml", "lines": {"begin": line, "end": line}}, report[0]
suites = xml.etree.ElementTree.parse(workspace / job["artifacts"]["reports"]["junit"]).getroot()
assert int(suites.get("failures")) == len(report)
coverage, redline, note, word = job["artifacts"]["paths"]
assert "R67" in (workspace / coverage).read_text()
# The second version has errors: it cannot be compared, and the note says so.
assert "<!-- roadmap-diff -->" in (workspace / note).read_text()
# The program is built outside the work tree.
assert git(workspace, "status", "--porcelain", "--ignored").splitlines() == [
    f"?? {name}" for name in sorted([*job["artifacts"]["reports"].values(), *job["artifacts"]["paths"]])
]

git(origin, "checkout", "-q", "-b", "weaker", base)
plan = (origin / "commune/roadmap.yaml").read_text()
value = re.search(r"target: \{value: (\d+)", plan)
(origin / "commune/roadmap.yaml").write_text(plan.replace(value[0], f"target: {{value: {int(value[1]) + 1}"))
git(origin, "commit", "-qam", "weaker")
workspace = clone("weaker")
request = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base, "ROADMAP_PATH": "commune", "ROADMAP_LANG": "fr"}
done = run(workspace, **request)
assert done.returncode == 0, done.stdout + done.stderr
assert "cible affaiblie" in (workspace / note).read_text()
assert "cible affaiblie" in (workspace / redline).read_text()
assert (workspace / word).read_bytes().startswith(b"PK")


class Instance(http.server.BaseHTTPRequestHandler):
    """The notes of one merge request, in the JSON of GitLab, which escapes angle brackets."""

    notes = [{"id": 301, "type": None, "body": "a person's", "author": {"id": 1}}]

    def do_GET(self):
        assert self.path == "/projects/5/merge_requests/12/notes?per_page=100&sort=asc", self.path
        text = json.dumps(self.notes, separators=(",", ":")).replace("<", "\\u003c").replace(">", "\\u003e")
        self.answer(text.encode())

    def do_POST(self):
        assert self.path == "/projects/5/merge_requests/12/notes", self.path
        self.notes.append({"id": 302, "type": None, "body": self.body(), "author": {"id": 2}})
        self.answer(b"{}")

    def do_PUT(self):
        assert self.path == "/projects/5/merge_requests/12/notes/302", self.path
        self.notes[1]["body"] = self.body()
        self.answer(b"{}")

    def body(self):
        assert self.headers["PRIVATE-TOKEN"] == "secret"
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        return urllib.parse.parse_qs(form)["body"][0]

    def answer(self, text):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Instance) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    hosted = {
        "CI_API_V4_URL": f"http://127.0.0.1:{server.server_port}", "CI_PROJECT_ID": "5",
        "CI_MERGE_REQUEST_IID": "12", "ROADMAP_TOKEN": "secret", "NO_PROXY": "127.0.0.1",
    }
    for language, words in [("fr", "cible affaiblie"), ("en", "target weakened")]:
        done = run(workspace, **request | {"ROADMAP_LANG": language}, **hosted)
        assert done.returncode == 0, done.stdout + done.stderr
        assert [written["id"] for written in Instance.notes] == [301, 302], "made once, then replaced"
        assert words in Instance.notes[1]["body"]
    server.shutdown()
    done = run(workspace, **request, **hosted | {"CI_API_V4_URL": "http://127.0.0.1:9"})
    assert done.returncode == 0 and "the note could not be written" in done.stderr, done.stderr
done = run(workspace, ROADMAP_FAIL_ON="weakened", **request)
assert done.returncode == 1 and "cible affaiblie" in done.stdout, done.stdout + done.stderr

# A shallow clone of a branch that the target has left behind: what the target did is not of it.
git(origin, "checkout", "-q", "-b", "target", base)
for number in range(40):
    git(origin, "commit", "-q", "--allow-empty", "-m", f"target {number}")
(origin / "commune/roadmap.yaml").write_text(plan.replace(value[0], f"target: {{value: {int(value[1]) - 1}"))
git(origin, "commit", "-qam", "target")
target = git(origin, "rev-parse", "HEAD")
git(origin, "checkout", "-q", "weaker")
diverged = request | {"CI_MERGE_REQUEST_DIFF_BASE_SHA": target}
done = run(clone("diverged"), **diverged)
assert done.returncode == 0, done.stdout + done.stderr
assert "warning" not in done.stderr, done.stderr
assert (scratch / "diverged" / note).read_text() == (scratch / "weaker" / note).read_text()
# Where the history cannot be had, the base itself is compared.
alone = clone("alone")
git(alone, "fetch", "-q", "--depth=1", "origin", target)
git(alone, "remote", "set-url", "origin", "file:///nowhere")
done = run(alone, **diverged)
assert done.returncode == 0 and "is not known here" in done.stderr, done.stdout + done.stderr
assert "cible affaiblie" in (alone / note).read_text()

# A base without the roadmap is an empty one; one that cannot be read is a fault only of a gate.
git(origin, "checkout", "-q", "-b", "begun", base)
git(origin, "rm", "-qr", "commune")
git(origin, "commit", "-qm", "none")
none = git(origin, "rev-parse", "HEAD")
git(origin, "checkout", "-q", base, "--", "commune")
(origin / "commune/roadmap.yaml").write_text(plan.replace("objectives:", "objectives: ]", 1))
git(origin, "add", ".")
git(origin, "commit", "-qm", "unreadable")
unreadable = git(origin, "rev-parse", "HEAD")
(origin / "commune/roadmap.yaml").write_text(plan)
git(origin, "commit", "-qam", "mended")
workspace = clone("begun")
for gate in "", "weakened":
    done = run(workspace, **request | {"CI_MERGE_REQUEST_DIFF_BASE_SHA": none, "ROADMAP_FAIL_ON": gate})
    assert done.returncode == 0 and f"feuille de route dans {none}" in done.stderr, done.stdout + done.stderr
    assert "objective-added" in (workspace / note).read_text()
for gate, status in ("", 0), ("weakened", 2):
    done = run(workspace, **request | {"CI_MERGE_REQUEST_DIFF_BASE_SHA": unreadable, "ROADMAP_FAIL_ON": gate})
    assert done.returncode == status, done.stdout + done.stderr
    assert ("roadmap: warning: " in done.stderr) == (not gate), done.stderr
    assert "comparé" in (workspace / note).read_text()
git(origin, "checkout", "-q", "main")

workspace = clone("branch")
# The releases of the repository itself, of which it has none: the program is compiled.
done = run(workspace, ROADMAP_PATH="commune", ROADMAP_MIN="0", ROADMAP_RELEASES="")
assert f"{root}/-/releases/v" in done.stderr and "compiling the program" in done.stderr, done.stderr
assert done.returncode == 0, done.stdout + done.stderr
done = run(workspace, ROADMAP_PATH="commune", ROADMAP_CHECKSUM="0" * 64)
assert done.returncode == 2 and "is not the file that was asked for" in done.stderr, done.stderr
done = run(workspace, ROADMAP_PATH="commune", ROADMAP_MIN="0")
assert done.returncode == 0, done.stdout + done.stderr
done = run(workspace, ROADMAP_PATH="roadmap", ROADMAP_MIN="100 secteur-sociaux=1")
assert done.returncode != 0 and "secteurs-sociaux" in done.stderr, done.stderr
done = run(workspace, CI_MERGE_REQUEST_DIFF_BASE_SHA="0" * 40)
assert done.returncode == 2 and "git fetch --depth=1 origin 0000" in done.stderr, done.stderr
done = run(workspace, ROADMAP_SOURCE="")
assert done.returncode != 0 and "ROADMAP_SOURCE" in done.stderr, done.stderr
print(f"template: {len(report)} findings in the report")
