"""The goals that the search is held to, as ratios to peers and shares of queries of one run."""

from typing import NamedTuple

from finding import HOLDOUTS, known
from judge import overall, summary
from roster import PRODUCT, SCAN
from rounds import ratios

HOLDOUT_PEERS = ("tantivy", "fts5-combo", "fts5-uni", "xapian", "rapidfuzz", "fzf")


class Goal(NamedTuple):
    id: str
    what: str
    value: float | None  # None: not measured
    limit: float
    is_least: bool = False

    @property
    def verdict(self):
        if self.value is None:
            return "not measured"
        met = self.value >= self.limit if self.is_least else self.value <= self.limit
        return "met" if met else "MISSED"


class Results:
    """What one run has measured."""

    def __init__(self, sizes):
        self.sizes = sizes
        self.engines = {size: {} for size in sizes}  # size: name: (build s, resident MB)
        self.absent = {}  # size: names of those who could not be started
        self.typing = {size: {} for size in sizes}  # size: name: Typing
        self.findings = {size: {} for size in sizes}  # size: name: Finding
        self.holdouts = {}  # name: {seed: verdicts}
        self.small = {}  # name: {kind: (number, recall, rank)}
        self.builds = {}  # name: seconds on one core

    def ratio(self, size, peer, our_part, their_part):
        typing = self.typing.get(size, {})
        if PRODUCT not in typing or peer not in typing:
            return None
        return ratios(typing[PRODUCT], typing[peer], our_part, their_part)

    def kinds(self, name):
        """`{kind: recall}` over all hold-outs together."""
        verdicts = [verdict for of in self.holdouts.get(name, {}).values() for verdict in of]
        return {kind: recall for kind, (_, recall, _) in summary(verdicts).items()}


def speed(results):
    yield Goal("P1", "100k, p95 of all keys / one scan of the text", results.ratio("100k", SCAN, 0.95, 0.5), 0.25)
    yield Goal("P1", "100k, p95 of all keys / tantivy", results.ratio("100k", "tantivy", 0.95, 0.95), 0.3)
    if "1m" in results.sizes:
        for part, name, limit in ((0.5, "p50", 0.04), (0.95, "p95", 0.15), (1, "worst key", 0.30)):
            yield Goal("P2", f"1m, {name} / one scan of the text", results.ratio("1m", SCAN, part, 0.5), limit)
    yield Goal("P3", "10k, p95 of all keys / FTS5 combo", results.ratio("10k", "fts5-combo", 0.95, 0.95), 1 / 30)
    yield Goal("P3", "100k, p95 of all keys / FTS5 combo", results.ratio("100k", "fts5-combo", 0.95, 0.95), 1 / 80)
    builds = results.builds
    yield Goal("P11", "100k, build on one core / FTS5 insert and rebuild",
               builds[PRODUCT] / builds["fts5-uni"] if builds.keys() >= {PRODUCT, "fts5-uni"} else None, 0.1)


def hand_written(results):
    """Q1 is asked of all queries and of the known items alone: the sets must not hide an entry that was not found."""
    for size in ("1k", "10k", "100k"):
        finding = results.findings.get(size, {}).get(PRODUCT)
        for name, chosen in (("81 queries", lambda verdicts: verdicts), ("known items", known)):
            _, recall, rank = overall(chosen(finding.verdicts["queries"])) if finding else (0, None, None)
            yield Goal("Q1", f"{size}, {name}, recall@10", recall, 0.99, True)
            yield Goal("Q1", f"{size}, {name}, MRR@10", rank, 0.98, True)


def held_out(results):
    for seed in HOLDOUTS:
        verdicts = results.holdouts.get(PRODUCT, {}).get(seed)
        _, recall, rank = overall(verdicts) if verdicts else (0, None, None)
        yield Goal("Q2", f"10k, hold-out {seed}, recall@10", recall, 0.98, True)
        yield Goal("Q2", f"10k, hold-out {seed}, MRR@10", rank, 0.96, True)
    gap = None
    ours = results.kinds(PRODUCT)
    if ours and all(name in results.holdouts for name in HOLDOUT_PEERS):
        gap = max(recall - ours[kind] for name in HOLDOUT_PEERS for kind, recall in results.kinds(name).items())
    yield Goal("Q2", "10k, hold-outs, furthest below the best peer of a kind", gap, 0.02)


def small_cases(results):
    small = results.small.get(PRODUCT, {})
    for id_, kind, what, part, limit in (
        ("Q3", "form", "201 forms, plain, recall@10", 1, 0.99),
        ("Q3", "compound", "201 forms, through a compound, recall@10", 1, 0.99),
        ("Q4", "exact", "30 pairs, both spellings, exact one first (MRR@10)", 2, 1.0),
        ("Q4", "unmarked", "30 pairs, without the ring both found, recall@10", 1, 1.0),
    ):
        yield Goal(id_, what, small[kind][part] if kind in small else None, limit, True)


def goals(results):
    yield from speed(results)
    yield from hand_written(results)
    yield from held_out(results)
    yield from small_cases(results)
    finding = results.findings.get("10k", {}).get(PRODUCT)
    yield Goal("Q5", "hold-outs, queries without an answer that says why", len(finding.silent) if finding else None, 0)
    typed = results.findings.get("1k", {}).get(PRODUCT)
    yield Goal("Q6", "1k, share of letters typed until the entry shows", typed.letters if typed else None, 0.25)


def status(found):
    """The bench's exit status: 0 all met, 1 one missed, 2 one not measured."""
    verdicts = {goal.verdict for goal in found}
    return 1 if "MISSED" in verdicts else 2 if "not measured" in verdicts else 0
