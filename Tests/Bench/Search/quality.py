"""quality.py PROGRAM CATALOGUES [SIZE ...]: how well one program finds, by kind of query, with every query it failed.

For whoever changes the rules of the search: nothing is timed. CATALOGUES holds a directory for each size (1k, 10k, 100k);
what is missing is generated. PROGRAM answers as engine.py says; a peer, such as "peers/fts5_peer.py combo", is run by this
Python. HOLDOUT="1 2" names the seeds of the hold-outs, which are asked at 10k. PLANTED=planted-b asks hold-outs only, of
other planted names.
"""

import os
import sys

sys.dont_write_bytecode = True

from engine import Engine  # noqa: E402
from finding import HOLDOUTS, catalogue, judged, known, letters, silent, small  # noqa: E402
from holdout import holdout  # noqa: E402
from judge import Judge, overall, summary  # noqa: E402
from roster import SYNONYMS  # noqa: E402
from smallcases import inflections, pairs  # noqa: E402
from vocabulary import DATA, planted, queries  # noqa: E402

# Kinds where the word's own entry stands before what was wanted.
UNRANKED = ("form", "compound", "unmarked")


def started(program, directory):
    """The product with the municipality's synonyms, or a peer."""
    words = program.split()
    if words[0].endswith(".py"):
        return Engine(program, [sys.executable, *words, str(directory)])
    return Engine(program, [*words, str(directory), str(SYNONYMS)])


class Names:
    """What entries are called, to make failures readable."""

    def __init__(self, directory):
        with open(directory / "cat.tsv") as rows:
            self._names = dict(row.split("\t", 2)[:2] for row in rows)

    def __call__(self, id_):
        return f"{id_} {self._names[id_]}"


def has_failed(verdict):
    return verdict.recall < 1 or (verdict.rank < 1 and verdict.query.kind not in UNRANKED)


def show(title, verdicts, directory):
    print(f"\n{title}: recall {overall(verdicts)[1]:.3f}, MRR {overall(verdicts)[2]:.3f} of {len(verdicts)}")
    for kind, (number, recall, rank) in summary(verdicts).items():
        print(f"  {kind:10} {number:4}  {recall:.3f}  {rank:.3f}")
    failed = [verdict for verdict in verdicts if has_failed(verdict)]
    names = Names(directory) if failed else None
    for verdict in failed:
        query = verdict.query
        wanted = query.wanted if "=" in query.wanted else ", ".join(names(id_) for id_ in query.wanted.split())
        print(f"  ! {query.kind} \u201d{query.text}\u201d recall {verdict.recall:.2f} rank {verdict.rank:.2f}, wanted {wanted}")
        print("      " + (" / ".join(names(id_) for id_ in verdict.ids) or "nothing"))


def one_size(program, base, size):
    directory = catalogue(base, size)
    judge = Judge(directory)
    with started(program, directory) as engine:
        verdicts = judged(engine, judge, queries())
        show(f"81 queries, {size}", verdicts, directory)
        print("  known items {1:.3f}  {2:.3f} of {0}".format(*overall(known(verdicts))))
        if size == "1k":
            print(f"  letters typed {letters(engine, judge, queries()):.3f}")
        if size == "10k":
            held_out(engine, judge, directory)


def held_out(engine, judge, directory, rows=None):
    for seed in HOLDOUTS:
        asked = holdout(seed, rows)
        show(f"hold-out {seed}", judged(engine, judge, asked), directory)
        for query in silent(engine, asked):
            print(f"  ! no answer that says why: {query.kind} \u201d{query.text}\u201d")


def other_names(program, base, name):
    rows = planted(DATA / f"{name}.txt")
    directory = catalogue(base, "10k", f"10k-{name}", rows)
    with started(program, directory) as engine:
        held_out(engine, Judge(directory), directory, rows)


def main(program, base, sizes):
    if os.environ.get("PLANTED"):
        return other_names(program, base, os.environ["PLANTED"])
    for size in sizes:
        one_size(program, base, size)
    for name, made in (("inflections", inflections), ("pairs", pairs)):
        directory, asked = small(base, name, made)
        with started(program, directory) as engine:
            show(name, judged(engine, Judge(directory), asked), directory)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:] or ["1k", "10k", "100k"])
