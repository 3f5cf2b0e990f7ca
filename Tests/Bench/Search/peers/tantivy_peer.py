"""tantivy_peer.py DIRECTORY: tantivy with its Swedish stemmer.

Each word is asked exact, as a prefix, and with the usual engines' rule of typos. Its Boolean queries are made in Python, some
ten microseconds of each answer. The index is written with two threads.
"""

import sys

sys.dont_write_bytecode = True

import tantivy  # noqa: E402
from serving import serve, words  # noqa: E402

BOOSTS = (("name", 10.0), ("meta", 4.0), ("description", 1.0))


def typos(word):
    """One from five letters, two from nine."""
    return 0 if len(word) < 5 else 1 if len(word) < 9 else 2


def indexed(rows, directory, analyser):
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    for field, _ in BOOSTS:
        builder.add_text_field(field, stored=False, tokenizer_name="swedish")
    schema = builder.build()
    index = tantivy.Index(schema, path=directory)
    index.register_tokenizer("swedish", analyser)
    writer = index.writer(256 << 20, 2)
    for row in rows:
        document = tantivy.Document()
        document.add_text("id", row[0])
        document.add_text("name", row[1])
        document.add_text("meta", " ".join(row[2:8]))
        document.add_text("description", row[8])
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return schema, index


def build(rows, directory):
    analyser = (tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
                .filter(tantivy.Filter.lowercase()).filter(tantivy.Filter.stemmer("swedish")).build())
    schema, index = indexed(rows, directory, analyser)
    searcher = index.searcher()
    query, should, must = tantivy.Query, tantivy.Occur.Should, tantivy.Occur.Must

    def boosted(made, boost):
        return should, query.boost_query(made, boost)

    def fuzzy(field, word, distance):
        return query.fuzzy_term_query(schema, field, word, distance=distance, transposition_cost_one=True, prefix=True)

    def one_word(word):
        stem = (analyser.analyze(word) or [word])[0]
        ways = []
        for field, boost in BOOSTS:
            ways.append(boosted(query.term_query(schema, field, stem), boost))
            ways.append(boosted(fuzzy(field, word, 0), boost * 0.8))
            if typos(word):
                ways.append(boosted(fuzzy(field, word, typos(word)), boost * 0.3))
        return query.boolean_query(ways)

    def search(text):
        typed = words(text)
        if not typed:
            return []
        whole = query.boolean_query([(must, one_word(word)) for word in typed])
        return [searcher.doc(address)["id"][0] for _, address in searcher.search(whole, 10).hits]

    return search


if __name__ == "__main__":
    serve(build)
