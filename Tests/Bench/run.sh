#!/usr/bin/env bash
# run.sh [SIZE]: measures the program with SIZE insatser beside tig, fzf, less and an empty ncurses
# program. See README.md.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
size=${1:-5000}
binary=$(realpath "${INSATSKARTA:-$root/.build/release/insatskarta}")
export PYTHONDONTWRITEBYTECODE=1

for tool in tig fzf less git cc python3; do
  command -v "$tool" >/dev/null || { echo "run.sh: $tool is missing; 'make deps-bench' installs it" >&2; exit 2; }
done
[[ $size =~ ^[0-9]+$ && $size -ge 1000 ]] || { echo "run.sh: SIZE is a number, at least 1000" >&2; exit 2; }
[[ -x $binary ]] || { echo "run.sh: no program at $binary" >&2; exit 2; }

work=$(mktemp -d "${TMPDIR:-/tmp}/insatskarta-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir -m 700 "$work/home" "$work/lager" "$work/bundled"

python3 "$here/catalogue.py" "$size" "$work" "$root/data/kodverk"
cc -O2 -o "$work/empty_ncurses" "$here/empty_ncurses.c" -lncursesw -ltinfo
git init -q -b main "$work/repo"
git -C "$work/repo" fast-import --quiet <"$work/commits.fi"
"$binary" importera "$root"/data/katalog/*.yaml --lager "$work/bundled" >/dev/null
python3 "$here/import_time.py" "$binary" "$work"
python3 "$here/bench.py" "$binary" "$work"
