"""rapidfuzz_peer.py DIRECTORY: rapidfuzz's weighted ratio over names and keywords; it reads no descriptions."""

import sys

sys.dont_write_bytecode = True

from rapidfuzz import fuzz, process  # noqa: E402
from serving import serve  # noqa: E402


def build(rows, _):
    ids = [row[0] for row in rows]
    texts = [f"{row[1]} {row[7]}".lower() for row in rows]
    return lambda text: [ids[at] for _, _, at in process.extract(text.lower(), texts, scorer=fuzz.WRatio, limit=10)]


if __name__ == "__main__":
    serve(build)
