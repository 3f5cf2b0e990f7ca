"""The bench's own arithmetic, tried before every run: a judge that is wrong gives figures that look right."""

import hashlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

from generate import entries, write  # noqa: E402
from goals import Goal, Results, goals, status  # noqa: E402
from holdout import holdout, telling_words  # noqa: E402
from judge import NEVER, Judge  # noqa: E402
from roster import PRODUCT  # noqa: E402
from rounds import Typing, ratios, sample, stretches  # noqa: E402
from smallcases import inflections, pairs  # noqa: E402
from vocabulary import DATA, Query, planted, queries  # noqa: E402


def digest(lines):
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


class Data(unittest.TestCase):
    def test_the_catalogue_is_the_same_every_time(self):
        self.assertEqual(digest("\t".join(entry) for entry, _ in entries(1_000)), "10312ec1fc7789e9")

    def test_the_holdouts_are_the_same_every_time_and_differ_by_seed(self):
        self.assertEqual(digest("\t".join(query) for query in holdout(1)), "f20962011fe47056")
        self.assertNotEqual(holdout(1), holdout(2))

    def test_the_queries_are_81_of_1020_keys_and_ask_for_planted_entries(self):
        ids = {row.id for row in planted()}
        self.assertEqual(len(queries()), 81)
        self.assertEqual(sum(map(len, stretches(queries()))), 1020)
        for query in queries():
            self.assertTrue("=" in query.wanted or set(query.wanted.split()) <= ids, query)

    def test_every_planted_name_has_a_word_of_its_own(self):
        for name in ("planted.txt", "planted-b.txt"):
            rows = planted(DATA / name)
            self.assertEqual(len(rows), 48)
            self.assertTrue(all(telling_words(row.name) for row in rows))

    def test_pairs_differ_by_rings_alone_and_forms_are_201(self):
        words = [query.text for query in pairs()[1] if query.kind == "exact"]
        self.assertEqual(len(words), 60)
        for one, other in zip(words[::2], words[1::2]):
            self.assertNotEqual(one, other)
            self.assertEqual(one.replace("å", "a"), other.replace("å", "a"))
        self.assertEqual(sum(query.kind == "form" for query in inflections()[1]), 201)


class Judging(unittest.TestCase):
    def setUp(self):
        labels = [("a", "träning", "lager", "rehab,ungdom", "kurs", "Norra"), ("b", "kurs", "lager", "rehab", "kurs", "Norra"),
                  ("c", "kurs", "kök", "rehab", "kurs", "Norra")]
        with tempfile.TemporaryDirectory() as directory:
            write((((label[0],), label) for label in labels), directory)
            self.judge = Judge(directory)

    def verdict(self, wanted, ids):
        verdict = self.judge.verdict(Query("kind", "text", wanted), ids)
        return verdict and (verdict.recall, verdict.rank)

    def test_recall_is_the_share_that_is_there_and_rank_that_of_the_first(self):
        self.assertEqual(self.verdict("a b", ["c", "a"]), (0.5, 0.5))
        self.assertEqual(self.verdict("a", []), (0, 0))

    def test_the_eleventh_place_does_not_count(self):
        self.assertEqual(self.verdict("a", ["c"] * 10 + ["a"]), (0, 0))

    def test_a_set_is_held_to_as_many_as_there_are_and_every_condition(self):
        self.assertEqual(self.verdict("sector=lager,group=ungdom", ["b", "a"]), (1, 0.5))
        self.assertEqual(self.verdict("sector=lager", ["a", "c"]), (0.5, 1))

    def test_a_set_without_entries_is_not_judged(self):
        self.assertIsNone(self.verdict("sector=skog", ["a"]))

    def test_letters_are_those_typed_until_it_shows(self):
        query = Query("kind", "abcd", "a")
        self.assertEqual(self.judge.letters(query, [["c"], ["c", "a"], ["a"], ["a"]]), 0.5)
        self.assertEqual(self.judge.letters(query, [["c"]] * 4), NEVER)


class Arithmetic(unittest.TestCase):
    def test_ratios_are_taken_within_a_round(self):
        ours, theirs = Typing(2), Typing(2)
        ours.rounds, theirs.rounds = [[1, 2], [10, 20], [1, 3]], [[2, 4], [5, 10], [1, 1]]
        self.assertEqual(ratios(ours, theirs, 1, 1), 2)

    def test_a_slow_peer_types_the_same_sample_each_time(self):
        class Slow:
            name = "slow"

            def key(self, _):
                return type("Answer", (), {"microseconds": 125_000})

        keys = [str(number) for number in range(1020)]
        self.assertEqual(sample(keys, Slow(), False), sample(keys, Slow(), False))
        self.assertEqual(len(sample(keys, Slow(), False)), 32)
        self.assertEqual(len(sample(keys, Slow(), True)), 1020)

    def test_a_missed_goal_outweighs_one_that_is_not_measured(self):
        met, missed, unmeasured = (Goal("P", "", value, 1) for value in (1, 1.01, None))
        self.assertEqual(status([met]), 0)
        self.assertEqual(status([met, unmeasured]), 2)
        self.assertEqual(status([unmeasured, missed]), 1)
        self.assertEqual(Goal("Q", "", 0.98, 0.99, True).verdict, "MISSED")

    def test_a_run_without_measurements_meets_nothing(self):
        self.assertEqual({goal.verdict for goal in goals(Results(["1k"]))}, {"not measured"})

    def test_a_goal_of_kinds_needs_every_peer(self):
        results = Results(["10k"])
        results.holdouts[PRODUCT] = {1: [self.verdict(1.0)]}
        results.holdouts["tantivy"] = {1: [self.verdict(1.0)]}
        self.assertIn("not measured", {goal.verdict for goal in goals(results) if "best peer" in goal.what})

    @staticmethod
    def verdict(recall):
        return type("Verdict", (), {"query": Query("kind", "text", "a"), "recall": recall, "rank": recall})


if __name__ == "__main__":
    unittest.main()
