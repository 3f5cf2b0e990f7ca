#!/usr/bin/env bash
# all.sh: runs the parts of the bench, one after the other, and ends with 1 when a goal was missed in one of them, 2 when
# something could not be measured, 0 when every goal is met. See README.md.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
parts=${PARTS:-search terminal store}
case ${SIZE:-} in
  "") ;;
  1m) export SIZES="${SIZES:-1k 10k 100k} 1m" ;;
  *) echo "all.sh: SIZE=1m adds the catalogue of a million; INSATSER=5000 is the number in the terminal part" >&2; exit 2 ;;
esac

missed=() unmeasured=()
for part in $parts; do
  case $part in
    search) "$here/Search/search.sh" ;;
    terminal) "$here/run.sh" "${INSATSER:-5000}" ;;
    store) "$here/store.sh" ;;
    *) echo "all.sh: PARTS is any of: search terminal store" >&2; exit 2 ;;
  esac
  case $? in
    0) ;;
    1) missed+=("$part") ;;
    130) exit 130 ;;
    *) unmeasured+=("$part") ;;
  esac
done

echo
[[ ${#missed[@]} -gt 0 ]] && echo "Goals missed in: ${missed[*]}"
[[ ${#unmeasured[@]} -gt 0 ]] && echo "Not all could be measured in: ${unmeasured[*]}"
[[ ${#missed[@]} -gt 0 ]] && exit 1
[[ ${#unmeasured[@]} -gt 0 ]] && exit 2
echo "Every goal of these parts is met: $parts"
