"""`claimgraph import`: headers, types, groups, bad rows."""
import json
import os

from support import CommandTest, main

PEOPLE = "id:long:ID(Person),name,born:int,languages:string[],active:boolean,since:date,note:IGNORE\n"


class Import(CommandTest):
    def load(self, *words, **options):
        return self.ok("import", "--db", self.db, *words, **options)

    def rows(self, query):
        text = self.ok("query", "--db", self.db, "--format", "jsonl", query)
        return [json.loads(line) for line in text.splitlines()]

    def test_nodes_and_relationships(self):
        people = self.write("people.csv", PEOPLE +
                            '1,"Ada ""the first""",1815,en;fr,true,1835-01-01,x\n'
                            '2,"Line\nbreak, 英偉達",,,FALSE,,y\n'
                            '3,"",-5,zh,true,2020-02-29,\n')
        films = self.write("films.csv", "id:ID(Film),:LABEL,rating:double\nf1,Classic;Long,7.5\n1,Short,1e3\n")
        roles = self.write("roles.csv", ":START_ID(Person),:END_ID(Film),:TYPE,role\n1,f1,,lead\n2,1,DIRECTED,\n")
        text = self.load("--nodes", "Person:Actor=" + people, "--nodes", "Film=" + films, "--relationships",
                         "ACTED_IN=" + roles)
        self.assertIn("Imported 5 nodes, 2 relationships", text)
        self.assertEqual(self.rows("MATCH (p:Person:Actor) RETURN p.id AS id, p.name AS name, p.born AS born, "
                                   "p.languages AS l, p.active AS a, toString(p.since) AS s, p.note AS n ORDER BY id"), [
            {"id": 1, "name": 'Ada "the first"', "born": 1815, "l": ["en", "fr"], "a": True, "s": "1835-01-01", "n": None},
            {"id": 2, "name": "Line\nbreak, 英偉達", "born": None, "l": None, "a": False, "s": None, "n": None},
            {"id": 3, "name": "", "born": -5, "l": ["zh"], "a": True, "s": "2020-02-29", "n": None}])
        self.assertEqual(self.rows("MATCH (p)-[r]->(f:Film) RETURN p.id AS p, type(r) AS t, r.role AS r, f.id AS f, "
                                   "f.rating AS x, 'Short' IN labels(f) AS s ORDER BY p"), [
            {"p": 1, "t": "ACTED_IN", "r": "lead", "f": "f1", "x": 7.5, "s": False},
            {"p": 2, "t": "DIRECTED", "r": None, "f": "1", "x": 1000.0, "s": True}])

    def test_a_unique_index_for_each_id(self):
        path = self.write("a.csv", "id:long:ID,x\n1,a\n2,b\n")
        self.assertIn("Unique index on A(id)", self.load("--nodes", "A=" + path))
        info = json.loads(self.ok("info", "--db", self.db, "--json"))
        self.assertEqual(info["indexes"], {"A(id) unique": 2})
        self.fails("query", "--db", self.db, "CREATE (:A {id: 1})")

    def test_no_index(self):
        path = self.write("a.csv", "id:ID\n1\n")
        self.load("--no-index", "--nodes", "A=" + path)
        self.assertEqual(json.loads(self.ok("info", "--db", self.db, "--json"))["indexes"], {})

    def test_bad_rows_fail_with_file_and_line(self):
        path = self.write("a.csv", "id:long:ID,n:int\n1,1\n\n2,many\n3,3\n")
        self.fails("import", "--db", self.db, "--nodes", "A=" + path, says=["a.csv:4: n: 'many'", "--bad-rows skip"])

    def test_bad_rows_can_be_skipped(self):
        nodes = self.write("a.csv", b"id:long:ID,n:int\n1,1\nx,1\n2,2,2\n1,5\n3,\n4,\"a\"b\n5,99999999999999999999\n" + b"6,\xff\n")
        edges = self.write("r.csv", ":START_ID,:END_ID\n1,3\n1,77\n,1\n")
        done = self.check(self.run_import("--bad-rows", "skip", "--nodes", "A=" + nodes, "--relationships", "R=" + edges))
        self.assertIn("Imported 2 nodes, 1 relationships", done.stdout)
        self.assertIn("8 bad rows", done.stdout)
        for part in ("a.csv:3:", "a.csv:4: 3 fields", "a.csv:5: id 1 occurs twice", "a.csv:7:", "a.csv:8:", "a.csv:9:",
                     "r.csv:3: there is no node with id 77", "r.csv:4: the id is empty"):
            self.assertIn(part, done.stderr)

    def run_import(self, *words):
        from support import run
        return run("import", "--db", self.db, *words)

    def test_headers_that_cannot_be(self):
        good = self.write("good.csv", "id:ID(A)\n1\n")
        cases = [("id:ID,x:money\n", "money"), ("a,a\n", "twice"), (":START_ID,x\n", "--relationships"),
                 ("id:ID,id2:ID\n", "twice"), ("", "empty"), ("x,:int\n", "no name")]
        for header, says in cases:
            path = self.write("bad.csv", header)
            self.fails("import", "--db", self.db, "--nodes", "A=" + path, says=["bad.csv", says] if header else [says])
        edges = self.write("r.csv", ":START_ID(A),:END_ID(B)\n")
        self.fails("import", "--db", self.db, "--nodes", "A=" + good, "--relationships", "R=" + edges, says=["'B'", "'A'"])
        edges = self.write("r.csv", ":START_ID(A),:END_ID(A)\n")
        self.fails("import", "--db", self.db, "--nodes", "A=" + good, "--relationships", edges, says=["TYPE"])
        self.fails("import", "--db", self.db, "--nodes", "A=" + self.folder + "/none.csv", says=["none.csv"])

    def test_a_quote_that_is_never_closed(self):
        path = self.write("a.csv", 'id:ID,x\n1,a\n2,"b\n3,c\n')
        self.fails("import", "--db", self.db, "--nodes", "A=" + path, says=["a.csv:3", "quote"])

    def test_several_files_byte_order_mark_and_other_delimiters(self):
        one = self.write("one.csv", "\ufeffid:ID|l:int[]\r\n1|1,2\r\n")
        two = self.write("two.csv", "2|3\r\n3|\r\n")
        self.load("--delimiter", "|", "--array-delimiter", ",", "--nodes", "A=%s,%s" % (one, two))
        self.assertEqual(self.rows("MATCH (a:A) RETURN a.id AS id, a.l AS l ORDER BY id"),
                         [{"id": "1", "l": [1, 2]}, {"id": "2", "l": [3]}, {"id": "3", "l": None}])

    def test_many_blocks_keep_their_order_with_any_number_of_threads(self):
        count = 120000
        nodes = self.write("a.csv", "id:long:ID,t\n" + "".join('%d,"text, %d"\n' % (i, i) for i in range(count)))
        edges = self.write("r.csv", ":START_ID,:END_ID,n:int\n" +
                           "".join("%d,%d,%d\n" % (i, (i * 7) % count, i) for i in range(count)))
        dumps = []
        for threads in ("1", "3"):
            db = os.path.join(self.folder, "db" + threads)
            self.ok("import", "--db", db, "--threads", threads, "--nodes", "A=" + nodes, "--relationships", "R=" + edges)
            dumps.append(self.ok("dump", "--db", db))
        self.assertEqual(dumps[0].count("\n"), 2 * count)
        self.assertEqual(dumps[0], dumps[1])


    def test_a_database_that_holds_something_gets_the_same(self):
        nodes = self.write("a.csv", "id:ID(A),:LABEL,n:int,x:double,t\n" + "".join(
            "a%d,%s,%s,%.2f,%s\n" % (i, ("", "B", "B;C")[i % 3], i % 7 or "", i / 4, ("英偉達", "英伟达", "")[i % 3])
            for i in range(5000)))
        edges = self.write("r.csv", ":START_ID(A),:END_ID(A),:TYPE,w:double\n" + "".join(
            "a%d,a%d,%s,%.1f\n" % (i, i * 31 % 5000, ("", "S")[i % 2], i / 10) for i in range(5000)))
        words = ["--nodes", "A=" + nodes, "--relationships", "R=" + edges]
        full = os.path.join(self.folder, "full")
        self.ok("import", "--db", full, "--nodes", "First=" + self.write("first.csv", "x\n1\n"))
        dumps = []
        for db in (self.db, full):
            self.assertIn("Imported 5,000 nodes, 5,000 relationships", self.ok("import", "--db", db, *words))
            dumps.append(sorted(self.rows_of(db)))
        self.assertEqual(dumps[0], dumps[1])
        info = [json.loads(self.ok("info", "--db", db, "--json")) for db in (self.db, full)]
        self.assertEqual(info[0]["indexes"], info[1]["indexes"])
        self.assertEqual(info[0]["types"], info[1]["types"])

    def rows_of(self, db):
        return self.ok("query", "--db", db, "--format", "jsonl",
                       "MATCH (a:A) OPTIONAL MATCH (a)-[r]->(b) RETURN a.id AS a, labels(a) AS l, a.n AS n, a.x AS x, "
                       "a.t AS t, type(r) AS r, r.w AS w, b.id AS b").splitlines()

    def test_an_import_that_fails_leaves_nothing(self):
        nodes = self.write("a.csv", "id:ID\n1\n2\n")
        edges = self.write("r.csv", ":START_ID,:END_ID\n1,2\n1,3\n")
        self.fails("import", "--db", self.db, "--nodes", "A=" + nodes, "--relationships", "R=" + edges,
                   says=["r.csv:3", "nothing was stored"])
        self.assertEqual(self.ok("dump", "--db", self.db), "")
        # Two files of one label: their ids are told apart by groups, but a unique index cannot.
        one, two = self.write("1.csv", "id:ID(X)\n1\n"), self.write("2.csv", "id:ID(Y)\n1\n")
        self.fails("import", "--db", self.db, "--nodes", "A=" + one, "--nodes", "A=" + two, says=["unique"])
        self.assertEqual(self.ok("dump", "--db", self.db), "")
        self.load("--nodes", "A=" + nodes)

    def test_files_without_rows(self):
        nodes = self.write("a.csv", "id:ID,x\n")
        edges = self.write("r.csv", ":START_ID,:END_ID\n")
        self.assertIn("Imported 0 nodes", self.load("--nodes", "A=" + nodes, "--relationships", "R=" + edges))
        self.load("--nodes", "A=" + self.write("b.csv", "id:ID,x\n1,2"))
        self.assertEqual(self.rows("MATCH (a:A) RETURN a.id AS id, a.x AS x"), [{"id": "1", "x": "2"}])

    def test_little_memory_gives_the_same(self):
        count = 60000
        nodes = self.write("a.csv", "id:ID,t\n" + "".join("node %d,text %d\n" % (i * 7919 % count, i) for i in range(count)))
        edges = self.write("r.csv", ":START_ID,:END_ID,n:int\n" + "".join(
            "node %d,node %d,%d\n" % (i * 31 % count, i * 17 % count, i) for i in range(3 * count)))
        dumps = []
        for memory in ("16", "1024"):
            db = os.path.join(self.folder, "db" + memory)
            self.ok("import", "--db", db, "--memory-budget", memory, "--nodes", "A=" + nodes, "--relationships",
                    "R=" + edges)
            dumps.append(self.ok("dump", "--db", db))
        self.assertEqual(dumps[0], dumps[1])

    def test_a_text_above_the_limit_is_a_bad_row(self):
        path = self.write("a.csv", "id:ID,x\n1,%s\n2,b\n" % ("x" * ((1 << 20) + 1)))
        self.fails("import", "--db", self.db, "--nodes", "A=" + path, says=["a.csv:2: x:", "too large"])
        done = self.check(self.run_import("--bad-rows", "skip", "--nodes", "A=" + path))
        self.assertIn("Imported 1 nodes", done.stdout)


if __name__ == "__main__":
    main()
