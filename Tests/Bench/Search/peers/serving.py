"""What all peers share: reading the catalogue, and answering line by line as ../engine.py says."""

import ctypes
import re
import sys
import tempfile
import time

FIELDS = ("name", "provider", "groups", "type", "location", "capacity", "keywords", "description")
WEIGHTS = (10, 2, 3, 5, 3, 0.1, 5, 1)


def rows(directory):
    with open(f"{directory}/cat.tsv") as catalogue:
        return [row.rstrip("\n").split("\t") for row in catalogue]


def words(text):
    return re.findall(r"[0-9a-zåäöéèüæø]+", text.lower())


def resident_kb():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


def serve(build):
    """`build(rows, directory)` gives a function from text to at most ten ids; its files go into `directory`.

    Reading the catalogue is not counted as building.
    """
    with tempfile.TemporaryDirectory(prefix="bench-peer.") as directory:
        found = rows(sys.argv[-1])
        start = time.perf_counter()
        search = build(found, directory)
        elapsed = (time.perf_counter() - start) * 1e3
        del found
        # What the rows took goes back to the system, so that it is not counted as the index's.
        ctypes.CDLL(None).malloc_trim(0)
        answer_lines(search, elapsed)


def answer_lines(search, elapsed):
    print("ready", f"{elapsed:.3f}", resident_kb(), 0, sep="\t", flush=True)
    for line in sys.stdin:
        verb, text = line.rstrip("\n").split("\t")
        if verb == "why":
            print(flush=True)
            continue
        start = time.perf_counter()
        ids = search(text)
        elapsed = (time.perf_counter() - start) * 1e6
        print(f"{elapsed:.1f}", -1, " ".join(ids), sep="\t", flush=True)
