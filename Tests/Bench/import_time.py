"""import_time.py BINARY WORK: imports the catalogue into a new store, and once more; prints time and memory."""

import os
import sys
import time


def run(name, argv):
    began = time.perf_counter()
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    child = os.posix_spawn(argv[0], argv, {"LANG": "C.UTF-8", "HOME": "/nonexistent"}, file_actions=quiet)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - began
    if code := os.waitstatus_to_exitcode(status):
        sys.exit(f"bench: {name} ended with {code}")
    processor = usage.ru_utime + usage.ru_stime
    print(f"{name}: {seconds:.2f} s ({processor:.2f} s of processor), at most {usage.ru_maxrss / 1024:.0f} MB")


def main(binary, work):
    files = [f"{work}/utforare.yaml", f"{work}/katalog.csv"]
    size = sum(os.path.getsize(path) for path in files) / 1e6
    command = [binary, "importera", *files, "--lager", f"{work}/lager"]
    run(f"import of {size:.1f} MB into a new store", command)
    run("the same again, nothing changed", command)
    store = sum(entry.stat().st_size for entry in os.scandir(f"{work}/lager") if entry.is_file()) / 1e6
    print(f"store: {store:.1f} MB\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
