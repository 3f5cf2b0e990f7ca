#!/usr/bin/env bash
# venv.sh DIRECTORY: a virtual environment with what requirements.txt names, made anew when that has changed.
# It is built on Debian's own Python, whose python3-xapian it must see. Silent when there is nothing to do.
set -euo pipefail

requirements=$(cd "$(dirname "$0")" && pwd)/requirements.txt
directory=$1
cmp -s "$requirements" "$directory/requirements.txt" && exit 0

echo "Installing the peers of requirements.txt"
rm -rf "$directory"
/usr/bin/python3 -m venv --system-site-packages "$directory"
"$directory/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements"
cp "$requirements" "$directory/requirements.txt"
