"""The judge: how well the first ten entries of an answer fit what was wanted.

Recall: the share of the wanted entries that are there. Reciprocal rank: 1 for a wanted entry that stands first, 1/2 for
the second, 0 for none. For a set, such as arbetsträning within lager, recall is the share of ten places that were filled
with entries of it, or of as many as there are.
"""

from typing import NamedTuple

LABELS = ("head", "sector", "group", "type", "place")
NEVER = 1.25  # the share of letters of a query that never shows what was wanted


class Verdict(NamedTuple):
    query: object
    recall: float
    rank: float  # reciprocal
    ids: list


class Judge:
    def __init__(self, directory):
        self._labels = {}
        with open(f"{directory}/labels.tsv") as rows:
            for row in rows:
                id_, *values = row.rstrip("\n").split("\t")
                self._labels[id_] = {label: value.split(",") for label, value in zip(LABELS, values)}
        self._sizes = {}

    def is_wanted(self, query, id_):
        if "=" not in query.wanted:
            return id_ in query.wanted.split()
        conditions = (condition.split("=") for condition in query.wanted.split(","))
        return all(value in self._labels[id_][label] for label, value in conditions)

    def size(self, query):
        """How many wanted entries there are to find, ten at most."""
        if "=" not in query.wanted:
            return len(query.wanted.split())
        if query.wanted not in self._sizes:
            self._sizes[query.wanted] = min(10, sum(self.is_wanted(query, id_) for id_ in self._labels))
        return self._sizes[query.wanted]

    def verdict(self, query, ids):
        """None for a set without entries in this catalogue: there is nothing to find."""
        if not self.size(query):
            return None
        hits = [self.is_wanted(query, id_) for id_ in ids[:10]]
        rank = 1 / (hits.index(True) + 1) if any(hits) else 0.0
        return Verdict(query, sum(hits) / self.size(query), rank, ids[:10])

    def letters(self, query, answers):
        """The share of `query`'s letters that must be typed until a wanted entry shows; `answers` are those of its keys."""
        for typed, ids in enumerate(answers, 1):
            if any(self.is_wanted(query, id_) for id_ in ids[:10]):
                return typed / len(query.text)
        return NEVER


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 0.0


def summary(verdicts):
    """`{kind: (number, recall, reciprocal rank)}` in the order in which the kinds come."""
    kinds = {}
    for verdict in verdicts:
        kinds.setdefault(verdict.query.kind, []).append(verdict)
    return {kind: (len(of), mean(v.recall for v in of), mean(v.rank for v in of)) for kind, of in kinds.items()}


def overall(verdicts):
    verdicts = list(verdicts)
    return len(verdicts), mean(v.recall for v in verdicts), mean(v.rank for v in verdicts)
