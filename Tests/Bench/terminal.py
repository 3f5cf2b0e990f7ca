"""A pseudo terminal of 80×24 with one program on it, and a stop-watch."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

from picture import Picture

ROWS, COLUMNS = 24, 80
# Seconds of silence after which a picture counts as settled.
START_QUIET, KEY_QUIET = 0.3, 0.03
LONGEST = 20.0

KEYS = {"up": b"\x1bOA", "down": b"\x1bOB", "pgdn": b"\x1b[6~", "home": b"\x1b[H", "backspace": b"\x7f", "escape": b"\x1b"}
# What a terminal answers when it is asked: position, status, what it is, its colours.
ANSWERS = [
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"), (re.compile(rb"\x1b\[5n"), b"\x1b[0n"),
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"), (re.compile(rb"\x1b\[>0?c"), b"\x1b[>41;370;0c"),
    (re.compile(rb"\x1b\]10;\?(\x07|\x1b\\)"), b"\x1b]10;rgb:0000/0000/0000\x1b\\"),
    (re.compile(rb"\x1b\]11;\?(\x07|\x1b\\)"), b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\"),
]


class Burst:
    """What came between an event and silence: (seconds since the event, bytes) for each read."""

    def __init__(self, pieces):
        self.pieces = pieces
        self.bytes = sum(len(data) for _, data in pieces)
        self.last = pieces[-1][0] if pieces else None


class Session:
    """A running program. The clock starts just before it is spawned."""

    def __init__(self, argv, environment, standard_input=None):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        name = os.ttyname(slave)
        # The leader of a new session gets the terminal it opens as its own.
        actions = [(os.POSIX_SPAWN_OPEN, 1, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 1, 2)]
        if standard_input:
            actions.append((os.POSIX_SPAWN_OPEN, 0, standard_input, os.O_RDONLY, 0))
        else:
            actions.append((os.POSIX_SPAWN_DUP2, 1, 0))
        actions += [(os.POSIX_SPAWN_CLOSE, descriptor) for descriptor in (self.master, slave)]
        self.picture = Picture(ROWS, COLUMNS)
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        self.spawned = time.perf_counter()
        self.pid = os.posix_spawnp(argv[0], argv, environment, file_actions=actions, setsid=True)
        os.close(slave)

    def collect(self, since, quiet, longest=LONGEST):
        """Reads until `quiet` seconds pass in silence after the first byte, or `longest` without one."""
        pieces = []
        while True:
            wait = quiet if pieces else longest - (time.perf_counter() - since)
            if not self.poll.poll(max(0, wait * 1000)):
                break
            try:
                data = os.read(self.master, 65536)
            except OSError:
                break
            pieces.append((time.perf_counter() - since, data))
            if b"\x1b" in data:
                for question, answer in ANSWERS:
                    for _ in question.finditer(data):
                        os.write(self.master, answer)
        return Burst(pieces)

    def start(self, late):
        """The first screen, until it settles: the burst, and when the picture was full.

        Full is when every row is as it is in the settled picture, but for the rows `late`.
        """
        burst = self.collect(self.spawned, START_QUIET)
        pictures = []
        for moment, data in burst.pieces:
            self.picture.feed(data)
            lines = self.picture.lines()
            pictures.append((moment, [line for row, line in enumerate(lines) if row not in late]))
        full = next((moment for moment, lines in pictures if lines == pictures[-1][1]), None)
        return burst, full

    def first_rows(self):
        """Reads until the upper half of the screen holds something, and no longer."""
        while not all(self.picture.lines()[4:10]):
            burst = self.collect(time.perf_counter(), 0.004)
            if not burst.pieces:
                return
            for _, data in burst.pieces:
                self.picture.feed(data)

    def follow(self, seconds):
        """Reads what comes for a while."""
        for _, data in self.collect(time.perf_counter(), KEY_QUIET, seconds).pieces:
            self.picture.feed(data)

    def press(self, key, quiet=KEY_QUIET, longest=2.0):
        data = KEYS.get(key) or key.encode()
        began = time.perf_counter()
        os.write(self.master, data)
        burst = self.collect(began, quiet, longest)
        for _, data in burst.pieces:
            self.picture.feed(data)
        return burst

    def silence(self, seconds):
        """How many bytes come when nothing is pressed."""
        end = time.perf_counter() + seconds
        count = 0
        while (left := end - time.perf_counter()) > 0:
            if self.poll.poll(left * 1000):
                try:
                    count += len(os.read(self.master, 65536))
                except OSError:
                    break
        return count

    def memory(self):
        """Proportional set size in MB, of the program alone."""
        with open(f"/proc/{self.pid}/smaps_rollup") as file:
            return sum(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024

    def processor(self):
        """Seconds of processor time so far."""
        with open(f"/proc/{self.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self):
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.master)
