"""Who takes part: the product, the floor, and the peers, with how each is started and what it is asked."""

import contextlib
import pathlib
import subprocess
import sys
from typing import NamedTuple

from engine import Engine, EngineError

HERE = pathlib.Path(__file__).parent
PEERS = HERE / "peers"
SYNONYMS = HERE.parents[2] / "data/sok/synonymer.yaml"
PRODUCT, SCAN = "insatskarta", "scan"


class Participant(NamedTuple):
    name: str
    argv: list
    after: list = []  # arguments after the directory of the catalogue
    sizes: tuple = ("1k", "10k", "100k")
    every_key: bool = False  # a goal needs all keys of it, however long they take

    def start(self, directory):
        return Engine(self.name, [*self.argv, str(directory), *self.after])


def compiled_scan(work):
    """The floor's program. Where it cannot be compiled there is none at that path, and it is missed when it is started."""
    program = f"{work}/scan"
    with contextlib.suppress(OSError):
        subprocess.run(["cc", "-O3", "-march=native", "-Wall", "-o", program, str(PEERS / "scan.c")])
    return program


def participants(probe, python, work):
    """In the order in which they are asked. `python` is that of the peers' virtual environment."""
    def peer(name, script, *arguments, **more):
        return Participant(name, [python, str(PEERS / script), *arguments], **more)

    everywhere = ("1k", "10k", "100k", "1m")
    return [
        Participant(PRODUCT, [probe], [str(SYNONYMS)], sizes=everywhere, every_key=True),
        Participant(SCAN, [compiled_scan(work)], sizes=everywhere),
        peer("tantivy", "tantivy_peer.py", sizes=everywhere, every_key=True),
        peer("fts5-combo", "fts5_peer.py", "combo", every_key=True),
        peer("fts5-uni", "fts5_peer.py", "uni"),
        peer("xapian", "xapian_peer.py"),
        peer("rapidfuzz", "rapidfuzz_peer.py"),
        peer("fzf", "fzf_peer.py"),
    ]


def started(everyone, directory):
    """`{name: engine}`; who cannot be started is said and left out."""
    engines = {}
    for participant in everyone:
        try:
            engines[participant.name] = participant.start(directory)
        except (EngineError, OSError) as error:
            print(f"search bench: {error}", file=sys.stderr)
    return engines
