"""The programs that are compared, and what is pressed in each of them."""

import json
import time

from terminal import ROWS

SAMPLES = 24
# As many rows as can be gone down without scrolling, in the smallest list (Karta from its first row).
INSIDE = 12
WORDS = ("språkträning", "lager", "svenska")
# Longer than a page, so that the keys after these scroll.
PAGE = 40


class BenchError(Exception):
    """What was measured is not what was meant."""


class Program:
    """`late`: rows of the first screen that are filled in after the rest (status lines, names)."""

    def __init__(self, name, argv, keys, late, standard_input=None):
        self.name, self.argv, self.keys, self.late = name, argv, keys, late
        self.standard_input = standard_input


def inside(session, note, action):
    """Down without scrolling, and up again."""
    for _ in range(SAMPLES // INSIDE):
        for _ in range(INSIDE):
            note(action, session.press("down"))
        for _ in range(INSIDE):
            session.press("up")


def moves(session, note, _=None):
    """Down inside the page, Down that scrolls, PgDn."""
    inside(session, note, "down")
    scroll(session, note)


def scroll(session, note, _=None):
    for _ in range(PAGE):
        session.press("down")
    for _ in range(SAMPLES):
        note("scroll", session.press("down"))
    for _ in range(SAMPLES):
        note("pgdn", session.press("pgdn"))


def early(session, note):
    """Keys from the first rows on, while the program may still be reading."""
    session.first_rows()
    end = time.perf_counter() + 0.6
    turn = 0
    while time.perf_counter() < end:
        note("early", session.press(("down", "up")[turn % 2], quiet=0.015, longest=1))
        turn += 1


def letters(session, note):
    for word in WORDS:
        for place, letter in enumerate(word):
            burst = session.press(letter)
            note("letter", burst)
            if place < 2:
                note("letters 1-2", burst)
        for _ in word:
            session.press("backspace")


def check_map(lines, expected):
    """That the figures the catalogue was made with stand on the screen, row by row."""
    found = 0
    for label, figures in expected["rows"]:
        for line in lines:
            words = line.lstrip("› ").replace("▐", " ").replace("▌", " ")
            if not words.lower().startswith(label.lower()[:12]):
                if not (label == "saknas" and label in words):
                    continue
            cells = words.split()[-len(figures):]
            if cells == [str(min(figure, 999)) if figure else "·" for figure in figures]:
                found += 1
                break
    if found < 10:
        raise BenchError(f"only {found} rows of the map show the figures expected:\n" + "\n".join(lines))


def wait_for_list(session, names):
    """Until the catalogue is read and its list stands on the screen."""
    starts = {name[:14] for name in names}

    def found():
        return sum(line.lstrip("› ")[:14] in starts for line in session.picture.lines())

    end = time.perf_counter() + 20
    while found() < 10:
        if time.perf_counter() > end:
            raise BenchError(f"only {found()} insatser are on the screen:\n" + "\n".join(session.picture.lines()))
        session.follow(0.1)


def insatskarta(session, note, expected):
    check_map(session.picture.lines(), expected)
    inside(session, note, "map down")
    note("open", session.press("3", quiet=0.3))
    wait_for_list(session, expected["names"])
    moves(session, note)
    session.press("home", quiet=0.1)
    session.press("s", quiet=0.1)
    letters(session, note)


def bundled(session, note, _):
    """The real catalogue: few insatser and many gaps, which cost bytes of their own."""
    inside(session, note, "map down")
    note("open", session.press("3", quiet=0.3))
    inside(session, note, "down")


def fzf(session, note, _):
    moves(session, note)
    letters(session, note)


def empty(session, note, _):
    for _ in range(SAMPLES):
        note("down", session.press("down"))


def programs(binary, work):
    status = {ROWS - 2, ROWS - 1}
    # The names of the insatser in the selected cell stand on the row above the lower rule.
    names = {ROWS - 3}
    return [
        Program("insatskarta", [binary, "--lager", f"{work}/lager"], insatskarta, names),
        Program("bundled", [binary, "--lager", f"{work}/bundled"], bundled, names),
        Program("tig", ["tig"], moves, status),
        Program("fzf", ["fzf", "--layout=reverse"], fzf, {1}, f"{work}/list.tsv"),
        Program("less", ["less", f"{work}/text.txt"], scroll, status),
        Program("ncurses", [f"{work}/empty_ncurses"], empty, status),
    ]


def expected(work):
    with open(f"{work}/expected.json", encoding="utf-8") as file:
        return json.load(file)
