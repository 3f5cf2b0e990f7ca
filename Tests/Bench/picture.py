"""What a terminal of the xterm kind shows after some bytes: enough of it to check figures and find when a
picture was whole. No attributes, no wide characters, no line-drawing sets (letters stay letters)."""

import codecs
import re

ESCAPES = re.compile(
    r"\x1b(?:\[([?>=!]?)([0-9;:]*)[ -/]*([@-~])|\][^\x07\x1b]*(?:\x07|\x1b\\)|P[^\x1b]*\x1b\\|[()*+][ -~]|([ -~]))")
PARTIAL = re.compile(r"\x1b(?:\[[?>=!]?[0-9;:]*[ -/]*|\][^\x07\x1b]*\x1b?|P[^\x1b]*\x1b?|[()*+]?)?\Z")


class Picture:
    def __init__(self, rows, columns):
        self.rows, self.columns = rows, columns
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.rest, self.last = "", " "
        self.cells = self.blank(rows)
        self.y = self.x = 0
        self.top, self.bottom = 0, rows - 1
        self.saved = (0, 0)

    def blank(self, rows):
        return [[" "] * self.columns for _ in range(rows)]

    def lines(self):
        return ["".join(row).rstrip() for row in self.cells]

    def feed(self, data):
        text = self.rest + self.decoder.decode(data)
        self.rest = ""
        at = 0
        while at < len(text):
            character = text[at]
            if character == "\x1b":
                match = ESCAPES.match(text, at)
                if not match:
                    if PARTIAL.match(text, at):
                        self.rest = text[at:]
                        return
                    at += 1
                    continue
                at = match.end()
                if match[3]:
                    self.sequence(match[1], match[2], match[3])
                elif match[4]:
                    self.escape(match[4])
                continue
            at += 1
            if character >= " ":
                self.put(character)
            else:
                self.control(character)

    def put(self, character):
        if self.x >= self.columns:  # the wrap that was left pending
            self.x = 0
            self.line_feed()
        self.cells[self.y][self.x] = self.last = character
        self.x += 1

    def control(self, character):
        if character == "\r":
            self.x = 0
        elif character in "\n\x0b\x0c":
            self.line_feed()
        elif character == "\b":
            self.x = max(0, min(self.x, self.columns - 1) - 1)
        elif character == "\t":
            self.x = min(self.columns - 1, self.x // 8 * 8 + 8)

    def line_feed(self):
        if self.y == self.bottom:
            self.scroll(self.top, 1)
        elif self.y < self.rows - 1:
            self.y += 1

    def scroll(self, start, count):
        """Moves the region from `start` up by `count` rows; down when it is negative."""
        height = self.bottom - start + 1
        count = max(-height, min(height, count))
        region = self.cells[start:self.bottom + 1]
        if count > 0:
            region = region[count:] + self.blank(count)
        else:
            region = self.blank(-count) + region[:height + count]
        self.cells[start:self.bottom + 1] = region

    def escape(self, final):
        if final == "M":
            if self.y == self.top:
                self.scroll(self.top, -1)
            else:
                self.y = max(0, self.y - 1)
        elif final in "DE":
            self.line_feed()
            if final == "E":
                self.x = 0
        elif final == "7":
            self.saved = (self.y, self.x)
        elif final == "8":
            self.y, self.x = self.saved
        elif final == "c":
            self.__init__(self.rows, self.columns)

    def sequence(self, private, parameters, final):
        numbers = [int(part or 0) for part in re.split("[;:]", parameters)]
        count = max(1, numbers[0])
        if private:
            if private == "?" and final in "hl" and {47, 1047, 1049} & set(numbers):
                self.cells = self.blank(self.rows)
            return
        row = self.cells[self.y]
        x = min(self.x, self.columns - 1)
        if final in "Hf":
            self.y = min(count, self.rows) - 1
            self.x = min(max(1, numbers[1] if len(numbers) > 1 else 1), self.columns) - 1
        elif final == "A":
            self.y = max(0, self.y - count)
        elif final in "Be":
            self.y = min(self.rows - 1, self.y + count)
        elif final in "Ca":
            self.x = min(self.columns - 1, x + count)
        elif final == "D":
            self.x = max(0, x - count)
        elif final in "EF":
            self.y = max(0, min(self.rows - 1, self.y + (count if final == "E" else -count)))
            self.x = 0
        elif final in "G`":
            self.x = min(count, self.columns) - 1
        elif final == "d":
            self.y = min(count, self.rows) - 1
        elif final == "J":
            self.erase_rows(numbers[0])
        elif final == "K":
            start, end = [(x, self.columns), (0, x + 1), (0, self.columns)][numbers[0]]
            row[start:end] = [" "] * (end - start)
        elif final == "X":
            end = min(self.columns, x + count)
            row[x:end] = [" "] * (end - x)
        elif final == "P":
            row[x:] = (row[x + count:] + [" "] * count)[:self.columns - x]
        elif final == "@":
            row[x:] = ([" "] * count + row[x:])[:self.columns - x]
        elif final == "b":
            for _ in range(count):
                self.put(self.last)
        elif final == "L":
            self.scroll(self.y, -count)
        elif final == "M":
            self.scroll(self.y, count)
        elif final == "S":
            self.scroll(self.top, count)
        elif final == "T":
            self.scroll(self.top, -count)
        elif final == "r":
            self.top = count - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
            self.y = self.x = 0
        elif final == "s":
            self.saved = (self.y, self.x)
        elif final == "u":
            self.y, self.x = self.saved

    def erase_rows(self, part):
        x = min(self.x, self.columns - 1)
        if part == 0:
            self.cells[self.y][x:] = [" "] * (self.columns - x)
            self.cells[self.y + 1:] = self.blank(self.rows - self.y - 1)
        elif part == 1:
            self.cells[self.y][:x + 1] = [" "] * (x + 1)
            self.cells[:self.y] = self.blank(self.y)
        else:
            self.cells = self.blank(self.rows)
