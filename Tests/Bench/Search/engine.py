"""A search program in a process of its own, asked a line at a time: the product's probe and every peer speak the same way.

It reads `DIRECTORY/cat.tsv`, prints `ready TAB build-ms TAB resident-kB TAB words`, and answers each line of standard input:

    key TAB text     typed on from the line before      microseconds TAB total TAB ids, ten at most
    find TAB text    from scratch                       the same
    why TAB text     what made the first entry fit      kinds

Ids and kinds are parted by blanks. Peers say -1 for a total they have not counted.
"""

import subprocess
from typing import NamedTuple


class EngineError(Exception):
    """The program could not be started, or ended before it had answered."""


class Answer(NamedTuple):
    microseconds: float
    total: int
    ids: list


class Engine:
    def __init__(self, name, argv):
        self.name = name
        self._process = subprocess.Popen(
            argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", bufsize=1)
        ready = self._line().split("\t")
        if ready[0] != "ready":
            self.close()
            raise EngineError(f"{name} is not ready: {' '.join(ready)}")
        self.build_ms, self.resident_kb, self.words = float(ready[1]), int(ready[2]), int(ready[3])

    @property
    def pid(self):
        return self._process.pid

    def _line(self):
        line = self._process.stdout.readline()
        if not line:
            raise EngineError(f"{self.name} ended with {self._process.wait()}")
        return line.rstrip("\n")

    def _ask(self, verb, text):
        self._process.stdin.write(f"{verb}\t{text}\n")
        return self._line().split("\t")

    def key(self, text):
        return self._answer(self._ask("key", text))

    def find(self, text):
        return self._answer(self._ask("find", text))

    def why(self, text):
        """The kinds of reason of the first entry; empty when nothing is found or nothing is said."""
        return " ".join(self._ask("why", text)).split()

    @staticmethod
    def _answer(fields):
        return Answer(float(fields[0]), int(fields[1]), " ".join(fields[2:]).split())

    def close(self):
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
