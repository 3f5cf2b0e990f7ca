#!/usr/bin/env bash
# search.sh: measures the search beside its peers. See README.md.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
probe=$(realpath "${PROBE:-$here/../../../.build/release/search-probe}")
venv=${VENV:-${XDG_CACHE_HOME:-$HOME/.cache}/insatskarta-bench/venv}
export PYTHONDONTWRITEBYTECODE=1

[[ -x $probe ]] || { echo "search.sh: no program at $probe" >&2; exit 2; }
python=$venv/bin/python
"$here/venv.sh" "$venv" >&2 || { echo "search.sh: the peers of requirements.txt could not be installed" >&2; python=/usr/bin/python3; }

python3 "$here/test_bench.py" 2>/dev/null || { echo "search.sh: the bench itself is broken; see test_bench.py" >&2; exit 2; }

work=$(mktemp -d "${TMPDIR:-/tmp}/insatskarta-search-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
export TMPDIR=$work

python3 "$here/search.py" "$probe" "$python" "$work"
