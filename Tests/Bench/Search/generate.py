"""generate.py N DIRECTORY: writes an invented catalogue of N entries, the same every time.

`cat.tsv` holds the entries, tab separated and without a head: id name provider groups type location capacity keywords
description. `labels.tsv` says what each is about by construction: id head sector groups type place; only the judge reads it.
A background entry depends on its number alone, so a small catalogue is part of a large one. The planted entries are
spread evenly, so that file order helps nobody.
"""

import os
import random
import sys
from bisect import bisect
from itertools import accumulate

sys.dont_write_bytecode = True

from vocabulary import (  # noqa: E402
    BRANDS, FIRST_NAMES, GROUPS, HEADS, PLACES, SECTORS, SENTENCES, STEMS, SURNAMES, TYPES, planted,
)

SEED = 20261122
SECTOR_BY_KEY = {sector[0]: sector for sector in SECTORS}
GROUP_BY_KEY = {group[0]: group for group in GROUPS}


def pick(draw, table):
    return table[int(draw.random() * len(table))]


class Compounds:
    """Compounds by a Zipf law whose order of rank has nothing to do with spelling."""

    def __init__(self):
        self.pairs = [(stem, head) for stem in STEMS for head in HEADS]
        random.Random(SEED).shuffle(self.pairs)
        self.weights = list(accumulate(1.0 / (rank + 8) ** 1.02 for rank in range(len(self.pairs))))

    def word(self, draw, form=None):
        stem, head = self.pairs[bisect(self.weights, draw.random() * self.weights[-1])]
        if form is None:
            form = draw.choices((0, 1, 2, 3), (5, 3, 2, 1))[0]
        last = HEADS[head][form]
        share = draw.random()
        if share < 0.06:  # three parts: the long tail of Swedish
            return pick(draw, STEMS) + stem + last
        if share < 0.10:
            return last
        if share < 0.13:
            return stem + last + ("" if last.endswith("s") else "s")
        return stem + last


COMPOUNDS = Compounds()


def misspelt(draw, word):
    """A letter lost or two changed about, never the first one; short words are left."""
    if len(word) < 5:
        return word
    at = 1 + int(draw.random() * (len(word) - 2))
    if draw.random() < 0.5:
        return word[:at] + word[at + 1:]
    return word[:at] + word[at + 1] + word[at] + word[at + 2:]


def organisation(draw):
    share = draw.random()
    surname = pick(draw, SURNAMES)
    if share < 0.25:
        return "Arbetsmarknadsenheten " + pick(draw, PLACES)
    if share < 0.45:
        return surname + " & " + pick(draw, SURNAMES) + " AB"
    if share < 0.6:
        return "Stiftelsen " + pick(draw, BRANDS)
    if share < 0.75:
        return pick(draw, BRANDS) + " " + pick(draw, PLACES) + " ekonomisk förening"
    if share < 0.9:
        return "Studieförbundet " + pick(draw, BRANDS)
    return surname + "s " + pick(draw, STEMS) + "konsult"


def sentence(draw, sector, group, place):
    """A sentence that is about the entry four times of five: the fifth is what confuses a search."""
    text = pick(draw, SENTENCES)
    sector = sector if draw.random() < 0.8 else pick(draw, SECTORS)
    group = group if draw.random() < 0.8 else pick(draw, GROUPS)
    place = place if draw.random() < 0.8 else pick(draw, PLACES)
    while "{c}" in text:
        text = text.replace("{c}", COMPOUNDS.word(draw), 1)
    while "{n}" in text:
        text = text.replace("{n}", str(int(2 + draw.random() ** 3 * 900)), 1)
    if "{f}" in text:
        text = text.replace("{f}", pick(draw, FIRST_NAMES)).replace("{e}", pick(draw, SURNAMES))
    if "{o}" in text:
        text = text.replace("{o}", organisation(draw))
    text = text.replace("{w}", sector[2]).replace("{s}", sector[1]).replace("{g}", group[1]).replace("{p}", place)
    if draw.random() < 0.02:
        words = text.split()
        at = int(draw.random() * len(words))
        words[at] = misspelt(draw, words[at])
        text = " ".join(words)
    return capital(text)


def capital(text):
    return text[0].upper() + text[1:]


def description(draw, least, sector, group, place):
    sentences, count = [], 0
    while count < least:
        sentences.append(sentence(draw, sector, group, place))
        count += sentences[-1].count(" ") + 1
    return " ".join(sentences)


def length(draw):
    """50 to 300 words, 105 in the mean."""
    return int(50 + min(250, draw.expovariate(1 / 55)))


def title(draw, type_, head):
    stem = pick(draw, STEMS)
    share = draw.random()
    return capital(stem + head if share < 0.55 else type_ if share < 0.8 else head)


def name(draw, text, sector, group, place):
    share = draw.random()
    if share < 0.35:
        return f"{text} {sector[0]} {place}"
    if share < 0.6:
        return f"{text} inom {sector[1]}"
    if share < 0.8:
        return f"{pick(draw, BRANDS)} – {text[0].lower() + text[1:]} för {group[1]}"
    return f"{text} {sector[0]}, steg {1 + int(draw.random() * 4)}"


def background(number):
    """An entry and its labels."""
    draw = random.Random(SEED * 1000003 + number)
    sector, group, place = pick(draw, SECTORS), pick(draw, GROUPS), pick(draw, PLACES)
    type_, head = pick(draw, TYPES)
    groups = [group[0]] + ([pick(draw, GROUPS)[0]] if draw.random() < 0.4 else [])
    called = name(draw, title(draw, type_, head), sector, group, place)
    keywords = [sector[0], COMPOUNDS.word(draw, 0), COMPOUNDS.word(draw, 0)]
    keywords += [group[0]] if draw.random() < 0.5 else []
    id_ = f"I{number:07d}"
    provider = organisation(draw)
    entry = (id_, called, provider, ", ".join(dict.fromkeys(groups)), type_, place, str(1 + int(draw.random() ** 2 * 60)),
             ", ".join(keywords), description(draw, length(draw), sector, group, place))
    return entry, (id_, head, sector[0], ",".join(groups), type_, place)


def planted_entry(number, row):
    draw = random.Random(SEED * 7 + number)
    body = row.sentence + " " + description(
        draw, length(draw) - len(row.sentence.split()), SECTOR_BY_KEY[row.sector], GROUP_BY_KEY[row.groups[0]], row.place)
    entry = (row.id, row.name, organisation(draw), ", ".join(row.groups), row.type, row.place,
             str(1 + int(draw.random() * 30)), ", ".join(row.keywords), body)
    return entry, (row.id, "", row.sector, ",".join(row.groups), row.type, row.place)


def entries(count, rows=None):
    """`count` entries with their labels, the planted ones among them."""
    rows = planted() if rows is None else rows
    places = {int((number + 0.5) * count / len(rows)): number for number in range(len(rows))}
    following = 0
    for position in range(count):
        if position in places:
            yield planted_entry(places[position], rows[places[position]])
        else:
            yield background(following)
            following += 1


def write(found, directory):
    os.makedirs(directory, exist_ok=True)
    with open(f"{directory}/cat.tsv", "w") as catalogue, open(f"{directory}/labels.tsv", "w") as labels:
        for entry, label in found:
            catalogue.write("\t".join(entry) + "\n")
            labels.write("\t".join(label) + "\n")


if __name__ == "__main__":
    write(entries(int(sys.argv[1])), sys.argv[2])
