#!/usr/bin/env bash
# pre-commit runs our hooks from a clone of this repository, in a scratch repository with a sound
# and a broken roadmap.
#
#   pre-commit.sh SCRATCH WHEELS        in the root of the repository, with pre-commit and roadmap on PATH
#
# SCRATCH is an empty directory, WHEELS one with a wheel of this version.
set -euo pipefail
root=$PWD
scratch=$(realpath "$1")
wheels=$(realpath "$2")
export PRE_COMMIT_HOME=$scratch/home
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org

pre-commit validate-manifest .pre-commit-hooks.yaml

# The configuration that CI.md shows, with the address and the tag of this clone.
python3 - "$root" "$scratch/config.yaml" <<'PY'
import pathlib, re, subprocess, sys
root, to = sys.argv[1:]
blocks = re.findall(r"```yaml\n(# \.pre-commit-config\.yaml\n.*?)```", pathlib.Path(".github/CI.md").read_text(), re.S)
assert len(blocks) == 1, "CI.md shows one configuration"
head = subprocess.run(["git", "rev-parse", "HEAD"], check=True, capture_output=True, text=True).stdout.strip()
text = re.sub(r"repo: .*", f"repo: {root}", blocks[0])
text = re.sub(r"rev: .*", f"rev: {head}", text)
pathlib.Path(to).write_text(text)
(of_a_wheel,) = re.findall(r"```yaml\n# \.pre-commit-config\.yaml, of a wheel\n(.*?)```", pathlib.Path(".github/CI.md").read_text(), re.S)
pathlib.Path(to).with_name("wheel.yaml").write_text(of_a_wheel)
PY
pre-commit validate-config "$scratch/config.yaml" "$scratch/wheel.yaml"
grep -q 'id: roadmap-check$' "$scratch/config.yaml"

pre_commit=$(command -v pre-commit)
here=$scratch/here
mkdir "$here"
cd "$here"
git init -q -b main
cp -r "$root/examples/commune" roadmap
cp "$scratch/config.yaml" .pre-commit-config.yaml
git add .
git commit -qm first
pre-commit install >/dev/null

fail() { echo "$1"; cat "$scratch/said"; exit 1; }
for hook in roadmap-check roadmap-check-installed; do
  sed -i "s/id: roadmap-check.*/id: $hook/" .pre-commit-config.yaml
  git add .
  git commit -qm "$hook" --allow-empty >"$scratch/said" 2>&1 || fail "$hook: a commit of something else"
  pre-commit run --all-files >"$scratch/said" 2>&1 || fail "$hook: a sound roadmap does not pass"
  grep -q 'roadmap check.*Passed' "$scratch/said" || fail "$hook: does not run"

  # A commit that breaks the roadmap is refused, with the finding and its line.
  printf 'acteurs: []\n' >roadmap/autre.yaml
  git add roadmap
  if git commit -qm broken >"$scratch/said" 2>&1; then fail "$hook: a broken roadmap was committed"; fi
  grep -q 'roadmap check.*Failed' "$scratch/said" || fail "$hook: does not fail"
  grep -q 'roadmap/autre.yaml:1:1' "$scratch/said" || fail "$hook: does not say where"
  rm roadmap/autre.yaml
  printf '# nothing\n' >>roadmap/roadmap.yaml
  git add .
  git commit -qm mended >"$scratch/said" 2>&1 || fail "$hook: a mended roadmap was refused"
  grep -q 'roadmap check.*Passed' "$scratch/said" || fail "$hook: does not run on a commit"

  # A file that is removed, and nothing else, is a change of the roadmap, in a directory of any name.
  for place in roadmap "un plan"; do
    [ -e "$place" ] || git mv roadmap "$place"
    sed -i "s|args: .*|args: [--lang, fr, '$place']|" .pre-commit-config.yaml
    git add .
    git commit -qm moved --allow-empty >"$scratch/said" 2>&1 || fail "$hook: a sound roadmap in $place was refused"
    git rm -qr "$place/pillars"
    if git commit -qm removed >"$scratch/said" 2>&1; then fail "$hook: a file that $place needs was removed"; fi
    grep -q "^erreur.*unpinned-reference" "$scratch/said" || fail "$hook: does not say what $place needs"
    git reset -q --hard
  done
  git mv "un plan" roadmap
  cp "$scratch/config.yaml" .pre-commit-config.yaml
done

# The wheel, which its own index will have once it is published: no Rust, and none of ours on PATH.
cp "$scratch/wheel.yaml" .pre-commit-config.yaml
git add .
export PATH=$scratch/bin:/usr/bin:/bin PIP_FIND_LINKS=$wheels
mkdir "$scratch/bin"
ln -s "$pre_commit" "$scratch/bin/pre-commit"
if command -v cargo roadmap; then exit 1; fi
begun=$SECONDS
git commit -qm wheel >"$scratch/said" 2>&1 || fail "wheel: a sound roadmap was refused"
grep -q 'roadmap check.*Passed' "$scratch/said" || fail "wheel: does not run"
seconds=$((SECONDS - begun))
printf 'acteurs: []\n' >roadmap/autre.yaml
git add .
if git commit -qm broken >"$scratch/said" 2>&1; then fail "wheel: a broken roadmap was committed"; fi
grep -q 'roadmap/autre.yaml:1:1' "$scratch/said" || fail "wheel: does not say where"
echo "hooks: roadmap-check, roadmap-check-installed, and the wheel in $seconds s"
