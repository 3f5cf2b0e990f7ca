"""bench.py BINARY WORK: measures the program beside its peers; 1 when a goal is missed, 2 when it cannot be measured.

WORK holds what run.sh made. Rounds are interleaved: every program once, then every program again, so that
whatever else the machine does falls on all of them.
"""

import json
import os
import sys
import time

sys.dont_write_bytecode = True

from programs import BenchError, early, expected, programs  # noqa: E402
from report import Samples, is_slow, report  # noqa: E402
from terminal import Session  # noqa: E402

ROUNDS = max(5, int(os.environ.get("ROUNDS", "7")))
# Starts in a round; the last of them goes on to the keys.
STARTS = int(os.environ.get("STARTS", "3"))
IDLE = float(os.environ.get("IDLE", "60"))


def environment(work):
    """The same small one for every program; nothing of the user's own settings."""
    return {
        "PATH": os.environ["PATH"], "HOME": f"{work}/home", "TERM": "xterm-256color", "LANG": "C.UTF-8",
        "LESSHISTFILE": "-", "GIT_CONFIG_NOSYSTEM": "1", "USER": "bench", "LOGNAME": "bench",
    }


def first_screen(program, session, samples):
    burst, full = session.start(program.late)
    if burst.last is None:
        raise BenchError(f"{program.name} wrote nothing")
    samples.add(program.name, "start", burst.last, burst.bytes)
    samples.add(program.name, "full", full, burst.bytes)


def early_keys(program, surroundings, samples):
    session = Session(program.argv, surroundings, program.standard_input)
    try:
        early(session, lambda action, burst: samples.add(program.name, action, burst.last, burst.bytes))
    finally:
        session.end()


def one_round(everyone, surroundings, facts, samples):
    for program in everyone:
        if program.name in ("insatskarta", "tig", "fzf"):
            early_keys(program, surroundings, samples)
        for turn in range(STARTS):
            session = Session(program.argv, surroundings, program.standard_input)
            try:
                first_screen(program, session, samples)
                if turn < STARTS - 1:
                    continue

                def note(action, burst, name=program.name):
                    samples.add(name, action, burst.last, burst.bytes)

                samples.add(program.name, "memory at start", session.memory(), 0)
                program.keys(session, note, facts)
                samples.add(program.name, "memory", session.memory(), 0)
            finally:
                session.end()


def idle(everyone, surroundings, samples):
    """All at once, one after the other asked what came; the terminal keeps what is not yet read."""
    places = [(program, None) for program in everyone] + [(everyone[0], "3")]
    sessions = []
    try:
        for program, key in places:
            session = Session(program.argv, surroundings, program.standard_input)
            sessions.append((program.name + (" catalogue" if key else ""), session))
            session.start(program.late)
            if key:
                session.press(key, quiet=0.5)
        for _, session in sessions:
            session.silence(1)  # what is read beside the screen may still come
        used = {name: session.processor() for name, session in sessions}
        counts = {name: 0 for name, _ in sessions}
        end = time.monotonic() + IDLE
        while time.monotonic() < end:
            for name, session in sessions:
                counts[name] += session.silence(0.05)
        for name, session in sessions:
            samples.add(name, "idle", session.processor() - used[name], counts[name])
    finally:
        for _, session in sessions:
            session.end()


def progress(text):
    if sys.stderr.isatty():
        print(f"\r{text:<30}" + ("" if text else "\r"), end="", file=sys.stderr, flush=True)


def rounds(everyone, surroundings, facts, samples, addition):
    for number in range(ROUNDS):
        progress(f"round {number + 1} of {ROUNDS}{addition}")
        one_round(everyone, surroundings, facts, samples)


def main(binary, work):
    everyone = programs(binary, work)
    surroundings = environment(work)
    facts = expected(work)
    os.chdir(f"{work}/repo")
    samples = Samples()
    one_round(everyone, surroundings, facts, Samples())  # fills the caches
    rounds(everyone, surroundings, facts, samples, "")
    # A p95 turns on a few samples: before a goal is called missed, as many again are added to them.
    if is_slow(samples):
        rounds(everyone, surroundings, facts, samples, ", once more")
    progress(f"idle for {IDLE:g} s")
    idle(everyone, surroundings, samples)
    progress("")
    if path := os.environ.get("JSON"):
        with open(path, "w", encoding="utf-8") as file:
            json.dump(samples.all(), file)
    return report(samples, [program.name for program in everyone], IDLE)


if __name__ == "__main__":
    try:
        sys.exit(0 if main(sys.argv[1], sys.argv[2]) else 1)
    except BenchError as error:
        print(f"\nbench: {error}", file=sys.stderr)
        sys.exit(2)
