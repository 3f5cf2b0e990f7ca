"""Hold-outs: mechanical variants of the planted names, made by a seed.

Nobody chose one of them; another seed is another hold-out. Kinds: h-typo1, h-typo2 (edits), h-tail (the end of a word),
h-fold (without dots and rings), h-prefix (first letters), h-swap (two stumps in the other order), h-gap (a word cut in two).
"""

import random

from generate import SEED
from vocabulary import HEADS, STEMS, TYPES, Query, planted

ALPHABET = "abcdefghijklmnoprstuvyåäö"
UNMARKED = str.maketrans("åäöé", "aaoe")
FORMS = {form for forms in HEADS.values() for form in forms}


def is_common(word):
    """Whether the background is full of the word too, so that nobody could say which entry is meant."""
    if word in FORMS or any(word == type_ for type_, _ in TYPES):
        return True
    return any(word.startswith(stem) and word[len(stem):] in FORMS for stem in STEMS)


def edited(draw, word):
    """One letter lost, put in, exchanged, or changed about with the next; the first is left."""
    at = 1 + draw.randrange(len(word) - 2)
    which = draw.randrange(4)
    letter = draw.choice(ALPHABET)
    return (
        word[:at] + word[at + 1:],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1:],
        word[:at] + word[at + 1] + word[at] + word[at + 2:],
    )[which]


def telling_words(name):
    """The words of a name that are its own, longest first."""
    words = name.lower().replace(",", " ").replace("-", " ").split()
    return sorted((word for word in words if len(word) > 3 and not is_common(word)), key=len, reverse=True)


def variants(draw, words):
    word = words[0]
    size = len(word)
    yield "h-typo1", edited(draw, word)
    if size >= 9:
        yield "h-typo2", edited(draw, edited(draw, word))
        yield "h-tail", word[draw.randint(2, size - 5):]
    unmarked = word.translate(UNMARKED)
    if unmarked != word:
        yield "h-fold", unmarked[:draw.randint(max(4, size - 3), size)]
    yield "h-prefix", word[:draw.randint(4, max(4, size - 1))]
    if len(words) > 1:
        yield "h-swap", words[1][:draw.randint(3, 6)] + " " + word[:draw.randint(4, 8)]
    if size >= 10:
        cut = draw.randint(4, size - 4)
        yield "h-gap", word[:cut] + " " + word[cut:]


def holdout(seed, rows=None):
    draw = random.Random(SEED + 1000 * seed)
    return [
        Query(kind, text, row.id)
        for row in (planted() if rows is None else rows)
        for kind, text in variants(draw, telling_words(row.name))
    ]
