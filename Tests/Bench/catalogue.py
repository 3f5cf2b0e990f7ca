"""An invented catalogue: the same for the same size, whatever the machine.

Writes into a directory: utforare.yaml and katalog.csv (what `insatskarta importera` reads), list.tsv (a line
an insats, for fzf), text.txt (everything, for less), commits.fi (a commit an insats, for git fast-import) and
expected.json (the figures the map must show, counted here by the rule of design 6, not by the program).
"""

import csv
import json
import os
import random
import re
import sys
import textwrap
from itertools import accumulate

from words import BRANDS, FIRSTS, HEADS, PLACES, SECTORS, SENTENCES, SURNAMES

SEED = 20261122
MUNICIPALITIES = ("helsingborg", "malmo")
COLUMNS = (
    "id kommun namn kortnamn typ malgrupper alder platser_max platser_bokade platser_vantar platser_per syfte "
    "innehall timmar_per_vecka langd start sprakkrav forkrav plats utforare regi svarstid_arbetsdagar status "
    "bekraftad kallor"
).split()


class Codes:
    """A code list of data/kodverk: keys in order, names, and the parent of each."""

    def __init__(self, path):
        self.names, self.parents = {}, {}
        key = None
        for line in open(path, encoding="utf-8"):
            if match := re.match(r"\s*- nyckel: (\S+)", line):
                key = match[1]
            elif key and (match := re.match(r"\s+(namn|ingar_i): (.+)", line)):
                (self.names if match[1] == "namn" else self.parents)[key] = match[2].strip().strip('"')

    def lineage(self, key):
        found = []
        while key:
            found.append(key)
            key = self.parents.get(key)
        return found

    def tops(self):
        return [key for key in self.names if key not in self.parents]

    def leaves(self):
        return [key for key in self.names if key not in self.parents.values()]


