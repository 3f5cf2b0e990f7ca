"""xapian_peer.py DIRECTORY: Xapian with its Swedish stemmer, the last word as a prefix, and its spelling correction."""

import sys

sys.dont_write_bytecode = True

import xapian  # noqa: E402
from serving import WEIGHTS, serve  # noqa: E402

EXPANSIONS = 200  # words that the last one may become; the most frequent


def indexed(rows, path):
    database = xapian.WritableDatabase(path, xapian.DB_CREATE_OR_OVERWRITE)
    terms = xapian.TermGenerator()
    terms.set_stemmer(xapian.Stem("swedish"))
    terms.set_database(database)
    terms.set_flags(xapian.TermGenerator.FLAG_SPELLING)
    for id_, *fields in rows:
        document = xapian.Document()
        document.set_data(id_)
        terms.set_document(document)
        for field, weight in zip(fields, WEIGHTS):
            terms.index_text(field, max(1, int(weight)))
            terms.increase_termpos()
        database.add_document(document)
    database.commit()
    database.close()
    return xapian.Database(path)


def build(rows, directory):
    database = indexed(rows, directory + "/xapian")
    parser = xapian.QueryParser()
    parser.set_stemmer(xapian.Stem("swedish"))
    parser.set_stemming_strategy(parser.STEM_SOME)
    parser.set_database(database)
    parser.set_default_op(xapian.Query.OP_AND)
    parser.set_max_expansion(EXPANSIONS, xapian.Query.WILDCARD_LIMIT_MOST_FREQUENT, parser.FLAG_PARTIAL)
    flags = parser.FLAG_PARTIAL | parser.FLAG_SPELLING_CORRECTION
    enquire = xapian.Enquire(database)

    def first_ten(text):
        enquire.set_query(parser.parse_query(text, flags))
        return [match.document.get_data().decode() for match in enquire.get_mset(0, 10)]

    def search(text):
        if not text.strip():
            return []
        found = first_ten(text)
        corrected = parser.get_corrected_query_string()
        if not found and corrected:
            found = first_ten(corrected.decode() if isinstance(corrected, bytes) else corrected)
        return found

    return search


if __name__ == "__main__":
    serve(build)
