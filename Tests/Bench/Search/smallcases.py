"""Small catalogues that try one thing each: inflected forms, and words that only a ring tells apart.

Both give `(entries, queries)`: the entries with their labels as `generate.entries` does, and what to ask of them.
"""

from generate import background, capital
from vocabulary import DATA, HEADS, Query, fields, lines

COMPOUND_STEM = "språk"
# Entries of the ordinary kind between the pairs, so that finding is not a matter of course.
AMONG = 240


def entry(id_, name):
    return (id_, name, "AB", "ungdom", "kurs", "Norra", "1", "x", "x"), (id_, "", "", "", "", "")


def paradigms():
    more = [tuple(line.split("/")) for line in lines(DATA / "paradigms.txt")]
    return sorted(set(HEADS.values()) | set(more))


def inflections():
    """Every form of a noun is an entry of its own, plain and as the end of a compound.

    `form`: a form finds the entries that hold the other forms. `compound`: a form finds the compounds.
    """
    found, asked = [], []
    for number, paradigm in enumerate(paradigms()):
        forms = list(dict.fromkeys(paradigm))
        plain = [f"F{number}-{index}" for index in range(len(forms))]
        joined = [f"C{number}-{index}" for index in range(len(forms))]
        found += [entry(id_, capital(form)) for id_, form in zip(plain, forms)]
        found += [entry(id_, capital(COMPOUND_STEM + form)) for id_, form in zip(joined, forms)]
        for own, form in zip(plain, forms):
            asked.append(Query("form", form, " ".join(id_ for id_ in plain if id_ != own)))
            asked.append(Query("compound", form, " ".join(joined)))
    return found, asked


def pairs():
    """`exact`: either spelling finds its own entry, which is to stand first. `unmarked`: without the ring it finds both."""
    found, asked = [], []
    rows = [fields(line) for line in lines(DATA / "pairs.txt")]
    for number, (marked, plain) in enumerate(rows):
        ids = {marked: f"A{number}", plain: f"B{number}"}
        # Every other pair the other way round: the order of the file must not decide.
        both = (marked, plain) if number % 2 else (plain, marked)
        found += [entry(ids[word], f"{capital(word)} i kommunen") for word in both]
        found += [background(number * (AMONG // len(rows)) + more) for more in range(AMONG // len(rows))]
        asked += [Query("exact", word, ids[word]) for word in both]
        asked.append(Query("unmarked", plain, ids[marked]))
    return found, asked
