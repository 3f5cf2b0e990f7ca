"""fts5_peer.py uni|combo DIRECTORY: SQLite FTS5 as an application would use it.

`uni`: unicode61 that keeps å, ä and ö apart, prefix indexes, field weights, the fast form of ORDER BY rank. What is timed as
building is the insertion of the rows and the `rebuild` of an external-content index.
`combo`: the best that was found with FTS5 alone: a Swedish tokenizer (swedish.py), then trigrams for parts of words when it gives
fewer than ten, then any of the trigrams when there is nothing. Its tokenizer is Python; a real one would build faster.
"""

import sqlite3
import sys

sys.dont_write_bytecode = True

from serving import FIELDS, WEIGHTS, serve, words  # noqa: E402

COLUMNS = ", ".join(FIELDS)
MARKS = ", ".join("?" * (len(FIELDS) + 1))
LEAST = 3  # letters that a trigram needs


def database(rows, directory):
    """A database on disk, as a store is, with the rows in a plain table."""
    connection = sqlite3.connect(directory + "/fts5.db")
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536;")
    connection.execute(f"CREATE TABLE insats(rowid INTEGER PRIMARY KEY, id, {COLUMNS})")
    connection.executemany(f"INSERT INTO insats(id, {COLUMNS}) VALUES ({MARKS})", rows)
    return connection


def create(connection, content):
    connection.execute(
        f"CREATE VIRTUAL TABLE fts USING fts5({COLUMNS}, content='{content}', "
        "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')")


def ranked(connection, table, weights):
    """The first ten by bm25. `rank MATCH` sets the weights without giving up the fast form."""
    sql = (f"SELECT insats.id FROM {table} JOIN insats ON insats.rowid = {table}.rowid "
           f"WHERE {table} MATCH ? AND rank MATCH 'bm25({','.join(map(str, weights))})' ORDER BY rank LIMIT 10")
    return lambda match: [row[0] for row in connection.execute(sql, (match,))] if match else []


def uni(rows, directory):
    connection = database(rows, directory)
    create(connection, "insats")
    connection.execute("INSERT INTO fts(fts) VALUES('rebuild')")
    connection.commit()
    first_ten = ranked(connection, "fts", WEIGHTS)
    return lambda text: first_ten(" AND ".join(f'"{word}" *' for word in words(text)))


def combo(rows, directory):
    from swedish import Analyser

    analyse = Analyser()
    connection = database(rows, directory)
    create(connection, "")
    connection.executemany(
        f"INSERT INTO fts(rowid, {COLUMNS}) VALUES ({MARKS})",
        ([number] + [" ".join(term for word in words(field) for term in analyse(word)) for field in row[1:]]
         for number, row in enumerate(rows, 1)))
    connection.execute("CREATE VIRTUAL TABLE tri USING fts5(name, meta, content='', tokenize='trigram')")
    connection.execute(
        "INSERT INTO tri(rowid, name, meta) "
        "SELECT rowid, name, keywords || ' ' || type || ' ' || groups || ' ' || location FROM insats")
    connection.commit()
    whole, parts = ranked(connection, "fts", WEIGHTS), ranked(connection, "tri", (10, 4))

    def search(text):
        typed = words(text)
        found = whole(" AND ".join(f'("{analyse(word)[0]}" OR "{word}" *)' for word in typed))
        long = [word for word in typed if len(word) >= LEAST]
        if len(found) < 10:
            found = list(dict.fromkeys(found + parts(" AND ".join(f'"{word}"' for word in long))))
        if not found:
            found = parts(" OR ".join(f'"{word[at:at + LEAST]}"' for word in long for at in range(len(word) - LEAST + 1)))
        return found[:10]

    return search


if __name__ == "__main__":
    serve({"uni": uni, "combo": combo}[sys.argv[1]])
