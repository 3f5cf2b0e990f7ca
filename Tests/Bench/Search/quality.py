"""quality.py PROGRAM CATALOGUES [SIZE ...]: how well a search program finds, by kind of query, with every query it failed.

CATALOGUES holds a directory for each size (1k, 10k, 100k); what is missing is generated. PROGRAM answers as engine.py says;
a peer, such as "peers/fts5_peer.py combo", is run by this Python. HOLDOUT="1 2" names the seeds of the hold-outs, which are asked at 10k.
"""

import os
import pathlib
import sys

sys.dont_write_bytecode = True

from engine import Engine  # noqa: E402
from generate import entries, write  # noqa: E402
from holdout import holdout  # noqa: E402
from judge import Judge, mean, overall, summary  # noqa: E402
from smallcases import inflections, pairs  # noqa: E402
from vocabulary import queries  # noqa: E402

SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "1m": 1_000_000}
SYNONYMS = pathlib.Path(__file__).parents[3] / "data/sok/synonymer.yaml"
# Kinds where the word's own entry stands before what was wanted.
UNRANKED = ("form", "compound", "unmarked")
HOLDOUTS = [int(seed) for seed in os.environ.get("HOLDOUT", "1 2").split()]


def catalogue(base, size):
    """The directory of a generated catalogue, which is made when it is not there."""
    directory = pathlib.Path(base) / size
    if not (directory / "labels.tsv").exists():
        write(entries(SIZES[size]), directory)
    return directory


def small(base, name, made):
    """The directory of a small catalogue and its queries. It is written anew each time: it costs nothing."""
    found, asked = made()
    directory = pathlib.Path(base) / name
    write(found, directory)
    return directory, asked


def started(program, directory):
    """The product with the municipality's synonyms, or a peer."""
    words = program.split()
    if words[0].endswith(".py"):
        return Engine(program, [sys.executable, *words, str(directory)])
    return Engine(program, [*words, str(directory), str(SYNONYMS)])


def judged(engine, judge, asked):
    """The verdicts, without the sets that this catalogue has nothing of."""
    verdicts = (judge.verdict(query, engine.find(query.text).ids) for query in asked)
    return [verdict for verdict in verdicts if verdict]


def letters(engine, judge, asked):
    """The mean share of letters typed until a wanted entry shows; sets are not typed."""
    typed = (query for query in asked if query.kind != "set")
    return mean(judge.letters(query, [engine.key(query.text[:end]).ids for end in range(1, len(query.text) + 1)]) for query in typed)


def silent(engine, asked):
    """The queries without an answer that says why."""
    return [query for query in asked if not engine.find(query.text).ids or not engine.why(query.text)]


class Names:
    """What entries are called, to make failures readable."""

    def __init__(self, directory):
        with open(directory / "cat.tsv") as rows:
            self._names = dict(row.split("\t", 2)[:2] for row in rows)

    def __call__(self, id_):
        return f"{id_} {self._names[id_]}"


def show(title, verdicts, directory):
    print(f"\n{title}: recall {overall(verdicts)[1]:.3f}, MRR {overall(verdicts)[2]:.3f} of {len(verdicts)}")
    for kind, (number, recall, rank) in summary(verdicts).items():
        print(f"  {kind:10} {number:4}  {recall:.3f}  {rank:.3f}")
    failed = [verdict for verdict in verdicts if verdict.recall < 1 or (verdict.rank < 1 and verdict.query.kind not in UNRANKED)]
    names = Names(directory) if failed else None
    for verdict in failed:
        query = verdict.query
        wanted = query.wanted if "=" in query.wanted else ", ".join(names(id_) for id_ in query.wanted.split())
        print(f"  ! {query.kind} \u201d{query.text}\u201d recall {verdict.recall:.2f} rank {verdict.rank:.2f}, wanted {wanted}")
        print("      " + (" / ".join(names(id_) for id_ in verdict.ids) or "nothing"))


def main(program, base, sizes):
    for size in sizes:
        directory = catalogue(base, size)
        judge = Judge(directory)
        with started(program, directory) as engine:
            verdicts = judged(engine, judge, queries())
            show(f"81 queries, {size}", verdicts, directory)
            known = [verdict for verdict in verdicts if verdict.query.kind != "set"]
            print(f"  known items {overall(known)[1]:.3f}  {overall(known)[2]:.3f} of {len(known)}")
            if size == "1k":
                print(f"  letters typed {letters(engine, judge, queries()):.3f}")
            if size == "10k":
                for seed in HOLDOUTS:
                    show(f"hold-out {seed}, {size}", judged(engine, judge, holdout(seed)), directory)
                    for query in silent(engine, holdout(seed)):
                        print(f"  ! no answer that says why: {query.kind} \u201d{query.text}\u201d")
    for name, made in (("inflections", inflections), ("pairs", pairs)):
        directory, asked = small(base, name, made)
        with started(program, directory) as engine:
            show(name, judged(engine, Judge(directory), asked), directory)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:] or ["1k", "10k", "100k"])
