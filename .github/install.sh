#!/bin/sh
# Puts a roadmap into a directory: one of a release, verified; and only where none is to be had, one
# that is compiled, without PDF. The GitHub action and the GitLab template share it.
#
#   install.sh SOURCE DIRECTORY [release|compile]
#
# SOURCE is this repository, DIRECTORY a new one that gets bin/roadmap. With `release` nothing is
# compiled, with `compile` nothing is fetched. It reads
#
#   ROADMAP_VERSION    the release to take [default: the version of SOURCE]; `source` compiles
#   ROADMAP_RELEASES   where releases are: an address below which v1.2.3/ holds the files of 1.2.3, or
#                      one in which `*` stands for v1.2.3
#   ROADMAP_CHECKSUM   SHA-256 of the archive [default: as SHA256SUMS of the release says]
#
# and curl reads http_proxy, https_proxy and no_proxy. It exits with 0 when the program stands there,
# with 2 when what was fetched is not what it should be, and with 3 when there is no release to take.
set -eu

source=$1 to=$2 how=${3:-}

say() { echo "roadmap: $*" >&2; }
refuse() { say "$*"; exit 2; }
none() { say "$*"; return 3; }

# The machine, as archives name it. Those for Linux need glibc 2.17 or newer, which is not on Alpine.
target() {
  case $(uname -s)/$(uname -m) in
    Linux/x86_64) target=x86_64-unknown-linux-gnu ;;
    Linux/aarch64 | Linux/arm64) target=aarch64-unknown-linux-gnu ;;
    Darwin/x86_64) target=x86_64-apple-darwin ;;
    Darwin/arm64) target=aarch64-apple-darwin ;;
    MINGW*/x86_64 | MSYS*/x86_64 | CYGWIN*/x86_64) target=x86_64-pc-windows-msvc ;;
    *) return 1 ;;
  esac
}

sha256() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

# Fetches a file of the release. Says why there is none.
fetch() {
  code=$(curl --silent --show-error --location --retry 2 --connect-timeout 10 --max-time 120 \
    --write-out '%{http_code}' --output "$work/$1" "$at/$1" 2>"$work/said") || {
    none "$at cannot be reached: $(head -n 1 "$work/said" | tr -d '\r')${proxy:+ (through the proxy $proxy)}"
    return
  }
  case $code in
    200 | 000) ;; # 000 is a file that needed no server.
    404 | 410) none "there is no $at/$1" ;;
    *) none "$at/$1 is refused: status $code" ;;
  esac
}

is_page() { head -c 512 "$1" | tr '[:upper:]' '[:lower:]' | grep -q -e '<!doctype html' -e '<html'; }

release() {
  version=${ROADMAP_VERSION:-$(sed -n 's/^version = "\(.*\)"$/\1/p' "$source/Cargo.toml" | head -n 1)}
  version=${version#v}
  [ "$version" != source ] || { none "nothing is fetched, as ROADMAP_VERSION asks"; return; }
  case $version in
    '' | *[!0-9A-Za-z.+-]*) refuse "\`$version\` is no version: write it as 1.2.3" ;;
  esac
  [ -n "${ROADMAP_RELEASES:-}" ] || { none "nothing says where releases are"; return; }
  target || { none "there is no release for $(uname -s) on $(uname -m)"; return; }
  command -v curl >/dev/null || { none "curl is not here to fetch a release"; return; }
  case $ROADMAP_RELEASES in
    *'*'*) at=${ROADMAP_RELEASES%%'*'*}v$version${ROADMAP_RELEASES#*'*'} ;;
    *) at=${ROADMAP_RELEASES%/}/v$version ;;
  esac
  at=${at%/}
  case $at in
    https:*) proxy=${https_proxy:-${HTTPS_PROXY:-${ALL_PROXY:-}}} ;;
    *) proxy=${http_proxy:-${ALL_PROXY:-}} ;;
  esac
  # A proxy's password is for nobody's log.
  case $proxy in *@*) proxy=${proxy##*@} ;; esac
  work=$(mktemp -d) || refuse "there is no room for temporary files"
  trap 'rm -rf "$work"' EXIT
  archive=roadmap-$version-$target.tar.gz
  wanted=${ROADMAP_CHECKSUM:-}
  if [ -z "$wanted" ]; then
    fetch SHA256SUMS || return
    wanted=$(sed -n "s/^\([0-9a-f]\{64\}\)  $archive\$/\1/p" "$work/SHA256SUMS")
    if [ -z "$wanted" ] && is_page "$work/SHA256SUMS"; then
      refuse "$at answers with a web page where SHA256SUMS should be: it wants somebody to sign in, or is no mirror of releases"
    fi
    [ -n "$wanted" ] || { none "the release $version has no $archive"; return; }
  fi
  fetch "$archive" || return
  found=$(sha256 "$work/$archive")
  if [ "$found" != "$(printf %s "$wanted" | tr '[:upper:]' '[:lower:]')" ]; then
    if is_page "$work/$archive"; then
      refuse "$at answers with a web page where $archive should be: it wants somebody to sign in, or is no mirror of releases"
    fi
    refuse "$at/$archive is not the file that was asked for: its SHA-256 is $found, not $wanted"
  fi
  mkdir "$work/in"
  tar -xzf "$work/$archive" -C "$work/in" || refuse "$at/$archive cannot be unpacked"
  program=$(find "$work/in" -type f \( -name roadmap -o -name roadmap.exe \) | head -n 1)
  [ -n "$program" ] || refuse "$at/$archive has no roadmap in it"
  said=$("$program" --version 2>/dev/null) || { none "the program of the release does not run on this system"; return; }
  case $said in
    "roadmap $version "*) ;;
    *) refuse "$at/$archive holds $said, not version $version" ;;
  esac
  mkdir -p "$to/bin" && mv "$program" "$to/bin/" || refuse "$to cannot be written to"
  say "took $said from $at"
}

compile() {
  command -v cargo >/dev/null || { say "and cargo is not here to compile the program"; exit 3; }
  source=$(cd "$source" && pwd)
  mkdir -p "$to"
  # Outside the work tree, whose .cargo/config.toml a request may write.
  cd "$to"
  say "compiling the program"
  cargo install --quiet --locked --no-default-features --path "$source" --root "$to"
}

case $how in
  release) release ;;
  compile) compile ;;
  *) (release) || { status=$?; [ "$status" -eq 3 ] || exit "$status"; compile; } ;;
esac
