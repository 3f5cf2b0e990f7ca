"""Samples, the table and the goals."""

import statistics


class Samples:
    """For each program and action: milliseconds (MB for memory, seconds of processor for idle) and bytes."""

    def __init__(self):
        self.values = {}

    def add(self, program, action, value, count):
        self.values.setdefault((program, action), []).append((value, count))

    def all(self):
        return {" / ".join(key): value for key, value in self.values.items()}

    def numbers(self, program, action):
        return [value for value, _ in self.values.get((program, action), []) if value is not None]

    def median(self, program, action):
        return self.quantile(program, action, 0.5)

    def quantile(self, program, action, part):
        """Milliseconds. A key that nothing came of has no time, only no bytes."""
        return quantile([1000 * value for value in self.numbers(program, action)], part)

    def bytes(self, program, action, part=0.5):
        return quantile([count for _, count in self.values.get((program, action), [])], part)


def quantile(values, part):
    """The smallest value that at least `part` of the values do not exceed; the median is the usual one."""
    if not values:
        return None
    if part == 0.5:
        return statistics.median(values)
    ordered = sorted(values)
    return ordered[max(0, -(-int(part * 1000) * len(ordered) // 1000) - 1)]


OURS, BUNDLED, TIG, FZF = "insatskarta", "bundled", "tig", "fzf"

# Action, what it is called, whether it is a key.
ROWS = [
    ("early", "Down and Up in the first 0.6 s"), ("map down", "Down in Karta"), ("open", "3 opens Katalog"), ("down", "Down inside a page"),
    ("scroll", "Down that scrolls"), ("pgdn", "PgDn"), ("letter", "letter of a search"),
    ("letters 1-2", "letters 1–2 of a word"),
]


def number(value, digits=None):
    if value is None:
        return "–"
    if digits is None:
        digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{digits}f}"


def ratio(value, other):
    return number(value / other, 2) if value is not None and other else "–"


def report(samples, names, idle):
    """Prints everything; gives whether every goal is met."""
    start_table(samples, names, idle)
    for action, title in ROWS:
        key_table(samples, names, action, title)
    print("\nGoals")
    return all([goal(*each) for each in goals(samples, idle)])


def is_slow(samples):
    """Whether a goal of time is missed by what has been measured."""
    return any(reached is None or reached > limit for _, reached, limit, _ in times(samples))


def table(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        print("  ".join(cells).rstrip())


def start_table(samples, names, idle):
    print("Start, 80×24: spawn to the full first screen, and to the settled one")
    rows = [["", "full ms p50", "p95", "× tig", "× ncurses", "settled p50", "× tig", "bytes", "PSS MB", "after keys",
             f"idle {idle:g} s: bytes", "cpu ms"]]
    for name in names:
        median, full = samples.median(name, "start"), samples.median(name, "full")
        rows.append([
            name, number(full), number(samples.quantile(name, "full", 0.95)), ratio(full, samples.median(TIG, "full")),
            ratio(full, samples.median("ncurses", "full")), number(median), ratio(median, samples.median(TIG, "start")),
            number(samples.bytes(name, "start"), 0),
            number(quantile(samples.numbers(name, "memory at start"), 0.5), 1),
            number(quantile(samples.numbers(name, "memory"), 0.5), 1),
            number(samples.bytes(name, "idle"), 0), number(samples.median(name, "idle"), 0)])
    table(rows)


def key_table(samples, names, action, title):
    with_it = [name for name in names if samples.bytes(name, action) is not None]
    if not with_it:
        return
    print(f"\n{title}: key to last byte")
    rows = [["", "n", "ms p50", "× tig", "p95", "× tig", "× fzf", "max", "bytes p50", "p95", "max"]]
    for name in with_it:
        late = samples.quantile(name, action, 0.95)
        peer = "down" if action == "map down" else action
        median = samples.median(name, action)
        rows.append([
            name, str(len(samples.values[name, action])), number(median), ratio(median, samples.median(TIG, peer)),
            number(late), ratio(late, samples.quantile(TIG, peer, 0.95)),
            ratio(late, samples.quantile(FZF, peer, 0.95)), number(samples.quantile(name, action, 1)),
            number(samples.bytes(name, action), 0), number(samples.bytes(name, action, 0.95), 0),
            number(samples.bytes(name, action, 1), 0)])
    table(rows)


def times(samples):
    """The goals of time: what, the ratio reached, the limit, the two figures."""
    def against_tig(title, ours, tigs, limit, part):
        own, peer = samples.quantile(OURS, ours, part), samples.quantile(TIG, tigs, part)
        reached = own / peer if own is not None and peer else None
        return title + ", × tig's", reached, limit, f"{number(own)} / {number(peer)} ms"

    yield against_tig("first full screen with figures", "full", "full", 1.5, 0.5)
    for title, ours, tigs in (
        ("Down in Karta", "map down", "down"), ("Down inside a page of Katalog", "down", "down"),
        ("Down that scrolls Katalog", "scroll", "scroll"), ("PgDn in Katalog", "pgdn", "pgdn")):
        yield against_tig(f"{title}: p95 to last byte", ours, tigs, 3, 0.95)


def goals(samples, idle):
    yield from times(samples)
    for title, name, action, limit in (
        ("first screen", OURS, "start", 4000), ("Down in Karta", OURS, "map down", 600),
        ("Down inside a page of Katalog", OURS, "down", 120), ("Down that scrolls Katalog", OURS, "scroll", 300),
        ("PgDn in Katalog", OURS, "pgdn", 2500), ("first screen of the bundled catalogue", BUNDLED, "start", 4000),
        ("Down in its Karta", BUNDLED, "map down", 600), ("Down in its Katalog", BUNDLED, "down", 120)):
        yield f"{title}: bytes", samples.bytes(name, action), limit, f"at most {samples.bytes(name, action, 1)}"
    for place, name in (("Karta", OURS), ("Katalog", OURS + " catalogue")):
        yield f"idle in {place} for {idle:g} s: bytes", samples.bytes(name, "idle"), 0, ""


def goal(title, reached, limit, how):
    met = reached is not None and reached <= limit
    digits = 2 if limit < 100 and limit else 0
    print(f"{'ok' if met else 'MISSED':<7} {title:<56} {number(reached, digits):>7}  ≤ {limit:g}" + (f"  ({how})" if how else ""))
    return met
