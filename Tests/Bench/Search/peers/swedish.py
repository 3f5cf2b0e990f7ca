"""What a Swedish FTS5 tokenizer could do through the C interface: Snowball stems, and compounds taken apart by a dictionary."""

import os

import snowballstemmer

DICTIONARIES = ("/usr/share/hunspell/sv_SE.dic", "/usr/share/hunspell/sv_FI.dic")
SHORTEST = 4  # letters of a part


class Analyser:
    def __init__(self):
        self._stem = snowballstemmer.stemmer("swedish").stemWord
        self._words = dictionary()
        self._stems = {self._stem(word) for word in self._words}
        self._known = {}

    def __call__(self, word):
        """The terms of a word: its stem, then those of its parts."""
        if word not in self._known:
            self._known[word] = list(dict.fromkeys([self._stem(word), *self._parts(word)]))
        return self._known[word]

    def _parts(self, word):
        for cut in range(SHORTEST, len(word) - SHORTEST + 1):
            first, last = self._first(word[:cut]), self._stem(word[cut:])
            if first and last in self._stems:
                return [last, self._stem(first)]
        return []

    def _first(self, part):
        """The first part as a word: as it is, without the s that joins, or None."""
        if part.endswith("s") and part[:-1] in self._words:
            return part[:-1]
        return part if part in self._words or part in self._stems else None


def dictionary():
    path = next(path for path in DICTIONARIES if os.path.exists(path))
    with open(path[:-3] + "aff", "rb") as rules:
        encoding = "utf-8" if b"SET UTF-8" in rules.read(4000) else "latin-1"
    with open(path, encoding=encoding, errors="ignore") as rows:
        found = (row.split("/")[0].strip().lower() for row in rows)
        return {word for word in found if len(word) >= SHORTEST}
