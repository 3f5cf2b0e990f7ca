"""Rounds of typing: every query letter by letter, everybody in turn within a round.

A round is cut into stretches of a few queries; each participant types a stretch, then the next one does, so that whatever else
the machine does falls on all. Who would need longer than its time types a sample of the keys, the same in every round.
"""

import random
from statistics import median

from roster import SCAN

STRETCH = 9  # queries
SCANS = 3  # looks at the text in a stretch
PATIENCE = 4.0  # seconds a round for those that no goal needs all keys of
FEWEST = 30  # keys in a sample


def share(values, part):
    """The value below which `part` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


class Typing:
    """What one participant has typed, in microseconds, a list for each round."""

    def __init__(self, keys):
        self.keys = keys  # how many a round
        self.rounds = []

    def of_rounds(self, part):
        """A figure for each round: 0.5 is the median key, 0.95 the 95th of a hundred, 1 the worst."""
        return [share(times, part) for times in self.rounds]

    def figure(self, part):
        """In milliseconds, the median of the rounds."""
        return median(self.of_rounds(part)) / 1e3


def stretches(queries):
    """The keys, in the order of typing: a list of texts for each stretch."""
    texts = [[query.text[:end] for end in range(1, len(query.text) + 1)] for query in queries]
    return [sum(texts[at:at + STRETCH], []) for at in range(0, len(texts), STRETCH)]


def sample(keys, engine, all_keys):
    """Which keys, by number, a participant types each round."""
    numbers = range(len(keys))
    if all_keys or engine.name == SCAN:
        return set(numbers)
    order = random.Random(5).sample(numbers, len(keys))
    spent = [engine.key(keys[number]).microseconds / 1e6 for number in order[:FEWEST]]
    affordable = int(PATIENCE / (sum(spent) / len(spent)))
    return set(order[:max(FEWEST, affordable)])


def type_stretch(engine, numbered):
    if engine.name == SCAN:
        return [engine.key("").microseconds for _ in range(SCANS)]
    return [engine.key(text).microseconds for _, text in numbered]


def typed(engines, every_key, queries, rounds):
    """`{name: Typing}` after one round that is thrown away and `rounds` that are kept."""
    parts, start = [], 0
    for texts in stretches(queries):
        parts.append(list(enumerate(texts, start)))
        start += len(texts)
    keys = [text for part in parts for _, text in part]
    chosen = {name: sample(keys, engine, name in every_key) for name, engine in engines.items()}
    result = {name: Typing(len(numbers)) for name, numbers in chosen.items()}
    for number in range(rounds + 1):
        times = {name: [] for name in engines}
        for part in parts:
            for name, engine in engines.items():
                times[name] += type_stretch(engine, [key for key in part if key[0] in chosen[name]])
        if number:
            for name in engines:
                result[name].rounds.append(times[name])
    return result


def ratios(ours, theirs, our_part, their_part):
    """The median over the rounds of our figure divided by theirs in the same round."""
    return median(own / other for own, other in zip(ours.of_rounds(our_part), theirs.of_rounds(their_part)))