class Writer:
    """Random Swedish, from one source of chance."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        pairs = [first + head for first in FIRSTS for head in HEADS]
        random.Random(SEED).shuffle(pairs)
        self.compounds = pairs
        # A few compounds are common and most are rare, as in real text.
        self.weights = list(accumulate(1 / (rank + 8) for rank in range(len(pairs))))

    def one(self, values):
        return values[int(self.chance.random() * len(values))]

    def compound(self):
        return self.chance.choices(self.compounds, cum_weights=self.weights)[0]

    def text(self, words, group):
        sentences, count = [], 0
        while count < words:
            sentence = self.one(SENTENCES).format(
                c=self.compound(), d=self.compound(), s=self.one(SECTORS), g=group, p=self.one(PLACES),
                n=2 + int(self.chance.random() * 28))
            sentences.append(sentence)
            count += sentence.count(" ") + 1
        return " ".join(sentences)


def providers():
    """Key, name, municipality and how they are run of the invented providers."""
    rows = []
    for index, (name, municipality) in enumerate(
        [(brand, MUNICIPALITIES[at % 2]) for at, brand in enumerate(BRANDS * 2)]):
        surname = SURNAMES[index % len(SURNAMES)]
        external = index % 3 == 0
        rows.append(dict(
            nyckel=f"bench-{index + 1}", kommun=municipality, regi="extern" if external else "egen",
            namn=f"{surname} & {name} AB" if external else f"Enheten {name} {index + 1}"))
    return rows


def insats(number, groups, kinds, units):
    """One invented row; depends on the number alone."""
    writer = Writer(SEED * 1_000_003 + number)
    chance = writer.chance
    unit = writer.one(units)
    kind = writer.one(kinds.leaves())
    tags = chance.sample(list(groups.names), chance.choices((0, 1, 2, 3, 4), (3, 35, 35, 20, 7))[0])
    place = writer.one(PLACES)
    title = writer.compound().capitalize()
    group = groups.names[tags[0]].lower() if tags else "alla"
    name = writer.one((
        f"{title} {place}", f"{title} inom {writer.one(SECTORS)}",
        f"{writer.one(BRANDS)} – {title.lower()} för {group}",
        f"{title} {writer.one(SECTORS)}, steg {1 + int(chance.random() * 4)}"))
    known = chance.random() < 0.7
    most = 4 + int(chance.random() ** 2 * 90)
    booked = int(most * min(1, chance.random() * 1.2))
    return dict(
        id=f"BM-{number:07d}", kommun=unit["kommun"], namn=name, kortnamn="", typ=kind,
        malgrupper=" | ".join(tag + (" (tolkning)" if chance.random() < 0.2 else "") for tag in tags),
        alder=writer.one(("", "", "16–29", "18–64", "20–")),
        platser_max=most if known else "", platser_bokade=booked if known else "",
        platser_vantar=int(chance.random() ** 4 * 20) if known else "",
        platser_per="2026-11-%02d" % (1 + int(chance.random() * 20)) if known else "",
        syfte=writer.text(8, group), innehall=writer.text(32 + int(chance.random() * 96), group),
        timmar_per_vecka=writer.one(("", "10–20", "20", "40")), langd=writer.one(("", "3 månader", "8–12 veckor")),
        start=writer.one(("", "löpande", "januari och augusti")), sprakkrav=writer.one(("", "", "SFI kurs C")),
        forkrav="", plats=place, utforare=unit["nyckel"], regi=unit["regi"],
        svarstid_arbetsdagar=writer.one(("", 3, 5, 10)),
        status=chance.choices(("aktiv", "okand", "planerad", "pausad", "avslutad"), (70, 18, 4, 4, 4))[0],
        bekraftad="", kallor="påhittad för mätning"), tags


def expected(rows, groups, kinds):
    """What the folded map must show: for each row its label and, for each kind, how many not ended."""
    columns, table = kinds.tops(), {}
    lines = [("alla", None)] + [(groups.names[key], key) for key in groups.tops()] + [("saknas", "saknas")]
    for label, _ in lines:
        table[label] = [0] * len(columns)
    for row, tags in rows:
        if row["status"] == "avslutad":
            continue
        column = columns.index(kinds.lineage(row["typ"])[-1])
        tops = {groups.lineage(tag)[-1] for tag in tags} or {"saknas"}
        for label, key in lines:
            if key is None or key in tops:
                table[label][column] += 1
    return dict(
        rows=[[label, table[label]] for label, _ in lines], names=[row["namn"] for row, _ in rows])


def write(size, target, lists):
    groups, kinds = Codes(f"{lists}/malgrupper.yaml"), Codes(f"{lists}/insatstyper.yaml")
    units = providers()
    names = {unit["nyckel"]: unit["namn"] for unit in units}
    rows = [insats(number + 1, groups, kinds, units) for number in range(size)]

    def out(name):
        return open(os.path.join(target, name), "w", encoding="utf-8", newline="")

    with out("utforare.yaml") as file:
        file.write("utforare:\n")
        for unit in units:
            file.write("".join([
                f"  - nyckel: {unit['nyckel']}\n", f"    namn: {unit['namn']}\n", "    slag: påhittad\n",
                f"    regi: {unit['regi']}\n", f"    kommun: {unit['kommun']}\n"]))
    with out("katalog.csv") as file:
        table = csv.DictWriter(file, COLUMNS, delimiter=";")
        table.writeheader()
        table.writerows(row for row, _ in rows)
    with out("list.tsv") as lines, out("text.txt") as text, out("commits.fi") as commits:
        for number, (row, tags) in enumerate(rows):
            about = ", ".join(groups.names[tag] for tag in tags)
            head = "\t".join((row["namn"], names[row["utforare"]], kinds.names[row["typ"]], about))
            lines.write(head + "\n")
            body = textwrap.fill(row["syfte"] + " " + row["innehall"], 76)
            text.write(f"{row['namn']}\n{names[row['utforare']]} · {about}\n\n{body}\n\n\n")
            message = f"{row['namn']}\n\n{body}\n"
            commits.write("commit refs/heads/main\n")
            commits.write(f"committer {names[row['utforare']]} <bench@example.org> {1_700_000_000 + 3600 * number} +0000\n")
            commits.write(f"data {len(message.encode())}\n{message}")
    with out("expected.json") as file:
        json.dump(expected(rows, groups, kinds), file, ensure_ascii=False)
    words = sorted(len((row["syfte"] + " " + row["innehall"]).split()) for row, _ in rows)
    return f"{size} insatser, texts of {words[0]}–{words[-1]} words (median {words[len(words) // 2]})"


if __name__ == "__main__":
    print(write(int(sys.argv[1]), sys.argv[2], sys.argv[3]))
