#!/usr/bin/env bash
# A release as its users meet it, on this machine without Rust: the wheel in a virtual environment, and
# the archive in a bare Debian without a network, on a file system that nobody may write to.
#
#   wheel.sh WHEELS SCRATCH        in the root of the repository, as root
#
# WHEELS holds one wheel; SCRATCH is an empty directory, which gets releases/ with a release in it.
set -euo pipefail
root=$PWD
wheel=$(realpath "$1"/*.whl)
scratch=$(realpath "$2")
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
target=$(uname -m)-unknown-linux-gnu
drafts() { # DIRECTORY
  for language in fr ar en; do
    for format in md html pdf docx xlsx; do test -s "$1/ma-ia-2030.$language.$format"; done
  done
}

echo "-- the wheel"
python3 -m venv "$scratch/user"
# Nothing of Rust, no home and no language: what a fresh machine has.
bare=(env -i PATH="$scratch/user/bin:/usr/bin:/bin" HOME=/nowhere PIP_NO_INDEX=1 PIP_DISABLE_PIP_VERSION_CHECK=1)
if "${bare[@]}" sh -c 'command -v cargo || command -v rustc'; then exit 1; fi
time "${bare[@]}" pip install --quiet "$wheel"
mkdir "$scratch/un dossier خطة"
(
  cd "$scratch/un dossier خطة"
  said=$("${bare[@]}" roadmap --version)
  echo "$said"
  grep -qE "^roadmap $version \\($(git -C "$root" rev-parse HEAD | cut -c 1-9)\\+?, pdf\\)$" <<<"$said"
  "${bare[@]}" roadmap build "$root/roadmap" --quiet
  drafts dist
  "${bare[@]}" roadmap doctor
)
"${bare[@]}" pip uninstall --quiet --yes roadmap-compiler
if find "$scratch/user" -iname '*roadmap*' | grep .; then exit 1; fi

echo "-- the archive"
release=$scratch/releases/v$version
python3 .github/release.py archive "$wheel" "$target" "$release"
python3 .github/release.py archive "$wheel" "$target" "$scratch/again" >/dev/null
python3 .github/release.py sums "$release"
cmp "$release/roadmap-$version-$target.tar.gz" "$scratch/again/roadmap-$version-$target.tar.gz"
(cd "$release" && sha256sum --check --quiet SHA256SUMS)
python3 - "$release/roadmap-$version-$target.cyclonedx.json" <<'PY'
import json, sys
bill = json.load(open(sys.argv[1]))
assert bill["bomFormat"] == "CycloneDX" and len(bill["components"]) > 100
print("components in the bill of materials:", len(bill["components"]))
PY
mkdir "$scratch/in"
tar -xzf "$release"/*.tar.gz -C "$scratch/in"
here=$scratch/in/roadmap-$version-$target
ls -l "$here" "$release" "$wheel" | awk 'NF > 8 {print $5, $9}'
man --warnings -l "$here/man/roadmap.1" 2>&1 >/dev/null | grep . && exit 1
bash -n "$here/completions/roadmap.bash"
newest=$(objdump -T "$here/roadmap" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1)
echo "newest symbol: $newest"
test "$(printf '%s\n' GLIBC_2.17 "$newest" | sort -V | tail -n 1)" = GLIBC_2.17
python3 - "$here/roadmap" "$wheel" <<'PY'
import os, subprocess, sys, time
program, wheel = sys.argv[1:]
size = lambda path: os.path.getsize(path) / 1e6
print(f"program {size(program):.1f} MB, wheel {size(wheel):.1f} MB")
assert size(program) < 50 and size(wheel) < 23, "the program has grown"
def fastest(*command):
    def once():
        begun = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return time.perf_counter() - begun
    return 1000 * min(once() for _ in range(40))
empty = fastest("/bin/true")
for command in ["--version"], ["check", "examples/minimal"]:
    print(f"{' '.join(command)}: {fastest(program, *command) - empty:.1f} ms over an empty process")
PY

echo "-- a bare Debian, the oldest that there is"
# Where this machine has its own packages from.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep '/debian/*$' | head -n 1)
tree=$scratch/tree
for suite in stretch buster bullseye bookworm trixie; do
  debootstrap --variant=minbase "$suite" "$tree" "$mirror" >"$scratch/debootstrap.log" 2>&1 && break
  rm -rf "$tree"
done
test -x "$tree/bin/sh" || { tail "$scratch/debootstrap.log"; exit 1; }
mkdir "$tree/roadmap" "$tree/program" "$tree/out" "$scratch/out"
cp -r "$here/." "$tree/program"
cp -r roadmap/. "$tree/roadmap"
# A network of its own, without any; the tree can be read only, but for the place of the drafts.
unshare --net --mount sh -euc '
  mount --make-rprivate /
  mount --bind "$1" "$1"
  mount -o remount,bind,ro "$1"
  mount --bind "$2" "$1/out"
  chroot "$1" /program/roadmap build /roadmap --out /out --quiet
  if chroot "$1" /program/roadmap build /roadmap --out /dist; then exit 1; fi
' sh "$tree" "$scratch/out"
drafts "$scratch/out"
# What the Containerfile makes of it: its line runs in that Debian, and its program in what it made.
mkdir -p "$tree/program/usr/bin"
cp "$here/roadmap" "$tree/program/usr/bin"
chroot "$tree" sh -euc "$(sed -n 's/^RUN //p' .github/Containerfile)"
user=$(sed -n 's/^USER //p' .github/Containerfile)
mkdir "$scratch/image"
mv "$tree/program/usr" "$tree/program/lib"* "$scratch/image"
find "$scratch/image" -type f | sed "s|$scratch/image||" | sort
mkdir "$scratch/image/project"
cp -r roadmap "$scratch/image/project"
install -d -o "${user%:*}" "$scratch/image/project/dist"
unshare --net chroot --userspec="$user" "$scratch/image" /usr/bin/roadmap -C /project build roadmap --quiet
drafts "$scratch/image/project/dist"
echo "Debian $(cat "$tree/etc/debian_version"), $(chroot "$tree" ldd --version | head -n 1)"
rm -rf "$tree"
# The same drafts everywhere.
diff -r "$scratch/out" "$scratch/un dossier خطة/dist"
