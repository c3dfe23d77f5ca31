"""`claimgraph query`: formats, parameters, scripts, warnings and errors."""
import csv
import io
import json

from support import CommandTest, main


class Query(CommandTest):
    def setUp(self):
        super().setUp()
        self.create(
            "CREATE (a:Company {name: '英偉達', id: 'c1', founded: 1993})-[:PRODUCES {since: 2025}]->"
            "(:Product {name: 'H20, \"export\"', price: 1.5})")

    def query(self, *words, **options):
        return self.ok("query", "--db", self.db, *words, **options)

    def test_table_pads_by_display_width(self):
        lines = self.query("MATCH (n) RETURN n.name AS name, n.founded AS year ORDER BY year").split("\n")
        self.assertEqual(lines[0].rstrip(), "name          │ year")
        self.assertEqual(lines[2], "英偉達        │ 1993")
        self.assertEqual(lines[4], "(2 rows)")

    def test_what_changes_nothing_says_so_and_what_only_reads_says_nothing(self):
        self.assertEqual(self.query("MATCH (n:Missing) DELETE n"), "Nothing changed.\n")
        self.assertEqual(self.query("MATCH (n) FINISH"), "")

    def test_csv_can_be_read_back(self):
        text = self.query("--format", "csv", "MATCH (n) RETURN n.name AS name, n.founded AS year, '' AS e ORDER BY year")
        rows = list(csv.reader(io.StringIO(text)))
        self.assertEqual(rows, [["name", "year", "e"], ["英偉達", "1993", ""], ['H20, "export"', "", ""]])
        self.assertTrue(text.endswith(',,""\n'), text)  # null is nothing, an empty text is quoted

    def test_json_and_jsonl(self):
        query = "MATCH (n) RETURN n.name AS name, n.price AS price ORDER BY price"
        expected = [{"name": 'H20, "export"', "price": 1.5}, {"name": "英偉達", "price": None}]
        self.assertEqual(json.loads(self.query("--format", "json", query)), expected)
        lines = self.query("--format", "jsonl", query).splitlines()
        self.assertEqual([json.loads(line) for line in lines], expected)

    def test_json_of_no_rows_is_an_empty_list(self):
        self.assertEqual(json.loads(self.query("--format", "json", "MATCH (n:Company {id: 'none'}) RETURN n.name")), [])

    def test_markdown_escapes(self):
        text = self.query("--format", "markdown", "RETURN 'a|b' AS x, 1 AS n")
        self.assertEqual(text, "| x | n |\n| --- | --- |\n| a\\|b | 1 |\n")

    def test_elements_are_shown_as_written(self):
        text = self.query("MATCH p = (a:Company)-[r]->(b) RETURN a, r, p")
        self.assertIn("(:Company {", text)
        self.assertIn("[:PRODUCES {since: 2025}]", text)
        self.assertIn(")-[:PRODUCES {since: 2025}]->(:Product", text)

    def test_control_characters_cannot_steer_a_terminal(self):
        text = self.query("RETURN $x AS x", "--params", json.dumps({"x": "a\x1b[31mb\nc"}))
        self.assertNotIn("\x1b", text)
        self.assertIn("a\ufffd[31mb\\nc", text)

    def test_the_statement_may_follow_a_parameter(self):
        text = self.query("--format", "jsonl", "--param", "n=5", "RETURN $n = 5 AS yes")
        self.assertEqual(json.loads(text), {"yes": True})

    def test_parameters(self):
        text = self.query("--format", "jsonl", "--param", "n=5", "-p", "s=NVIDIA", "--param", 't="5"',
                          "--params", '{"n": 1, "l": [1, null, {"k": 1.5}]}', "RETURN $n AS n, $s AS s, $t AS t, $l AS l")
        self.assertEqual(json.loads(text), {"n": 5, "s": "NVIDIA", "t": "5", "l": [1, None, {"k": 1.5}]})

    def test_statements_from_argument_file_and_input(self):
        script = "// one; comment\nRETURN 'a;b' AS x;\nRETURN /* ; */ 2 AS y"
        expected = '{"x":"a;b"}\n{"y":2}\n'
        path = self.write("script.cql", script)
        self.assertEqual(self.query("--format", "jsonl", script), expected)
        self.assertEqual(self.query("--format", "jsonl", "--file", path), expected)
        self.assertEqual(self.query("--format", "jsonl", stdin=script), expected)

    def test_changes_are_told_and_kept(self):
        text = self.query("CREATE (:A {x: 1})-[:R]->(:A {x: 2})")
        self.assertIn("Created 2 nodes", text)
        self.assertIn("1 relationship", text)
        self.assertIn("2", self.query("MATCH (a:A) RETURN count(*) AS n"))

    def test_transactions_in_a_script(self):
        self.query("BEGIN; CREATE (:Gone); ROLLBACK; BEGIN; CREATE (:Kept); COMMIT;")
        text = self.query("--format", "jsonl", "MATCH (n) WHERE n:Gone OR n:Kept RETURN labels(n) AS l")
        self.assertEqual(text, '{"l":["Kept"]}\n')

    def test_unknown_label_warns_with_position_and_suggestion(self):
        done = self.check(self.run_query("MATCH (n:Compny) RETURN n"), status=3)
        self.assertIn("warning: ", done.stderr)
        self.assertIn("1:10", done.stderr)
        self.assertIn("Company", done.stderr)

    def test_unknown_label_in_a_count_is_a_warning_only(self):
        done = self.check(self.run_query("MATCH (n:Compny) RETURN count(n) AS n"))
        self.assertIn("Company", done.stderr)

    def run_query(self, *words):
        from support import run
        return run("query", "--db", self.db, *words)

    def test_misspelt_keyword(self):
        self.fails("query", "--db", self.db, "MTCH (n) RETURN n", says=["SyntaxError", "1:1", "MATCH"])

    def test_error_names_the_line_of_the_script(self):
        path = self.write("script.cql", "RETURN 1;\n\nRETURN nope;\n")
        self.fails("query", "--db", self.db, "--file", path, says=["nope", "line 3", "script.cql"])

    def test_an_error_stops_the_script(self):
        self.fails("query", "--db", self.db, "RETURN x; CREATE (:Never);", says=["x"])
        self.assertIn("0", self.query("MATCH (n:Never) RETURN count(*) AS n"))

    def test_missing_file_database_and_query(self):
        self.fails("query", "--db", self.db, "--file", "no/such.cql", says=["no/such.cql"])
        self.fails("query", "--db", self.folder + "/nowhere", "RETURN 1", says=["nowhere"])
        self.assertFalse(self.exists("nowhere"))

    def exists(self, name):
        import os
        return os.path.exists(os.path.join(self.folder, name))

    def test_bad_parameters(self):
        self.fails("query", "--db", self.db, "--params", "[1]", "RETURN 1", says=["--params", "Advice"])
        self.fails("query", "--db", self.db, "--param", "novalue", "RETURN 1", says=["novalue"])
        self.fails("query", "--db", self.db, "RETURN $missing", says=["missing"])

    def test_timeout(self):
        self.fails("query", "--db", self.db, "--timeout", "50",
                   "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n")

    def test_explain_shows_a_plan(self):
        self.assertIn("Company", self.query("EXPLAIN MATCH (n:Company) RETURN n.name"))


if __name__ == "__main__":
    main()
