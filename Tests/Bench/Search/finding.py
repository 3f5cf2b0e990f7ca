"""What is asked to see how well a program finds, and on which catalogues."""

import os
import pathlib
from typing import NamedTuple

from generate import entries, write
from judge import mean

SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "1m": 1_000_000}
# Hold-outs 1 and 2 are there to tune on; a release is judged on seeds that nobody has seen.
HOLDOUTS = [int(seed) for seed in os.environ.get("HOLDOUT", "1 2").split()]


class Finding(NamedTuple):
    """How well one participant finds; lists of verdicts by the name of what was asked."""

    verdicts: dict
    letters: float | None = None
    silent: list = []  # queries without an answer that says why


def catalogue(base, size, name=None, rows=None):
    """The directory of a generated catalogue, which is made when it is not there; `rows` are other entries to plant."""
    directory = pathlib.Path(base) / (name or size)
    if not (directory / "labels.tsv").exists():
        write(entries(SIZES[size], rows), directory)
    return directory


def small(base, name, made):
    """The directory of a small catalogue and its queries. It is written anew each time: it costs nothing."""
    found, asked = made()
    directory = pathlib.Path(base) / name
    write(found, directory)
    return directory, asked


def judged(engine, judge, asked):
    """The verdicts, without the sets that this catalogue has nothing of."""
    verdicts = (judge.verdict(query, engine.find(query.text).ids) for query in asked)
    return [verdict for verdict in verdicts if verdict]


def letters(engine, judge, asked):
    """The mean share of letters typed until a wanted entry shows; sets are not typed."""
    typed = (query for query in asked if query.kind != "set")
    return mean(
        judge.letters(query, [engine.key(query.text[:end]).ids for end in range(1, len(query.text) + 1)]) for query in typed)


def silent(engine, asked):
    """The queries without an answer that says why."""
    return [query for query in asked if not engine.find(query.text).ids or not engine.why(query.text)]


def known(verdicts):
    return [verdict for verdict in verdicts if verdict.query.kind != "set"]


def sets(verdicts):
    return [verdict for verdict in verdicts if verdict.query.kind == "set"]
