"""search.py PROBE PYTHON WORK: measures how fast and how well the product finds, beside its peers and in one run.

PROBE is the release build of `search-probe`, PYTHON that of the peers' virtual environment, WORK a directory for what is made.
SIZES="1k 10k 100k" names the catalogues, ROUNDS=5 (at least) the rounds, HOLDOUT="1 2" the seeds of the hold-outs,
PEERS="scan tantivy" the peers when not all.
Ends with 0 when every goal is met, 1 when one is missed, 2 when one could not be measured.
"""

import os
import sys
import traceback

sys.dont_write_bytecode = True

from build_time import build_seconds  # noqa: E402
from engine import EngineError  # noqa: E402
from finding import HOLDOUTS, SIZES, Finding, catalogue, judged, letters, silent, small  # noqa: E402
from goals import Results, goals, status  # noqa: E402
from holdout import holdout  # noqa: E402
from judge import Judge, summary  # noqa: E402
from roster import PRODUCT, SCAN, participants, started  # noqa: E402
from rounds import typed  # noqa: E402
from smallcases import inflections, pairs  # noqa: E402
import tables  # noqa: E402
from vocabulary import queries  # noqa: E402

ROUNDS = max(5, int(os.environ.get("ROUNDS", "5")))
CHOSEN = os.environ.get("SIZES", "1k 10k 100k").split()

PEERS = os.environ.get("PEERS")


def say(text):
    """Progress, apart from the tables."""
    print(text, file=sys.stderr, flush=True)


def measure(results, everyone, directory, size):
    invited = [participant for participant in everyone if size in participant.sizes]
    engines = started(invited, directory)
    if PRODUCT not in engines:
        raise EngineError("there is nothing to compare with the peers: the product did not start")
    results.absent[size] = [participant.name for participant in invited if participant.name not in engines]
    results.engines[size] = {name: (engine.build_ms / 1e3, engine.resident_kb / 1e3) for name, engine in engines.items()}
    say(f"{size}: typing")
    every_key = {participant.name for participant in everyone if participant.every_key}
    results.typing[size] = typed(engines, every_key, queries(), ROUNDS)
    judge = Judge(directory)
    for name, engine in engines.items():
        if name == SCAN:
            continue
        say(f"{size}: what {name} finds")
        asked = [query for seed in HOLDOUTS for query in holdout(seed)]
        results.findings[size][name] = Finding(
            {"queries": judged(engine, judge, queries())},
            letters(engine, judge, queries()) if size == "1k" else None,
            silent(engine, asked) if size == "10k" and name == PRODUCT else [])
        if size == "10k":
            results.holdouts[name] = {seed: judged(engine, judge, holdout(seed)) for seed in HOLDOUTS}
    for engine in engines.values():
        engine.close()


def measure_small(results, everyone, work):
    for name, made in (("inflections", inflections), ("pairs", pairs)):
        directory, asked = small(work, name, made)
        judge = Judge(directory)
        engines = started([participant for participant in everyone if participant.name != SCAN], directory)
        for engine in engines.values():
            results.small.setdefault(engine.name, {}).update(summary(judged(engine, judge, asked)))
            engine.close()


def main(probe, python, work):
    results = Results([size for size in SIZES if size in CHOSEN])
    everyone = [
        participant for participant in participants(probe, python, work)
        if PEERS is None or participant.name in (PRODUCT, *PEERS.split())
    ]
    for size in results.sizes:
        say(f"{size}: catalogue and indexes")
        directory = catalogue(os.environ.get("CATALOGUES", f"{work}/catalogues"), size)
        measure(results, everyone, directory, size)
        print(tables.speed(results, size, (directory / "cat.tsv").stat().st_size / 1e6), flush=True)
        if size == "100k":
            say("100k: building on one core")
            results.builds = build_seconds(
                [participant for participant in everyone if participant.name in (PRODUCT, "fts5-uni")], directory)
            for name, seconds in results.builds.items():
                print(f"\nBuild on one core, {name}: {seconds:.2f} s", flush=True)
    say("forms and pairs")
    measure_small(results, everyone, work)
    for text in (tables.quality(results), tables.holdouts(results), tables.small_cases(results), tables.held_to(results)):
        print(text)
    return status(goals(results))


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:4]))
    except Exception:  # whatever it is, nothing was missed: it was not measured
        traceback.print_exc()
        sys.exit(2)
