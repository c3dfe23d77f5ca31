"""`claimgraph stdio`: the line protocol."""
import json
import os
import threading

from support import CommandTest, Stdio, main


class Protocol(CommandTest):
    def setUp(self):
        super().setUp()
        self.server = Stdio()
        self.addCleanup(self.server.kill)

    def error(self, **request):
        answer = self.server.ask(**request)
        self.assertIn("error", answer, answer)
        for key in ("type", "phase", "detail", "message"):
            self.assertIn(key, answer["error"])
        return answer["error"]

    def test_rows_columns_and_values(self):
        answer = self.server.ask(op="run", query="RETURN 1 AS i, 1.0 AS f, 'é' AS s, [1, null] AS l, {k: true} AS m")
        self.assertEqual(answer, {"columns": ["i", "f", "s", "l", "m"],
                                  "rows": [[1, 1.0, "é", [1, None], {"$map": {"k": True}}]]})
        self.assertIsInstance(answer["rows"][0][1], float)

    def test_a_query_without_return(self):
        answer = self.server.ask(op="run", query="CREATE (:A {x: 1})")
        self.assertEqual((answer["columns"], answer["rows"]), ([], []))
        self.assertEqual(answer["stats"], {"+nodes": 1, "+properties": 1, "+labels": 1})

    def test_elements(self):
        row = self.server.rows("CREATE p = (:A {x: 1})-[r:T {y: 2}]->(b:B) RETURN r, b, p")[0]
        relationship, node, path = row[0]["$rel"], row[1]["$node"], row[2]["$path"]
        self.assertEqual((relationship["type"], relationship["props"]), ("T", {"y": 2}))
        self.assertEqual((node["labels"], node["props"]), (["B"], {}))
        self.assertEqual(relationship["end"], node["id"])
        self.assertEqual(len(path["nodes"]), 2)
        self.assertEqual(len(path["rels"]), 1)

    def test_parameters_keep_their_types(self):
        params = {"big": {"$int": "9223372036854775807"}, "f": {"$float": 2}, "m": {"$map": {"a": [1]}}}
        rows = self.server.rows("RETURN $big AS b, $f AS f, $m.a AS a", params=params)
        self.assertEqual(rows, [[9223372036854775807, 2.0, [1]]])
        self.assertIsInstance(rows[0][1], float)

    def test_errors_have_type_phase_and_position(self):
        error = self.error(op="run", query="RETURN\n  nope")
        self.assertEqual((error["type"], error["phase"], error["detail"]),
                         ("SyntaxError", "compile time", "UndefinedVariable"))
        self.assertEqual((error["line"], error["column"]), (2, 3))

    def test_a_failing_statement_leaves_nothing(self):
        self.error(op="run", query="CREATE (:A) WITH 1 AS x RETURN 1 / 0 AS y")
        self.assertEqual(self.server.rows("MATCH (n) RETURN count(*)"), [[0]])

    def test_broken_requests_get_one_error_each(self):
        broken = [b"", b"  ", b"{", b"nonsense", b"[]", b"5", b'{"op":5}', b'{"op":"fly"}', b'{"op":"run"}', b"{}",
                  b'{"op":"run","query":5}', b'{"op":"run","query":"RETURN 1","params":[]}', b'{"op":"run","query":"\xff"}',
                  b"\xff\xfe", b'{"op":"run","query":"RETURN 1","session":"x"}', b"[" * 5000, b'{"a":' * 5000,
                  b'{"op":"run","query":"RETURN 1","params":{"x":{"$int":"z"}}}', b'{"op":"run","query":"RETURN 1"} x',
                  b'{"op":"procedure","name":"p","rows":[[1]]}', b"\x00", b'{"op":"run","query":"RETURN 1","timeout_ms":-1}']
        for line in broken:
            self.server.send_line(line)
            answer = self.server.receive()
            self.assertEqual(answer["error"]["type"], "ProtocolError", (line[:80], answer))
        self.assertEqual(self.server.rows("RETURN 1"), [[1]])

    def test_a_long_line(self):
        text = "x" * (8 << 20)
        self.assertEqual(self.server.rows("RETURN size($t)", params={"t": text}), [[len(text)]])

    def test_a_large_result(self):
        rows = self.server.rows("UNWIND range(1, 300000) AS i RETURN i, 'a text that takes some room ' + toString(i) AS t")
        self.assertEqual(len(rows), 300000)
        self.assertEqual(rows[-1], [300000, "a text that takes some room 300000"])

    def test_an_error_after_many_rows_ends_the_same_line(self):
        answer = self.server.ask(
            op="run", query="UNWIND range(1, 400000) AS i RETURN 'a text that takes some room ' + toString(i), 1 / (400000 - i)")
        self.assertEqual(answer["error"]["type"], "ArithmeticError")
        self.assertEqual(self.server.rows("RETURN 1"), [[1]])

    def test_timing(self):
        timing = self.server.ask(op="run", query="RETURN 1", timing=True)["timing"]
        self.assertGreater(timing["us"], 0)
        self.assertGreaterEqual(timing["cpu_us"], 0)
        self.assertNotIn("timing", self.server.ask(op="run", query="RETURN 1"))

    def test_begin_commit_rollback(self):
        self.assertEqual(self.server.ask(op="begin"), {"ok": True, "columns": [], "rows": []})
        self.server.rows("CREATE (:A)")
        self.assertIn("rows", self.server.ask(op="rollback"))
        self.server.ask(op="begin")
        self.server.rows("CREATE (:B)")
        self.server.ask(op="commit")
        self.assertEqual(self.server.rows("MATCH (n) RETURN labels(n)"), [[["B"]]])
        self.error(op="commit")
        self.server.ask(op="begin")
        self.error(op="begin")

    def test_a_repeated_statement_sees_changes(self):
        for i in range(5):
            self.assertEqual(self.server.rows("MATCH (n:A) RETURN count(*)"), [[i]])
            self.server.rows("CREATE (:A)")

    def test_reset(self):
        self.server.rows("CREATE (:A {x: 1})")
        self.server.ask(op="begin")
        self.assertTrue(self.server.ask(op="reset")["ok"])
        self.assertEqual(self.server.rows("MATCH (n) RETURN count(*)"), [[0]])
        self.error(op="commit")

    def test_table_procedure(self):
        answer = self.server.ask(op="procedure", name="test.p", signature="test.p(in :: INTEGER?) :: (out :: STRING?)",
                                 inputs=[{"name": "in", "type": "INTEGER?"}], outputs=[{"name": "out", "type": "STRING?"}],
                                 columns=["in", "out"], rows=[[1, "a"], [2, "b"], [1, "c"]])
        self.assertTrue(answer.get("ok"), answer)
        self.assertEqual(self.server.rows("CALL test.p(1) YIELD out RETURN out"), [["a"], ["c"]])

    def test_sessions_are_apart_and_named(self):
        answer = self.server.ask(op="begin", session=1)
        self.assertEqual(answer["session"], 1)
        self.server.rows("CREATE (:A)", session=1)
        self.assertEqual(self.server.rows("MATCH (n) RETURN count(*)", session=1), [[1]])
        self.assertEqual(self.server.rows("MATCH (n) RETURN count(*)", session=2), [[0]])
        self.assertEqual(self.server.rows("MATCH (n) RETURN count(*)"), [[0]])
        self.server.ask(op="commit", session=1)
        self.assertEqual(self.server.rows("MATCH (n) RETURN count(*)", session=2), [[1]])
        self.assertEqual(self.server.rows("MATCH (n) RETURN count(*)"), [[1]])
        error = self.server.ask(op="run", query="RETURN x", session=7)
        self.assertEqual(error["session"], 7)

    def test_a_session_that_waits_does_not_hold_up_others(self):
        self.server.ask(op="begin", session=1)
        self.server.rows("CREATE (:A)", session=1)
        self.server.send_line(b'{"op":"run","query":"CREATE (:B)","session":2}')  # waits for the writer
        self.assertEqual(self.server.rows("MATCH (n) RETURN count(*)", session=3), [[0]])
        self.server.ask(op="commit", session=1)
        self.assertEqual(self.server.receive()["session"], 2)
        self.assertEqual(self.server.rows("MATCH (n) RETURN count(*)", session=3), [[2]])

    def test_cancel_stops_what_a_session_runs(self):
        endless = ("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c "
                   "RETURN max(a + b + c)")
        for query in (endless, "RETURN 2"):  # one that runs, one that waits
            self.server.send_line(json.dumps({"op": "run", "query": query, "session": 1}).encode())
        self.server.send_line(b'{"op":"cancel","session":1}')
        self.assertTrue(self.server.receive()["ok"])
        self.assertEqual([self.server.receive()["error"]["type"] for _ in range(2)], ["Cancelled", "Cancelled"])
        self.assertEqual(self.server.rows("RETURN 3", session=1), [[3]])
        self.assertTrue(self.server.ask(op="cancel", session=9)["ok"])  # runs nothing

    def test_profile_as_json(self):
        self.server.rows("UNWIND range(1, 10) AS i CREATE (:A {x: i})")
        answer = self.server.ask(op="run", query="PROFILE MATCH (n:A) RETURN n.x ORDER BY n.x")
        self.assertIn("Estimated rows", answer["plan"])
        by_name = {operator["name"]: operator for operator in answer["operators"]}
        self.assertEqual(by_name["NodeScan"]["rows"], 10)
        self.assertEqual(by_name["NodeScan"]["estimated_rows"], 10)
        self.assertGreater(by_name["Sort"]["memory_bytes"], 0)
        self.assertGreaterEqual(by_name["Sort"]["time_us"], 0)
        explained = self.server.ask(op="run", query="EXPLAIN MATCH (n:A) RETURN n.x")
        self.assertNotIn("rows", explained["operators"][0])
        self.assertNotIn("operators", self.server.ask(op="run", query="RETURN 1"))

    def test_the_end_of_the_input_ends_open_transactions(self):
        server = Stdio("--db", self.db)
        server.rows("CREATE (:Kept)")
        server.ask(op="begin", session=1)
        server.rows("CREATE (:Gone)", session=1)
        self.assertEqual(server.close(), 0)
        server = Stdio("--db", self.db)
        self.assertEqual(server.rows("MATCH (n) RETURN labels(n)"), [[["Kept"]]])
        self.assertEqual(server.close(), 0)

    def test_reset_of_a_stored_database(self):
        server = Stdio("--db", self.db)
        server.rows("CREATE (:A)-[:R]->(:B)")
        self.assertTrue(server.ask(op="reset").get("ok"))
        self.assertEqual(server.rows("MATCH (n) RETURN count(*)"), [[0]])
        self.assertEqual(server.close(), 0)

    def test_requests_without_a_last_line_end(self):
        self.server.process.stdin.write(b'{"op":"run","query":"RETURN 1"}\r\n{"op":"run","query":"RETURN 2"}')
        self.server.process.stdin.close()
        self.assertEqual([self.server.receive()["rows"], self.server.receive()["rows"]], [[[1]], [[2]]])
        self.assertEqual(self.server.process.wait(), 0)

    def test_only_writing_starts_threads(self):
        if not os.path.isdir("/proc/self/task"):
            self.skipTest("threads are counted in /proc")
        server = Stdio("--db", self.db, "--threads", "1")
        server.rows("CREATE (:A {x: 1})")
        server.close()
        server = Stdio("--db", self.db, "--threads", "1")
        self.addCleanup(server.kill)
        self.assertEqual(server.rows("MATCH (a:A) RETURN a.x"), [[1]])
        names = self.thread_names(server)
        self.assertFalse([name for name in names if name.startswith("rocksdb")], names)
        server.rows("CREATE (:A {x: 2})")
        names = self.thread_names(server)
        self.assertTrue([name for name in names if name.startswith("rocksdb")], names)
        self.assertEqual(server.rows("MATCH (a:A) RETURN a.x AS x ORDER BY x"), [[1], [2]])

    @staticmethod
    def thread_names(server):
        names = []
        for task in os.listdir(f"/proc/{server.process.pid}/task"):
            try:
                with open(f"/proc/{server.process.pid}/task/{task}/comm", encoding="utf-8") as file:
                    names.append(file.read().strip())
            except FileNotFoundError:
                pass  # it has ended meanwhile
        return names

    def test_a_second_process_is_refused(self):
        server = Stdio("--db", self.db)
        server.rows("CREATE (:A)")
        self.fails("query", "--db", self.db, "RETURN 1", says=[self.db, "Advice"])
        self.assertEqual(server.close(), 0)


if __name__ == "__main__":
    main()
