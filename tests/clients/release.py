"""What a release is checked for, and the commit that its parts name, on copies of this repository.

    python3 release.py SCRATCH        in the root of the repository, with cargo and git

SCRATCH is an empty directory.
"""

import os
import pathlib
import re
import subprocess
import sys

scratch, root = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path.cwd()
version = re.search(r'^version = "(.*)"$', (root / "Cargo.toml").read_text(), re.M)[1]


def git(where, *arguments):
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    done = subprocess.run(["git", *identity, *arguments], cwd=where, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def check(where, *arguments):
    command = [sys.executable, root / ".github/release.py", *arguments]
    done = subprocess.run(command, cwd=where, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


clone = scratch / "clone"
git(root, "clone", "-q", f"file://{root}", str(clone))
tag = f"v{version}"
changes = (clone / "CHANGELOG.md").read_text()
unreleased = re.sub(rf"^## {re.escape(version)}\b.*", "## Unreleased", changes, flags=re.M)
released = unreleased.replace("## Unreleased", f"## {version} (2027-01-15)", 1)
for text, arguments, wanted, words in [
    (changes, [], 0, f"version {version}"),
    (unreleased, [tag], 1, f"says nothing below a heading `## {version}`"),
    (released, [tag], 0, f"version {version}"),
    (released.replace(f"## {version}", f"## {version}.1"), [tag], 1, "says nothing below"),
    (f"# Changelog\n\n## {version}\n\n## 0.0.1\n\n- First.\n", [tag], 1, "says nothing below"),
    (released, ["v99.0.0"], 1, "the tag is v99.0.0"),
    (released, [version], 1, f"the tag is {version}"),
]:
    (clone / "CHANGELOG.md").write_text(text)
    status, said = check(clone, "check", *arguments)
    assert status == wanted and words in said, (arguments, status, said)
(clone / "CHANGELOG.md").write_text(released + "\n## 0.0.1\n\n- The first.\n")
status, said = check(clone, "notes")
assert said.startswith("- ") and "The first." not in said, said
for name, old, new in [
    ("Cargo.lock", f'name = "roadmap"\nversion = "{version}"', 'name = "roadmap"\nversion = "99.0.0"'),
    (".github/CI.md", f"roadmap-check@v{version}", "roadmap-check@v99.0.0"),
    (".github/CI.md", f"roadmap-compiler=={version}", "roadmap-compiler==99.0.0"),
    (".gitlab/roadmap-check.yml", f"ref: v{version}", "ref: v99.0.0"),
]:
    text = (clone / name).read_text()
    assert old in text, (name, old)
    (clone / name).write_text(text.replace(old, new))
    status, said = check(clone, "check")
    assert status == 1 and name in said, said
    (clone / name).write_text(text)
git(clone, "checkout", "-q", ".")

# The commit, as each kind of source tells it: the script of the build needs no other crate for that.
script = scratch / "build-script"
subprocess.run(["rustc", "--edition=2024", "--crate-name=build_script", "-o", script, root / "src/build.rs"], check=True)
head = git(clone, "rev-parse", "HEAD")[:9]


def told(where, profile="release"):
    environment = os.environ | {"PROFILE": profile, "CARGO_MANIFEST_DIR": str(where)}
    done = subprocess.run([script], cwd=where, env=environment, check=True, capture_output=True, text=True)
    return re.search("^cargo::rustc-env=ROADMAP_COMMIT=(.*)$", done.stdout, re.M)[1], done.stdout


assert told(clone)[0] == head
assert "HEAD" in told(clone)[1], "a commit builds a release anew"
# A commit builds nothing anew where one works on the program.
assert told(clone, "debug") == ("", "cargo::rerun-if-changed=src/build.rs\ncargo::rustc-env=ROADMAP_COMMIT=\n")
(clone / "Cargo.toml").write_text((clone / "Cargo.toml").read_text() + "\n")
assert told(clone)[0] == f"{head}+", "what was changed since is told"
git(clone, "checkout", "-q", ".")
git(clone, "worktree", "add", "-q", "--detach", str(scratch / "tree"))
assert told(scratch / "tree")[0] == head
# A package of Cargo, and one that a release was made of, in a repository of somebody else.
other = scratch / "other"
package = other / "vendor/roadmap"
package.mkdir(parents=True)
git(other, "init", "-q")
git(other, "commit", "-q", "--allow-empty", "-m", "not ours")
(package / "src").mkdir()
(package / "src/build.rs").write_text((root / "src/build.rs").read_text())
assert told(package)[0] == ""
(package / ".cargo_vcs_info.json").write_text('{\n  "git": {\n    "sha1": "0123456789abcdef0123456789abcdef01234567"\n  },\n  "path_in_vcs": ""\n}')
assert told(package)[0] == "012345678"
(package / ".cargo_vcs_info.json").unlink()
(package / ".commit").write_text("fedcba9876543210fedcba9876543210fedcba98\n")
assert told(package)[0] == "fedcba987"
(package / ".commit").write_text("\u202eno commit\n")
assert told(package)[0] == ""
print("release: versions and changelog are held to the tag; the commit is told by five kinds of source")
