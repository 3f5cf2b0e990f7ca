"""The tables of a run, as Markdown that is readable as it is and can be copied into docs/prestanda.md."""

from finding import known, sets
from goals import goals
from judge import overall
from roster import PRODUCT, SCAN


def number(value):
    """Three figures that say something, and never more than the measuring is good for."""
    if value is None:
        return "–"
    if value >= 100:
        return f"{value:.0f}"
    if value >= 10:
        return f"{value:.1f}"
    if value >= 0.1:
        return f"{value:.2f}"
    return f"{value:.4f}" if 0 < value < 0.01 else f"{value:.3f}"


def measured(goal, value):
    """Shares of queries need the third decimal, counts none."""
    if value is None:
        return "–"
    if goal.id == "Q5":
        return f"{value:.0f}"
    return f"{value:.3f}" if goal.id.startswith("Q") else number(value)


def table(head, rows):
    """The first column to the left, the others to the right."""
    widths = [max(len(row[at]) for row in [head, *rows]) for at in range(len(head))]

    def line(row):
        return "| " + " | ".join(
            cell.rjust(width) if at else cell.ljust(width) for at, (cell, width) in enumerate(zip(row, widths))) + " |"

    ruler = "|" + "|".join("-" * (width + 1) + ("-" if not at else ":") for at, width in enumerate(widths)) + "|"
    return "\n".join([line(head), ruler, *map(line, rows)])


def speed(results, size, megabytes):
    typing = results.typing[size]
    rows = []
    for name, of in typing.items():
        build, memory = results.engines[size][name]
        parts = (0.5, 0.95, 1)
        ours = ["–"] * 3 if name == PRODUCT else [
            number(results.ratio(size, name, part, 0.5 if name == SCAN else part)) for part in parts]
        figures = [number(of.figure(part)) for part in parts]
        # A scan has no index, and its memory is the text.
        rows.append([name, "–" if name == SCAN else str(of.keys), *figures, *ours,
                     "–" if name == SCAN else number(build), number(memory)])
    rounds = len(typing[PRODUCT].rounds)
    absent = results.absent[size]
    remark = f"\n\nCould not be had here, and are not measured: {', '.join(absent)}" if absent else ""
    return (f"\n### Speed, {size} entries, {megabytes:.1f} MB of text, median of {rounds} rounds\n\n" + table(
        ["", "keys", "p50 ms", "p95 ms", "worst ms", "ours/its p50", "p95", "worst", "build s", "memory MB"], rows)
        + remark)


def pair(verdicts):
    return "{1:.3f} / {2:.3f}".format(*overall(verdicts)) if verdicts else "–"


def quality(results):
    """The 81 queries: known items as recall / MRR, sets as precision."""
    names = list(dict.fromkeys(name for size in results.sizes for name in results.findings[size]))
    rows = []
    for name in names:
        row = [name]
        for size in results.sizes:
            finding = results.findings[size].get(name)
            verdicts = finding.verdicts["queries"] if finding else []
            row += [pair(verdicts), pair(known(verdicts)), f"{overall(sets(verdicts))[1]:.2f}" if verdicts else "–"]
        letters = results.findings.get("1k", {}).get(name)
        rows.append(row + [f"{letters.letters:.0%}" if letters else "–"])
    head = [""] + [text for size in results.sizes for text in (f"{size} all", "known", "sets")] + ["letters typed, 1k"]
    return "\n### Quality, 81 queries: recall@10 / MRR@10\n\n" + table(head, rows)


def holdouts(results):
    if not results.holdouts:
        return "\nHold-outs were not asked: they are asked at 10k."
    kinds = list(results.kinds(PRODUCT))
    seeds = list(results.holdouts.get(PRODUCT, {}))
    rows = []
    for name, of in results.holdouts.items():
        by_kind = results.kinds(name)
        rows.append([name, *(pair(of[seed]) for seed in seeds), *(f"{by_kind[kind]:.2f}" for kind in kinds)])
    return "\n### Quality, hold-outs at 10k: recall@10 / MRR@10, and recall by kind\n\n" + table(
        ["", *(f"hold-out {seed}" for seed in seeds), *(kind.removeprefix("h-") for kind in kinds)], rows)


def small_cases(results):
    rows = [
        [name, f"{of['form'][1]:.3f}", f"{of['compound'][1]:.3f}", f"{of['exact'][2]:.3f}", f"{of['unmarked'][1]:.3f}"]
        for name, of in results.small.items()
    ]
    return "\n### Quality, forms and pairs\n\n" + table(
        ["", "201 forms, recall", "in a compound, recall", "å/a exact first, MRR", "without the ring, recall"], rows)


def held_to(results):
    rows = [
        [f"{goal.id} {goal.what}", measured(goal, goal.value), ("≥ " if goal.is_least else "≤ ") + measured(goal, goal.limit),
         goal.verdict]
        for goal in goals(results)
    ]
    return "\n### Goals of the search\n\n" + table(["", "measured", "goal", ""], rows)
