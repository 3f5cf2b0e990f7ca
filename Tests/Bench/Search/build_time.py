"""How long the index takes to build on one core: the product against FTS5's insertion and rebuild, in turn (goal P11)."""

import contextlib
import os
from statistics import median


@contextlib.contextmanager
def one_core():
    """What is started within runs on one core."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def build_seconds(participants, directory, times=3):
    """`{name: seconds}`, each the median of `times`, started in turn."""
    spent = {participant.name: [] for participant in participants}
    for _ in range(times):
        for participant in participants:
            with one_core(), participant.start(directory) as engine:
                spent[participant.name].append(engine.build_ms / 1e3)
    return {name: median(values) for name, values in spent.items()}
