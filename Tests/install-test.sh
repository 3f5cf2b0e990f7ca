#!/usr/bin/env bash
# Installs the release build into a temporary prefix and runs it with the checkout hidden behind
# an empty file system: everything it needs must be inside the one program.
set -euo pipefail

checkout=$(cd "$(dirname "$0")/.." && pwd)
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
make -C "$checkout" --no-print-directory install PREFIX="$prefix" >/dev/null
program="$prefix/bin/insatskarta"

if ldd "$program" | grep -q libswift; then
  echo "install-test: the program needs Swift libraries that are not beside it" >&2
  exit 1
fi

as_user=()
if [[ $(id -u) -ne 0 ]]; then as_user=(--map-root-user); fi
found=$(cd / && unshare --mount "${as_user[@]}" bash -c '
  set -euo pipefail
  mount -t tmpfs -o size=1m tmpfs "$1"
  [[ -z $(ls -A "$1") ]]
  "$2" --ovning sok "språk" --format json
' bash "$checkout" "$program")
if ! grep -q '"id" : "HBG-' <<<"$found"; then
  echo "install-test: the installed program did not find its own catalogue" >&2
  exit 1
fi
echo "install-test: the installed program works without the checkout"
