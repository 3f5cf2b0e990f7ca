"""The tables of `data/`: the words of the invented catalogue, its planted entries, the labelled queries."""

import pathlib
from typing import NamedTuple

DATA = pathlib.Path(__file__).parent / "data"


class Planted(NamedTuple):
    """An entry that every catalogue holds, whatever its size."""

    id: str
    name: str
    type: str
    groups: list
    sector: str
    place: str
    keywords: list
    sentence: str


class Query(NamedTuple):
    """A query with what it should find: ids, or for a set `field=value,...`."""

    kind: str
    text: str
    wanted: str


def lines(path):
    """The lines of a table that are neither empty nor a remark."""
    return [line for line in path.read_text().splitlines() if line and not line.startswith(";")]


def sections(path):
    """`{section: lines}`; what follows a colon in a section's head is a remark."""
    found, current = {}, None
    for line in lines(path):
        if line.startswith("["):
            current = found.setdefault(line[1:-1].split(":")[0], [])
        else:
            current.append(line)
    return found


def fields(line):
    return tuple(field.strip() for field in line.split("|"))


_SECTIONS = sections(DATA / "vocabulary.txt")

# head: its four forms, singular and plural, each indefinite and definite
HEADS = {line.split("/")[0]: tuple(line.split("/")) for line in _SECTIONS["heads"]}
STEMS = " ".join(_SECTIONS["stems"]).split()
SECTORS = [fields(line) for line in _SECTIONS["sectors"]]
GROUPS = [fields(line) for line in _SECTIONS["groups"]]
TYPES = [fields(line) for line in _SECTIONS["types"]]
PLACES, SURNAMES, FIRST_NAMES, BRANDS = (
    " ".join(_SECTIONS[name]).split() for name in ("places", "surnames", "first names", "brands")
)
SENTENCES = _SECTIONS["sentences"]


def planted(path=DATA / "planted.txt"):
    rows = []
    for line in lines(path):
        id_, name, type_, groups, sector, place, keywords, sentence = fields(line)
        rows.append(Planted(id_, name, type_, groups.split(","), sector, place, keywords.split(), sentence))
    return rows


def queries(path=DATA / "queries.txt"):
    return [Query(*fields(line)) for line in lines(path)]
