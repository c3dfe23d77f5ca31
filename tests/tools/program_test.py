"""The program as a whole: help, misspelt commands and options, info, dump, the shell."""
import json
import os
import signal
import subprocess
import time

from support import PROGRAM, CommandTest, Stdio, main, run

COMMANDS = ("ingest", "query", "shell", "extract", "delete", "import", "info", "dump", "stdio")


class Program(CommandTest):
    def test_version_and_help(self):
        self.assertRegex(self.ok("--version"), r"^claimgraph \d+\.\d+\.\d+\n$")
        text = self.ok("--help")
        for command in COMMANDS:
            self.assertIn(command, text)

    def test_help_of_every_command_shows_examples(self):
        for command in COMMANDS:
            text = self.ok(command, "--help")
            self.assertIn("Examples:", text)
            self.assertIn("claimgraph " + command, text)

    def test_misspelt_command_and_option(self):
        self.fails("qurey", status=2, says=["qurey", "did you mean query?"])
        self.fails("query", "--db", self.db, "--formt", "csv", "RETURN 1", status=2, says=["--formt", "--format"])
        self.fails("query", "RETURN 1", status=2, says=["--db"])
        self.fails("query", "--db", self.db, "--format", "xml", "RETURN 1", status=2, says=["xml"])
        self.fails(status=2, says=["no command"])

    def test_info(self):
        self.create("CREATE (:A)-[:R]->(:A:B)")
        info = json.loads(self.ok("info", "--db", self.db, "--json"))
        self.assertEqual((info["nodes"], info["relationships"]), (2, 1))
        self.assertEqual((info["labels"], info["types"]), ({"A": 2, "B": 1}, {"R": 1}))
        self.assertGreater(info["disk_bytes"], 0)
        text = self.ok("info", "--db", self.db)
        self.assertIn("Relationship types", text)

    def test_info_of_what_is_no_database(self):
        self.fails("info", "--db", self.folder + "/none", says=["none"])
        self.assertFalse(os.path.exists(self.folder + "/none"))

    def test_dump_does_not_depend_on_the_order_of_writing(self):
        statements = ["CREATE (:A {id: 'a', x: 1})", "CREATE (:B {id: 'b'})",
                      "MATCH (a:A), (b:B) CREATE (a)-[:R {w: 1.5}]->(b)"]
        dumps = []
        for order in ((0, 1, 2), (1, 0, 2)):
            self.db = os.path.join(self.folder, "db%d" % order[0])
            self.create(*(statements[i] for i in order))
            dumps.append(self.ok("dump", "--db", self.db))
        self.assertEqual(dumps[0], dumps[1])
        lines = [json.loads(line) for line in dumps[0].splitlines()]
        self.assertEqual(lines[0], {"node": "a", "labels": ["A"], "properties": {"id": "a", "x": 1}})
        self.assertEqual(lines[2], {"relationship": "R", "from": "a", "to": "b", "properties": {"w": 1.5}})
        self.assertNotIn('"x"', self.ok("dump", "--db", self.db, "--without", "x"))

    def test_a_closed_pipe_ends_it_quietly(self):
        self.create("UNWIND range(1, 20000) AS i CREATE (:A {x: i})")
        process = subprocess.Popen([PROGRAM, "query", "--db", self.db, "MATCH (a:A), (b:A) RETURN a.x, b.x"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.readline()
        process.stdout.close()
        self.assertEqual(process.wait(timeout=60), 141)
        self.assertEqual(process.stderr.read(), b"")
        process.stderr.close()

    def test_what_is_no_database_is_left_alone(self):
        path = self.write("file", "not a database")
        self.fails("query", "--db", path, "RETURN 1", says=[path])
        with open(path) as f:
            self.assertEqual(f.read(), "not a database")


class Shell(CommandTest):
    def shell(self, text, status=0):
        return self.check(run("shell", "--db", self.db, stdin=text), status)

    def test_statements_over_several_lines(self):
        out = self.shell("CREATE (:A\n {x: 1});\n.mode jsonl\nMATCH (a:A)\nRETURN a.x AS x; RETURN 2 AS y;\n").stdout
        self.assertIn('{"x":1}\n{"y":2}\n', out)

    def test_dot_commands(self):
        path = self.write("more.cql", "RETURN $n + 1 AS m;")
        out_path = os.path.join(self.folder, "out.csv")
        out = self.shell("CREATE (:Thing {size: 1});\n.help\n.schema\n.param n 41\n.param\n.mode csv\n.read %s\n.timer on\n"
                         ".output %s\nRETURN 'to file' AS x;\n.output\n.quit\nRETURN 'never' AS z;\n" % (path, out_path)).stdout
        for part in (".timeout", "Thing (1)", "size", "$n = 41", "m\n42\n"):
            self.assertIn(part, out)
        self.assertNotIn("never", out)
        with open(out_path) as f:
            self.assertIn("x\nto file\n", f.read())

    def test_errors_do_not_end_it_but_count(self):
        done = self.shell("RETURN nope;\n.mod csv\nRETURN 5 AS five;\n", status=1)
        self.assertIn("five", done.stdout)
        self.assertIn("nope", done.stderr)
        self.assertIn("did you mean .mode?", done.stderr)

    def test_json_is_the_line_protocol(self):
        out = self.ok("shell", "--json", stdin='{"op":"run","query":"RETURN 1 AS x"}\n')
        self.assertEqual(json.loads(out), {"columns": ["x"], "rows": [[1]]})


class Interruption(CommandTest):
    LONG = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n"

    def test_query_stops_at_ctrl_c(self):
        self.create("CREATE (:A)")
        process = subprocess.Popen([PROGRAM, "query", "--db", self.db, self.LONG], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        time.sleep(1.0)
        start = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 130, errors)
        self.assertLess(time.monotonic() - start, 10)
        self.assertIn("1", self.ok("query", "--db", self.db, "MATCH (n) RETURN count(*) AS n"))

    def test_stdio_closes_cleanly_at_sigterm(self):
        server = Stdio("--db", self.db)
        server.rows("CREATE (:A)")
        server.process.send_signal(signal.SIGTERM)
        self.assertEqual(server.process.wait(timeout=30), 130)
        server.kill()
        self.assertIn("1", self.ok("query", "--db", self.db, "MATCH (n) RETURN count(*) AS n"))


if __name__ == "__main__":
    main()
