"""fzf_peer.py DIRECTORY: fzf over names and keywords. A process for each answer, so its time is that of the process."""

import subprocess
import sys

sys.dont_write_bytecode = True

from serving import serve, words  # noqa: E402


def build(rows, directory):
    path = directory + "/names.tsv"
    with open(path, "w") as names:
        names.writelines(f"{row[0]}\t{row[1]}\t{row[7]}\n" for row in rows)

    def search(text):
        if not words(text):
            return []
        with open(path) as names:
            run = subprocess.Popen(["fzf", "-i", "--filter", text],
                                   stdin=names, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        # As a screen would: the first ten lines, not the whole answer.
        found = [run.stdout.readline() for _ in range(10)]
        run.stdout.close()
        run.kill()
        run.wait()
        return [line.split(b"\t", 1)[0].decode() for line in found if line]

    return search


if __name__ == "__main__":
    serve(build)
