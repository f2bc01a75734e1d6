#!/usr/bin/env python3
"""What a release is made of.

    release.py check [TAG]                versions agree; with a tag, the changelog has a section of it
    release.py notes                      what the changelog says of this version
    release.py archive WHEEL TARGET OUT   the archive of a system, and the SBOM, from its wheel
    release.py sums DIRECTORY             SHA256SUMS of the files there

In the root of the repository. An archive is the same bytes each time it is made from the same wheel.
"""
import gzip
import hashlib
import io
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile

SHELLS = {"bash": "roadmap.bash", "zsh": "_roadmap", "fish": "roadmap.fish", "powershell": "roadmap.ps1", "elvish": "roadmap.elv"}


def version():
    return re.search(r'^version = "(.*)"$', pathlib.Path("Cargo.toml").read_text(), re.M)[1]


def section():
    """The section of this version in the changelog, without its heading."""
    text = pathlib.Path("CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(version())}( [^\n]*)?\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    return found[2].strip() if found else ""


def check(tag=None):
    wrong, ours = [], version()
    lock = pathlib.Path("Cargo.lock").read_text()
    if f'name = "roadmap"\nversion = "{ours}"\n' not in lock:
        wrong.append(f"Cargo.lock has another version than Cargo.toml, {ours}")
    for name in ["README.md", ".github/CI.md", ".gitlab/roadmap-check.yml"]:
        for shown in re.findall(r"(?:roadmap-check@v|ref: v|REF: v|rev: v|VERSION: |version: |roadmap-compiler==)(\d[\w.-]*)", pathlib.Path(name).read_text(encoding="utf-8")):
            if shown != ours:
                wrong.append(f"{name} shows {shown}, Cargo.toml says {ours}")
    if tag is not None:
        if tag != f"v{ours}":
            wrong.append(f"the tag is {tag}, Cargo.toml says v{ours}")
        if not section():
            wrong.append(f"CHANGELOG.md says nothing below a heading `## {ours}`")
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"version {ours}")


def archive(wheel, target, out):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    name = f"roadmap-{version()}-{target}"
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(wheel) as packed:
        scratch = pathlib.Path(scratch)
        (member,) = [m for m in packed.namelist() if re.search(r"/scripts/roadmap(\.exe)?$", m)]
        program = scratch / pathlib.PurePosixPath(member).name
        program.write_bytes(packed.read(member))
        program.chmod(0o755)
        files = {program.name: program, "README.md": "README.md", "LICENSE": "LICENSE", "fonts/OFL.txt": "templates/pdf/fonts/OFL.txt"}
        for shell, file in SHELLS.items():
            files[f"completions/{file}"] = scratch / file
            (scratch / file).write_bytes(subprocess.run([program, "completions", shell], check=True, stdout=subprocess.PIPE).stdout)
        subprocess.run([program, "man", scratch / "man"], check=True)
        files |= {f"man/{page.name}": page for page in sorted((scratch / "man").iterdir())}
        with open(out / f"{name}.tar.gz", "wb") as file, gzip.GzipFile("", "wb", 9, file, 0) as zipped, tarfile.open(fileobj=zipped, mode="w") as tar:
            for inside, path in files.items():
                entry = tarfile.TarInfo(f"{name}/{inside}")
                bytes = pathlib.Path(path).read_bytes()
                entry.size, entry.mode = len(bytes), 0o755 if path == program else 0o644
                tar.addfile(entry, io.BytesIO(bytes))
        (bill,) = [m for m in packed.namelist() if m.endswith(".cyclonedx.json")]
        (out / f"{name}.cyclonedx.json").write_bytes(packed.read(bill))
    print(out / f"{name}.tar.gz")


def sums(directory):
    directory = pathlib.Path(directory)
    files = sorted(path for path in directory.iterdir() if path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (directory / "SHA256SUMS").write_text("".join(lines), newline="\n")


def notes():
    print(section())


if __name__ == "__main__":
    command, *arguments = sys.argv[1:] or [""]
    known = {"check": check, "notes": notes, "archive": archive, "sums": sums}
    if command not in known:
        sys.exit(__doc__)
    known[command](*arguments)
